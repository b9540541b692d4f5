package standoff.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import standoff.experiment.Interval;
import standoff.experiment.Mark;
import standoff.experiment.Timeline;
import standoff.experiment.Variable;
import standoff.explore.Drivers;
import standoff.figures.Bars;
import standoff.figures.ConfusionMatrix;
import standoff.figures.Estimate;
import standoff.figures.Fan;
import standoff.figures.PageElement;
import standoff.figures.Quantiles;
import standoff.figures.StackedBars;
import standoff.figures.Table;
import standoff.figures.Tornado;
import standoff.race.DecisionTold;
import standoff.race.Ending;
import standoff.race.EventNarrative;
import standoff.race.FirstStrike;
import standoff.race.FutureTrace;
import standoff.race.doctrine.WeighedTerm;
import standoff.race.measures.MeasureKey;
import standoff.race.measures.Measures;
import standoff.race.scenario.Participant;
import standoff.race.scenario.Role;
import standoff.race.world.EndingKind;
import standoff.race.world.FirstStrikeKind;
import standoff.race.world.Ladder;

/// Each section of the report says the numbers of the answer, and nothing else: an answer written by hand, and what its
/// charts and tables then hold.
class SectionsTest {
    private static final LocalDate START = LocalDate.of(2026, 7, 1);
    private static final Participant ASTER = new Participant("A", "Aster", Role.POWER);
    private static final Participant BOREAL = new Participant("B", "Boreal", Role.POWER);
    private static final Assumption LAG = new Assumption(
            "nations.B.lag",
            "Lag behind the leader",
            "months",
            Variable.Kind.NUMBER,
            List.of(),
            true,
            7,
            4,
            14,
            List.of(),
            Mark.JUDGEMENT,
            "assumed");
    private static final Assumption LAW = new Assumption(
            "mechanisms.law",
            "Which law",
            "-",
            Variable.Kind.CATEGORY,
            List.of("jones", "metr"),
            true,
            1,
            Double.NaN,
            Double.NaN,
            List.of(.67, .33),
            Mark.DERIVED,
            "data");
    private static final Assumption CAP = new Assumption(
            "nations.A.rung-cap",
            "Highest rung",
            "rung",
            Variable.Kind.NUMBER,
            List.of(),
            false,
            6,
            Double.NaN,
            Double.NaN,
            List.of(),
            Mark.VERIFIED,
            "file");

    private static Estimate about(double value) {
        return new Estimate(value, value - .01, value + .01);
    }

    private static MeasureTable.EventShare event(MeasureKey.Event key, double share) {
        return new MeasureTable.EventShare(key.name(), key.label(), (long) (1000 * share), about(share));
    }

    private static MeasureTable.QuantitySpread quantity(MeasureKey.Quantity key, double mean) {
        return new MeasureTable.QuantitySpread(key.name(), key.label(), key.unit(), 900, about(mean), 1, 2, 3);
    }

    private static MeasureTable measures() {
        List<MeasureTable.QuantitySpread> quantities = new ArrayList<>(List.of(
                quantity(Measures.STRIKES, .8),
                quantity(Measures.CROSSED_STRUCK, .3),
                quantity(Measures.CROSSED_UNSTRUCK, .2),
                quantity(Measures.UNCROSSED_STRUCK, .1),
                quantity(Measures.UNCROSSED_UNSTRUCK, 1.4),
                quantity(Measures.EXPECTED_WAR, .07),
                quantity(Measures.EXPECTED_WAR_NET, .03)));
        for (int rung = Ladder.FIRST_OPERATION; rung <= Ladder.LAST_OPERATION; rung++)
            quantities.add(quantity(Measures.strikesAt(rung), rung / 10.));
        List<MeasureTable.LabelShare> rungs = new ArrayList<>();
        for (int rung = 0; rung < Ladder.RUNGS; rung++)
            rungs.add(new MeasureTable.LabelShare("rung " + rung, 100, about(.1 + rung / 100.)));
        return new MeasureTable(
                List.of(
                        event(Measures.STRUCK, .45),
                        event(Measures.ANY_MISTAKEN, .024),
                        event(Measures.SURPRISE, .1),
                        event(Measures.WAR, .2),
                        event(Measures.WAR_MISREAD, .05),
                        event(Measures.WAR_INTENDED, .15),
                        event(Measures.WAR_STRIKE, .12),
                        event(Measures.WAR_DISPUTE, .06),
                        event(Measures.WAR_OUTAGE, .02),
                        event(Measures.WAR_LAUNCH, .01)),
                quantities,
                List.of(new MeasureTable.CategoryShares(
                        Measures.HIGHEST_RUNG.name(), Measures.HIGHEST_RUNG.label(), rungs)));
    }

