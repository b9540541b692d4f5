package standoff.study;

/// Values in the words of JSON.
final class JsonText {
    private JsonText() {}

    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /// A number that is not finite is null.
    static String number(double value) {
        return Double.isFinite(value) ? String.valueOf(value) : "null";
    }
}
