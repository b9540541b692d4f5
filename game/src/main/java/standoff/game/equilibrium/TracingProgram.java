package standoff.game.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import standoff.game.Game;
import standoff.game.Rational;
import standoff.game.SequenceForm;
import standoff.game.profile.Profile;

/// The linear complementarity program of a two-player game in sequence form, entered at a prior.
///
/// Each player mixes the share `1 - w` of the prior with a plan of weight `w`; at `w = 0` both plans are best
/// replies to the prior, at `w = 1` they are an equilibrium. Lemke's path leads from the one to the other (von
/// Stengel, van den Elzen and Talman 2002); for a bimatrix game with a pure prior it is the path of Lemke and
/// Howson (1964).
///
/// Written in the directions that keep the plan constraints: with `b(h)` the best reply at the set `h` to the
/// prior, raising the weight of another action of `h` lowers `b(h)`, and both move along the best replies below
/// them. The free dual variables are thereby gone, and a row remains for each sequence.
final class TracingProgram {
    private final SequenceForm form;
    private final Game game;
    private final int[] count = new int[2];
    private final double[][] prior;
    private final double[][][] gain = new double[2][][];
    /// For each player and sequence whether it is the best reply to the prior that its set starts from.
    private final boolean[][] chosen = new boolean[2][];
    /// For each player and set the sequence chosen there.
    private final int[][] choice = new int[2][];
    private final int share;
    private final int rest;
    private final int size;

    TracingProgram(SequenceForm form, double[][] prior) {
        this.form = form;
        this.game = form.game();
        this.prior = prior;
        for (int p = 0; p < 2; p++) count[p] = form.sequenceCount(p);
        this.size = count[0] + count[1] + 1;
        this.rest = size - 1;
        this.share = 2 * size - 1;
    }

    /// The end of the path.
    ///
    /// @param weights the players' plans
    /// @param used for each player and sequence whether its weight is a basic variable
    @SuppressWarnings("ArrayRecordComponent") // stays within the package and is not compared
    record End(double[][] weights, boolean[][] used, int pivots) {}

    /// Follows the path.
    ///
    /// @return the end; empty where the limit came first or rounding led astray
    Optional<End> follow(Limit limit) {
        for (int p = 0; p < 2; p++) gain[p] = new double[count[p]][count[1 - p]];
        for (int cell = 0; cell < form.cellCount(); cell++) {
            int i = form.sequenceAt(cell, 0);
            int j = form.sequenceAt(cell, 1);
            gain[0][i][j] += form.payoff(cell, 0);
            gain[1][j][i] += form.payoff(cell, 1);
        }
        for (int p = 0; p < 2; p++) chooseBestReplies(p);
        Dictionary dictionary = new Dictionary(table(), right());
        int entering = share;
        int most = 50 * size + 10_000;
        for (int pivots = 1; pivots <= most; pivots++) {
            if ((pivots & 15) == 0 && limit.isReached()) return Optional.empty();
            int left = dictionary.enter(entering, rest);
            if (left < 0) return Optional.empty();
            if (left == rest) return Optional.of(end(dictionary, pivots));
            entering = complement(left);
        }
        return Optional.empty();
    }

