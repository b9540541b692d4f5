package standoff.figures;

/// The inline marks of prose: `**strong**`, `*emphasis*`, `` `code` ``, a backslash before what is meant
/// literally. A mark without its partner is an ordinary character; marks do not nest.
final class InlineMarkup {
    private InlineMarkup() {}

    static void write(String text, Markup out) {
        StringBuilder plain = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            String mark = markAt(text, i);
            int end = mark.isEmpty() ? -1 : partner(text, mark, i + mark.length());
            if (end > 0) {
                out.text(plain.toString());
                plain.setLength(0);
                out.leaf(element(mark), unescaped(text.substring(i + mark.length(), end)));
                i = end + mark.length();
            } else if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                plain.append(text.charAt(i + 1));
                i += 2;
            } else {
                plain.append(text.charAt(i));
                i++;
            }
        }
        out.text(plain.toString());
    }

    private static String markAt(String text, int i) {
        if (text.startsWith("**", i)) return "**";
        if (text.startsWith("*", i)) return "*";
        return text.startsWith("`", i) ? "`" : "";
    }

    /// Where the mark closes: not behind a backslash, and not at once.
    private static int partner(String text, String mark, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') i++;
            else if (i > from && text.startsWith(mark, i)) return i;
        }
        return -1;
    }

    private static String element(String mark) {
        return switch (mark) {
            case "**" -> "strong";
            case "*" -> "em";
            default -> "code";
        };
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) i++;
            plain.append(text.charAt(i));
        }
        return plain.toString();
    }
}
