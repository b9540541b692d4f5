package standoff.documents;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes JSON text from maps, lists, strings, numbers and booleans, indented by two blanks.
final class Json {
    private final StringBuilder text = new StringBuilder();

    private Json() {}

    static String write(Object value) {
        Json json = new Json();
        json.value(value, "\n");
        return json.text.append('\n').toString();
    }

    private void value(Object value, String newLine) {
        switch (value) {
            case Map<?, ?> map when map.isEmpty() -> text.append("{}");
            case Map<?, ?> map -> {
                String between = "{";
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    text.append(between).append(newLine).append("  ");
                    string(String.valueOf(entry.getKey()));
                    text.append(": ");
                    value(entry.getValue(), newLine + "  ");
                    between = ",";
                }
                text.append(newLine).append('}');
            }
            case List<?> list -> {
                String between = "[";
                for (Object item : list) {
                    text.append(between);
                    value(item, newLine + "  ");
                    between = ", ";
                }
                text.append(list.isEmpty() ? "[]" : "]");
            }
            case Double number -> text.append(MessageText.number(number));
            case Number number -> text.append(number);
            case Boolean truth -> text.append(truth);
            default -> string(value.toString());
        }
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') text.append('\\').append(c);
            else if (c < ' ' || Character.isSurrogate(c)) text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            else text.append(c);
        }
        text.append('"');
    }
}
