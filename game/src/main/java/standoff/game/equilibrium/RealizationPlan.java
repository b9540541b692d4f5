package standoff.game.equilibrium;

import java.util.Arrays;
import standoff.game.Game;
import standoff.game.SequenceForm;
import standoff.game.profile.Profile;
import standoff.numerics.Rational;

/// From profiles to the weights of sequences and back.
///
/// The weight of a sequence is the product of the player's own probabilities along it (von Stengel 1996).
final class RealizationPlan {
    private RealizationPlan() {}

    /// The weights of the player's sequences.
    static double[] of(SequenceForm form, Profile profile, int player) {
        Game game = form.game();
        double[] weight = new double[form.sequenceCount(player)];
        weight[0] = 1;
        for (int set = game.firstSet(player); set < game.firstSet(player + 1); set++)
            for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++)
                weight[form.sequence(player, a)] = weight[form.parentSequence(set)] * profile.probability(a);
        return weight;
    }

    /// The behaviour that the plans describe; where a set is not reached, the given preference decides.
    ///
    /// @param weights for each player the weights of the sequences
    /// @param preferred for each player and sequence whether it is the one to follow where the plan says nothing
    static Profile profile(SequenceForm form, double[][] weights, boolean[][] preferred) {
        Game game = form.game();
        double[] probability = new double[game.actionCount()];
        for (int set = 0; set < game.setCount(); set++) {
            int player = game.setPlayer(set);
            double sum = 0;
            for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++)
                sum += Math.max(0, weights[player][form.sequence(player, a)]);
            if (sum > 1e-13) {
                for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++)
                    probability[a] = Math.max(0, weights[player][form.sequence(player, a)]) / sum;
            } else {
                probability[preferredAction(form, preferred, set)] = 1;
            }
        }
        return Profile.of(game, probability);
    }

    /// The behaviour that plans in fractions describe; where a set is not reached, the given preference decides.
    static Profile profile(SequenceForm form, Rational[][] weights, boolean[][] preferred) {
        Game game = form.game();
        Rational[] probability = new Rational[game.actionCount()];
        Arrays.fill(probability, Rational.ZERO);
        for (int set = 0; set < game.setCount(); set++) {
            int player = game.setPlayer(set);
            Rational reach = weights[player][form.parentSequence(set)];
            if (reach.signum() == 0) {
                probability[preferredAction(form, preferred, set)] = Rational.ONE;
            } else {
                for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++)
                    probability[a] = weights[player][form.sequence(player, a)].dividedBy(reach);
            }
        }
        return Profile.exact(game, probability);
    }

    private static int preferredAction(SequenceForm form, boolean[][] preferred, int set) {
        Game game = form.game();
        int player = game.setPlayer(set);
        for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++)
            if (preferred[player][form.sequence(player, a)]) return a;
        return game.firstAction(set);
    }
}
