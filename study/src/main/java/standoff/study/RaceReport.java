package standoff.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import standoff.figures.Estimate;
import standoff.figures.Page;
import standoff.figures.PageElement;
import standoff.race.measures.Measures;

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

    /// The page that tells an answer: a function of the answer alone.
    public static Page page(Answer answer) {
        RaceOutline race = answer.race();
        List<PageElement> parts = new ArrayList<>();
        parts.add(new PageElement.Notice(
                "Conditional explorations, not forecasts",
                "Every figure here follows from the assumptions listed below and from nothing else. Change one"
                        + " and run it again."));
        parts.add(READING);
        parts.add(tiles(answer.measures()));
        parts.add(XlrmSection.part(answer));
        parts.add(EndingsSection.part(answer));
        parts.add(DriversSection.part(answer));
        parts.add(OneFutureSection.part(answer.told()));
        parts.add(RaceSection.part(answer));
        parts.add(ConflictSection.part(answer.measures()));
        answer.firstStrike().ifPresent(found -> parts.addAll(FirstStrikeSection.parts(found)));
        parts.add(MeasuresSection.part(answer.measures()));
        parts.add(AssumptionsSection.part(answer.inputs()));
        parts.add(again(answer));
        return new Page(
                "Standoff · run of a scenario",
                race.title(),
                PageElement.Prose.literal(race.story()),
                List.of(
                        new Page.Fact("scenario", race.scenario()),
                        new Page.Fact("regime", race.regime()),
                        new Page.Fact("futures", String.format(Locale.ROOT, "%,d", answer.futures())),
                        new Page.Fact("seed", String.valueOf(answer.question().seed())),
                        new Page.Fact("from", race.start() + " to " + race.end()),
                        new Page.Fact("model", race.model())),
                parts,
                "Scenario digest " + race.digest().substring(0, 12)
                        + ". Policy analysis: operations have effects and consequences only.");
    }

    /// How the question is asked again, and what else can be asked of a run.
    private static PageElement again(Answer answer) {
        String declared = "maim-declared";
        String other = answer.race().regime().equals(declared) ? "unmanaged-race" : declared;
        return new PageElement.Section(
                "Run it again",
                List.of(
                        new PageElement.Prose(
                                "The same command gives the same bits, on one thread or many, on any machine."),
                        new PageElement.Command("in a terminal", ShellCommand.run(answer.question())),
                        new PageElement.Command(
                                "under another regime with the same luck, held against this run; and what it would tell"
                                        + " to know that nobody struck",
                                ShellCommand.run(answer.question().under(other)) + " --out other\n"
                                        + "standoff compare THIS_FOLDER other\n"
                                        + "standoff condition THIS_FOLDER --on " + Measures.STRUCK.name() + "=no")));
    }

    private static PageElement tiles(MeasureTable measures) {
        return new PageElement.Tiles(List.of(
                tile(measures.mean(Measures.STRIKES), "strikes per future", false),
                tile(measures.share(Measures.ANY_MISTAKEN), "futures with a mistaken strike", true),
                tile(measures.share(Measures.SURPRISE), "futures with a surprise crossing", true),
                tile(measures.mean(Measures.EXPECTED_WAR), "expected wars per future", true),
                tile(measures.mean(Measures.EXPECTED_WAR_NET), "of these, not out of disputes", true)));
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