    /// Backward induction against the prior; leaves in `gain` for each sequence the payoff of following it and the
    /// best replies below it, against each sequence of the other.
    private void chooseBestReplies(int player) {
        chosen[player] = new boolean[count[player]];
        chosen[player][0] = true;
        int first = game.firstSet(player);
        choice[player] = new int[game.firstSet(player + 1) - first];
        for (int set = game.firstSet(player + 1) - 1; set >= first; set--) {
            int best = -1;
            double most = Double.NEGATIVE_INFINITY;
            for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++) {
                int s = form.sequence(player, a);
                double value = 0;
                for (int j = 0; j < count[1 - player]; j++) value += gain[player][s][j] * prior[1 - player][j];
                if (value > most) {
                    most = value;
                    best = s;
                }
            }
            chosen[player][best] = true;
            choice[player][set - first] = best;
            double[] up = gain[player][form.parentSequence(set)];
            double[] below = gain[player][best];
            for (int j = 0; j < up.length; j++) up[j] += below[j];
        }
    }

    /// Row (and complementary column) of a sequence.
    private int index(int player, int sequence) {
        return player == 0 ? sequence : count[0] + sequence;
    }

    /// Basic at the start: the weight of a chosen sequence, the slack of another; cobasic the other way round.
    private int complement(int variable) {
        return variable < size ? variable + size : variable - size;
    }

    private boolean isWeightBasic(Dictionary dictionary, int player, int sequence) {
        int index = index(player, sequence);
        return dictionary.isBasic(chosen[player][sequence] ? index : index + size);
    }

    private double weight(Dictionary dictionary, int player, int sequence) {
        int index = index(player, sequence);
        return dictionary.value(chosen[player][sequence] ? index : index + size);
    }

    private End end(Dictionary dictionary, int pivots) {
        double[][] weights = new double[2][];
        boolean[][] used = new boolean[2][];
        for (int p = 0; p < 2; p++) {
            weights[p] = new double[count[p]];
            used[p] = new boolean[count[p]];
            for (int s = 0; s < count[p]; s++) {
                weights[p][s] = weight(dictionary, p, s);
                used[p][s] = isWeightBasic(dictionary, p, s);
            }
        }
        return new End(weights, used, pivots);
    }

    private double[][] table() {
        double[][] table = new double[size][size];
        for (int p = 0; p < 2; p++) {
            int first = game.firstSet(p);
            double[][] along = new double[count[p]][];
            for (int set = game.firstSet(p + 1) - 1; set >= first; set--) {
                int best = choice[p][set - first];
                for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++) {
                    int s = form.sequence(p, a);
                    if (s == best) continue;
                    double[] direction = new double[count[p]];
                    addReplies(p, s, 1, direction);
                    addReplies(p, best, -1, direction);
                    along[s] = direction;
                }
            }
            double scale = 1 / StrictMath.max(1e-300, game.payoffSpread());
            for (int s = 0; s < count[p]; s++) if (along[s] != null) fill(table, p, s, along[s], scale);
            double[] start = new double[count[p]];
            addReplies(p, 0, 1, start);
            for (int s = 0; s < count[p]; s++) if (start[s] != 0) table[index(p, s)][rest] = -start[s];
        }
        table[rest][rest] = 1;
        return table;
    }

    /// The column of the weight of `s` and the row of its slack.
    private void fill(double[][] table, int p, int s, double[] direction, double scale) {
        int row = index(p, s);
        double[] difference = payoffAlong(p, s);
        for (int c = 0; c < count[p]; c++)
            if (c != s && direction[c] != 0) {
                table[index(p, c)][row] = -direction[c];
                table[row][index(p, c)] = direction[c];
            }
        // slack = -direction' slacks(chosen) - difference (other's plan + (1 - w) prior)
        double[] folded = foldOntoOthers(1 - p, difference);
        for (int j = 0; j < count[1 - p]; j++) if (!chosen[1 - p][j]) table[row][index(1 - p, j)] = folded[j] * scale;
        double atPrior = 0;
        for (int j = 0; j < count[1 - p]; j++) atPrior += difference[j] * prior[1 - p][j];
        table[row][rest] = (folded[0] - atPrior) * scale;
    }

    /// What the direction of `s` adds to the player's payoff against each sequence of the other.
    private double[] payoffAlong(int p, int s) {
        double[] difference = gain[p][s].clone();
        double[] against = gain[p][choiceBeside(p, s)];
        for (int j = 0; j < difference.length; j++) difference[j] -= against[j];
        return difference;
    }

    private int choiceBeside(int p, int s) {
        int action = game.firstAction(game.firstSet(p)) + s - 1;
        int set = game.firstSet(p);
        while (game.firstAction(set + 1) <= action) set++;
        return choice[p][set - game.firstSet(p)];
    }

    /// The sum of a row over the sequences that a unit of each direction of the other moves; entry 0 for the plan
    /// of weight w.
    private double[] foldOntoOthers(int other, double[] row) {
        double[] total = row.clone();
        int first = game.firstSet(other);
        for (int set = game.firstSet(other + 1) - 1; set >= first; set--)
            total[form.parentSequence(set)] += total[choice[other][set - first]];
        for (int set = game.firstSet(other); set < game.firstSet(other + 1); set++) {
            double base = total[choice[other][set - first]];
            for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++) {
                int s = form.sequence(other, a);
                if (s != choice[other][set - first]) total[s] -= base;
            }
        }
        return total;
    }

    private void addReplies(int p, int sequence, double amount, double[] direction) {
        direction[sequence] += amount;
        for (int set : setsBelow(p).get(sequence)) addReplies(p, choice[p][set - game.firstSet(p)], amount, direction);
    }

    private final List<List<List<Integer>>> below = new ArrayList<>();

    private List<List<Integer>> setsBelow(int p) {
        while (below.size() <= p) {
            int player = below.size();
            List<List<Integer>> of = new ArrayList<>();
            for (int s = 0; s < count[player]; s++) of.add(new ArrayList<>());
            for (int set = game.firstSet(player); set < game.firstSet(player + 1); set++)
                of.get(form.parentSequence(set)).add(set);
            below.add(of);
        }
        return below.get(p);
    }

    /// At the start the slacks of what was not chosen, as the payoffs lost against the prior.
    private double[] right() {
        double[] right = new double[size];
        right[rest] = 1;
        double scale = 1 / StrictMath.max(1e-300, game.payoffSpread());
        for (int p = 0; p < 2; p++)
            for (int s = 0; s < count[p]; s++) {
                if (chosen[p][s]) continue;
                double[] difference = payoffAlong(p, s);
                double lost = 0;
                for (int j = 0; j < difference.length; j++) lost -= difference[j] * prior[1 - p][j];
                right[index(p, s)] = StrictMath.max(0, lost) * scale;
            }
        return right;
    }

    /// The plans at the end of the path in fractions: the exact solution on the sequences in use.
    Optional<Profile> exact(End end) {
        Rational[][] weights = new Rational[2][];
        for (int p = 0; p < 2; p++) {
            Optional<Rational[]> plan = exactPlan(end, p);
            if (plan.isEmpty()) return Optional.empty();
            weights[p] = plan.get();
            for (Rational weight : weights[p]) if (weight.signum() < 0) return Optional.empty();
        }
        return Optional.of(RealizationPlan.profile(form, weights, chosen));
    }

    Profile rounded(End end) {
        return RealizationPlan.profile(form, end.weights(), chosen);
    }

    /// Solves for the player's plan on his sequences in use and the other's values: the plan's constraints hold,
    /// and every sequence that the other uses earns exactly its value.
    private Optional<Rational[]> exactPlan(End end, int player) {
        int other = 1 - player;
        int[] unknown = new int[count[player]];
        Arrays.fill(unknown, -1);
        int unknowns = 0;
        for (int s = 0; s < count[player]; s++) if (end.used()[player][s]) unknown[s] = unknowns++;
        int values = unknowns;
        int otherSets = game.firstSet(other + 1) - game.firstSet(other);
        unknowns += otherSets + 1;
        ExactSystem system = new ExactSystem(unknowns);
        equation(system, List.of(unknown[0]), List.of(Rational.ONE), Rational.ONE);
        for (int set = game.firstSet(player); set < game.firstSet(player + 1); set++) {
            List<Integer> at = new ArrayList<>(List.of(unknown[form.parentSequence(set)]));
            List<Rational> coefficient = new ArrayList<>(List.of(Rational.of(-1)));
            for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++) {
                at.add(unknown[form.sequence(player, a)]);
                coefficient.add(Rational.ONE);
            }
            equation(system, at, coefficient, Rational.ZERO);
        }
        List<List<Integer>> at = new ArrayList<>();
        List<List<Rational>> coefficient = new ArrayList<>();
        for (int s = 0; s < count[other]; s++) {
            at.add(new ArrayList<>());
            coefficient.add(new ArrayList<>());
        }
        for (int cell = 0; cell < form.cellCount(); cell++) {
            int own = unknown[form.sequenceAt(cell, player)];
            if (own < 0) continue;
            at.get(form.sequenceAt(cell, other)).add(own);
            coefficient.get(form.sequenceAt(cell, other)).add(form.exactPayoff(cell, other));
        }
        at.getFirst().add(values);
        coefficient.getFirst().add(Rational.of(-1));
        for (int set = 0; set < otherSets; set++) {
            int global = game.firstSet(other) + set;
            at.get(form.parentSequence(global)).add(values + 1 + set);
            coefficient.get(form.parentSequence(global)).add(Rational.ONE);
            for (int a = game.firstAction(global); a < game.firstAction(global + 1); a++) {
                at.get(form.sequence(other, a)).add(values + 1 + set);
                coefficient.get(form.sequence(other, a)).add(Rational.of(-1));
            }
        }
        for (int s = 0; s < count[other]; s++)
            if (end.used()[other][s]) equation(system, at.get(s), coefficient.get(s), Rational.ZERO);
        Optional<Rational[]> solution = system.solve();
        if (solution.isEmpty()) return Optional.empty();
        Rational[] plan = new Rational[count[player]];
        for (int s = 0; s < plan.length; s++) plan[s] = unknown[s] < 0 ? Rational.ZERO : solution.get()[unknown[s]];
        return Optional.of(plan);
    }

    private static void equation(
            ExactSystem system, List<Integer> unknowns, List<Rational> coefficients, Rational rightHandSide) {
        java.util.TreeMap<Integer, Rational> sum = new java.util.TreeMap<>();
        for (int i = 0; i < unknowns.size(); i++)
            if (unknowns.get(i) >= 0) sum.merge(unknowns.get(i), coefficients.get(i), Rational::plus);
        sum.values().removeIf(v -> v.signum() == 0);
        system.equation(
                sum.keySet().stream().mapToInt(Integer::intValue).toArray(),
                sum.values().toArray(Rational[]::new),
                rightHandSide);
    }
}
