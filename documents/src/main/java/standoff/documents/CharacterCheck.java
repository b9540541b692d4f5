package standoff.documents;

import java.util.Locale;

/// Refuses characters that nobody sees in a text: control characters, and tabs where blanks make the structure.
final class CharacterCheck {
    private CharacterCheck() {}

    /// Returns `text` if it has no such character.
    static String checked(String file, String text) {
        boolean indentation = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') indentation = true;
            else if (c == '\t' && indentation)
                throw Problems.only(
                        place(file, text, i), "blanks as indentation", "a tab", "Replace the tab by two blanks.");
            else if (c != ' ') indentation = false;
            if (isUnwanted(c))
                throw Problems.only(
                        place(file, text, i),
                        "printable text",
                        String.format(Locale.ROOT, "the control character U+%04X", (int) c),
                        c == 0 ? "Is it a YAML file?" : "Delete it.");
        }
        return text;
    }

    private static boolean isUnwanted(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
                || (c >= 0x7F && c < 0xA0)
                || c == 0x2028
                || c == 0x2029
                || c == 0xFEFF
                || c == 0xFFFE
                || c == 0xFFFF;
    }

    /// Whether every character of a value could have been typed: escapes such as `\0` bring in what [#checked]
    /// cannot see.
    static boolean isClean(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1));
            if (isUnwanted(c) || (Character.isSurrogate(c) && !pair)) return false;
            if (pair) i++;
        }
        return true;
    }

    /// Line and column of the character at `index`.
    static Place place(String file, String text, int index) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < index; i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                line++;
                start = i + 1;
            }
        }
        return new Place(file, line, text.codePointCount(start, index) + 1);
    }
}
