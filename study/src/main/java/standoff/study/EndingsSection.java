package standoff.study;

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
        if (found.stream().anyMatch(label -> arrivals.futures(label) > 0))
            parts.add(dates(scenario, shares, found, arrivals));
        return new Part.Section("Endings", parts);
    }

    private static Table dates(Scenario scenario, Shares shares, List<Integer> found, Arrivals arrivals) {
        List<List<Cell>> rows = new ArrayList<>();
        long futures = 0;
        for (int label : found) {
            futures += arrivals.futures(label);
            if (arrivals.futures(label) == 0) continue;
            rows.add(List.of(
                    Cell.text(Endings.name(shares.labels().get(label), scenario)),
                    Cell.text(arrivals.date(scenario.start(), label, .05).toString()),
                    Cell.text(arrivals.date(scenario.start(), label, .5).toString()),
                    Cell.text(arrivals.date(scenario.start(), label, .95).toString()),
                    Cell.number(arrivals.futures(label), Unit.of("futures"))));
        }
        return new Table(
                "When each ending comes: the dates by which 5, 50 and 95 % of the futures with it have ended"
                        + (futures < shares.count() ? String.format(Locale.ROOT, ", in the first %,d", futures) : ""),
                List.of("ending", "5 %", "median", "95 %", "futures").stream()
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
