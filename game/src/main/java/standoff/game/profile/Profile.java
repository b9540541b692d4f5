package standoff.game.profile;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import standoff.game.Game;
import standoff.numerics.Rational;

/// A probability for every action of every player's information set: a behaviour profile of a tree, a mixed profile of
/// a strategic form.
public final class Profile {
    private static final double ROUNDING = 1e-6;

    private final double[] probability;
    private final Rational @Nullable [] exact;

    private Profile(double[] probability, Rational @Nullable [] exact) {
        this.probability = probability;
        this.exact = exact;
    }

    /// A profile in doubles; each information set's probabilities are scaled to add to 1.
    ///
    /// @throws IllegalArgumentException where they are negative or add to something else by more than rounding
    public static Profile of(Game game, double[] probabilities) {
        if (probabilities.length != game.actionCount())
            throw new IllegalArgumentException("expected a probability for each of " + game.actionCount()
                    + " actions, found " + probabilities.length);
        double[] scaled = probabilities.clone();
        for (int set = 0; set < game.setCount(); set++) {
            double sum = 0;
            for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++) {
                if (!(scaled[a] >= -ROUNDING))
                    throw new IllegalArgumentException("expected a probability, found " + scaled[a]);
                scaled[a] = Math.max(0, scaled[a]);
                sum += scaled[a];
            }
            if (Math.abs(sum - 1) > ROUNDING)
                throw new IllegalArgumentException(
                        "expected probabilities that add to 1 for " + game.setName(set) + ", found " + sum);
            for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++) scaled[a] /= sum;
        }
        return new Profile(scaled, null);
    }

    /// A profile in exact fractions.
    public static Profile exact(Game game, Rational[] probabilities) {
        if (probabilities.length != game.actionCount())
            throw new IllegalArgumentException("expected a probability for each of " + game.actionCount()
                    + " actions, found " + probabilities.length);
        for (int set = 0; set < game.setCount(); set++) {
            Rational sum = Rational.ZERO;
            for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++) {
                if (probabilities[a].signum() < 0)
                    throw new IllegalArgumentException("expected a probability, found " + probabilities[a]);
                sum = sum.plus(probabilities[a]);
            }
            if (!sum.equals(Rational.ONE))
                throw new IllegalArgumentException(
                        "expected probabilities that add to 1 for " + game.setName(set) + ", found " + sum);
        }
        double[] rounded = new double[probabilities.length];
        for (int a = 0; a < rounded.length; a++) rounded[a] = probabilities[a].toDouble();
        return new Profile(rounded, probabilities.clone());
    }

    /// Every action equally likely.
    public static Profile uniform(Game game) {
        Rational[] equal = new Rational[game.actionCount()];
        for (int set = 0; set < game.setCount(); set++)
            Arrays.fill(equal, game.firstAction(set), game.firstAction(set + 1), Rational.of(1, game.actionCount(set)));
        return exact(game, equal);
    }

    /// One action at every information set.
    ///
    /// @param chosen for each information set the number of the action, counted from 0 within the set
    public static Profile pure(Game game, int... chosen) {
        Rational[] point = new Rational[game.actionCount()];
        Arrays.fill(point, Rational.ZERO);
        for (int set = 0; set < game.setCount(); set++) point[game.firstAction(set) + chosen[set]] = Rational.ONE;
        return exact(game, point);
    }

    public double probability(int action) {
        return probability[action];
    }

    /// The probability as a fraction: as found, or what the double stands for.
    public Rational exactProbability(int action) {
        return exact == null ? Rational.of(probability[action]) : exact[action];
    }

    public int actionCount() {
        return probability.length;
    }

    public boolean isExact() {
        return exact != null;
    }

    public boolean isPure() {
        for (double p : probability) if (p != 0 && p != 1) return false;
        return true;
    }

    /// The largest difference of a probability.
    public double distanceTo(Profile other) {
        double largest = 0;
        for (int a = 0; a < probability.length; a++)
            largest = Math.max(largest, Math.abs(probability[a] - other.probability[a]));
        return largest;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Profile that
                && Arrays.equals(probability, that.probability)
                && Arrays.equals(exact, that.exact);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(probability);
    }

    @Override
    public String toString() {
        return exact == null ? Arrays.toString(probability) : Arrays.toString(exact);
    }
}
