package standoff.game.equilibrium;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import standoff.game.Game;
import standoff.game.SequenceForm;
import standoff.game.profile.Profile;
import standoff.numerics.Elementary;

/// Counterfactual regret minimisation on the sequence form: each iteration weighs every cell by what the others
/// play, and settles each of the player's information sets from the last to the first by regret matching.
///
/// On sequences an iteration is one sparse product and one pass over the actions for each player, all on flat
/// arrays; the average plan is a plain sum of plans. In a zero-sum game of two players the average approaches an
/// equilibrium; in any other game only the empirical distribution of play approaches a coarse correlated
/// equilibrium, see [#correlationGap].
public final class RegretMinimisation {
    /// Which regrets are kept and how plans are averaged.
    public enum Variant {
        /// Zinkevich et al. 2007: all regrets, uniform average.
        CFR,
        /// Tammelin 2014: no regret below 0, average weighted by the iteration.
        CFR_PLUS,
        /// Brown and Sandholm 2019: past gains discounted by t^1.5, past losses halved, average weighted by its
        /// square.
        DCFR,
        /// Farina, Kroer and Sandholm 2021: as CFR+, and the last regret is expected again.
        ///
        /// The average is weighted by the iteration to the power 10, where the paper takes 2: in card and dice
        /// games the plans themselves settle, and what the first ones add to the average then falls as the 11th
        /// power of their number instead of the third.
        PCFR_PLUS;

        /// As the papers write it.
        String label() {
            return name().replace("_PLUS", "+");
        }
    }

    private final SequenceForm form;
    private final Variant variant;
    private final int players;
    private final boolean together;
    private final Side[] side;
    private double totalWeight;
    private long iterations;

    /// Starts from uniform play.
    ///
    /// In a constant-sum game of two players they move in turn, which converges faster; in all others at once, so
    /// that the plays that are averaged took place.
    public RegretMinimisation(SequenceForm form, Variant variant, boolean constantSum) {
        this.form = form;
        this.variant = variant;
        this.players = form.game().playerCount();
        this.together = players != 2 || !constantSum;
        this.side = new Side[players];
        for (int p = 0; p < players; p++) side[p] = new Side(p);
        for (int p = 0; p < players; p++) side[p].linkCells();
    }

    /// Runs further iterations; one iteration is an update of every player.
    public void run(long count, SearchLimit limit) {
        for (long i = 0; i < count; i++) {
            if ((i & 31) == 0 && limit.isReached()) return;
            iterations++;
            double weight = switch (variant) {
                case CFR -> 1;
                case CFR_PLUS -> (double) iterations;
                case DCFR -> (double) iterations * iterations;
                case PCFR_PLUS -> Elementary.power((double) iterations, 10);
            };
            totalWeight += weight;
            if (together) {
                for (Side s : side) s.gather();
                for (Side s : side) s.update(weight);
            } else {
                for (Side s : side) {
                    s.gather();
                    s.update(weight);
                }
            }
        }
    }

    Variant variant() {
        return variant;
    }

    public long iterations() {
        return iterations;
    }

    /// The players' average plans, as behaviour.
    public Profile average() {
        double[][] weights = new double[players][];
        boolean[][] preferred = new boolean[players][];
        for (int p = 0; p < players; p++) {
            weights[p] = side[p].averagePlan();
            preferred[p] = new boolean[weights[p].length];
        }
        return RealizationPlan.profile(form, weights, preferred);
    }

    /// What the players could gain against the average plans, added up ("NashConv"): 0 at an equilibrium.
    public double exploitability() {
        double sum = 0;
        double[][] plans = new double[players][];
        for (int p = 0; p < players; p++) plans[p] = side[p].averagePlan();
        for (Side s : side) {
            double[] gain = s.gain(plans);
            double kept = 0;
            for (int i = 0; i < gain.length; i++) kept += gain[i] * plans[s.player][i];
            sum += s.best(gain) - kept;
        }
        return sum;
    }

    /// How far the weighted history of play is from a coarse correlated equilibrium: the most any player could
    /// gain by committing to one strategy before it is drawn. Only where players move at once.
    public double correlationGap() {
        if (!together)
            throw new IllegalStateException("players moved in turn: the plays to be correlated did not take place");
        double gap = 0;
        for (Side s : side) gap = Math.max(gap, (s.best(s.history.clone()) - s.earned) / Math.max(1, totalWeight));
        return gap;
    }

    /// One player's sequences.
    private final class Side {
        private final int player;
        private final int count;
        private final int[] first;
        private final int[] parent;
        private final double[] plan;
        private final double[] regret;
        private final double[] expected;
        private final double[] behaviour;
        private final double[] sum;
        private final double[] gain;
        private final double[] history;
        private double earned;
        /// Cells in the order of this player's sequences: for each, the others' sequences and the payoff.
        private final int[] from;
        private final int[] others;
        private final double[] payoff;

        Side(int player) {
            Game game = form.game();
            this.player = player;
            this.count = form.sequenceCount(player);
            int sets = game.firstSet(player + 1) - game.firstSet(player);
            this.first = new int[sets + 1];
            this.parent = new int[sets];
            for (int s = 0; s < sets; s++) {
                first[s] = form.sequence(player, game.firstAction(game.firstSet(player) + s));
                parent[s] = form.parentSequence(game.firstSet(player) + s);
            }
            first[sets] = count;
            this.plan = new double[count];
            this.regret = new double[count];
            this.expected = new double[variant == Variant.PCFR_PLUS ? count : 0];
            this.behaviour = new double[count];
            this.sum = new double[count];
            this.gain = new double[count];
            this.history = new double[together ? count : 0];
            this.from = new int[count + 1];
            this.others = new int[form.cellCount() * (players - 1)];
            this.payoff = new double[form.cellCount()];
            plan[0] = 1;
            for (int s = 0; s < sets; s++)
                for (int a = first[s]; a < first[s + 1]; a++) {
                    behaviour[a] = 1.0 / (first[s + 1] - first[s]);
                    plan[a] = plan[parent[s]] * behaviour[a];
                }
        }

