package standoff.json;

/// A JSON number, as its decimal text. A `double` becomes the shortest decimal that reads back to the same bits, as
/// [ShortestDecimal] writes it.
public record JsonNumber(String decimal) implements JsonValue {
    public JsonNumber {
        if (!isNumber(decimal)) throw new IllegalArgumentException("expected a number of JSON, found " + decimal);
    }

    public static JsonNumber of(long number) {
        return new JsonNumber(Long.toString(number));
    }

    /// @throws IllegalArgumentException where the number is infinite or not a number
    public static JsonNumber of(double number) {
        return new JsonNumber(ShortestDecimal.of(number));
    }

    /// Whether the text is a number by the grammar of RFC 8259, section 6.
    private static boolean isNumber(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int digits = afterDigits(text, at);
        if (digits == at || (digits > at + 1 && text.charAt(at) == '0')) return false;
        at = digits;
        if (at < text.length() && text.charAt(at) == '.') {
            digits = afterDigits(text, at + 1);
            if (digits == at + 1) return false;
            at = digits;
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) at++;
            digits = afterDigits(text, at);
            if (digits == at) return false;
            at = digits;
        }
        return at == text.length();
    }

    private static int afterDigits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') at++;
        return at;
    }
}
