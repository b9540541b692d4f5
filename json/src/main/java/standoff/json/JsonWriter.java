package standoff.json;

import java.util.List;

/// Writes one value as text.
final class JsonWriter {
    private static final int WIDTH = 110;
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder text = new StringBuilder();
    private int lineStart;

    String compact(JsonValue value) {
        line(value);
        return text.toString();
    }

    String indented(JsonValue value) {
        write(value, 0);
        return text.toString();
    }

    /// Writes the value on the present line where it fits there, otherwise over several lines.
    private void write(JsonValue value, int depth) {
        switch (value) {
            case JsonObject object when !fits(object) -> object(object, depth);
            case JsonArray array when !fits(array) -> array(array, depth);
            case JsonObject _, JsonArray _, JsonString _, JsonNumber _, JsonBoolean _, JsonNull _ -> line(value);
        }
    }

    private void object(JsonObject object, int depth) {
        text.append('{');
        boolean first = true;
        for (JsonObject.Member member : object.members()) {
            if (!first) text.append(',');
            first = false;
            newLine(depth + 1);
            string(member.key());
            text.append(": ");
            write(member.value(), depth + 1);
        }
        newLine(depth);
        text.append('}');
    }

    private void array(JsonArray array, int depth) {
        boolean filling = array.values().stream().allMatch(JsonWriter::isShort);
        text.append('[');
        boolean first = true;
        for (JsonValue value : array.values()) {
            if (!first) text.append(',');
            if (first || !filling || column() + 1 + length(value, WIDTH) >= WIDTH) newLine(depth + 1);
            else text.append(' ');
            first = false;
            write(value, depth + 1);
        }
        newLine(depth);
        text.append(']');
    }

    private static boolean isShort(JsonValue value) {
        return value instanceof JsonNumber || value instanceof JsonBoolean || value instanceof JsonNull;
    }

    private void newLine(int depth) {
        text.append('\n');
        lineStart = text.length();
        text.repeat("  ", depth);
    }

    private int column() {
        return text.length() - lineStart;
    }

    private boolean fits(JsonValue value) {
        int room = WIDTH - column();
        return length(value, room) <= room;
    }

    /// The length of the value on one line, or something above `limit` as soon as it is known to be longer.
    private static int length(JsonValue value, int limit) {
        return switch (value) {
            case JsonObject object -> {
                int length = 2 * Math.max(object.members().size(), 1);
                for (JsonObject.Member member : object.members()) {
                    if (length > limit) break;
                    length += member.key().length() + 4 + length(member.value(), limit - length);
                }
                yield length;
            }
            case JsonArray array -> {
                List<JsonValue> values = array.values();
                int length = 2 * Math.max(values.size(), 1);
                for (JsonValue element : values) {
                    if (length > limit) break;
                    length += length(element, limit - length);
                }
                yield length;
            }
            case JsonString string -> string.text().length() + 2;
            case JsonNumber number -> number.decimal().length();
            case JsonBoolean(boolean truth) -> truth ? 4 : 5;
            case JsonNull _ -> 4;
        };
    }

    private void line(JsonValue value) {
        switch (value) {
            case JsonObject object -> {
                String between = "{";
                for (JsonObject.Member member : object.members()) {
                    text.append(between);
                    string(member.key());
                    text.append(": ");
                    line(member.value());
                    between = ", ";
                }
                text.append(object.members().isEmpty() ? "{}" : "}");
            }
            case JsonArray array -> {
                String between = "[";
                for (JsonValue element : array.values()) {
                    text.append(between);
                    line(element);
                    between = ", ";
                }
                text.append(array.values().isEmpty() ? "[]" : "]");
            }
            case JsonString string -> string(string.text());
            case JsonNumber number -> text.append(number.decimal());
            case JsonBoolean(boolean truth) -> text.append(truth);
            case JsonNull _ -> text.append("null");
        }
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            switch (unit) {
                case '"', '\\' -> text.append('\\').append(unit);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (isEscaped(unit)) escape(unit);
                    else text.append(unit);
                }
            }
        }
        text.append('"');
    }

    private static boolean isEscaped(char unit) {
        return unit < ' ' || unit == '\u007f' || unit == '<' || unit == '\u2028' || unit == '\u2029';
    }

    private void escape(char unit) {
        text.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) text.append(HEX.charAt((unit >> shift) & 15));
    }
}