        void linkCells() {
            int cells = form.cellCount();
            for (int c = 0; c < cells; c++) from[form.sequenceAt(c, player) + 1]++;
            for (int s = 0; s < count; s++) from[s + 1] += from[s];
            int[] next = Arrays.copyOf(from, count);
            for (int c = 0; c < cells; c++) {
                int at = next[form.sequenceAt(c, player)]++;
                payoff[at] = form.payoff(c, player);
                int k = at * (players - 1);
                for (int p = 0; p < players; p++) if (p != player) others[k++] = form.sequenceAt(c, p);
            }
        }

        /// What each sequence earns against the others' present plans.
        void gather() {
            if (players == 2) gatherTwo(side[1 - player].plan, gain);
            else gatherMany(gain, null);
        }

        double[] gain(double[][] plans) {
            double[] made = new double[count];
            if (players == 2) gatherTwo(plans[1 - player], made);
            else gatherMany(made, plans);
            return made;
        }

        private void gatherTwo(double[] other, double[] into) {
            for (int s = 0; s < count; s++) {
                double total = 0;
                for (int k = from[s], end = from[s + 1]; k < end; k++) total += payoff[k] * other[others[k]];
                into[s] = total;
            }
        }

        private void gatherMany(double[] into, double @Nullable [][] plans) {
            for (int s = 0; s < count; s++) {
                double total = 0;
                for (int k = from[s]; k < from[s + 1]; k++) {
                    double weight = payoff[k];
                    int at = k * (players - 1);
                    for (int p = 0; p < players; p++)
                        if (p != player) weight *= (plans == null ? side[p].plan : plans[p])[others[at++]];
                    total += weight;
                }
                into[s] = total;
            }
        }

        /// Adds this iteration's regrets, matches them, and adds the new plan to the average.
        void update(double weight) {
            if (together) remember(weight);
            double kept = 1;
            double lost = 1;
            if (variant == Variant.DCFR) {
                double t = (double) iterations;
                double power = t * Math.sqrt(t);
                kept = power / (power + 1);
                lost = 0.5;
            }
            for (int s = parent.length - 1; s >= 0; s--) {
                int a0 = first[s];
                int end = first[s + 1];
                double value = 0;
                for (int a = a0; a < end; a++) value += behaviour[a] * gain[a];
                gain[parent[s]] += value;
                switch (variant) {
                    case CFR -> {
                        for (int a = a0; a < end; a++) regret[a] += gain[a] - value;
                    }
                    case CFR_PLUS -> {
                        for (int a = a0; a < end; a++) regret[a] = Math.max(0, regret[a] + gain[a] - value);
                    }
                    case DCFR -> {
                        for (int a = a0; a < end; a++) {
                            double r = regret[a] + gain[a] - value;
                            regret[a] = r > 0 ? r * kept : r * lost;
                        }
                    }
                    case PCFR_PLUS -> {
                        for (int a = a0; a < end; a++) {
                            expected[a] = gain[a] - value;
                            regret[a] = Math.max(0, regret[a] + expected[a]);
                        }
                    }
                }
            }
            match(weight);
        }

        private void match(double weight) {
            boolean predicts = variant == Variant.PCFR_PLUS;
            for (int s = 0; s < parent.length; s++) {
                int a0 = first[s];
                int end = first[s + 1];
                double total = 0;
                for (int a = a0; a < end; a++) {
                    double r = Math.max(0, predicts ? regret[a] + expected[a] : regret[a]);
                    behaviour[a] = r;
                    total += r;
                }
                double share = total > 0 ? 1 / total : 0;
                double equal = 1.0 / (end - a0);
                double reach = plan[parent[s]];
                for (int a = a0; a < end; a++) {
                    double b = total > 0 ? behaviour[a] * share : equal;
                    behaviour[a] = b;
                    plan[a] = reach * b;
                    sum[a] += weight * plan[a];
                }
            }
        }

        private void remember(double weight) {
            for (int i = 0; i < count; i++) {
                history[i] += weight * gain[i];
                earned += weight * gain[i] * plan[i];
            }
        }

        double[] averagePlan() {
            double[] average = new double[count];
            average[0] = 1;
            for (int s = 0; s < parent.length; s++) {
                double total = 0;
                for (int a = first[s]; a < first[s + 1]; a++) total += sum[a];
                for (int a = first[s]; a < first[s + 1]; a++)
                    average[a] = average[parent[s]] * (total > 0 ? sum[a] / total : 1.0 / (first[s + 1] - first[s]));
            }
            return average;
        }

        /// The best the player can get where his sequences earn this; uses the array up.
        double best(double[] earning) {
            for (int s = parent.length - 1; s >= 0; s--) {
                double most = Double.NEGATIVE_INFINITY;
                for (int a = first[s]; a < first[s + 1]; a++) most = Math.max(most, earning[a]);
                earning[parent[s]] += most;
            }
            return earning[0];
        }
    }
}