    private static FutureTold told() {
        FutureTrace.Sight one = new FutureTrace.Sight(START, 1, 1.5, .5, 2, 0);
        FutureTrace.Sight two = new FutureTrace.Sight(START.plusDays(28), 1.2, 1.4, .4, 2, 0);
        EventNarrative.Line strike = new EventNarrative.Line(START.plusDays(14), "Boreal strikes.");
        EventNarrative.Line end = new EventNarrative.Line(START.plusDays(56), "War.");
        return new FutureTold(
                7,
                new FutureTrace(
                        BOREAL,
                        ASTER,
                        true,
                        List.of(one, two),
                        List.of(strike, end),
                        List.of(strike, end),
                        List.of(new DecisionTold(
                                0,
                                strike.date(),
                                strike.text(),
                                "It fears a decisive lead of Aster.",
                                List.of(new WeighedTerm("fear taken away", .2)),
                                List.of("the commitment")))));
    }

    private static SeriesFan fan(String name, double median) {
        List<Double> q = List.of(median - 3, median - 2, median - 1, median, median + 1, median + 2, median + 3);
        return new SeriesFan(name, name, "OOM", List.of(1000L, 900L, 500L, 40L, 40L), List.of(q, q, q, q, List.of()));
    }

    private static Answer answer() {
        return new Answer(
                1,
                new Question(
                        "mine.yaml",
                        Optional.of("maim-declared"),
                        java.util.Map.of("nations.A.rung-cap", "6"),
                        1000,
                        3,
                        standoff.experiment.Sampling.VARIED,
                        0),
                new RaceOutline(
                        "mine",
                        "Mine",
                        "A story.",
                        "maim-declared",
                        START,
                        7,
                        10,
                        List.of(ASTER, BOREAL),
                        List.of("programmes", "endings"),
                        "race 1",
                        "0123456789abcdef"),
                1000,
                List.of(LAG, LAW, CAP),
                List.of(
                        new EndingShare(
                                new Ending(EndingKind.ADVANTAGE, Optional.of(ASTER)),
                                300,
                                about(.3),
                                300,
                                List.of(1., 2., 10.)),
                        new EndingShare(new Ending(EndingKind.WAR, Optional.empty()), 0, about(.01), 0, List.of()),
                        new EndingShare(
                                new Ending(EndingKind.NONE, Optional.empty()),
                                690,
                                about(.69),
                                690,
                                List.of(1., 1., 1.)),
                        new EndingShare(
                                new Ending(EndingKind.SHARED, Optional.empty()),
                                10,
                                about(.02),
                                10,
                                List.of(1., 1., 1.))),
                measures(),
                new Timeline(START, 28, 5),
                Stream.of(
                                "A.line",
                                "B.line",
                                "A.capability",
                                "B.capability",
                                "A-on-B.estimate",
                                "B-on-A.estimate",
                                "A-on-B.error",
                                "B-on-A.error",
                                "A.lag",
                                "B.lag",
                                "A-B.gap")
                        .map(name -> fan(name, name.length()))
                        .toList(),
                new Drivers(
                        1000,
                        List.of(
                                new Drivers.Outcome(
                                        "ending",
                                        "decisive advantage, A",
                                        .3,
                                        List.of(
                                                new Drivers.Swing(
                                                        "nations.B.lag",
                                                        new Drivers.Group(Drivers.Part.AT_MOST, 5),
                                                        new Drivers.Group(Drivers.Part.AT_LEAST, 11),
                                                        .1,
                                                        .5,
                                                        .01),
                                                new Drivers.Swing(
                                                        "mechanisms.law",
                                                        new Drivers.Group(Drivers.Part.LABEL, 1),
                                                        new Drivers.Group(Drivers.Part.LABEL, 0),
                                                        .2,
                                                        .35,
                                                        .01))),
                                new Drivers.Outcome("war", "yes", .2, List.of()))),
                told(),
                Optional.empty());
    }

