package standoff.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Charts with more, longer and odder things in them than anyone should draw.
final class CrowdedCharts {
    private static final String LONG =
            "a label that somebody wrote without thinking of the reader, and went on writing, number ";

    private CrowdedCharts() {}

    static Page page() {
        return new Page("", "Crowded charts", "", List.of(), List.copyOf(charts()), "");
    }

    static List<Chart> charts() {
        return List.of(
                bars(new Caption("Large numbers", DisplayUnit.of("H100-equivalents"), ""), 1.5e7),
                bars(new Caption("Small numbers", DisplayUnit.of("probability per act"), ""), 2.3e-6),
                bars(new Caption("All below zero", DisplayUnit.of("OOM"), ""), -1),
                fan(),
                matrix(),
                stacked(),
                grouped(),
                histogram(),
                differences(),
                tornado());
    }

    private static Bars bars(Caption caption, double factor) {
        List<Bars.Bar> bars = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            double value = factor * i;
            double half = Math.abs(value) / 3;
            Estimate estimate = new Estimate(value, value - half, value + half);
            bars.add(new Bars.Bar(i % 2 == 0 ? "short" : LONG + i, estimate, SeriesColour.at(i)));
        }
        return new Bars(caption, "95 % interval of a kind that takes many words to name", bars);
    }

    private static Fan fan() {
        List<LocalDate> dates = DemonstrationReport.weeks(300);
        List<Fan.Spread> spreads = new ArrayList<>();
        for (int k = 0; k < 6; k++) {
            List<Quantiles> steps = new ArrayList<>();
            for (int i = 0; i < dates.size(); i++) steps.add(DemonstrationReport.spread(1e6 * k + 1e3 * i * k, 2e5));
            spreads.add(new Fan.Spread(LONG + k, Fan.Look.BANDS, SeriesColour.at(k), steps, List.of()));
        }
        List<Fan.Moment> moments = new ArrayList<>();
        for (int m = 0; m < 6; m++) moments.add(new Fan.Moment(LocalDate.of(2027 + m / 2, 1 + m, 1), LONG + m));
        moments.add(new Fan.Moment(dates.getLast(), "the last day"));
        return new Fan(new Caption("Many fans", DisplayUnit.of("dollars of 2026"), ""), dates, spreads, moments);
    }

    private static ConfusionMatrix matrix() {
        ConfusionMatrix.Cell cell = new ConfusionMatrix.Cell(LONG, new Estimate(123456.7, 111111.1, 133333.3));
        return new ConfusionMatrix(
                new Caption("Large matrix", DisplayUnit.of("strikes"), ""),
                LONG,
                new ConfusionMatrix.Sides(LONG, "Rechtsschutzversicherungsgesellschaft"),
                new ConfusionMatrix.Sides(LONG, "no"),
                cell,
                cell,
                cell,
                cell);
    }

    private static StackedBars stacked() {
        List<StackedBars.Piece> pieces = new ArrayList<>();
        for (int i = 0; i < 9; i++) pieces.add(new StackedBars.Piece(LONG + i, .01 * i, SeriesColour.at(i)));
        return new StackedBars(
                new Caption("Many pieces", DemonstrationReport.FUTURES, ""),
                List.of(new StackedBars.Bar(LONG, pieces)));
    }

    private static GroupedBars grouped() {
        List<GroupedBars.Group> groups = new ArrayList<>();
        List<Estimate> estimates = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            groups.add(new GroupedBars.Group("nation " + i, SeriesColour.at(i)));
            estimates.add(i == 3 ? Estimate.exact(Double.NaN) : Estimate.exact(i / 7.0));
        }
        return new GroupedBars(
                new Caption("Many groups", DemonstrationReport.FUTURES, ""),
                "",
                groups,
                List.of(new GroupedBars.Category(LONG, estimates), new GroupedBars.Category("short", estimates)));
    }

    private static Histogram histogram() {
        List<Double> edges = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        for (int i = 0; i <= 120; i++) edges.add(1e6 * i - 6e7);
        for (int i = 0; i < 120; i++) heights.add((double) i);
        List<Histogram.Place> places = List.of(
                new Histogram.Place(LONG, 0), new Histogram.Place("near", 1e6), new Histogram.Place("last", 6e7));
        return new Histogram(
                new Caption("Many bins", DisplayUnit.of("futures"), ""),
                DisplayUnit.of("dollars"),
                edges,
                heights,
                SeriesColour.GREEN,
                places);
    }

    private static Differences differences() {
        return new Differences(
                new Caption("Far to one side", DisplayUnit.of("months"), ""),
                "95 % interval",
                "less under a regime with a long name",
                "more under a regime with a long name",
                List.of(
                        new Differences.Row(LONG, new Estimate(1000, 900, 1100)),
                        new Differences.Row("short", new Estimate(1, -1, 3))));
    }

    private static Tornado tornado() {
        return new Tornado(
                new Caption("Wordy settings", DemonstrationReport.FUTURES, ""),
                .5,
                List.of(
                        new Tornado.Swing(LONG, "as verified by inspections", "as believed by the press", .1, .9),
                        new Tornado.Swing("short", "0", "1", .5, .500001)));
    }
}
