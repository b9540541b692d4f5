package standoff.figures;

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
}
