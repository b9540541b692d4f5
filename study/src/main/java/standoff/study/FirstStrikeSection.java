package standoff.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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

/// How tempting it is to strike first: the first futures of a run lived again from every half year on,
/// for each kind of first strike.
final class FirstStrikeSection {
    private static final DisplayUnit INDEX = DisplayUnit.of("index");
    private static final DisplayUnit RATIO = DisplayUnit.of("cost of going first / of being struck first");
    private static final DisplayUnit FUTURES = DisplayUnit.of("futures");

    private FirstStrikeSection() {}

    /// The section, or none where all branched futures end within half a year.
    static List<PageElement> parts(FirstStrike found) {
        if (found.kinds().isEmpty() || found.kinds().getFirst().moments().isEmpty()) return List.of();
        return List.of(new PageElement.Section(
                "First-strike stability", List.of(prose(found), bars(found), ratios(found), halfYears(found))));
    }

    private static PageElement prose(FirstStrike found) {
        FirstStrike.OfKind least = found.kinds().getFirst();
        for (FirstStrike.OfKind each : found.kinds())
            if (each.overall().interval().high() < least.overall().interval().high()) least = each;
        return new PageElement.Prose("**Least stable: index "
                + number(least.overall().value()) + " ("
                + number(least.overall().interval()) + "): " + least.kind().label() + ".** Over "
                + found.futures() + " branched futures and all half years in which at least half of them are under way."
                + " 1: nobody gains by going first; 0: everything is gained by it. Each future is lived again from"
                + " every half year on, once with one power striking first and once with the roles exchanged, under"
                + " the same luck, for each kind of first strike: one operation against the other's programme at its"
                + " best rung, at a given rung, and at the highest rung that the doctrine allows; a campaign of"
                + " operations at every review of a year; and, where arsenals may be launched, a first launch. By the"
                + " first and the last of these each future is branched at every half year, by the others at one of"
                + " them. Least stable is the kind whose interval ends lowest. The"
                + " index is the product over the two powers of the mean cost of the ending when going first over that"
                + " when struck first, each at most 1 (the form of Kent and Thaler, 1989). The ratios in the table are"
                + " not capped: one above 1 says that going first costs more than being struck. Intervals are 95 %, by"
                + " drawing the futures again; one without width says that the strike changed no ending, or that a"
                + " doctrine allows none. More futures: `--branched`.");
    }

    private static Bars bars(FirstStrike found) {
        List<Bars.Bar> bars = new ArrayList<>();
        for (FirstStrike.OfKind each : found.kinds())
            bars.add(new Bars.Bar(each.kind().label(), estimate(each.overall()), SeriesColour.BLUE));
        return new Bars(
                new Caption("Index of first-strike stability", INDEX, "1: stable; 0: all is gained by going first."),
                "95 % interval, by drawing futures again",
                bars);
    }

    private static Table ratios(FirstStrike found) {
        return new Table(
                "What going first costs against being struck first, all half years together",
                Stream.of(
                                "first strike",
                                "index",
                                "low",
                                "high",
                                found.one(),
                                "low, " + found.one(),
                                "high, " + found.one(),
                                found.other(),
                                "low, " + found.other(),
                                "high, " + found.other(),
                                "futures")
                        .map(Table.Column::new)
                        .toList(),
                found.kinds().stream()
                        .map(each -> row(each.kind().label(), each.overall()))
                        .toList());
    }

    private static List<Cell> row(String kind, FirstStrike.Index index) {
        return List.of(
                new Cell.Text(kind),
                new Cell.Amount(index.value(), INDEX),
                new Cell.Amount(index.interval().low(), INDEX),
                new Cell.Amount(index.interval().high(), INDEX),
                new Cell.Amount(index.one().ratio(), RATIO),
                new Cell.Amount(index.one().interval().low(), RATIO),
                new Cell.Amount(index.one().interval().high(), RATIO),
                new Cell.Amount(index.other().ratio(), RATIO),
                new Cell.Amount(index.other().interval().low(), RATIO),
                new Cell.Amount(index.other().interval().high(), RATIO),
                new Cell.Amount(index.futures(), FUTURES));
    }

    private static Table halfYears(FirstStrike found) {
        List<FirstStrike.OfKind> kinds =
                found.kinds().stream().filter(each -> !each.moments().isEmpty()).toList();
        List<Table.Column> columns = new ArrayList<>(List.of(new Table.Column("date")));
        for (FirstStrike.OfKind each : kinds)
            columns.add(new Table.Column(each.kind().label()));
        columns.add(new Table.Column("futures"));
        List<FirstStrike.Moment> dates = kinds.getFirst().moments();
        List<List<Cell>> rows = new ArrayList<>();
        for (int m = 0; m < dates.size(); m++) {
            List<Cell> row =
                    new ArrayList<>(List.of(new Cell.Text(dates.get(m).date().toString())));
            for (FirstStrike.OfKind each : kinds)
                row.add(new Cell.Amount(each.moments().get(m).index().value(), INDEX));
            row.add(new Cell.Amount(dates.get(m).index().futures(), FUTURES));
            rows.add(row);
        }
        return new Table("The index by half year and kind of first strike", columns, rows);
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
