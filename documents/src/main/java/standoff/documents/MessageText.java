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
                .mapToObj(c -> "The " + new String(Character.toChars(c)) + " is " + script(c) + ", "
                        + String.format(Locale.ROOT, "U+%04X", c) + ".")
                .findFirst()
                .orElse("");
    }

    private static boolean isLookAlike(int c) {
        return c >= 128 && Character.isLetterOrDigit(c) && !script(c).isEmpty();
    }

    /// What a letter or digit is that resembles one of the Latin script; empty where it does not.
    private static String script(int c) {
        if (isIn(c, 0x370, 0x3FF) || isIn(c, 0x1F00, 0x1FFF)) return "Greek";
        if (isIn(c, 0x400, 0x52F) || isIn(c, 0x1C80, 0x1C8F) || isIn(c, 0x2DE0, 0x2DFF) || isIn(c, 0xA640, 0xA69F))
            return "Cyrillic";
        if (isIn(c, 0x530, 0x58F)) return "Armenian";
        if (isIn(c, 0xFF00, 0xFFEF)) return "a wide form";
        return Character.isDigit(c) ? "a digit of another script" : "";
    }

    private static boolean isIn(int c, int first, int last) {
        return c >= first && c <= last;
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
