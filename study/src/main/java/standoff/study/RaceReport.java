package standoff.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import standoff.experiment.ColumnSource;
import standoff.experiment.Plan;
import standoff.experiment.Tally;
import standoff.experiment.Workers;
import standoff.figures.Estimate;
import standoff.figures.Page;
import standoff.figures.PageElement;
import standoff.race.RaceModel;
import standoff.race.scenario.Scenario;

/// The report of a run of the race, as one page.
public final class RaceReport {
    private static final PageElement READING = new PageElement.Details(
            "How to read this report",
            List.of(new PageElement.Bullets(List.of(
                    "A **future** is one history from the start to an ending. The **run** is all of them: each draws"
                            + " the uncertain inputs anew and has its own luck.",
                    "An **interval** says how exactly so many futures pin a number down. It says nothing about whether"
                            + " the assumptions hold.",
                    "**OOM** are orders of magnitude of effective compute: 1 is ten times as much, 0 is the leader at"
                            + " the start. **Recursion** is where AI research is done by AI all but wholly.",
                    "The **red line** of a power is the capability of a rival that it will not accept. A strike is"
                            + " **mistaken** when the target had in truth not crossed it; a **surprise** is a crossing"
                            + " into recursion that no rival believed.",
                    "**Rungs** run from 0, competition and espionage, over operations (3 to 7) to war (8) and nuclear"
                            + " use (9).",
                    "**Marks** say how well an input is known: **V** verified in its source, **D** derived from data,"
                            + " **M** from memory, **J** judgement."))));

    private RaceReport() {}

    /// The page of a run of this model.
    ///
    /// @param question that the run answers
    /// @param futures  of the run
    /// @param workers  that branch futures for first-strike stability
    public static Page page(RaceModel model, Question question, Tally tally, ColumnSource futures, Workers workers) {
        Scenario scenario = model.scenario();
        RunStatistics statistics = new RunStatistics(model, tally);
        RunAnalysis analysis = RunAnalysis.of(model, statistics, futures);
        Plan plan = question.plan(model);
        List<PageElement> parts = new ArrayList<>();
        parts.add(new PageElement.Notice(
                "Conditional explorations, not forecasts",
                "Every figure here follows from the assumptions listed below and from nothing else. Change one"
                        + " and run it again."));
        parts.add(READING);
        parts.add(tiles(statistics));
        parts.add(XlrmSection.part(model, statistics, analysis.drivers()));
        parts.add(EndingsSection.part(scenario, statistics, analysis.times()));
        parts.add(DriversSection.part(model, analysis.drivers()));
        parts.add(OneFutureSection.part(model, plan));
        parts.add(RaceSection.part(model, statistics));
        parts.add(ConflictSection.part(statistics));
        parts.addAll(FirstStrikeSection.parts(model, plan, question.branched(), workers));
        parts.add(MeasuresSection.part(model, statistics));
        parts.add(AssumptionsSection.part(model.inputs()));
        parts.add(new PageElement.Section(
                "Run it again",
                List.of(
                        new PageElement.Prose(
                                "The same command gives the same bits, on one thread or many, on any machine."),
                        new PageElement.Command("in a terminal", question.command()),
                        new PageElement.Command(
                                "under another regime with the same luck, held against this run; and what it would tell"
                                        + " to know that nobody struck",
                                other(question, scenario.regime())))));
        return new Page(
                "Standoff · run of a scenario",
                scenario.title(),
                PageElement.Prose.literal(scenario.story()),
                List.of(
                        new Page.Fact("scenario", scenario.name()),
                        new Page.Fact("regime", scenario.regime()),
                        new Page.Fact("futures", String.format(Locale.ROOT, "%,d", statistics.futures())),
                        new Page.Fact("seed", String.valueOf(plan.seed())),
                        new Page.Fact("from", scenario.start() + " to " + scenario.date(scenario.steps())),
                        new Page.Fact("model", model.id().toString())),
                parts,
                "Scenario digest " + scenario.digest().substring(0, 12)
                        + ". Policy analysis: operations have effects and consequences only.");
    }

    /// The question under another regime, and what else can be asked of a run.
    private static String other(Question question, String regime) {
        String declared = "maim-declared";
        return question.under(regime.equals(declared) ? "unmanaged-race" : declared)
                        .command() + " --out other\n"
                + "standoff compare THIS_FOLDER other\n"
                + "standoff condition THIS_FOLDER --on struck=no";
    }

    private static PageElement tiles(RunStatistics statistics) {
        return new PageElement.Tiles(List.of(
                tile(statistics.mean("strikes"), "strikes per future", false),
                tile(statistics.event("any-mistaken"), "futures with a mistaken strike", true),
                tile(statistics.event("surprise"), "futures with a surprise crossing", true),
                tile(statistics.mean("expected-war"), "expected wars per future", true),
                tile(statistics.mean("expected-war-net"), "of these, not out of disputes", true)));
    }

    private static PageElement.Tiles.Tile tile(Estimate estimate, String label, boolean percent) {
        String value = percent
                ? String.format(Locale.ROOT, "%.1f %%", 100 * estimate.value())
                : String.format(Locale.ROOT, "%.2f", estimate.value());
        String note = percent
                ? String.format(Locale.ROOT, "%.1f – %.1f %%", 100 * estimate.low(), 100 * estimate.high())
                : String.format(Locale.ROOT, "%.2f – %.2f", estimate.low(), estimate.high());
        return new PageElement.Tiles.Tile(value, label, "95 %: " + note);
    }
}
