package standoff.game.equilibrium;

import standoff.game.Game;
import standoff.game.SequenceForm;

/// One player's sequences and sets as a linear program sees them: sequence `k` of the program is the form's `k + 1`
/// (the empty one is left out), sets are numbered from 0, each before those that follow it.
final class PlayerSequences {
    /// For each set its first sequence; the last entry is the number of sequences.
    private final int[] first;
    /// For each set the sequence that leads to it, -1 for none.
    private final int[] parent;

    PlayerSequences(SequenceForm form, int player) {
        Game game = form.game();
        int from = game.firstSet(player);
        this.parent = new int[game.firstSet(player + 1) - from];
        this.first = new int[parent.length + 1];
        for (int s = 0; s < parent.length; s++) {
            first[s] = game.firstAction(from + s) - game.firstAction(from);
            parent[s] = form.parentSequence(from + s) - 1;
        }
        first[parent.length] = form.sequenceCount(player) - 1;
    }

    int sequences() {
        return first[parent.length];
    }

    int sets() {
        return parent.length;
    }

    int first(int set) {
        return first[set];
    }

    int parent(int set) {
        return parent[set];
    }

    /// The plan whose weights have the largest product: at each set in proportion to the sequences from there on.
    double[] centre() {
        double[] size = followers();
        double[] plan = new double[sequences()];
        for (int s = 0; s < sets(); s++) {
            double total = 0;
            for (int a = first[s]; a < first[s + 1]; a++) total += size[a];
            for (int a = first[s]; a < first[s + 1]; a++) plan[a] = reach(s, plan) * size[a] / total;
        }
        return plan;
    }

    /// For each sequence the number of sequences that begin with it, itself among them.
    private double[] followers() {
        double[] size = new double[sequences()];
        for (int s = sets() - 1; s >= 0; s--)
            for (int a = first[s]; a < first[s + 1]; a++) {
                size[a] += 1;
                if (parent[s] >= 0) size[parent[s]] += size[a];
            }
        return size;
    }

    /// What a set is worth at the centre where weights earn their inverses: the number of sequences from there on
    /// by the weight that reaches it.
    double[] centralValues(double[] centre) {
        double[] size = followers();
        double[] value = new double[sets()];
        for (int s = 0; s < sets(); s++) {
            for (int a = first[s]; a < first[s + 1]; a++) value[s] += size[a];
            value[s] /= reach(s, centre);
        }
        return value;
    }

    double reach(int set, double[] plan) {
        return parent[set] < 0 ? 1 : plan[parent[set]];
    }

    /// For each set the most that its sequences earn, with what follows; the argument becomes what they earn so.
    double[] values(double[] earning) {
        double[] value = new double[sets()];
        for (int s = sets() - 1; s >= 0; s--) {
            value[s] = Double.NEGATIVE_INFINITY;
            for (int a = first[s]; a < first[s + 1]; a++) value[s] = Math.max(value[s], earning[a]);
            if (parent[s] >= 0) earning[parent[s]] += value[s];
        }
        return value;
    }

    /// The values of the sets that no sequence leads to, added up.
    double total(double[] value) {
        double sum = 0;
        for (int s = 0; s < sets(); s++) if (parent[s] < 0) sum += value[s];
        return sum;
    }

    /// What is missing to the weights' adding up at each set.
    double[] missing(double[] plan) {
        double[] missing = new double[sets()];
        for (int s = 0; s < sets(); s++) {
            missing[s] = reach(s, plan);
            for (int a = first[s]; a < first[s + 1]; a++) missing[s] -= plan[a];
        }
        return missing;
    }

    /// For each sequence the value of its set less those of the sets it leads to.
    double[] charge(double[] value) {
        double[] charge = new double[sequences()];
        for (int s = 0; s < sets(); s++) {
            for (int a = first[s]; a < first[s + 1]; a++) charge[a] += value[s];
            if (parent[s] >= 0) charge[parent[s]] -= value[s];
        }
        return charge;
    }

    /// The plan with weights that add up, from one whose weights nearly do.
    double[] mended(double[] plan) {
        double[] mended = new double[sequences()];
        for (int s = 0; s < sets(); s++) {
            double total = 0;
            for (int a = first[s]; a < first[s + 1]; a++) total += plan[a];
            for (int a = first[s]; a < first[s + 1]; a++)
                mended[a] = reach(s, mended) * (total > 0 ? plan[a] / total : 1.0 / (first[s + 1] - first[s]));
        }
        return mended;
    }
}
