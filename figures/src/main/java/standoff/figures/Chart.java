package standoff.figures;

import standoff.json.JsonObject;

/// A chart: data with a caption. It draws nothing itself; where it is put decides in which width it is laid out.
public sealed interface Chart extends PageElement
        permits Bars, Fan, ConfusionMatrix, StackedBars, GroupedBars, Histogram, Differences, Tornado, GameTree {
    Caption caption();

    /// What a reader is told who cannot see the picture.
    String sentence();

    /// Every number that is drawn.
    Table data();

    /// True where there is nothing to draw; a page then says so in a sentence.
    boolean isEmpty();

    /// The chart as an SVG file of its own, title and legend included.
    default String svg() {
        return Drawing.standalone(this);
    }

    /// The drawing alone, as an `svg` element of an HTML page that gives title and caption.
    ///
    /// @param scope what the identifiers inside begin with: another one for each drawing on the page
    default String svg(ChartWidth width, String scope) {
        Markup out = new Markup();
        Drawing.of(this, width, scope).write(this, width.isNarrow() ? "narrow" : "wide", out);
        return out.toString();
    }

    /// The chart as data, format 1: `format`, `chart` (its kind), `title`, `note`, `unit` (`name`, `factor` from the
    /// numbers as given to the numbers as shown, `suffix`), `empty`, `sentence`, then the components of the kind.
    /// Numbers are in full and not multiplied by the factor; one that does not exist is null. Keys stay, others may
    /// come.
    default JsonObject json() {
        return ChartJson.of(this);
    }
}
