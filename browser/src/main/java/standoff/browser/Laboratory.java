package standoff.browser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.teavm.jso.JSExport;
import standoff.documents.DocumentSource;
import standoff.experiment.Block;
import standoff.experiment.BlockRunner;
import standoff.experiment.Plan;
import standoff.experiment.Sampling;
import standoff.experiment.Workers;
import standoff.figures.Caption;
import standoff.figures.DisplayUnit;
import standoff.figures.Histogram;
import standoff.figures.SeriesColour;
import standoff.game.Game;
import standoff.game.catalog.Catalog;
import standoff.game.equilibrium.Equilibrium;
import standoff.game.equilibrium.Solvers;
import standoff.json.JsonArray;
import standoff.json.JsonObject;
import standoff.json.JsonValue;
import standoff.race.RaceModel;
import standoff.race.RaceParameters;
import standoff.race.scenario.ScenarioReader;
import standoff.study.Answer;
import standoff.study.AnswerJson;
import standoff.study.Question;
import standoff.study.RaceReport;
import standoff.study.Study;

/// The functions that the module exports: text and numbers in, the text of a JSON object out. They run on the Java
/// platform as well, where their answers are the same to the letter.
public final class Laboratory {
    private static final int BINS = 20;

    private Laboratory() {}

    /// The module's entry point, which does nothing: a page calls the exported functions.
    public static void main(String[] arguments) {}

    /// Runs the first futures of a shipped scenario and gives a hash over all bits of all their measures:
    /// `{"scenario", "measures", "futures", "hash"}`.
    ///
    /// @param seed a whole number
    @JSExport
    public static String measures(String scenario, String seed, int futures) {
        RaceModel model = model(scenario);
        var hash = new BitHash();
        for (Block block : blocks(model, Long.parseLong(seed), futures))
            for (int f = 0; f < block.size(); f++)
                for (int m = 0; m < model.measures().size(); m++) hash.add(block.measure(m, f));
        return JsonObject.builder()
                .put("scenario", scenario)
                .put("measures", model.measures().size())
                .put("futures", futures)
                .put("hash", hash.hex())
                .build()
                .compact();
    }

    /// Solves a game of the catalog: every equilibrium that is found, with its profile, method and certificate.
    @JSExport
    public static String equilibria(String name) {
        Game game = Catalog.game(name);
        List<JsonValue> found = new ArrayList<>();
        for (Equilibrium equilibrium : Solvers.every(game).solve(game).found()) found.add(json(equilibrium));
        return JsonObject.builder()
                .put("game", name)
                .put("equilibria", new JsonArray(found))
                .build()
                .compact();
    }

    /// A histogram of a measure over the first futures of a shipped scenario: `{"svg"}`.
    ///
    /// @param seed a whole number
    @JSExport
    public static String histogram(String scenario, String seed, int futures, String measure) {
        RaceModel model = model(scenario);
        int column = column(model, measure);
        List<Double> values = new ArrayList<>();
        for (Block block : blocks(model, Long.parseLong(seed), futures))
            for (int f = 0; f < block.size(); f++)
                if (Double.isFinite(block.measure(column, f))) values.add(block.measure(column, f));
        return JsonObject.builder()
                .put(
                        "svg",
                        histogram(measure + " in " + scenario, measure, values).svg())
                .build()
                .compact();
    }

    /// What a report of the first futures of a shipped scenario shows, as [AnswerJson] writes it.
    ///
    /// @param seed     a whole number
    /// @param branched how many futures are branched for first-strike stability
    @JSExport
    public static String answer(String scenario, String seed, int futures, int branched) {
        return AnswerJson.of(worked(scenario, seed, futures, branched)).compact();
    }

    /// The report itself, a page of HTML.
    ///
    /// @param seed     a whole number
    /// @param branched how many futures are branched for first-strike stability
    @JSExport
    public static String report(String scenario, String seed, int futures, int branched) {
        return RaceReport.page(worked(scenario, seed, futures, branched)).html();
    }

    private static Answer worked(String scenario, String seed, int futures, int branched) {
        var question = new Question(
                scenario,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                futures,
                Long.parseLong(seed),
                Sampling.VARIED,
                branched);
        return Study.of(question, DocumentSource.NONE).answer(Workers.inThisThread());
    }

    private static Histogram histogram(String title, String measure, List<Double> values) {
        var caption = new Caption(title, DisplayUnit.shareOf("futures"), "");
        double least = values.stream().mapToDouble(v -> v).min().orElse(0);
        double most = values.stream().mapToDouble(v -> v).max().orElse(0);
        if (!(most > least))
            return new Histogram(caption, DisplayUnit.of(measure), List.of(), List.of(), SeriesColour.BLUE, List.of());
        double width = (most - least) / BINS;
        double[] heights = new double[BINS];
        for (double value : values) heights[Math.min(BINS - 1, (int) ((value - least) / width))] += 1. / values.size();
        List<Double> edges =
                IntStream.rangeClosed(0, BINS).mapToObj(i -> least + i * width).toList();
        return new Histogram(
                caption,
                DisplayUnit.of(measure),
                edges,
                Arrays.stream(heights).boxed().toList(),
                SeriesColour.BLUE,
                List.of());
    }

    private static JsonObject json(Equilibrium equilibrium) {
        var certificate = equilibrium.certificate();
        return JsonObject.builder()
                .put("profile", equilibrium.profile().toString())
                .put("method", equilibrium.method())
                .put(
                        "payoffs",
                        certificate.exactPayoffs().isEmpty()
                                ? JsonArray.ofNumbers(certificate.payoffs())
                                : JsonArray.ofStrings(certificate.exactPayoffs().stream()
                                        .map(Object::toString)
                                        .toList()))
                .putNumbers("regrets", certificate.regrets())
                .put(
                        "regret",
                        certificate.exactRegret() == null
                                ? JsonValue.of(certificate.regret())
                                : JsonValue.of(certificate.exactRegret().toString()))
                .put("scope", certificate.scope())
                .build();
    }

    private static RaceModel model(String scenario) {
        return new RaceModel(new ScenarioReader(RaceParameters.PARAMETERS).read(scenario, Optional.empty(), Map.of()));
    }

    private static int column(RaceModel model, String measure) {
        for (int m = 0; m < model.measures().size(); m++)
            if (model.measures().get(m).name().equals(measure)) return m;
        throw new IllegalArgumentException("expected a measure of the race, found " + measure);
    }

    private static List<Block> blocks(RaceModel model, long seed, int futures) {
        var plan = new Plan(model, seed, futures, Sampling.VARIED, 0);
        BlockRunner runner = BlockRunner.of(plan);
        return IntStream.range(0, plan.blocks()).mapToObj(runner::run).toList();
    }
}
