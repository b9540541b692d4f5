package standoff.game;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import standoff.numerics.Rational;

/// A game tree over flat arrays: chance, any number of players, imperfect information, payoffs at any node.
///
/// Nodes are numbered in preorder (parent, then the whole subtree of its first action, and so on), so one pass upwards
/// over the numbers visits parents before children, one downwards children before parents, and a subtree is a range
/// `node .. end(node) - 1`; no algorithm needs recursion and depth is no limit. Every node but the root is reached by
/// an action; the actions of the players come first (numbered as in [Game]), those of chance after them. Within a
/// player the information sets are numbered by first appearance, so an information set comes after those that precede
/// it in play.
///
/// Made by [TreeBuilder], or from [Rules].
public final class ExtensiveGame implements Game {
    /// The player number of chance.
    public static final int CHANCE = -1;

    /// What stands in place of a number: no parent, no action, no information set, no outcome.
    public static final int NONE = -1;

    final String title;
    final String comment;
    final List<String> players;
    final int[] parent;
    final int[] end;
    final int[] incoming;
    final int[] set;
    final int[] outcome;
    final @Nullable String @Nullable [] nodeLabel;
    final int[] setPlayer;
    final String[] setLabel;
    final int[] firstAction;
    final int[] firstSet;
    final String[] actionLabel;
    final double[] chance;
    final Rational @Nullable [] exactChance;
    final String[] outcomeLabel;
    final double[] payoff;
    final Rational @Nullable [] exactPayoff;
    private final int playerSets;
    private final double spread;
    private @Nullable Recall recall;

    /// Takes the arrays over; only [TreeBuilder] calls it, which has checked them.
    ExtensiveGame(TreeBuilder.TreeArrays made) {
        this.title = made.title();
        this.comment = made.comment();
        this.players = made.players();
        this.parent = made.parent();
        this.end = made.end();
        this.incoming = made.incoming();
        this.set = made.set();
        this.outcome = made.outcome();
        this.nodeLabel = made.nodeLabel();
        this.setPlayer = made.setPlayer();
        this.setLabel = made.setLabel();
        this.firstAction = made.firstAction();
        this.actionLabel = made.actionLabel();
        this.chance = made.chance();
        this.exactChance = made.exactChance();
        this.outcomeLabel = made.outcomeLabel();
        this.payoff = made.payoff();
        this.exactPayoff = made.exactPayoff();
        this.firstSet = new int[players.size() + 1];
        int sets = 0;
        for (int p = 0; p < players.size(); p++) {
            firstSet[p] = sets;
            while (sets < setPlayer.length && setPlayer[sets] == p) sets++;
        }
        firstSet[players.size()] = sets;
        this.playerSets = sets;
        this.spread = spreadOfPlays();
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String comment() {
        return comment;
    }

    @Override
    public List<String> players() {
        return players;
    }

    @Override
    public int setCount() {
        return playerSets;
    }

    /// The information sets of players and of chance; those of chance are numbered from `setCount()`.
    public int allSetCount() {
        return setPlayer.length;
    }

    @Override
    public int setPlayer(int set) {
        return setPlayer[set];
    }

    @Override
    public String setLabel(int set) {
        return setLabel[set];
    }

    @Override
    public int firstAction(int set) {
        return firstAction[set];
    }

    /// The actions of players and of chance; those of chance are numbered from `actionCount()`.
    public int allActionCount() {
        return actionLabel.length;
    }

    @Override
    public String actionLabel(int action) {
        return actionLabel[action];
    }

    @Override
    public int firstSet(int player) {
        return firstSet[player];
    }

    @Override
    public boolean isRational() {
        return exactPayoff != null && exactChance != null;
    }

    @Override
    public double payoffSpread() {
        return spread;
    }

    public int nodeCount() {
        return parent.length;
    }

    public int parent(int node) {
        return parent[node];
    }

    /// One more than the last node of the subtree; the number of the next sibling where there is one.
    public int end(int node) {
        return end[node];
    }

    /// The action that leads to the node, [#NONE] at the root.
    public int incoming(int node) {
        return incoming[node];
    }

    /// The information set of the node, also of chance; [#NONE] at a terminal node.
    public int set(int node) {
        return set[node];
    }

    public boolean isTerminal(int node) {
        return set[node] == NONE;
    }

    /// Who moves at the node: a player or [#CHANCE]; not to be asked of a terminal node.
    public int player(int node) {
        return setPlayer[set[node]];
    }

    /// The node's outcome, which pays when the node is reached; [#NONE] where it has none.
    public int outcome(int node) {
        return outcome[node];
    }

    public String nodeLabel(int node) {
        return nodeLabel == null ? "" : Objects.requireNonNullElse(nodeLabel[node], "");
    }

    public int outcomeCount() {
        return outcomeLabel.length;
    }

    public String outcomeLabel(int outcome) {
        return outcomeLabel[outcome];
    }

    public double payoff(int outcome, int player) {
        return payoff[outcome * players.size() + player];
    }

    /// The payoff as a fraction: as given, or what the double stands for.
    public Rational exactPayoff(int outcome, int player) {
        int index = outcome * players.size() + player;
        return exactPayoff == null ? Rational.of(payoff[index]) : exactPayoff[index];
    }

    /// The probability of an action of chance.
    public double chance(int action) {
        return chance[action - firstAction[playerSets]];
    }

    public Rational exactChance(int action) {
        int index = action - firstAction[playerSets];
        return exactChance == null ? Rational.of(chance[index]) : exactChance[index];
    }

    public int terminalCount() {
        int count = 0;
        for (int s : set) if (s == NONE) count++;
        return count;
    }

    /// The longest play, in moves.
    public int depth() {
        int[] depth = new int[nodeCount()];
        int deepest = 0;
        for (int node = 1; node < nodeCount(); node++) {
            depth[node] = depth[parent[node]] + 1;
            deepest = Math.max(deepest, depth[node]);
        }
        return deepest;
    }

    /// What players remember; found once.
    public Recall recall() {
        if (recall == null) recall = Recall.of(this);
        return recall;
    }

    /// Whether the payoffs of every play add up to the same number.
    public boolean isConstantSum() {
        double[] sum = new double[nodeCount()];
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int node = 0; node < nodeCount(); node++) {
            sum[node] = node == 0 ? 0 : sum[parent[node]];
            if (outcome[node] != NONE) for (int p = 0; p < players.size(); p++) sum[node] += payoff(outcome[node], p);
            if (set[node] == NONE) {
                least = Math.min(least, sum[node]);
                most = Math.max(most, sum[node]);
            }
        }
        return most - least <= 1e-12 * Math.max(1, spread);
    }

