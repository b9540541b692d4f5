package standoff.figures;

import java.nio.charset.StandardCharsets;

/// A file inside a link: it can be saved without a network and without a script.
final class DataLink {
    private static final String PLAIN = "-_.!~*(),:;@$+/";

    private DataLink() {}

    static void csv(String csv, String name, Markup out) {
        out.open("a")
                .with("class", "csv")
                .with("download", Anchors.slug(name) + ".csv")
                .with("href", "data:text/csv;charset=utf-8," + encoded(csv))
                .text("CSV")
                .close();
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain =
                    (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || PLAIN.indexOf(c) >= 0;
            if (plain) encoded.append(c);
            else encoded.append('%').append(hex(c >> 4)).append(hex(c & 15));
        }
        return encoded.toString();
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
