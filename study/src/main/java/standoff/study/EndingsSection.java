package standoff.study;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import standoff.experiment.Shares;
import standoff.explore.TimesByCategory;
import standoff.figures.Bars;
import standoff.figures.Caption;
import standoff.figures.DisplayUnit;
import standoff.figures.PageElement;
import standoff.figures.SeriesColour;
import standoff.figures.Table;
import standoff.figures.Table.Cell;
import standoff.numerics.Units;
import standoff.race.scenario.Scenario;

/// How the futures end, and when.
final class EndingsSection {
    /// Of fewer futures nobody wants to know when 5 % have ended.
    private static final int LEAST_DATED = 20;

    private EndingsSection() {}

    static PageElement part(Scenario scenario, RunStatistics statistics, TimesByCategory times) {
        Shares shares = statistics.shares("ending");
        List<Integer> found = IntStream.range(0, shares.labels().size())
                .boxed()
                .filter(label -> shares.count(label) > 0)
                .sorted(Comparator.comparingLong((Integer label) -> shares.count(label))
                        .reversed())
                .toList();
        List<Bars.Bar> bars = new ArrayList<>();
        for (int label : found)
            bars.add(new Bars.Bar(
                    EndingNames.name(shares.labels().get(label), scenario),
                    statistics.share("ending", label),
                    hue(shares.labels().get(label))));
        Caption caption = new Caption(
                "How the futures end",
                DisplayUnit.shareOf("futures"),
                String.format(
                        Locale.ROOT,
                        "Each future has one ending. The intervals say how well %,d futures pin the shares down under"
                                + " these assumptions, and nothing about whether the assumptions hold.",
                        statistics.futures()));
        List<PageElement> parts = new ArrayList<>();
        parts.add(new Bars(caption, "95 % interval (Wilson)", bars));
        List<Integer> dated = found.stream()
                .filter(label -> times.times().get(label).futures() >= LEAST_DATED
                        && !shares.labels().get(label).startsWith("none"))
                .toList();
        if (!dated.isEmpty()) parts.add(dates(scenario, shares, dated, times));
        return new PageElement.Section("Endings", parts);
    }

    private static Table dates(Scenario scenario, Shares shares, List<Integer> dated, TimesByCategory times) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int label : dated) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.text(EndingNames.name(shares.labels().get(label), scenario)));
            for (double years : times.times().get(label).at())
                row.add(Cell.text(YearMonth.from(scenario.start().plusDays(Math.round(years * Units.DAYS_PER_YEAR)))
                        .toString()));
            rows.add(row);
        }
        return new Table(
                "When each ending comes: months by which 5, 50 and 95 % of the futures with it have ended",
                List.of("ending", "5 %", "median", "95 %").stream()
                        .map(Table.Column::new)
                        .toList(),
                rows);
    }

    private static SeriesColour hue(String label) {
        if (label.startsWith("decisive")) return SeriesColour.BLUE;
        if (label.startsWith("shared")) return SeriesColour.GREEN;
        if (EndingNames.isWar(label)) return SeriesColour.VERMILLION;
        if (label.startsWith("none")) return SeriesColour.GREY;
        return SeriesColour.ORANGE;
    }
}
