package standoff.documents;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/// The words of errors: values cut to a line, lists of labels, numbers as people write them.
final class Wording {
    private static final int LONGEST = 60;

    private Wording() {}

    /// `text` on one line and not too long to read; control characters are shown as escapes.
    static String shortened(String text) {
        StringBuilder line = new StringBuilder();
        int taken = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (taken++ == LONGEST) return line + "…";
            int c = text.codePointAt(i);
            switch (c) {
                case '\n' -> line.append("\\n");
                case '\t' -> line.append("\\t");
                case '\r' -> line.append("\\r");
                default -> {
                    if (Character.isISOControl(c)
                            || Character.getType(c) == Character.FORMAT
                            || c == 0x2028
                            || c == 0x2029) line.append(String.format(Locale.ROOT, "\\u%04x", c));
                    else line.appendCodePoint(c);
                }
            }
        }
        return line.toString();
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

    /// ` Did you mean x?`, or nothing where there is no `x`.
    static String didYouMean(String... candidates) {
        return candidates.length == 0 ? "" : "Did you mean " + either(List.of(candidates)) + "?";
    }
}
