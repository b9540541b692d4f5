package standoff.figures;

import java.util.List;

/// A report, assembled of parts, as one HTML file that needs nothing else: no network, no server, no script to be
/// read.
///
/// @param kicker   a few words above the title: what kind of document this is
/// @param lead     one paragraph under the title; takes the inline marks of [PageElement.Prose]
/// @param facts    what identifies the document: scenario, seed, version
/// @param colophon the last line; may be empty
public record Page(
        String kicker, String title, String lead, List<Fact> facts, List<PageElement> parts, String colophon) {
    public record Fact(String name, String value) {}

    public Page {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
        if (title.isBlank()) throw new IllegalArgumentException("a page needs a title");
    }

    /// The page as one file; equal pages give equal text.
    public String html() {
        return new PageWriter(this).html();
    }

    /// The style sheet of all pages, for one that is put together elsewhere from fragments.
    public static String styleSheet() {
        return PageWriter.STYLE.text();
    }

    /// The script of all pages: it sorts tables, reads values off fans, saves drawings, copies commands.
    public static String script() {
        return PageWriter.SCRIPT.text();
    }
}
