package standoff.study.games;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes JSON from maps, lists, strings, numbers and truth values; what fits on a line stays on one.
final class Json {
    private static final int WIDTH = 110;

    private Json() {}

    static String write(Object value) {
        return value(value, "\n");
    }

    private static String value(Object value, String newLine) {
        return switch (value) {
            case Map<?, ?> map -> {
                List<String> entries = new ArrayList<>();
                map.forEach(
                        (key, inner) -> entries.add(string(String.valueOf(key)) + ": " + value(inner, newLine + "  ")));
                yield joined('{', entries, '}', newLine);
            }
            case List<?> list ->
                joined(
                        '[',
                        list.stream().map(item -> value(item, newLine + "  ")).toList(),
                        ']',
                        newLine);
            case Double number when !Double.isFinite(number) -> "null";
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            default -> string(value.toString());
        };
    }

    private static String joined(char open, List<String> parts, char close, String newLine) {
        String line = open + String.join(", ", parts) + close;
        if (line.length() <= WIDTH && line.indexOf('\n') < 0) return line;
        return open + newLine + "  " + String.join("," + newLine + "  ", parts) + newLine + close;
    }

    private static String string(String value) {
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') text.append('\\').append(c);
            else if (c < ' ' || Character.isSurrogate(c)) text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            else text.append(c);
        }
        return text.append('"').toString();
    }
}
