package standoff.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Brings the text of a stream into memory, or says why not: never more than [#LIMIT] bytes.
final class BoundedText {
    static final int LIMIT = 1 << 20;

    static final String SMALLER = "a file of at most 1 MB";

    private BoundedText() {}

    /// The text of a stream, which is closed.
    static String read(String name, InputStream in) throws IOException {
        byte[] bytes;
        try (in) {
            bytes = in.readNBytes(LIMIT + 1);
        }
        if (bytes.length > LIMIT) throw Problems.only(Place.of(name), SMALLER, "more", "Is it the right file?");
        return decode(name, bytes);
    }

    private static String decode(String name, byte[] bytes) {
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = strict.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            String found =
                    String.format(Locale.ROOT, "the byte 0x%02X at offset %d", bytes[in.position()], in.position());
            throw Problems.only(endOf(name, text), "UTF-8 text", found, "Save the file as UTF-8.");
        }
        return CharacterCheck.checked(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /// The place just behind `text`.
    private static Place endOf(String name, String text) {
        return CharacterCheck.place(name, text, text.length());
    }
}
