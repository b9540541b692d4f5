package standoff.figures;

import java.util.List;
import standoff.figures.PageElement.Section;

/// Writes a page: head, contents, parts, foot. The content policy in the head lets nothing be loaded and no
/// script run but our own, so that a label from a user's file could do no harm even if it got through the
/// escaping.
final class PageWriter {
    private static final Asset STYLE = Asset.load("page.css");
    private static final Asset SCRIPT = Asset.load("page.js");

    private final Page page;
    private final Markup out = new Markup();
    private int figures;

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
            if (part instanceof Section section) section(section, 2, anchors.of(section.title()));
            else part(part, 2);
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

    private void part(PageElement part, int level) {
        switch (part) {
            case Section section -> section(section, level, "");
            case PageElement.Prose(String text) -> prose("p", text);
            case PageElement.Bullets(List<String> items) -> list("", items);
            case PageElement.Notice(String title, String text) -> notice(title, text);
            case PageElement.Tiles(List<PageElement.Tiles.Tile> tiles) -> tiles(tiles);
            case PageElement.Xlrm xlrm -> xlrm(xlrm);
            case PageElement.Command command -> command(command);
            case PageElement.Details(String summary, List<PageElement> parts) -> {
                out.open("details").with("class", "fold").leaf("summary", summary);
                for (PageElement inner : parts) part(inner, level);
                out.close();
            }
            case PageElement.Beside(List<PageElement> parts) -> {
                out.open("div").with("class", "beside");
                for (PageElement inner : parts) part(inner, level);
                out.close();
            }
            case Table table -> TableWriter.write(table, out);
            case Chart chart -> FigureWriter.write(chart, ++figures, out);
        }
        out.newline();
    }

    private void section(Section section, int level, String id) {
        out.open("section");
        if (!id.isEmpty()) out.with("id", id);
        out.leaf("h" + Math.min(level, 6), section.title()).newline();
        for (PageElement part : section.parts()) part(part, level + 1);
        out.close();
    }

    private void prose(String element, String text) {
        out.open(element);
        InlineMarkup.write(text, out);
        out.close();
    }

    private void list(String cssClass, List<String> items) {
        out.open("ul");
        if (!cssClass.isEmpty()) out.with("class", cssClass);
        for (String item : items) prose("li", item);
        out.close();
    }

    private void notice(String title, String text) {
        out.open("aside").with("class", "notice").with("role", "note").leaf("strong", title);
        prose("p", text);
        out.close();
    }

    private void tiles(List<PageElement.Tiles.Tile> tiles) {
        out.open("ul").with("class", "tiles");
        for (PageElement.Tiles.Tile tile : tiles) {
            out.open("li")
                    .open("span")
                    .with("class", "label")
                    .text(tile.label())
                    .close();
            out.open("strong").text(tile.value()).close();
            out.open("span").with("class", "note").text(tile.note()).close().close();
        }
        out.close();
    }

    private void xlrm(PageElement.Xlrm xlrm) {
        out.open("div").with("class", "xlrm");
        quarter("X", "Exogenous uncertainties", "what nobody here decides", xlrm.uncertainties());
        quarter("L", "Levers", "what a decision maker sets", xlrm.levers());
        quarter("R", "Relationships", "how one leads to the other", xlrm.relationships());
        quarter("M", "Measures", "what is reported", xlrm.measures());
        out.close();
    }

    private void quarter(String letter, String title, String gloss, List<String> items) {
        out.open("section").open("h3");
        out.open("span")
                .with("class", "letter")
                .with("aria-hidden", "true")
                .text(letter)
                .close();
        out.text(title).open("small").text(gloss).close().close();
        list("", items);
        out.close();
    }

    private void command(PageElement.Command command) {
        out.open("div").with("class", "command");
        if (!command.label().isEmpty())
            out.open("p").with("class", "label").text(command.label()).close();
        out.open("pre").leaf("code", command.lines()).close();
        out.open("button")
                .with("type", "button")
                .with("class", "copy")
                .with("hidden", "hidden")
                .text("Copy")
                .close();
        out.close();
    }
}
