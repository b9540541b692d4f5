package standoff.results;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import standoff.experiment.Design;

/// SHA-256 (FIPS 180-4), in hexadecimal: of a text in UTF-8, of a design, or of a file.
final class Digest {
    private Digest() {}

    static String of(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// Of the values of all points of a design, as 64 bits each, the highest byte first.
    static String of(Design design) {
        MessageDigest digest = sha256();
        int columns = design.inputs().size();
        ByteBuffer row = ByteBuffer.allocate(columns * Double.BYTES);
        for (int point = 0; point < design.points(); point++) {
            row.clear();
            for (int column = 0; column < columns; column++) row.putDouble(design.value(point, column));
            digest.update(row.array());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = new byte[1 << 16];
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) digest.update(bytes, 0, count);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform must have SHA-256", missing);
        }
    }
}
