package standoff.documents;

import java.util.regex.Pattern;

/// A single value as it was written. Its kind follows the core schema of YAML 1.2: `on` and `off` are text, `1e3`
/// is a number, anything in quotes is text.
public record Scalar(Place place, String text, boolean quoted) implements Node {
    enum Kind {
        NOTHING,
        BOOLEAN,
        WHOLE,
        REAL,
        NOT_FINITE,
        TEXT
    }

    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
    private static final Pattern REAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    Kind kind() {
        return quoted ? Kind.TEXT : kindOf(text);
    }

    static Kind kindOf(String plain) {
        return switch (plain) {
            case "", "~", "null", "Null", "NULL" -> Kind.NOTHING;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> Kind.BOOLEAN;
            default -> {
                if (WHOLE.matcher(plain).matches()) yield Kind.WHOLE;
                if (REAL.matcher(plain).matches()) yield Kind.REAL;
                yield NOT_FINITE.matcher(plain).matches() ? Kind.NOT_FINITE : Kind.TEXT;
            }
        };
    }

    @Override
    public String described() {
        return switch (kind()) {
            case NOTHING -> "nothing";
            case TEXT ->
                quoted || text.isBlank()
                        ? "the text \"" + MessageText.shortened(text) + "\""
                        : MessageText.shortened(text);
            case BOOLEAN, WHOLE, REAL, NOT_FINITE -> MessageText.shortened(text);
        };
    }
}
