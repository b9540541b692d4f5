package standoff.race;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import standoff.experiment.InputSampler;
import standoff.experiment.Plan;
import standoff.experiment.Sampling;
import standoff.race.world.MechanismDeclaration;

/// A mechanism at its place in the turn.
///
/// @param share part of the turn's time that it takes, 0..1
public record TurnPart(MechanismDeclaration mechanism, double share) {
    private static final int READINGS = 10_000;

    /// The parts in the order of the turn, timed over so many futures after as many that are not.
    static List<TurnPart> of(RaceModel model, int futures, LongSupplier clock) {
        FutureSimulation simulation = new FutureSimulation(model.scenario());
        InputSampler sampler = InputSampler.of(new Plan(model, 1, 2L * futures, Sampling.VARIED, 0));
        List<MechanismDeclaration> declarations = Turn.declarations();
        long[] spent = new long[declarations.size()];
        long steps = 0;
        for (int future = 0; future < 2 * futures; future++) {
            if (future == futures) {
                Arrays.fill(spent, 0);
                steps = 0;
            }
            steps += simulation.time(sampler.future(future), clock, spent);
        }
        double reading = reading(clock);
        double sum = 0;
        double[] taken = new double[spent.length];
        for (int m = 0; m < taken.length; m++) {
            taken[m] = Math.max(0, spent[m] - steps * reading);
            sum += taken[m];
        }
        List<TurnPart> parts = new ArrayList<>();
        for (int m = 0; m < taken.length; m++)
            parts.add(new TurnPart(declarations.get(m), sum > 0 ? taken[m] / sum : 0));
        return List.copyOf(parts);
    }

    /// What it takes to read the clock, which each mechanism is charged once per step.
    private static double reading(LongSupplier clock) {
        long first = clock.getAsLong();
        long last = first;
        for (int r = 0; r < READINGS; r++) last = clock.getAsLong();
        return (double) (last - first) / READINGS;
    }
}
