package standoff.figures;

import java.util.ArrayList;
import java.util.List;

/// How wide a text will be, without a font at hand: widths of the widest of the usual system faces, so that a
/// text is narrower than said rather than wider.
final class TextMetrics {
    /// How much wider heavy letters run.
    static final double BOLD = 1.12;

    private TextMetrics() {}

    static double width(String text, double size) {
        double ems = 0; // not a stream's sum, whose last bit depends on the platform
        for (int codePoint : text.codePoints().toArray()) ems += em(codePoint);
        return ems * size;
    }

    /// The text on one line no wider than `room`, shortened where it must be.
    static String fit(String text, double size, double room) {
        return wrap(text, size, room, 1).getFirst();
    }

    /// The text in lines no wider than `room`, at most `lines` of them, at least one; what does not fit ends in
    /// an ellipsis.
    static List<String> wrap(String text, double size, double room, int lines) {
        List<String> wrapped = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && wrapped.size() < lines - 1 && fitting(rest, size, room) < rest.length()) {
            int end = fitting(rest, size, room);
            int space = rest.lastIndexOf(' ', end);
            int cut = space > 0 ? space : end;
            wrapped.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        wrapped.add(shortened(rest, size, room));
        return wrapped;
    }

    private static String shortened(String text, double size, double room) {
        if (fitting(text, size, room) == text.length()) return text;
        return text.substring(0, fitting(text, size, room - size)).strip() + "…";
    }

    /// How many characters fit, at least one.
    private static int fitting(String text, double size, double room) {
        double width = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            width += em(c) * size;
            if (width > room && i > 0) return i;
            i += Character.charCount(c);
        }
        return i;
    }

    private static double em(int c) {
        if (c > 0x2E80) return 1;
        if (c == ' ' || c == 0xA0) return .34;
        if ("ijl.,:;'|!()[]fIt-·".indexOf(c) >= 0) return .40;
        if ("mwMW%@—…−+→←=<>~".indexOf(c) >= 0) return 1;
        if (c >= 'A' && c <= 'Z') return .74;
        return .64;
    }
}
