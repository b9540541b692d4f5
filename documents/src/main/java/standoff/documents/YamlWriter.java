package standoff.documents;

import java.util.Locale;
import java.util.regex.Pattern;
import standoff.numerics.Sha256;

/// Writes the canonical text of a document.
final class YamlWriter {
    /// Plain wherever it stands; everything else is quoted. Keys of a block may hold commas, too.
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{Nd}.+-][\\p{L}\\p{Nd} _./+%()-]*");

    private final StringBuilder text = new StringBuilder();

    private YamlWriter() {}

    static String write(Mapping document) {
        YamlWriter writing = new YamlWriter();
        writing.block(document, 0);
        return writing.text.toString().stripLeading();
    }

    static String digest(Mapping document) {
        return Sha256.hex(write(document));
    }

    /// Begins behind a key or a dash, ends at the end of a line.
    private void block(Node node, int indent) {
        switch (node) {
            case Mapping mapping
            when !mapping.entries().isEmpty() && !StatedValues.states(mapping) -> {
                text.append('\n');
                for (Mapping.Entry entry : mapping.entries()) {
                    text.append(" ".repeat(indent));
                    key(entry.key());
                    text.append(':');
                    block(entry.value(), indent + 2);
                }
            }
            case Sequence list
            when !list.items().isEmpty() -> {
                text.append('\n');
                for (Node item : list.items()) {
                    text.append(" ".repeat(indent)).append('-');
                    block(item, indent + 2);
                }
            }
            case Mapping _, Sequence _, Scalar _ -> {
                text.append(' ');
                line(node);
                text.append('\n');
            }
        }
    }

    private void line(Node node) {
        switch (node) {
            case Scalar scalar -> scalar(scalar);
            case Mapping mapping -> {
                String between = "{";
                for (Mapping.Entry entry : mapping.entries()) {
                    text.append(between);
                    scalar(entry.key());
                    text.append(": ");
                    line(entry.value());
                    between = ", ";
                }
                text.append(mapping.entries().isEmpty() ? "{}" : "}");
            }
            case Sequence list -> {
                String between = "[";
                for (Node item : list.items()) {
                    text.append(between);
                    line(item);
                    between = ", ";
                }
                text.append(list.items().isEmpty() ? "[]" : "]");
            }
        }
    }

    private void key(Scalar key) {
        Scalar withoutCommas = new Scalar(key.place(), key.text().replace(',', '-'), key.quoted());
        if (isPlain(withoutCommas) && !key.text().startsWith(",")) text.append(key.text());
        else scalar(key);
    }

    private void scalar(Scalar scalar) {
        if (scalar.kind() == Scalar.Kind.NOTHING) text.append('~');
        else if (isPlain(scalar)) text.append(scalar.text());
        else quote(scalar.text());
    }

    /// What is no text is written as it was; text is plain where it then still reads as text.
    private static boolean isPlain(Scalar scalar) {
        if (scalar.kind() != Scalar.Kind.TEXT) return true;
        String plain = scalar.text();
        return Scalar.kindOf(plain) == Scalar.Kind.TEXT
                && PLAIN.matcher(plain).matches()
                && !plain.startsWith("- ")
                && !plain.startsWith("---")
                && !plain.startsWith("...")
                && !plain.equals("-")
                && !plain.endsWith(" ");
    }

    private void quote(String value) {
        text.append('"');
        value.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                case '\r' -> text.append("\\r");
                default -> {
                    if (Character.getType(c) == Character.FORMAT || c == 0xA0)
                        text.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08X" : "\\u%04X", c));
                    else text.appendCodePoint(c);
                }
            }
        });
        text.append('"');
    }
}
