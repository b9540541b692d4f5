package standoff.figures;

import java.util.List;
import standoff.figures.PageElement.Section;

/// Writes the parts of a page, or of a page that somebody else puts together, as elements of HTML.
final class ElementWriter {
    private static final int FIRST_LEVEL = 2;

    private final Markup out;
    private final String scope;
    private int figures;

    /// @param scope what the identifiers of the elements begin with, so that parts written apart can stand on one page
    ElementWriter(Markup out, String scope) {
        this.out = out;
        this.scope = scope;
    }

    static String fragment(PageElement part, String scope) {
        Markup out = new Markup();
        new ElementWriter(out, scope).write(part, FIRST_LEVEL);
        return out.toString();
    }

    /// @param level of the headings, from 1 to 6
    void write(PageElement part, int level) {
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
                for (PageElement inner : parts) write(inner, level);
                out.close();
            }
            case PageElement.Beside(List<PageElement> parts) -> {
                out.open("div").with("class", "beside");
                for (PageElement inner : parts) write(inner, level);
                out.close();
            }
            case Table table -> TableWriter.write(table, out);
            case Chart chart -> FigureWriter.write(chart, ++figures, scope, out);
        }
        out.newline();
    }

    /// @param id of the section as the target of a link; empty for none
    void section(Section section, int level, String id) {
        out.open("section");
        if (!id.isEmpty()) out.with("id", id);
        out.leaf("h" + Math.min(level, 6), section.title()).newline();
        for (PageElement part : section.parts()) write(part, level + 1);
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
