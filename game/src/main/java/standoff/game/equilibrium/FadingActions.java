package standoff.game.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import standoff.game.Game;
import standoff.numerics.Elementary;

/// Guesses which actions have no part in the equilibrium that a branch of logit equilibria is on its way to.
///
/// Along the branch the probability of an action in use finds its limit, while that of another falls at least as a
/// power of lambda. So the first guess goes by how fast probabilities fall. The others go by how small they are, and
/// wait until none falls that would stay, or until lambda is so large that this need not come any more: an action
/// that is worth as much as the best in the limit falls but slowly.
final class FadingActions {
    private static final double[] THRESHOLDS = {1e-2, 1e-3, 1e-5, 1e-8};
    /// An action whose probability falls faster than this power of lambda fades.
    private static final double FADING = -0.5;

    private static final double LAMBDA_TO_WAIT_FOR = 500;
    private static final int TOO_MANY_TO_GUESS = 40;

    private FadingActions() {}

    /// @param log the logarithms of the probabilities
    /// @param drift how these change with that of lambda
    /// @param scaledLambda lambda per spread of payoffs
    /// @return for each guess, whether each action fades; no guess twice
    static List<boolean[]> guesses(Game game, double[] log, double[] drift, double scaledLambda) {
        List<boolean[]> guesses = new ArrayList<>();
        double smallest = Elementary.log(THRESHOLDS[THRESHOLDS.length - 1]);
        boolean[] falling = new boolean[log.length];
        for (int a = 0; a < log.length; a++) falling[a] = drift[a] < FADING || log[a] < smallest;
        add(guesses, game, log, falling);
        for (double threshold : THRESHOLDS) {
            boolean[] small = new boolean[log.length];
            double least = Elementary.log(threshold);
            boolean settled = true;
            int staying = -game.setCount();
            for (int a = 0; a < log.length; a++) {
                small[a] = log[a] < least;
                if (small[a]) continue;
                staying++;
                settled &= drift[a] >= FADING;
            }
            if (settled || (scaledLambda >= LAMBDA_TO_WAIT_FOR && staying <= TOO_MANY_TO_GUESS))
                add(guesses, game, log, small);
        }
        return guesses;
    }

    private static void add(List<boolean[]> guesses, Game game, double[] log, boolean[] fading) {
        for (int set = 0; set < game.setCount(); set++) fading[mostLikely(game, log, set)] = false;
        for (boolean[] known : guesses) if (Arrays.equals(known, fading)) return;
        guesses.add(fading);
    }

    static int mostLikely(Game game, double[] log, int set) {
        int best = game.firstAction(set);
        for (int a = best + 1; a < game.firstAction(set + 1); a++) if (log[a] > log[best]) best = a;
        return best;
    }
}
