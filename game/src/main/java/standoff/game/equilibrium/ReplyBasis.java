package standoff.game.equilibrium;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import standoff.game.Game;
import standoff.game.SequenceForm;

/// A player's sequences seen from a best reply: which sequence is chosen at each set, and for every other
/// sequence the direction that raises it.
///
/// Raising the weight of a sequence lowers the one chosen at the same set, and both move along the chosen ones
/// below them; such directions keep the constraints of a plan, so that the plans' constraints and their dual
/// variables drop out of any program written in them.
final class ReplyBasis {
    private final SequenceForm form;
    private final Game game;
    private final int player;
    private final int count;
    /// For each own sequence the payoff, against each sequence of the other, of following it and the choices
    /// below it.
    private final double[][] gain;
    private final boolean[] chosen;
    private final int[] choiceAt;
    private final List<List<Integer>> choicesBelow = new ArrayList<>();

    /// The best reply to a plan of the other, by backward induction.
    ReplyBasis(SequenceForm form, int player, double[] against) {
        this.form = form;
        this.game = form.game();
        this.player = player;
        this.count = form.sequenceCount(player);
        this.gain = new double[count][form.sequenceCount(1 - player)];
        this.chosen = new boolean[count];
        this.choiceAt = new int[count];
        for (int s = 0; s < count; s++) choicesBelow.add(new ArrayList<>());
        for (int cell = 0; cell < form.cellCount(); cell++)
            gain[form.sequenceAt(cell, player)][form.sequenceAt(cell, 1 - player)] += form.payoff(cell, player);
        chosen[0] = true;
        for (int set = game.firstSet(player + 1) - 1; set >= game.firstSet(player); set--) choose(set, against);
    }

    private void choose(int set, double[] against) {
        int first = form.sequence(player, game.firstAction(set));
        int end = first + game.actionCount(set);
        int best = first;
        double most = Double.NEGATIVE_INFINITY;
        for (int s = first; s < end; s++) {
            double value = times(gain[s], against);
            if (value > most) {
                most = value;
                best = s;
            }
        }
        chosen[best] = true;
        for (int s = first; s < end; s++) choiceAt[s] = best;
        double[] up = gain[form.parentSequence(set)];
        for (int j = 0; j < up.length; j++) up[j] += gain[best][j];
        choicesBelow.get(form.parentSequence(set)).add(best);
    }

    int count() {
        return count;
    }

    boolean isChosen(int sequence) {
        return chosen[sequence];
    }

    boolean[] chosen() {
        return chosen;
    }

    /// The plan of the best reply itself.
    double[] start() {
        double[] plan = new double[count];
        follow(0, 1, plan);
        return plan;
    }

    /// The direction that raises a sequence which is not chosen.
    double[] direction(int sequence) {
        double[] direction = new double[count];
        follow(sequence, 1, direction);
        follow(choiceAt[sequence], -1, direction);
        return direction;
    }

    private void follow(int sequence, double amount, double[] into) {
        ArrayDeque<Integer> ahead = new ArrayDeque<>();
        ahead.push(sequence);
        while (!ahead.isEmpty()) {
            int s = ahead.pop();
            into[s] += amount;
            for (int below : choicesBelow.get(s)) ahead.push(below);
        }
    }

    /// What the direction adds to the player's payoff, against each sequence of the other.
    double[] advantage(int sequence) {
        double[] difference = gain[sequence].clone();
        double[] against = gain[choiceAt[sequence]];
        for (int j = 0; j < difference.length; j++) difference[j] -= against[j];
        return difference;
    }

    /// What the best reply itself pays, against each sequence of the other.
    double[] payoff() {
        return gain[0];
    }

    /// Sums of a row over this player's sequences along each direction; entry 0 along the best reply itself,
    /// entries of other chosen sequences without meaning.
    double[] along(double[] row) {
        double[] total = row.clone();
        for (int set = game.firstSet(player + 1) - 1; set >= game.firstSet(player); set--)
            total[form.parentSequence(set)] += total[choiceAt[form.sequence(player, game.firstAction(set))]];
        for (int s = 1; s < count; s++) if (!chosen[s]) total[s] -= total[choiceAt[s]];
        return total;
    }

    static double times(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
        return sum;
    }
}
