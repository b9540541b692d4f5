package standoff.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import standoff.numerics.Sha256;

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
        return Base64.getEncoder().encodeToString(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
