package standoff.figures;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/// Writes markup that is well formed by construction: what is opened is closed, what comes from outside is
/// escaped. The result is both HTML and XML, so that any XML parser can check it.
final class Markup {
    private static final Set<String> VOID = Set.of("meta", "input", "br");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    Markup open(String name) {
        endTag();
        out.append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    Markup with(String attribute, String value) {
        if (!inTag) throw new IllegalStateException("expected an open tag for the attribute " + attribute);
        out.append(' ').append(attribute).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    Markup with(String attribute, double value) {
        return with(attribute, NumberFormat.coordinate(value));
    }

    Markup text(String text) {
        endTag();
        escape(text);
        return this;
    }

    Markup close() {
        String name = open.pop();
        if (inTag && VOID.contains(name)) {
            out.append("/>");
            inTag = false;
            return this;
        }
        endTag();
        out.append("</").append(name).append('>');
        return this;
    }

    /// An element that holds only text.
    Markup leaf(String name, String text) {
        return open(name).text(text).close();
    }

    /// A line break, for those who read the source.
    Markup newline() {
        endTag();
        out.append('\n');
        return this;
    }

    /// Text of our own (style sheet, script, finished markup) that is to arrive as it is.
    Markup verbatim(String own) {
        endTag();
        out.append(own);
        return this;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) throw new IllegalStateException("expected every element closed, still open: " + open);
        return out.toString();
    }

    private void endTag() {
        if (inTag) out.append('>');
        inTag = false;
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isLegal(c) ? c : 0xFFFD);
            }
        });
    }

    /// XML 1.0 section 2.2, less the controls of the Latin-1 block and those that turn the direction of writing.
    private static boolean isLegal(int c) {
        if (c < 0x20) return c == '\t' || c == '\n';
        if (c >= 0x7F && c < 0xA0) return false;
        if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) return false;
        return !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }
}
