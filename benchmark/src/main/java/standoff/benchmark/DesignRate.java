package standoff.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import standoff.experiment.Design;
import standoff.experiment.Domain;
import standoff.experiment.Input;
import standoff.experiment.Luck;
import standoff.experiment.Plan;
import standoff.experiment.Runner;
import standoff.experiment.Sampling;
import standoff.experiment.Summaries;
import standoff.experiment.Tally;
import standoff.experiment.Uncertainty;
import standoff.race.RaceModel;
import standoff.race.RaceParameters;
import standoff.race.scenario.ScenarioReader;
import standoff.results.Threads;

/// What a future of a design costs beside a future of a plain run of the baseline, in CPU time of the whole process.
/// The
/// points state eight uncertain inputs at quantiles of their distributions, so that both kinds of futures are alike; a
/// design keeps statistics of each point, a plain run keeps fans. The two run in turn.
public final class DesignRate {
    private static final int VARIED = 8;
    private static final int WARM_UP = 2;

    private DesignRate() {}

    /// Arguments: points, futures per point, pairs of runs, threads. With no pairs, the design runs once, and its wall
    /// time is told.
    public static void main(String[] arguments) {
        int points = Integer.parseInt(arguments[0]);
        long perPoint = Long.parseLong(arguments[1]);
        int pairs = Integer.parseInt(arguments[2]);
        Threads threads = new Threads(Integer.parseInt(arguments[3]));
        RaceModel model = new RaceModel(
                new ScenarioReader(RaceParameters.PARAMETERS).read("baseline-2026", Optional.empty(), Map.of()));
        if (pairs == 0) {
            long begun = System.nanoTime();
            Tally tally = Runner.run(design(model, points, perPoint, 1), threads);
            System.out.printf(
                    Locale.ROOT, "%d futures in %.1f s%n", tally.futures(), (System.nanoTime() - begun) / 1e9);
            return;
        }
        double[] ratios = new double[pairs];
        double[] plain = new double[pairs];
        for (int pair = -WARM_UP; pair < pairs; pair++) {
            double one = spent(new Plan(model, pair + WARM_UP, points * perPoint, Sampling.VARIED, 20), threads);
            double other = spent(design(model, points, perPoint, pair + WARM_UP), threads);
            if (pair < 0) continue;
            plain[pair] = one;
            ratios[pair] = other / one;
        }
        Arrays.sort(ratios);
        Arrays.sort(plain);
        System.out.printf(
                Locale.ROOT,
                "a future of a plain run: %.0f us of CPU (median); a future of the design costs %.3f of it (median;"
                        + " %.3f to %.3f)%n",
                plain[pairs / 2],
                ratios[pairs / 2],
                ratios[0],
                ratios[pairs - 1]);
    }

    /// Microseconds of CPU time per future.
    private static double spent(Plan plan, Threads threads) {
        long begun = ProcessTime.spent();
        Runner.run(plan, threads);
        return (ProcessTime.spent() - begun) / 1e3 / plan.futures();
    }

    private static Plan design(RaceModel model, int points, long perPoint, long seed) {
        List<Uncertainty> varied = model.inputs().stream()
                .filter(input -> input instanceof Uncertainty && input.domain() instanceof Domain.Real)
                .map(Uncertainty.class::cast)
                .limit(VARIED)
                .toList();
        Design design = Design.generated(
                varied.stream().map(Input::name).toList(),
                points,
                (point, column) -> {
                    Uncertainty input = varied.get(column);
                    return input.domain().nearest(input.distribution().quantile(share(point, column)));
                },
                perPoint,
                Luck.COMMON);
        return new Plan(model, design, seed, Sampling.VARIED, Summaries.ofPoints());
    }

    /// Between 0 and 1, spread evenly over the points: the fractional part of a multiple of a square root.
    private static double share(int point, int column) {
        double root = Math.sqrt(List.of(2, 3, 5, 7, 11, 13, 17, 19).get(column));
        double multiple = (point + 1) * root;
        return Math.clamp(multiple - Math.floor(multiple), .001, .999);
    }
}
