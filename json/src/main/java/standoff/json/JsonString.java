package standoff.json;

/// A JSON string, unescaped. A surrogate without its partner is no character, and readers of JSON refuse it or differ
/// over it (RFC 8259, section 8.2); U+FFFD stands in its place.
public record JsonString(String text) implements JsonValue {
    private static final char REPLACEMENT = '\ufffd';

    public JsonString {
        text = wellFormed(text);
    }

    /// The text with U+FFFD for every surrogate without its partner.
    static String wellFormed(String text) {
        int at = firstLoneSurrogate(text, 0);
        if (at < 0) return text;
        StringBuilder mended = new StringBuilder(text);
        for (; at >= 0; at = firstLoneSurrogate(text, at + 1)) mended.setCharAt(at, REPLACEMENT);
        return mended.toString();
    }

    private static int firstLoneSurrogate(String text, int from) {
        for (int i = from; i < text.length(); i++)
            if (Character.isSurrogate(text.charAt(i)) && !isPaired(text, i)) return i;
        return -1;
    }

    private static boolean isPaired(String text, int at) {
        if (Character.isHighSurrogate(text.charAt(at)))
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
