package standoff.race;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import standoff.experiment.Plan;
import standoff.experiment.Point;
import standoff.experiment.PointSampler;
import standoff.numerics.Units;
import standoff.numerics.random.Streams;
import standoff.race.doctrine.ForcedStrike;
import standoff.race.scenario.Role;
import standoff.race.world.Payoffs;
import standoff.race.world.World;

/// Futures lived again from every half year on, with the first power striking the second and with the second
/// striking the first, each under the luck that it has anyway.
///
/// A future branches at every half year before its own ending, as long as at least half of the futures are
/// under way. What comes out of a future depends on it alone: not on the others, nor on how many threads take
/// them.
final class FirstStrikeBranches {
    /// Costs at one moment of one future, in this order, and how many of them there are.
    static final int ONE_FIRST = 0;

    static final int ONE_SECOND = 1;
    static final int OTHER_FIRST = 2;
    static final int OTHER_SECOND = 3;
    static final int COSTS = 4;

    private static final double YEARS = .5;

    private final RaceModel model;
    private final Plan plan;
    private final PointSampler points;
    final int futures;
    private final int threads;
    private final int stride;
    final int one;
    final int other;

    FirstStrikeBranches(RaceModel model, Plan plan, int futures, int threads) {
        this.model = model;
        this.plan = plan;
        this.points = PointSampler.of(model, plan);
        this.futures = (int) Math.min(futures, plan.futures());
        this.threads = threads;
        stride = (int) Math.max(
                1, Math.round(YEARS * Units.DAYS_PER_YEAR / model.scenario().stepDays()));
        List<Integer> powers = new ArrayList<>();
        for (int i = 0; i < model.scenario().nations().size(); i++)
            if (model.scenario().nations().get(i).role() == Role.POWER) powers.add(i);
        one = powers.get(0);
        other = powers.get(1);
    }

    /// Steps since the start at a moment.
    int step(int moment) {
        return (moment + 1) * stride;
    }

    /// Lives all branches.
    Costs live() {
        int[] last = new int[futures];
        share(passage -> future -> last[future] = end(passage, future, null).step);
        int moments = 0;
        while (step(moments) <= model.scenario().steps() && 2 * underWay(last, step(moments)) >= futures) moments++;
        double[][][] costs = new double[futures][][];
        int most = moments;
        share(passage -> future -> {
            List<double[]> own = new ArrayList<>();
            for (int m = 0; m < most && step(m) <= last[future]; m++) own.add(costs(passage, future, step(m)));
            costs[future] = own.toArray(double[][]::new);
        });
        return new Costs(costs, moments);
    }

    /// The costs found.
    static final class Costs {
        /// By future and moment; a future has as many moments as it branched at.
        private final double[][][] found;

        final int moments;

        private Costs(double[][][] found, int moments) {
            this.found = found;
            this.moments = moments;
        }

        /// At one moment, of each future that branches there, in the futures' order.
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

    private static int underWay(int[] last, int step) {
        int count = 0;
        for (int end : last) if (step <= end) count++;
        return count;
    }

    private double[] costs(FutureSimulation passage, int future, int step) {
        double[] costs = new double[COSTS];
        World first = end(passage, future, new ForcedStrike(step, one, other));
        costs[ONE_FIRST] = cost(passage, first, one);
        costs[OTHER_SECOND] = cost(passage, first, other);
        World second = end(passage, future, new ForcedStrike(step, other, one));
        costs[ONE_SECOND] = cost(passage, second, one);
        costs[OTHER_FIRST] = cost(passage, second, other);
        return costs;
    }

    private World end(FutureSimulation passage, int future, @Nullable ForcedStrike branch) {
        Point point = points.point(future);
        Streams streams = Streams.of(plan.seed()).future(future);
        return passage.run(point, streams, branch, _ -> {}).world();
    }

    private static double cost(FutureSimulation passage, World world, int power) {
        Payoffs payoffs = world.nation(power).payoffs;
        double best = Math.max(0, Math.max(payoffs.advantage(), payoffs.shared()));
        return best - passage.worth(power);
    }

    /// What is to be done with a future, in one thread's working memory.
    private interface Work {
        IntConsumer with(FutureSimulation passage);
    }

    /// Shares all futures out to threads, each of which takes the next that nobody has taken.
    private void share(Work work) {
        AtomicInteger next = new AtomicInteger();
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        List<Thread> workers = new ArrayList<>();
        for (int t = 0; t < Math.min(threads, futures); t++)
            workers.add(Thread.ofPlatform().name("branches-" + (t + 1)).start(() -> {
                try {
                    IntConsumer each = work.with(new FutureSimulation(model.scenario()));
                    for (int future = next.getAndIncrement(); future < futures; future = next.getAndIncrement())
                        each.accept(future);
                } catch (RuntimeException | Error thrown) {
                    failures.add(thrown);
                    next.set(futures);
                }
            }));
        boolean interrupted = false;
        for (Thread worker : workers) interrupted |= await(worker, next);
        if (interrupted) Thread.currentThread().interrupt();
        for (Throwable failure : failures)
            throw new IllegalStateException("a branched future failed: " + failure.getMessage(), failure);
        if (interrupted) throw new IllegalStateException("interrupted while futures were branched");
    }

    private boolean await(Thread worker, AtomicInteger next) {
        boolean interrupted = false;
        while (true)
            try {
                worker.join();
                return interrupted;
            } catch (InterruptedException interruption) {
                interrupted = true;
                next.set(futures);
            }
    }
}
