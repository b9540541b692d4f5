package standoff.benchmark;

import java.util.Arrays;
import java.util.Locale;
import standoff.experiment.Plan;
import standoff.experiment.Runner;
import standoff.experiment.Sampling;
import standoff.experiment.Tally;
import standoff.experiment.Workers;

/// World-steps per CPU second of [ReducedRace], as a runner gives it its blocks: what stands beside the C
/// program and NumPy.
public final class ReducedRaceRate {
    private ReducedRaceRate() {}

    /// Arguments: futures, repetitions.
    public static void main(String[] arguments) {
        long futures = Long.parseLong(arguments[0]);
        int repetitions = Integer.parseInt(arguments[1]);
        double[] rates = new double[repetitions];
        Tally tally = null;
        for (int r = -4; r < repetitions; r++) {
            ReducedRace model = new ReducedRace();
            long begun = ProcessTime.spent();
            tally = Runner.run(new Plan(model, r + 4L, futures, Sampling.FIXED, 0), Workers.inThisThread());
            long spent = ProcessTime.spent() - begun;
            if (r >= 0) rates[r] = tally.quantity(3).mean() * futures * 1e3 / spent;
        }
        Arrays.sort(rates);
        if (tally == null) return;
        System.out.printf(
                Locale.ROOT,
                "Java, this project's runner: median %.2f max %.2f Msteps/s | war %.4f A %.4f strikes %.4f steps"
                        + " %.2f%n",
                rates[repetitions / 2],
                rates[repetitions - 1],
                tally.shares(0).share(1),
                tally.shares(1).share(1),
                tally.quantity(2).mean(),
                tally.quantity(3).mean());
    }
}
