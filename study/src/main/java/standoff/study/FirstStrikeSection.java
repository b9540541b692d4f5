package standoff.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import standoff.experiment.Interval;
import standoff.figures.Bars;
import standoff.figures.Caption;
import standoff.figures.DisplayUnit;
import standoff.figures.Estimate;
import standoff.figures.PageElement;
import standoff.figures.SeriesColour;
import standoff.figures.Table;
import standoff.figures.Table.Cell;
import standoff.race.FirstStrike;

/// How tempting it is to strike first: the first futures of a run lived again from every half year on.
final class FirstStrikeSection {
    private static final DisplayUnit INDEX = DisplayUnit.of("index");
    private static final DisplayUnit RATIO = DisplayUnit.of("cost of going first / of being struck first");
    private static final DisplayUnit FUTURES = DisplayUnit.of("futures");

    private FirstStrikeSection() {}

    /// The section, or none where all branched futures end within half a year.
    static List<PageElement> parts(FirstStrike found) {
        if (found.moments().isEmpty()) return List.of();
        return List.of(
                new PageElement.Section("First-strike stability", List.of(prose(found), bars(found), ratios(found))));
    }

    private static PageElement prose(FirstStrike found) {
        FirstStrike.Index overall = found.overall();
        return new PageElement.Prose("**Index " + number(overall.value()) + " (" + number(overall.interval())
                + ")** over "
                + found.futures() + " branched futures and all half years in which at least half of them are under way."
                + " 1: nobody gains by going first; 0: everything is gained by it. Each future is lived again from"
                + " every half year on, once with one power striking the other's programme at its best rung and once"
                + " with the roles exchanged, under the same luck. The index is the product over the two powers of"
                + " the mean cost of the ending when going first over that when struck first, each at most 1 (the"
                + " form of Kent and Thaler, 1989). A ratio above 1 says that going first costs more than being"
                + " struck. Intervals are 95 %, by drawing the futures again; one without width says that the"
                + " strike changed no ending. More futures: `--branched`.");
    }

    private static Bars bars(FirstStrike found) {
        List<Bars.Bar> bars = new ArrayList<>();
        bars.add(new Bars.Bar("all half years", estimate(found.overall()), SeriesColour.BLUE));
        for (FirstStrike.Moment moment : found.moments())
            bars.add(new Bars.Bar(moment.date().toString(), estimate(moment.index()), SeriesColour.GREY));
        return new Bars(
                new Caption("Index of first-strike stability", INDEX, "1: stable; 0: all is gained by going first."),
                "95 % interval, by drawing futures again",
                bars);
    }

    private static Table ratios(FirstStrike found) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("all half years", found.overall()));
        for (FirstStrike.Moment moment : found.moments())
            rows.add(row(moment.date().toString(), moment.index()));
        return new Table(
                "What going first costs against being struck first, with standard errors",
                List.of(
                                "date",
                                "index",
                                "low",
                                "high",
                                found.one(),
                                "error, " + found.one(),
                                found.other(),
                                "error, " + found.other(),
                                "futures")
                        .stream()
                        .map(Table.Column::new)
                        .toList(),
                rows);
    }

    private static List<Cell> row(String date, FirstStrike.Index index) {
        return List.of(
                new Cell.Text(date),
                new Cell.Amount(index.value(), INDEX),
                new Cell.Amount(index.interval().low(), INDEX),
                new Cell.Amount(index.interval().high(), INDEX),
                new Cell.Amount(index.one().ratio(), RATIO),
                new Cell.Amount(index.one().error(), RATIO),
                new Cell.Amount(index.other().ratio(), RATIO),
                new Cell.Amount(index.other().error(), RATIO),
                new Cell.Amount(index.futures(), FUTURES));
    }

    private static Estimate estimate(FirstStrike.Index index) {
        double value = index.value();
        Interval interval = index.interval();
        return Double.isNaN(interval.low())
                ? Estimate.exact(value)
                : new Estimate(value, Math.min(value, interval.low()), Math.max(value, interval.high()));
    }

    private static String number(Interval interval) {
        return number(interval.low()) + " to " + number(interval.high());
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "no interval" : String.format(Locale.ROOT, "%.3f", value);
    }
}
