package standoff.figures;

import java.time.LocalDate;
import java.util.List;

/// One chart of each kind, small, with every text set to the label given.
final class EveryChart {
    private static final DisplayUnit SHARE = DisplayUnit.shareOf("futures");

    private EveryChart() {}

    static List<Chart> labelled(String label) {
        Caption caption = new Caption(label, SHARE, label);
        Estimate some = new Estimate(.25, .2, .3);
        Estimate more = new Estimate(.5, .4, .6);
        return List.of(
                new Bars(
                        caption,
                        label,
                        List.of(
                                new Bars.Bar(label, some, SeriesColour.BLUE),
                                new Bars.Bar(label, more, SeriesColour.ORANGE))),
                fan(caption, label),
                new ConfusionMatrix(
                        caption,
                        label,
                        new ConfusionMatrix.Sides(label, label),
                        new ConfusionMatrix.Sides(label, label),
                        new ConfusionMatrix.Cell(label, some),
                        new ConfusionMatrix.Cell(label, some),
                        new ConfusionMatrix.Cell(label, some),
                        new ConfusionMatrix.Cell(label, some)),
                new StackedBars(
                        caption,
                        List.of(new StackedBars.Bar(
                                label,
                                List.of(
                                        new StackedBars.Piece(label, .1, SeriesColour.BLUE),
                                        new StackedBars.Piece(label, .3, SeriesColour.GREEN))))),
                new GroupedBars(
                        caption,
                        label,
                        List.of(
                                new GroupedBars.Group(label, SeriesColour.BLUE),
                                new GroupedBars.Group(label, SeriesColour.PURPLE)),
                        List.of(new GroupedBars.Category(label, List.of(some, more)))),
                new Histogram(
                        caption,
                        DisplayUnit.of("months"),
                        List.of(0.0, 1.0, 2.0),
                        List.of(.25, .75),
                        SeriesColour.SKY,
                        List.of(new Histogram.Place(label, 1.5))),
                new Differences(
                        caption,
                        label,
                        label,
                        label,
                        List.of(
                                new Differences.Row(label, new Estimate(.1, .05, .15)),
                                new Differences.Row(label, new Estimate(.01, -.05, .07)))),
                new Tornado(caption, .3, List.of(new Tornado.Swing(label, label, label, .2, .4))),
                tree(caption, label));
    }

    private static GameTree tree(Caption caption, String label) {
        return new GameTree(
                caption,
                List.of(
                        new GameTree.Node(
                                GameTree.NONE, "", Double.NaN, label, SeriesColour.GREY, GameTree.NONE, label),
                        new GameTree.Node(0, label, .5, label, SeriesColour.BLUE, 1, label),
                        new GameTree.Node(1, label, 1, "", SeriesColour.GREY, GameTree.NONE, label),
                        new GameTree.Node(0, label, .5, label, SeriesColour.BLUE, 1, label),
                        new GameTree.Node(3, label, 0, "", SeriesColour.GREY, GameTree.NONE, label)));
    }

    private static Fan fan(Caption caption, String label) {
        return new Fan(
                caption,
                List.of(LocalDate.of(2026, 7, 1), LocalDate.of(2027, 7, 1), LocalDate.of(2028, 7, 1)),
                List.of(
                        new Fan.Spread(
                                label,
                                Fan.Look.BANDS,
                                SeriesColour.BLUE,
                                List.of(steps(1), steps(2), steps(4)),
                                List.of(List.of(1.0, 2.1, 3.8))),
                        new Fan.Spread(
                                label,
                                Fan.Look.BLURRED,
                                SeriesColour.VERMILLION,
                                List.of(steps(3), steps(3), steps(3)),
                                List.of())),
                List.of(new Fan.Moment(LocalDate.of(2027, 1, 1), label)));
    }

    private static Quantiles steps(double median) {
        return new Quantiles(median - .5, median - .4, median - .2, median, median + .2, median + .4, median + .6);
    }

