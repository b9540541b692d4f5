package standoff.study;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import standoff.experiment.Shares;
import standoff.figures.Bars;
import standoff.figures.Caption;
import standoff.figures.Hue;
import standoff.figures.Part;
import standoff.figures.Table;
import standoff.figures.Table.Cell;
import standoff.figures.Unit;
import standoff.race.scenario.Scenario;

/// How the futures end, and when.
final class EndingsSection {
    /// Of fewer futures nobody wants to know when 5 % have ended.
    private static final int LEAST_DATED = 20;

    private EndingsSection() {}

    static Part part(Scenario scenario, Findings findings, Arrivals arrivals) {
        Shares shares = findings.shares("ending");
        List<Integer> found = IntStream.range(0, shares.labels().size())
                .boxed()
                .filter(label -> shares.count(label) > 0)
                .sorted(Comparator.comparingLong((Integer label) -> shares.count(label))
                        .reversed())
                .toList();
        List<Bars.Bar> bars = new ArrayList<>();
        for (int label : found)
            bars.add(new Bars.Bar(
                    Endings.name(shares.labels().get(label), scenario),
                    findings.share("ending", label),
                    hue(shares.labels().get(label))));
        Caption caption = new Caption(
                "How the futures end",
                Unit.shareOf("futures"),
                String.format(
                        Locale.ROOT,
                        "Each future has one ending. The intervals say how well %,d futures pin the shares down under"
                                + " these assumptions, and nothing about whether the assumptions hold.",
                        findings.futures()));
        List<Part> parts = new ArrayList<>();
        parts.add(new Bars(caption, "95 % interval (Wilson)", bars));
        List<Integer> dated = found.stream()
                .filter(label -> arrivals.futures(label) >= LEAST_DATED
                        && !shares.labels().get(label).startsWith("none"))
                .toList();
        if (!dated.isEmpty()) parts.add(dates(scenario, shares, dated, arrivals));
        return new Part.Section("Endings", parts);
    }

    private static Table dates(Scenario scenario, Shares shares, List<Integer> dated, Arrivals arrivals) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int label : dated) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.text(Endings.name(shares.labels().get(label), scenario)));
            for (double p : new double[] {.05, .5, .95})
                row.add(Cell.text(YearMonth.from(arrivals.date(scenario.start(), label, p))
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

    private static Hue hue(String label) {
        if (label.startsWith("decisive")) return Hue.BLUE;
        if (label.startsWith("shared")) return Hue.GREEN;
        if (Endings.isWar(label)) return Hue.VERMILLION;
        if (label.startsWith("none")) return Hue.GREY;
        return Hue.ORANGE;
    }
}
