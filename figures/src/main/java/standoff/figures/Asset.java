package standoff.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// A style sheet or script of this room, with the digest under which the page's content policy admits it. It is
/// wrapped so that both an HTML and an XML parser read it as it is.
record Asset(String text, String digest) {
    static Asset load(String name) {
        try (InputStream in = Asset.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("expected " + name + " beside " + Asset.class.getName());
            String text = "/*<![CDATA[*/\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8) + "/*]]>*/";
            return new Asset(text, "sha256-" + digest(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
