package standoff.figures;

import standoff.figures.PageElement.Section;

/// Writes a page around its parts: head, masthead, table of contents, foot. [ElementWriter] writes the parts. The
/// content policy in the head lets nothing be loaded and no script run but our own, so that a label from a user's file
/// could do no harm even if it got through the escaping.
final class PageWriter {
    static final Asset STYLE = Asset.load("page.css");
    static final Asset SCRIPT = Asset.load("page.js");

    private final Page page;
    private final Markup out = new Markup();
    private final ElementWriter elements = new ElementWriter(out, "");

    PageWriter(Page page) {
        this.page = page;
    }

    String html() {
        out.verbatim("<!DOCTYPE html>\n").open("html").with("lang", "en").with("xmlns", "http://www.w3.org/1999/xhtml");
        head();
        out.open("body").newline();
        out.open("a")
                .with("class", "skip")
                .with("href", "#main")
                .text("Skip to the report")
                .close()
                .newline();
        masthead();
        boolean sections = page.parts().stream().anyMatch(Section.class::isInstance);
        out.open("div").with("class", sections ? "sheet" : "sheet alone");
        if (sections) contents();
        out.open("main").with("id", "main").newline();
        Anchors anchors = new Anchors();
        for (PageElement part : page.parts()) {
            if (part instanceof Section section) elements.section(section, 2, anchors.of(section.title()));
            else elements.write(part, 2);
        }
        out.close().close().newline();
        if (!page.colophon().isEmpty())
            out.open("footer").leaf("p", page.colophon()).close().newline();
        out.open("script").verbatim(SCRIPT.text()).close().newline();
        return out.close().close().newline().toString();
    }

    private void head() {
        out.newline().open("head").newline();
        out.open("meta").with("charset", "utf-8").close().newline();
        out.open("meta")
                .with("http-equiv", "Content-Security-Policy")
                .with(
                        "content",
                        "default-src 'none'; base-uri 'none'; form-action 'none'; img-src blob: data:; style-src '"
                                + STYLE.digest() + "'; script-src '" + SCRIPT.digest() + "'")
                .close()
                .newline();
        meta("viewport", "width=device-width, initial-scale=1");
        meta("color-scheme", "light only");
        meta("generator", "Standoff");
        out.leaf("title", page.title()).newline();
        out.open("style").verbatim(STYLE.text()).close().newline();
        out.close().newline();
    }

    private void meta(String name, String content) {
        out.open("meta").with("name", name).with("content", content).close().newline();
    }

    private void masthead() {
        out.open("header").with("class", "masthead");
        if (!page.kicker().isEmpty())
            out.open("p").with("class", "kicker").text(page.kicker()).close();
        out.leaf("h1", page.title());
        if (!page.lead().isEmpty()) {
            out.open("p").with("class", "lead");
            InlineMarkup.write(page.lead(), out);
            out.close();
        }
        if (!page.facts().isEmpty()) {
            out.open("dl").with("class", "facts");
            for (Page.Fact fact : page.facts())
                out.open("div").leaf("dt", fact.name()).leaf("dd", fact.value()).close();
            out.close();
        }
        out.close().newline();
    }

    /// The sections directly on the page, under the names that [#html()] gives them.
    private void contents() {
        Anchors anchors = new Anchors();
        out.open("nav").with("class", "contents").with("aria-label", "Contents").open("ol");
        for (PageElement part : page.parts()) {
            if (!(part instanceof Section section)) continue;
            out.open("li").open("a").with("href", "#" + anchors.of(section.title()));
            out.text(section.title()).close().close();
        }
        out.close().close().newline();
    }
}