    /// One chart of each kind without a single number to draw.
    static List<Chart> withoutData() {
        Caption caption = new Caption("Nothing", SHARE, "");
        Estimate none = Estimate.exact(Double.NaN);
        ConfusionMatrix.Cell cell = new ConfusionMatrix.Cell("cell", none);
        ConfusionMatrix.Sides sides = new ConfusionMatrix.Sides("yes", "no");
        List<LocalDate> dates = List.of(LocalDate.of(2026, 7, 1), LocalDate.of(2027, 7, 1));
        List<Quantiles> steps = List.of(Quantiles.NONE, Quantiles.NONE);
        return List.of(
                new Bars(caption, "", List.of()),
                new Bars(caption, "", List.of(new Bars.Bar("bar", none, SeriesColour.BLUE))),
                new Fan(caption, List.of(), List.of(), List.of()),
                new Fan(
                        caption,
                        dates,
                        List.of(new Fan.Spread("none", Fan.Look.BANDS, SeriesColour.BLUE, steps, List.of())),
                        List.of()),
                new ConfusionMatrix(caption, "", sides, sides, cell, cell, cell, cell),
                new StackedBars(caption, List.of()),
                new StackedBars(
                        caption,
                        List.of(new StackedBars.Bar(
                                "bar", List.of(new StackedBars.Piece("piece", Double.NaN, SeriesColour.BLUE))))),
                new GroupedBars(caption, "", List.of(), List.of()),
                new Histogram(caption, SHARE, List.of(), List.of(), SeriesColour.BLUE, List.of()),
                new Histogram(caption, SHARE, List.of(0.0, 1.0), List.of(Double.NaN), SeriesColour.BLUE, List.of()),
                new Differences(caption, "", "", "", List.of(new Differences.Row("row", none))),
                new Tornado(caption, Double.NaN, List.of(new Tornado.Swing("input", "0", "1", 1, 2))),
                new Tornado(caption, .3, List.of()),
                new GameTree(caption, List.of()));
    }

    /// Charts with one number missing among others, or the only number zero, or all numbers equal.
    static List<Chart> withGaps() {
        Caption caption = new Caption("Gaps", SHARE, "");
        Estimate none = Estimate.exact(Double.NaN);
        Estimate zero = new Estimate(0, 0, 0);
        Estimate endless = Estimate.exact(Double.POSITIVE_INFINITY);
        ConfusionMatrix.Sides sides = new ConfusionMatrix.Sides("yes", "no");
        ConfusionMatrix.Cell quiet = new ConfusionMatrix.Cell("quiet", zero);
        ConfusionMatrix.Cell unknown = new ConfusionMatrix.Cell("unknown", none);
        List<LocalDate> dates = List.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 8), LocalDate.of(2026, 7, 15));
        List<Quantiles> steps = List.of(Quantiles.exact(0), Quantiles.NONE, Quantiles.exact(0));
        List<List<Double>> traces = List.of(List.of(0.0, Double.NaN, Double.POSITIVE_INFINITY));
        return List.of(
                new Bars(
                        caption,
                        "",
                        List.of(
                                new Bars.Bar("none", none, SeriesColour.BLUE),
                                new Bars.Bar("zero", zero, SeriesColour.BLUE),
                                new Bars.Bar("endless", endless, SeriesColour.BLUE))),
                new Fan(
                        caption,
                        dates,
                        List.of(new Fan.Spread("zero", Fan.Look.BANDS, SeriesColour.BLUE, steps, traces)),
                        List.of(new Fan.Moment(LocalDate.of(2050, 1, 1), "beyond"))),
                new ConfusionMatrix(caption, "", sides, sides, quiet, unknown, quiet, unknown),
                new StackedBars(
                        caption,
                        List.of(
                                new StackedBars.Bar("none", List.of()),
                                new StackedBars.Bar(
                                        "some",
                                        List.of(
                                                new StackedBars.Piece("none", Double.NaN, SeriesColour.BLUE),
                                                new StackedBars.Piece("one", 1, SeriesColour.BLUE))))),
                new GroupedBars(
                        caption,
                        "",
                        List.of(
                                new GroupedBars.Group("", SeriesColour.BLUE),
                                new GroupedBars.Group("zero", SeriesColour.BLUE)),
                        List.of(new GroupedBars.Category("category", List.of(none, zero)))),
                new Histogram(
                        caption,
                        SHARE,
                        List.of(0.0, 1.0, 3.0),
                        List.of(Double.NaN, 0.0),
                        SeriesColour.BLUE,
                        List.of(new Histogram.Place("beyond", 7))),
                new Differences(
                        caption,
                        "",
                        "",
                        "",
                        List.of(new Differences.Row("none", none), new Differences.Row("zero", zero))),
                new Tornado(
                        caption,
                        .3,
                        List.of(
                                new Tornado.Swing("none", "0", "1", Double.NaN, 1),
                                new Tornado.Swing("still", "0", "1", .3, .3))));
    }
}
