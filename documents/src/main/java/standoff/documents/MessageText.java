package standoff.documents;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/// The words of errors: values cut to a line, lists of labels, numbers as people write them.
final class MessageText {
    private static final int LONGEST = 60;

    private MessageText() {}

    /// `text` on one line and not too long to read.
    static String shortened(String text) {
        if (text.codePointCount(0, Math.min(text.length(), 2 * LONGEST + 2)) <= LONGEST) return oneLine(text);
        return oneLine(text.substring(0, text.offsetByCodePoints(0, LONGEST))) + "…";
    }

    /// `text` with control characters as escapes.
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> line.append("\\n");
                case '\t' -> line.append("\\t");
                case '\r' -> line.append("\\r");
                default -> {
                    if (isVisible(c)) line.appendCodePoint(c);
                    else line.append(String.format(Locale.ROOT, "\\u%04x", c));
                }
            }
        });
        return line.toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR -> c == ' ';
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /// A sentence about the first letter or digit that looks like one of the Latin script and is none, or nothing.
    static String foreign(String text) {
        return text.codePoints()
                .filter(MessageText::isLookAlike)
                .mapToObj(c -> "The " + Character.toString(c) + " is " + Character.getName(c) + ".")
                .findFirst()
                .orElse("");
    }

    private static boolean isLookAlike(int c) {
        if (c < 128 || !Character.isLetterOrDigit(c)) return false;
        return switch (Character.UnicodeScript.of(c)) {
            case GREEK, CYRILLIC, ARMENIAN -> true;
            default -> Character.isDigit(c) || (c >= 0xFF00 && c <= 0xFFEF);
        };
    }

    /// What to try where a text stands in the place of a mapping.
    static String colonMissing(Node node) {
        boolean colon = node instanceof Scalar text && text.text().matches("(?s)[^ ]+:[^ ].*");
        return colon ? "Write a blank behind the colon." : "";
    }

    /// `a`, `a or b`, `a, b or c`.
    static String either(List<String> words) {
        if (words.size() < 2) return String.join("", words);
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    /// A number as people write it: `0.35`, `4`, `15e6`.
    static String number(double value) {
        if (value == 0) return "0";
        BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        double size = Math.abs(value);
        if (size >= 1e-4 && size < 1e7) return exact.toPlainString();
        return exact.unscaledValue() + (exact.scale() == 0 ? "" : "e" + -exact.scale());
    }

    /// `Did you mean a or b?`
    static String didYouMean(List<String> candidates) {
        return "Did you mean " + either(candidates) + "?";
    }
}
