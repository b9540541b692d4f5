package standoff.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import standoff.figures.Table.Cell;
import standoff.figures.Table.Column;

/// A report of every part and every chart with made-up numbers of the size and number that real ones have.
final class DemonstrationReport {
    static final DisplayUnit FUTURES = DisplayUnit.shareOf("futures");

    private DemonstrationReport() {}

    static Page page() {
        return new Page(
                "Standoff report · made-up numbers",
                "Two superpowers and third states, mid-2026: an unmanaged race",
                "What **10,000 simulated futures** say about a race that nobody manages, from July 2026 to July 2038."
                        + " Every number rests on the assumptions listed at the end.",
                List.of(
                        new Page.Fact("Scenario", "baseline-2026"),
                        new Page.Fact("Regime", "unmanaged race (R0)"),
                        new Page.Fact("Futures", "10,000"),
                        new Page.Fact("Seed", "1"),
                        new Page.Fact("Period", "2026-07 to 2038-07"),
                        new Page.Fact("Version", "0.1.0")),
                List.of(glance(), frame(), endings(), belief(), strikes(), sensitivity(), assumed(), again()),
                "Standoff 0.1.0 · scenario digest 7f3a9c · conditional explorations, not forecasts");
    }

    private static PageElement glance() {
        return new PageElement.Section(
                "At a glance",
                List.of(
                        new PageElement.Notice(
                                "Conditional explorations, not forecasts",
                                "The shares below say how often something happens *in this model, under these"
                                    + " assumptions*. They are not probabilities of real events. 21 of 64 inputs are"
                                    + " judgement."),
                        new PageElement.Tiles(List.of(
                                new PageElement.Tiles.Tile("47.9 %", "decisive advantage, Aster", "46.9 to 48.9 %"),
                                new PageElement.Tiles.Tile("6.8 %", "war, expected", "3.0 % net of disputes"),
                                new PageElement.Tiles.Tile("0.80", "strikes per future", "2.4 % of futures: mistaken"),
                                new PageElement.Tiles.Tile(
                                        "9.2 months", "Boreal's lag in 2030", "90 % band 2.1 to 19"))),
                        new PageElement.Prose(
                                "Most futures end with one nation ahead for good. War is rare, but **about half of it"
                                    + " begins with a dispute** that has nothing to do with the race; the regime `R0`"
                                    + " changes only the other half.")));
    }

    private static PageElement frame() {
        return new PageElement.Section(
                "What was asked",
                List.of(new PageElement.Xlrm(
                        List.of(
                                "growth of compute and algorithms, strength of feedback `r`",
                                "how well each side sees the other: noise, bias, age of reports",
                                "success and effect of sabotage per rung",
                                "misreading, hostility, worst-case weight"),
                        List.of(
                                "doctrine and declared red line",
                                "effort, safety share, export controls",
                                "hardening, dispersal, opacity",
                                "hotline, notification, inspections"),
                        List.of(
                                "programmes: compute, software, automation, diffusion",
                                "beliefs: reports with persistent error",
                                "decisions: expected utility of striking, waiting, halting",
                                "escalation: ten rungs, one response draw per act"),
                        List.of(
                                "endings and their shares",
                                "strikes: justified, mistaken, missed",
                                "war: intended or misread",
                                "lag in months *and* gap in OOM"))));
    }

    private static PageElement endings() {
        return new PageElement.Section(
                "How futures end",
                List.of(
                        bars(),
                        new PageElement.Details(
                                "How an ending is decided",
                                List.of(new PageElement.Bullets(List.of(
                                        "*Decisive advantage*: beyond superintelligence and ahead by"
                                                + " the decisive lead, held for half a year.",
                                        "*Loss of control*: drawn at the crossing of recursion, the"
                                                + " less safety effort the likelier."))))));
    }

    static Bars bars() {
        return new Bars(
                new Caption(
                        "Endings of 10,000 futures",
                        FUTURES,
                        "Bars: share of futures. Lines: 95 % Wilson intervals, the error of simulating only so many"
                                + " futures; they say nothing about whether the assumptions hold."),
                "95 % Wilson interval",
                List.of(
                        bar("decisive advantage, Aster", .479, .469, .489, SeriesColour.BLUE),
                        bar("shared superintelligence", .284, .275, .293, SeriesColour.BLUE),
                        bar("loss of control", .112, .106, .118, SeriesColour.BLUE),
                        bar("none by the horizon", .0519, .0477, .0564, SeriesColour.BLUE),
                        bar("war (rung 8)", .0402, .0365, .0442, SeriesColour.BLUE),
                        bar("decisive advantage, Boreal", .0231, .0203, .0262, SeriesColour.BLUE),
                        bar("misuse catastrophe", .0068, .0054, .0086, SeriesColour.BLUE),
                        bar("nuclear use", .003, .0021, .0043, SeriesColour.BLUE)));
    }

