package standoff.race;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import standoff.experiment.Plan;
import standoff.experiment.Point;
import standoff.experiment.PointSampler;
import standoff.experiment.random.Streams;
import standoff.race.doctrine.Branch;
import standoff.race.scenario.Role;
import standoff.race.world.Payoffs;
import standoff.race.world.World;

/// The index of first-strike stability of the first two powers, every half year, by counterfactual branching: each
/// future that has not ended is lived twice more from that moment, with the one striking at its best rung and with
/// the other, under the same luck before and after.
///
/// ```
/// C1_X  = mean cost to X of the ending when X strikes first, C2_X = when it is struck first
/// cost  = value of the best ending to X - value of the ending
/// index = min(1, C1_A/C2_A) min(1, C1_B/C2_B)
/// ```
/// 1: nobody gains by going first; 0: all is gained by it. The form is that of Kent and Thaler (First-Strike
/// Stability, RAND R-3765-AF, 1989); the costs are those of this race's endings and not of nuclear exchanges, and a
/// strike is one on a programme. Means over futures, so that the error is that of `futures` pairs under common luck.
///
/// @param one     the first power's name
/// @param other   the second's
public record FirstStrike(String one, String other, List<Moment> moments) {
    private static final double YEARS = .5;

    /// The index at one moment.
    ///
    /// @param futures  how many had not ended by then
    /// @param oneFirst mean cost to the first power of striking first
    /// @param oneSecond mean cost to it of being struck first
    public record Moment(
            LocalDate date, int futures, double oneFirst, double oneSecond, double otherFirst, double otherSecond) {
        /// The index.
        public double index() {
            return ratio(oneFirst, oneSecond) * ratio(otherFirst, otherSecond);
        }

        private static double ratio(double first, double second) {
            return first >= second ? 1 : first / second;
        }
    }

    public FirstStrike {
        moments = List.copyOf(moments);
    }

    static FirstStrike of(RaceModel model, Plan plan, int futures) {
        List<Integer> powers = new ArrayList<>();
        for (int i = 0; i < model.scenario().nations().size(); i++)
            if (model.scenario().nations().get(i).role() == Role.POWER) powers.add(i);
        int a = powers.get(0);
        int b = powers.get(1);
        Passage passage = new Passage(model.scenario());
        PointSampler points = PointSampler.of(model, plan);
        int each = (int) Math.max(
                1, Math.round(YEARS * World.DAYS_PER_YEAR / model.scenario().stepDays()));
        int moments = model.scenario().steps() / each;
        double[][] sums = new double[moments][4];
        int[] counts = new int[moments];
        for (int future = 0; future < Math.min(futures, plan.futures()); future++) {
            Point point = points.point(future);
            Streams streams = Streams.of(plan.seed()).future(future);
            int last = end(passage, point, streams, null).step;
            for (int m = 0; m < moments && (m + 1) * each <= last; m++) {
                int step = (m + 1) * each;
                counts[m]++;
                World first = end(passage, point, streams, new Branch(step, a, b));
                sums[m][0] += cost(passage, first, a);
                sums[m][3] += cost(passage, first, b);
                World second = end(passage, point, streams, new Branch(step, b, a));
                sums[m][1] += cost(passage, second, a);
                sums[m][2] += cost(passage, second, b);
            }
        }
        List<Moment> found = new ArrayList<>();
        for (int m = 0; m < moments; m++) {
            int n = counts[m];
            if (n == 0) break;
            double[] sum = sums[m];
            found.add(new Moment(
                    model.scenario().date((m + 1) * each), n, sum[0] / n, sum[1] / n, sum[2] / n, sum[3] / n));
        }
        return new FirstStrike(
                model.scenario().nations().get(a).name(),
                model.scenario().nations().get(b).name(),
                found);
    }

    private static World end(Passage passage, Point point, Streams streams, @Nullable Branch branch) {
        return passage.run(point, streams, branch, _ -> {}).world();
    }

    private static double cost(Passage passage, World world, int power) {
        Payoffs payoffs = world.nation(power).payoffs;
        double best = Math.max(0, Math.max(payoffs.advantage(), payoffs.shared()));
        return best - passage.worth(power);
    }
}
