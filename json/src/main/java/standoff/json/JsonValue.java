package standoff.json;

/// A JSON value. Its text is the one of RFC 8259; it may also stand inside a `<script>` element of an HTML page.
///
/// Strings are escaped where JSON demands it (quotation mark, backslash, characters below U+0020) and where JavaScript
/// or HTML would misread them (U+2028, U+2029, `<`). Numbers are the shortest decimal that reads back to the same bits.
public sealed interface JsonValue permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {
    static JsonValue of(String text) {
        return new JsonString(text);
    }

    /// The number, or null where it is infinite or not a number, which JSON cannot say.
    static JsonValue of(double number) {
        return Double.isFinite(number) ? JsonNumber.of(number) : JsonNull.NULL;
    }

    static JsonValue of(long number) {
        return JsonNumber.of(number);
    }

    static JsonValue of(boolean truth) {
        return new JsonBoolean(truth);
    }

    /// The text on one line.
    default String compact() {
        return new JsonWriter().compact(this);
    }

    /// The text for people to read as well: what fits on a line stays on one, what does not is broken into its
    /// entries, each indented by two blanks; a list of numbers fills its lines. No line break at the end.
    default String indented() {
        return new JsonWriter().indented(this);
    }
}
