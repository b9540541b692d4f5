package standoff.cli;

import java.util.Locale;
import standoff.figures.Estimate;
import standoff.race.measures.Measures;
import standoff.study.EndingShare;
import standoff.study.MeasureTable;
import standoff.study.RaceOutline;
import standoff.study.RunOverview;

/// The table of a run on a terminal: its endings with intervals, and the figures that go with them.
final class RunTable {
    private static final int WIDTH = 24;

    private RunTable() {}

    static void print(Terminal terminal, RunOverview run, long begunNanos) {
        RaceOutline race = run.race();
        String head = String.format(
                Locale.ROOT,
                "%s · %s · %,d futures · seed %d · %s to %s",
                race.scenario(),
                race.regime(),
                run.futures(),
                run.seed(),
                race.start(),
                race.end());
        terminal.result(String.format(Locale.ROOT, "%-84s %6.1f s", head, (System.nanoTime() - begunNanos) / 1e9));
        terminal.result(String.format(Locale.ROOT, "%-40s %8s   %-16s", "ending", "share", "95 % interval"));
        run.endings().forEach(ending -> terminal.result(line(ending)));
        terminal.result("");
        MeasureTable measures = run.measures();
        terminal.result(String.format(
                Locale.ROOT,
                "strikes %.2f per future · mistaken in %.1f %% of futures · surprise crossings %.1f %% · expected war"
                        + " %.1f %% (%.1f %% net of disputes)",
                measures.mean(Measures.STRIKES).value(),
                100 * measures.share(Measures.ANY_MISTAKEN).value(),
                100 * measures.share(Measures.SURPRISE).value(),
                100 * measures.mean(Measures.EXPECTED_WAR).value(),
                100 * measures.mean(Measures.EXPECTED_WAR_NET).value()));
        terminal.result("Rests on " + run.inputs() + " inputs, " + run.judged()
                + " of them judgement. Conditional exploration, not a forecast.");
    }

    private static String line(EndingShare ending) {
        Estimate share = ending.share();
        return String.format(
                Locale.ROOT,
                "%-40s %6.1f %%   %5.1f - %-5.1f    %s",
                ending.ending().title(),
                100 * share.value(),
                100 * share.low(),
                100 * share.high(),
                "#".repeat((int) Math.round(WIDTH * share.value() / .5)));
    }
}
