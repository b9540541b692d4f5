package standoff.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import standoff.race.scenario.Scenario;
import standoff.results.Manifest;
import standoff.results.RunSummary;
import standoff.study.EndingNames;

/// The table of a run on a terminal: its endings with intervals, and the figures that go with them.
final class RunTable {
    private static final int WIDTH = 24;

    private RunTable() {}

    static void print(Terminal terminal, Scenario scenario, Manifest manifest, RunSummary summary, long begunNanos) {
        String head = String.format(
                Locale.ROOT,
                "%s · %s · %,d futures · seed %d · %s to %s",
                scenario.name(),
                scenario.regime(),
                summary.futures(),
                summary.plan().seed(),
                scenario.start(),
                scenario.date(scenario.steps()));
        terminal.result(String.format(Locale.ROOT, "%-84s %6.1f s", head, (System.nanoTime() - begunNanos) / 1e9));
        terminal.result(String.format(Locale.ROOT, "%-40s %8s   %-16s", "ending", "share", "95 % interval"));
        endings(summary).forEach(share -> terminal.result(line(share, scenario)));
        terminal.result("");
        terminal.result(String.format(
                Locale.ROOT,
                "strikes %.2f per future · mistaken in %.1f %% of futures · surprise crossings %.1f %% · expected war"
                        + " %.1f %% (%.1f %% net of disputes)",
                mean(summary, "strikes"),
                100 * share(summary, "any-mistaken"),
                100 * share(summary, "surprise"),
                100 * mean(summary, "expected-war"),
                100 * mean(summary, "expected-war-net")));
        long judged = manifest.inputs().stream()
                .filter(input -> input.mark().equals("J"))
                .count();
        terminal.result("Rests on " + manifest.inputs().size() + " inputs, " + judged
                + " of them judgement. Conditional exploration, not a forecast.");
    }

    private static List<RunSummary.Share> endings(RunSummary summary) {
        return summary.categories().stream()
                .filter(category -> category.name().equals("ending"))
                .flatMap(category -> category.shares().stream())
                .filter(share -> share.count() > 0)
                .sorted(Comparator.comparingLong(RunSummary.Share::count).reversed())
                .toList();
    }

    private static String line(RunSummary.Share share, Scenario scenario) {
        double value = share.share() == null ? 0 : share.share();
        double low = share.low() == null ? 0 : share.low();
        double high = share.high() == null ? 1 : share.high();
        return String.format(
                Locale.ROOT,
                "%-40s %6.1f %%   %5.1f - %-5.1f    %s",
                EndingNames.name(share.label(), scenario),
                100 * value,
                100 * low,
                100 * high,
                "#".repeat((int) Math.round(WIDTH * value / .5)));
    }

    private static double share(RunSummary summary, String event) {
        return summary.events().stream()
                .filter(e -> e.name().equals(event))
                .map(RunSummary.EventSummary::share)
                .filter(java.util.Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static double mean(RunSummary summary, String quantity) {
        return summary.quantities().stream()
                .filter(q -> q.name().equals(quantity))
                .map(RunSummary.QuantitySummary::mean)
                .filter(java.util.Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .findFirst()
                .orElse(Double.NaN);
    }
}