    private double spreadOfPlays() {
        double widest = 0;
        double[] sum = new double[nodeCount()];
        for (int p = 0; p < players.size(); p++) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int node = 0; node < nodeCount(); node++) {
                sum[node] =
                        (node == 0 ? 0 : sum[parent[node]]) + (outcome[node] == NONE ? 0 : payoff(outcome[node], p));
                if (set[node] == NONE) {
                    least = Math.min(least, sum[node]);
                    most = Math.max(most, sum[node]);
                }
            }
            widest = Math.max(widest, most - least);
        }
        return widest;
    }

    /// Equal when title, comment, labels, tree, information, probabilities and payoffs are.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExtensiveGame that
                && title.equals(that.title)
                && comment.equals(that.comment)
                && players.equals(that.players)
                && Arrays.equals(end, that.end)
                && Arrays.equals(incoming, that.incoming)
                && Arrays.equals(set, that.set)
                && Arrays.equals(outcome, that.outcome)
                && Arrays.equals(nodeLabel, that.nodeLabel)
                && Arrays.equals(setPlayer, that.setPlayer)
                && Arrays.equals(setLabel, that.setLabel)
                && Arrays.equals(firstAction, that.firstAction)
                && Arrays.equals(actionLabel, that.actionLabel)
                && Arrays.equals(chance, that.chance)
                && Arrays.equals(exactChance, that.exactChance)
                && Arrays.equals(outcomeLabel, that.outcomeLabel)
                && Arrays.equals(payoff, that.payoff)
                && Arrays.equals(exactPayoff, that.exactPayoff);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(end) * 31 + Arrays.hashCode(payoff);
    }

    @Override
    public String toString() {
        return title + ": " + playerCount() + " players, " + nodeCount() + " nodes, " + playerSets
                + " information sets";
    }
}
