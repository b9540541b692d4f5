package standoff.game.equilibrium;

import standoff.game.Game;
import standoff.game.SequenceForm;

/// Players of a game who take pure best replies to each other in turn.
final class PureReplies {
    private final SequenceForm form;
    private final Game game;
    private final int[] chosen;
    private final boolean[][] played;

    /// Starts where the actions chosen (one for each information set, counted within it) say; they are updated in
    /// place.
    PureReplies(SequenceForm form, int[] chosen) {
        this.form = form;
        this.game = form.game();
        this.chosen = chosen;
        this.played = new boolean[game.playerCount()][];
        for (int p = 0; p < played.length; p++) {
            played[p] = new boolean[form.sequenceCount(p)];
            follow(p);
        }
    }

    /// Lets players reply until nobody gains; false where they keep changing or the limit is reached.
    boolean settle(int mostRounds, SearchLimit limit) {
        int quiet = 0;
        for (int turn = 0; turn < mostRounds * game.playerCount() && !limit.isReached(); turn++) {
            quiet = reply(turn % game.playerCount()) ? 0 : quiet + 1;
            if (quiet == game.playerCount()) return true;
        }
        return false;
    }

    /// Marks the sequences that the player's choices lead along.
    private void follow(int player) {
        boolean[] along = played[player];
        along[0] = true;
        for (int set = game.firstSet(player); set < game.firstSet(player + 1); set++) {
            boolean reached = along[form.parentSequence(set)];
            for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++)
                along[form.sequence(player, a)] = reached && a - game.firstAction(set) == chosen[set];
        }
    }

    private boolean reply(int player) {
        double[] gain = new double[form.sequenceCount(player)];
        for (int cell = 0; cell < form.cellCount(); cell++) {
            boolean met = true;
            for (int p = 0; p < played.length && met; p++) met = p == player || played[p][form.sequenceAt(cell, p)];
            if (met) gain[form.sequenceAt(cell, player)] += form.payoff(cell, player);
        }
        double tolerance = 1e-12 * (1 + game.payoffSpread());
        boolean changed = false;
        for (int set = game.firstSet(player + 1) - 1; set >= game.firstSet(player); set--) {
            int first = form.sequence(player, game.firstAction(set));
            int best = chosen[set];
            for (int k = 0; k < game.actionCount(set); k++)
                if (gain[first + k] > gain[first + best] + tolerance) best = k;
            changed |= best != chosen[set] && played[player][form.parentSequence(set)];
            chosen[set] = best;
            gain[form.parentSequence(set)] += gain[first + best];
        }
        follow(player);
        return changed;
    }
}
