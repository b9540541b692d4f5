package standoff.race;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import standoff.experiment.InputSampler;
import standoff.experiment.Plan;
import standoff.experiment.Workers;
import standoff.numerics.Units;
import standoff.race.counterforce.Counterforce;
import standoff.race.scenario.Role;
import standoff.race.world.FirstStrikeKind;
import standoff.race.world.ForcedStrike;
import standoff.race.world.Payoffs;

/// Futures lived again from every half year on, with the first power striking the second and with the
/// second striking the first, each under the luck that it has anyway.
///
/// A future branches at every half year before its own ending, as long as at least half of the futures
/// are under way; by kinds that are not asked for by half year at one of them, in each future another. What comes out
/// of a future depends on it alone: not on the others, nor on who
/// works them out.
final class FirstStrikeBranches {
    /// Costs at one moment of one future, in this order, and how many of them there are.
    static final int ONE_FIRST = 0;

    static final int ONE_SECOND = 1;
    static final int OTHER_FIRST = 2;
    static final int OTHER_SECOND = 3;
    static final int COSTS = 4;

    private static final double YEARS = .5;

    private final RaceModel model;
    private final InputSampler sampler;
    final int futures;
    private final Workers workers;
    private final int stride;
    final int one;
    final int other;
    private final List<Unbranched> unbranched;
    final int moments;

    /// A future as it is: its last step, and whether arsenals may be launched in it.
    private record Unbranched(int last, boolean arsenals) {}

    /// Lives the futures as they are.
    FirstStrikeBranches(RaceModel model, Plan plan, int futures, Workers workers) {
        this.model = model;
        this.sampler = InputSampler.of(plan);
        this.futures = (int) Math.min(futures, plan.futures());
        this.workers = workers;
        stride = (int) Math.max(
                1, Math.round(YEARS * Units.DAYS_PER_YEAR / model.scenario().stepDays()));
        List<Integer> powers = new ArrayList<>();
        for (int i = 0; i < model.scenario().nations().size(); i++)
            if (model.scenario().nations().get(i).role() == Role.POWER) powers.add(i);
        one = powers.get(0);
        other = powers.get(1);
        unbranched = each((simulation, future) -> {
            History history = end(simulation, future, null);
            return new Unbranched(
                    history.world().step, history.the(Counterforce.class).on());
        });
        int most = 0;
        while (step(most) <= model.scenario().steps() && 2 * underWay(step(most)) >= this.futures) most++;
        moments = most;
    }

    /// Steps since the start at a moment.
    int step(int moment) {
        return (moment + 1) * stride;
    }

    /// The kinds of first strike that are open in some future.
    List<FirstStrikeKind> kinds() {
        boolean arsenals = unbranched.stream().anyMatch(Unbranched::arsenals);
        List<FirstStrikeKind> kinds = new ArrayList<>();
        for (FirstStrikeKind kind : FirstStrikeKind.values())
            if (kind != FirstStrikeKind.COUNTERFORCE || arsenals) kinds.add(kind);
        return kinds;
    }

    /// Lives all branches of one kind.
    Costs live(FirstStrikeKind kind) {
        return new Costs(each((simulation, future) -> {
            List<double[]> own = new ArrayList<>();
            int open = open(future, kind);
            int apart = kind.byHalfYear() ? 1 : Math.max(1, open);
            for (int m = future % apart; m < Math.min(open, moments); m += apart)
                own.add(costs(simulation, future, step(m), kind));
            return own.toArray(double[][]::new);
        }));
    }

    /// At how many half years this kind is open in a future; at none by a launch where there are no
    /// arsenals.
    private int open(int future, FirstStrikeKind kind) {
        if (kind == FirstStrikeKind.COUNTERFORCE && !unbranched.get(future).arsenals) return 0;
        return unbranched.get(future).last / stride;
    }

    /// The costs found.
    static final class Costs {
        /// By future and moment, of which a future has as many as it branched at.
        private final List<double[][]> found;

        private Costs(List<double[][]> found) {
            this.found = found;
        }

        /// At one moment of a kind that branches at all, of each future that branches there, in the
        /// futures' order.
        List<double[]> at(int moment) {
            List<double[]> here = new ArrayList<>();
            for (double[][] own : found) if (moment < own.length) here.add(own[moment]);
            return here;
        }

        /// Of each future that branches at all the sum over its moments, in units of the mean number of
        /// moments: the mean of these is that over all futures and moments.
        List<double[]> overall() {
            List<double[]> sums = new ArrayList<>();
            int count = 0;
            for (double[][] own : found) {
                if (own.length == 0) continue;
                double[] sum = new double[COSTS];
                for (double[] costs : own) for (int c = 0; c < COSTS; c++) sum[c] += costs[c];
                sums.add(sum);
                count += own.length;
            }
            for (double[] sum : sums) for (int c = 0; c < COSTS; c++) sum[c] *= (double) sums.size() / count;
            return sums;
        }
    }

    private int underWay(int step) {
        int count = 0;
        for (Unbranched future : unbranched) if (step <= future.last) count++;
        return count;
    }

    private double[] costs(FutureSimulation simulation, int future, int step, FirstStrikeKind kind) {
        double[] costs = new double[COSTS];
        History first = end(simulation, future, new ForcedStrike(step, one, other, kind));
        costs[ONE_FIRST] = cost(first, one);
        costs[OTHER_SECOND] = cost(first, other);
        History second = end(simulation, future, new ForcedStrike(step, other, one, kind));
        costs[ONE_SECOND] = cost(second, one);
        costs[OTHER_FIRST] = cost(second, other);
        return costs;
    }

    private History end(FutureSimulation simulation, int future, @Nullable ForcedStrike departure) {
        return simulation.run(sampler.future(future), departure, _ -> {});
    }

    private static double cost(History history, int power) {
        Payoffs payoffs = history.world().nation(power).payoffs;
        double best = Math.max(0, Math.max(payoffs.advantage(), payoffs.shared()));
        return best - history.worth(power);
    }

    /// What comes of each future, worked out by a worker in a simulation of its own.
    private <R> List<R> each(BiFunction<FutureSimulation, Integer, R> work) {
        return workers.all(futures, () -> {
            FutureSimulation simulation = new FutureSimulation(model.scenario());
            return future -> work.apply(simulation, future);
        });
    }
}