    private static Bars.Bar bar(String label, double value, double low, double high, SeriesColour hue) {
        return new Bars.Bar(label, new Estimate(value, low, high), hue);
    }

    private static PageElement belief() {
        return new PageElement.Section(
                "Who believes what",
                List.of(
                        new PageElement.Prose(
                                "Aster does not act on what Boreal can do, but on what it *believes* Boreal can do,"
                                        + " measured against a line that nobody has drawn sharply."),
                        signature(),
                        new PageElement.Section("Two clocks", List.of(new PageElement.Beside(List.of(lag(), gap()))))));
    }

    /// Weekly over twelve years: what Boreal can do, what Aster thinks, and the line.
    static Fan signature() {
        List<LocalDate> dates = weeks(627);
        List<Quantiles> truth = new ArrayList<>();
        List<Quantiles> belief = new ArrayList<>();
        List<Quantiles> line = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            double t = i / 52.0;
            double centre = -.4 + .52 * t + .25 / (1 + Math.exp(-(t - 6))) * t;
            truth.add(spread(centre, .05 + .07 * t));
            belief.add(spread(centre - .25 + .12 * Math.sin(t * 1.3), .30 + .09 * t));
            line.add(spread(3.4, .35));
        }
        return new Fan(
                new Caption(
                        "What Boreal can do, what Aster believes, and the red line",
                        DisplayUnit.of("orders of magnitude (OOM) above the leader of July 2026"),
                        "Where the orange fan crosses the red band before the blue one does, a strike would be"
                                + " *mistaken*; where the blue one crosses first, the crossing is a *surprise*."),
                dates,
                List.of(
                        new Fan.Spread("red line, blurred", Fan.Look.BLURRED, SeriesColour.VERMILLION, line, List.of()),
                        new Fan.Spread(
                                "Boreal, as Aster believes", Fan.Look.BANDS, SeriesColour.ORANGE, belief, List.of()),
                        new Fan.Spread("Boreal, true", Fan.Look.BANDS, SeriesColour.BLUE, truth, traces(truth, 6))),
                List.of(
                        new Fan.Moment(LocalDate.of(2031, 3, 12), "median crossing, Aster"),
                        new Fan.Moment(LocalDate.of(2032, 2, 20), "median crossing, Boreal")));
    }

    static Fan lag() {
        List<Quantiles> steps = new ArrayList<>();
        List<LocalDate> dates = weeks(627);
        for (int i = 0; i < dates.size(); i++)
            steps.add(spread(7 + .8 * Math.sin(i / 90.0) + i / 160.0, 2 + i / 200.0));
        return new Fan(
                new Caption(
                        "Boreal's lag behind Aster",
                        DisplayUnit.of("months"),
                        "Time since Aster stood where Boreal stands."),
                dates,
                List.of(new Fan.Spread("lag", Fan.Look.BANDS, SeriesColour.BLUE, steps, List.of())),
                List.of());
    }

    static Fan gap() {
        List<Quantiles> steps = new ArrayList<>();
        List<LocalDate> dates = weeks(627);
        for (int i = 0; i < dates.size(); i++) steps.add(spread(.5 + i / 400.0, .15 + i / 1500.0));
        return new Fan(
                new Caption(
                        "Boreal's gap to Aster",
                        DisplayUnit.of("OOM"),
                        "Aster's capability over Boreal's, in powers of ten."),
                dates,
                List.of(new Fan.Spread("gap", Fan.Look.BANDS, SeriesColour.GREEN, steps, List.of())),
                List.of());
    }

    static List<LocalDate> weeks(int count) {
        List<LocalDate> dates = new ArrayList<>();
        for (int i = 0; i < count; i++) dates.add(LocalDate.of(2026, 7, 1).plusWeeks(i));
        return dates;
    }

    /// Of a normal distribution.
    static Quantiles spread(double centre, double sd) {
        return new Quantiles(
                centre - 1.645 * sd,
                centre - 1.282 * sd,
                centre - .674 * sd,
                centre,
                centre + .674 * sd,
                centre + 1.282 * sd,
                centre + 1.645 * sd);
    }

    private static List<List<Double>> traces(List<Quantiles> steps, int count) {
        Random random = new Random(7);
        List<List<Double>> traces = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            double rank = .08 + .84 * random.nextDouble();
            List<Double> trace = new ArrayList<>();
            for (Quantiles step : steps) {
                rank = Math.clamp(rank + .008 * random.nextGaussian(), .05, .95);
                trace.add(step.at(rank));
            }
            traces.add(trace);
        }
        return traces;
    }

    private static PageElement strikes() {
        return new PageElement.Section(
                "Strikes, mistakes and war",
                List.of(
                        new PageElement.Prose(
                                "A doctrine that never strikes is never mistaken and always surprised: both errors are"
                                        + " shown **together**."),
                        matrix(),
                        wars(),
                        rungs()));
    }

    static ConfusionMatrix matrix() {
        return new ConfusionMatrix(
                new Caption(
                        "What was true, and what was done",
                        FUTURES,
                        "Truth: had the rival crossed the line when the decision fell? The two hatched fields are the"
                                + " two ways to be wrong."),
                "95 % interval",
                new ConfusionMatrix.Sides("line crossed", "line not crossed"),
                new ConfusionMatrix.Sides("struck", "did not strike"),
                new ConfusionMatrix.Cell("justified strikes", new Estimate(.262, .253, .271)),
                new ConfusionMatrix.Cell("surprise crossings", new Estimate(.101, .095, .107)),
                new ConfusionMatrix.Cell("mistaken strikes", new Estimate(.024, .021, .027)),
                new ConfusionMatrix.Cell("quiet", new Estimate(.613, .603, .623)));
    }

    static StackedBars wars() {
        return new StackedBars(
                new Caption("Where wars come from", FUTURES, "Expected share of futures with war, cut in two ways."),
                List.of(
                        new StackedBars.Bar(
                                "by first cause",
                                List.of(
                                        new StackedBars.Piece("dispute", .038, SeriesColour.BLUE),
                                        new StackedBars.Piece("strike", .022, SeriesColour.ORANGE),
                                        new StackedBars.Piece("outage taken for an attack", .008, SeriesColour.GREEN))),
                        new StackedBars.Bar(
                                "by intent",
                                List.of(
                                        new StackedBars.Piece("intended", .041, SeriesColour.SKY),
                                        new StackedBars.Piece(
                                                "a misreading was pivotal", .027, SeriesColour.VERMILLION)))));
    }

    static GroupedBars rungs() {
        String[] names = {
            "0 competition",
            "1 declared threat",
            "2 economic coercion",
            "3 covert degradation",
            "4 overt cyber attack",
            "5 covert physical sabotage",
            "6 limited kinetic strike",
            "7 limited war",
            "8 major war",
            "9 nuclear use"
        };
        double[][] shares = {
            {1, .71, .52, .34, .19, .11, .062, .045, .038, .003},
            {1, .64, .48, .38, .16, .12, .054, .041, .036, .003},
            {1, .22, .18, .04, .03, .012, .006, .004, .003, 0}
        };
        List<GroupedBars.Category> categories = new ArrayList<>();
        for (int r = 0; r < names.length; r++) {
            List<Estimate> estimates = new ArrayList<>();
            for (double[] nation : shares) {
                double p = nation[r];
                double half = 1.96 * Math.sqrt(p * (1 - p) / 10_000);
                estimates.add(new Estimate(p, p - half, p + half));
            }
            categories.add(new GroupedBars.Category(names[r], estimates));
        }
        return new GroupedBars(
                new Caption("Highest rung reached, or higher", FUTURES, ""),
                "95 % interval",
                List.of(
                        new GroupedBars.Group("Aster", SeriesColour.BLUE),
                        new GroupedBars.Group("Boreal", SeriesColour.ORANGE),
                        new GroupedBars.Group("Cassia", SeriesColour.GREEN)),
                categories);
    }

    private static PageElement sensitivity() {
        return new PageElement.Section(
                "What the answer hangs on",
                List.of(tornado(), differences(), new PageElement.Beside(List.of(histogram(), histogram()))));
    }

    static Tornado tornado() {
        return new Tornado(
                new Caption(
                        "Share of futures with war, one input moved at a time",
                        FUTURES,
                        "From the low to the high end of each input's 90 % interval, all others at their defaults."),
                .068,
                List.of(
                        new Tornado.Swing("hostility between Aster and Boreal", "0.2", "0.8", .031, .142),
                        new Tornado.Swing("feedback r", "0.2", "1.8", .083, .049),
                        new Tornado.Swing("fear of the rival's advantage", "0.4", "2.5", .052, .117),
                        new Tornado.Swing("misreading at rung 6", "0.1", "0.7", .059, .081),
                        new Tornado.Swing("initial lag", "4 months", "14 months", .077, .061),
                        new Tornado.Swing("opacity of Boreal", "0.35", "0.8", .064, .073)));
    }

    static Differences differences() {
        return new Differences(
                new Caption(
                        "MAIM declared against no doctrine",
                        DisplayUnit.pointsOf("futures"),
                        "The same futures under both regimes: most of the luck cancels."),
                "95 % interval under common luck",
                "fewer under MAIM declared",
                "more under MAIM declared",
                List.of(
                        new Differences.Row("decisive advantage, Aster", new Estimate(-.063, -.071, -.055)),
                        new Differences.Row("strikes on a justified belief", new Estimate(.041, .033, .049)),
                        new Differences.Row("mistaken strikes", new Estimate(.012, .008, .016)),
                        new Differences.Row("war, expected", new Estimate(.004, -.001, .009)),
                        new Differences.Row("loss of control", new Estimate(-.002, -.006, .002))));
    }

    static Histogram histogram() {
        List<Double> edges = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        for (int i = 0; i <= 20; i++) edges.add((double) i);
        for (int i = 0; i < 20; i++) heights.add(.145 * Math.exp(-(i - 7.5) * (i - 7.5) / 16));
        return new Histogram(
                new Caption("Boreal's lag when Aster crosses", FUTURES, ""),
                DisplayUnit.of("months"),
                edges,
                heights,
                SeriesColour.BLUE,
                List.of(new Histogram.Place("median", 7.6), new Histogram.Place("at the start", 7)));
    }

    private static PageElement assumed() {
        return new PageElement.Section(
                "What was assumed",
                List.of(
                        new PageElement.Prose(
                                "64 inputs: 9 verified in the cited source, 22 derived from open data, 12 from memory,"
                                        + " **21 judgement**."),
                        inputs()));
    }

    static Table inputs() {
        DisplayUnit plain = DisplayUnit.of("as stated");
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(input(
                "nations.A.compute", 15e6, plain, "12e6 to 18e6 H100e", 'D', "Epoch AI, AI chip owners, Apr 2026"));
        rows.add(input(
                "nations.A.safety share",
                .06,
                DisplayUnit.shareOf("effort"),
                "2 to 15 %",
                'J',
                "assumed, because no lab publishes it"));
        rows.add(input("nations.B.lag", 7, plain, "4 to 14 months", 'V', "Epoch AI, ECI, 2026"));
        rows.add(input(
                "nations.B.opacity", .6, plain, "0.35 to 0.8", 'J', "assumed, because there is no measure of it"));
        rows.add(input(
                "global.algorithmic growth", 3.4, plain, "2 to 6 per year", 'D', "Epoch AI, algorithmic progress"));
        rows.add(input(
                "between.A,B.hostility", .5, plain, "0.2 to 0.8", 'J', "assumed, because dyads of this kind are few"));
        rows.add(input("ladder.rung 3.response", .33, plain, "0.27 to 0.39", 'V', "Lin and others 2021, table 4"));
        rows.add(input("ladder.rung 6.misread", .35, plain, "0.1 to 0.7", 'M', "Acton 2018, from memory"));
        return new Table(
                "Inputs",
                List.of(
                        new Column("input"),
                        new Column("default"),
                        new Column("90 % interval"),
                        new Column("mark"),
                        new Column("source")),
                rows);
    }

    private static List<Cell> input(
            String path, double value, DisplayUnit unit, String range, char mark, String source) {
        return List.of(Cell.code(path), Cell.number(value, unit), Cell.text(range), Cell.mark(mark), Cell.text(source));
    }

    private static PageElement again() {
        return new PageElement.Section(
                "How to repeat it",
                List.of(new PageElement.Command(
                        "The same bits, on any machine:",
                        "standoff run scenarios/baseline-2026.yaml --seed 1 --futures 10000\n"
                                + "standoff replay runs/baseline-2026-7f3a --future 17")));
    }
}