    private static List<PageElement> parts(PageElement section) {
        return ((PageElement.Section) section).parts();
    }

    /// All parts of a kind, those inside others included.
    private static <T extends PageElement> List<T> all(Class<T> kind, PageElement part) {
        List<PageElement> inner = switch (part) {
            case PageElement.Section section -> section.parts();
            case PageElement.Details details -> details.parts();
            case PageElement.Beside beside -> beside.parts();
            default -> List.of();
        };
        List<T> found = new ArrayList<>();
        if (kind.isInstance(part)) found.add(kind.cast(part));
        for (PageElement each : inner) found.addAll(all(kind, each));
        return found;
    }

    private static List<List<Object>> rows(Table table) {
        return table.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> (Object)
                                switch (cell) {
                                    case Table.Cell.Text(String text) -> text;
                                    case Table.Cell.Code(String text) -> text;
                                    case Table.Cell.Amount amount -> amount.value();
                                    case Table.Cell.Marked(Table.Mark mark) -> mark.name();
                                })
                        .toList())
                .toList();
    }

    /// 1, 2 and 10 years of 365.25 days after 1 July 2026 are in July 2027, July 2028 and July 2036 (day 3653 is 1
    /// July).
    @Test
    void endingsAreOrderedByFrequencyAndDatedWhereFramedByTwentyFutures() {
        PageElement section = EndingsSection.part(answer());
        Bars bars = all(Bars.class, section).getFirst();
        assertThat(bars.bars())
                .extracting(Bars.Bar::label)
                .containsExactly("none by horizon", "decisive advantage, A (Aster)", "shared superintelligence");
        assertThat(bars.bars().get(1).estimate()).isEqualTo(about(.3));
        assertThat(rows(all(Table.class, section).getFirst()))
                .containsExactly(List.of("decisive advantage, A (Aster)", "2027-07", "2028-07", "2036-07"));
    }

    /// Of .5 targets that crossed, .3 were struck: 60 %; of .4 that were struck, .1 had not crossed: 25 %; .05 of .2
    /// wars
    /// turned on a misreading: 25 %.
    @Test
    void conflictTellsStrikesAgainstTheTruthAndCutsWarsTwoWays() {
        PageElement section = ConflictSection.part(measures());
        assertThat(((PageElement.Prose) parts(section).getFirst()).text())
                .isEqualTo("A power strikes in **45.0 %** of futures. Of the targets that crossed a watcher's red"
                        + " line, **60.0 %** were struck by it; of the targets that were struck, **25.0 %** had"
                        + " not crossed it. War comes in **20.0 %** of futures; **25.0 %** of these wars turned"
                        + " on a misreading.");
        ConfusionMatrix matrix = all(ConfusionMatrix.class, section).getFirst();
        assertThat(rows(matrix.data()).toString())
                .contains("0.3")
                .contains("0.2")
                .contains("0.1")
                .contains("1.4");
        List<Bars> bars = all(Bars.class, section);
        assertThat(bars.getFirst().bars()).hasSize(Ladder.LAST_OPERATION - Ladder.FIRST_OPERATION + 1);
        assertThat(bars.getFirst().bars().getFirst().estimate()).isEqualTo(about(Ladder.FIRST_OPERATION / 10.));
        assertThat(bars.getLast().bars()).hasSize(Ladder.RUNGS);
        assertThat(bars.getLast().bars().get(4).estimate()).isEqualTo(about(.14));
        StackedBars wars = all(StackedBars.class, section).getFirst();
        assertThat(wars.bars().getFirst().pieces())
                .extracting(StackedBars.Piece::estimate)
                .containsExactly(about(.15), about(.05));
        assertThat(wars.bars().getLast().pieces())
                .extracting(StackedBars.Piece::estimate)
                .containsExactly(about(.12), about(.06), about(.02), about(.01));
    }

    @Test
    void measuresAreListedWithTheirIntervals() {
        List<Table> tables = all(Table.class, MeasuresSection.part(measures()));
        assertThat(rows(tables.getFirst())).hasSize(10).contains(List.of(Measures.STRUCK.label(), .45, .44, .46));
        assertThat(rows(tables.getLast()).getFirst())
                .containsExactly("Strikes", "per future", .8, .8 - .01, .8 + .01, 1., 2., 3., 900.);
    }

    @Test
    void assumptionsAreListedBySectionWithValueRangeAndMark() {
        PageElement section = AssumptionsSection.part(answer().inputs());
        assertThat(((PageElement.Prose) parts(section).getFirst()).text())
                .startsWith("The run rests on 3 inputs, 1 of them judgement; 2 have a range");
        assertThat(all(Table.class, section).stream().flatMap(table -> rows(table).stream()))
                .containsExactly(
                        List.of("B.lag", "Lag behind the leader", "7 months", "4 to 14", "J", "assumed"),
                        List.of("A.rung-cap", "Highest rung", "6", "", "V", "file"),
                        List.of("law", "Which law", "metr", "jones 67 %, metr 33 %", "D", "data"));
    }

    @Test
    void driversAreDrawnForOutcomesThatSomethingMoves() {
        PageElement section = DriversSection.part(answer());
        Tornado tornado = all(Tornado.class, section).getFirst();
        assertThat(all(Tornado.class, section)).hasSize(1);
        assertThat(tornado.caption().title()).isEqualTo("What moves: decisive advantage, A (Aster)");
        assertThat(tornado.swings())
                .containsExactly(
                        new Tornado.Swing("nations.B.lag (months)", "≤ 5", "≥ 11", .1, .5),
                        new Tornado.Swing("mechanisms.law", "metr", "jones", .2, .35));
        assertThat(all(PageElement.Prose.class, section).getFirst().text())
                .startsWith("**Of the 2 inputs that move these outcomes most, 1 are judgement**");
        assertThat(rows(all(Table.class, section).getLast()).getFirst())
                .containsExactly(
                        "nations.B.lag",
                        "Lag behind the leader",
                        "7 months",
                        "4 to 14",
                        "J",
                        "decisive advantage, A (Aster)");
    }

    /// Quantiles of a normal estimate: 1.5 -+ 1.6449 x 0.5 at 5 and 95 %.
    @Test
    void theFutureToldShowsTruthEstimateAndLineAndNumbersItsTurns() {
        PageElement section = OneFutureSection.part(told());
        assertThat(all(PageElement.Prose.class, section).getFirst().text())
                .startsWith("Future 7, the first of this run");
        Fan fan = all(Fan.class, section).getFirst();
        assertThat(fan.spreads()).extracting(Fan.Spread::label).contains("Boreal's estimate", "Aster in truth");
        Quantiles estimate = fan.spreads().get(1).steps().getFirst();
        assertThat(estimate.p50()).isEqualTo(1.5);
        assertThat(estimate.p05()).isCloseTo(1.5 - 1.6448536 * .5, org.assertj.core.api.Assertions.within(1e-7));
        assertThat(fan.spreads().get(2).steps()).containsExactly(Quantiles.exact(1), Quantiles.exact(1.2));
        assertThat(fan.moments()).as("the war comes after the last look").hasSize(1);
        assertThat(all(PageElement.Bullets.class, section).getFirst().items())
                .containsExactly("**1** 2026-07-15 Boreal strikes.", "**2** 2026-08-26 War.");
    }

    /// Every second moment is drawn, while at least 5 % of futures are under way: moments 0 and 2 of five.
    @Test
    void theRaceDrawsEverySecondMomentWhileEnoughFuturesAreUnderWay() {
        List<Fan> fans = all(Fan.class, RaceSection.part(answer()));
        assertThat(fans).hasSize(5);
        Fan signature = fans.getFirst();
        assertThat(signature.dates()).containsExactly(START, START.plusDays(56));
        assertThat(signature.spreads())
                .extracting(spread -> spread.steps().getFirst().p50())
                .containsExactly(6., 12., 15.); // the lengths of A.line, B.capability and A-on-B.estimate
    }

    @Test
    void whatIsVariedChosenRelatedAndMeasuredIsNamed() {
        PageElement.Xlrm xlrm =
                all(PageElement.Xlrm.class, XlrmSection.part(answer())).getFirst();
        assertThat(xlrm.uncertainties())
                .hasSize(3)
                .contains("`nations.B.lag` of Boreal, lag behind the leader: 7 months (4 to 14)");
        assertThat(xlrm.levers())
                .contains("regime: **maim-declared**", "`nations.A.rung-cap` set to 6")
                .contains("Aster: threat none, operations up to rung 6, programme private");
        assertThat(xlrm.relationships())
                .contains("model race 1, steps of 7 days; the turn: programmes → endings", "`law`: metr");
        assertThat(xlrm.measures())
                .contains("Ending", "Strikes (per future)")
                .last()
                .isEqualTo("… " + measures().size() + " in all, under All measures");
    }

    /// min(1, 2/4) min(1, 6/3) = 1/2; the ratios are shown as they are.
    @Test
    void firstStrikeShowsIndexAndUncappedRatiosOfEachKind() {
        FirstStrike.Index stable = new FirstStrike.Index(
                100,
                new FirstStrike.Power(4, 4, 0, new Interval(1, 1)),
                new FirstStrike.Power(3, 3, 0, new Interval(1, 1)),
                0,
                new Interval(1, 1));
        FirstStrike.Index index = new FirstStrike.Index(
                100,
                new FirstStrike.Power(2, 4, .05, new Interval(.4, .6)),
                new FirstStrike.Power(6, 3, .1, new Interval(1.8, 2.2)),
                .02,
                new Interval(.45, .55));
        PageElement section = FirstStrikeSection.parts(new FirstStrike(
                        "A",
                        "B",
                        128,
                        List.of(
                                new FirstStrike.OfKind(
                                        FirstStrikeKind.FOREMOST,
                                        stable,
                                        List.of(new FirstStrike.Moment(START, stable))),
                                new FirstStrike.OfKind(
                                        FirstStrikeKind.CAMPAIGN,
                                        index,
                                        List.of(new FirstStrike.Moment(START, index))))))
                .getFirst();
        assertThat(all(Bars.class, section).getFirst().bars())
                .extracting(Bars.Bar::estimate)
                .containsExactly(new Estimate(1, 1, 1), new Estimate(.5, .45, .55));
        assertThat(rows(all(Table.class, section).getFirst()).getLast())
                .containsExactly(FirstStrikeKind.CAMPAIGN.label(), .5, .45, .55, .5, .4, .6, 2., 1.8, 2.2, 100.);
        assertThat(rows(all(Table.class, section).getLast()).getLast()).containsExactly("2026-07-01", 1., .5, 100.);
        assertThat(all(PageElement.Prose.class, section).getFirst().text())
                .startsWith("**Least stable: index 0.500 (0.450 to 0.550): a disarming campaign of a year.** Over 128"
                        + " branched futures");
    }
}
