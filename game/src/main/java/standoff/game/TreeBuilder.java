package standoff.game;

import static standoff.game.ExtensiveGame.CHANCE;
import static standoff.game.ExtensiveGame.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import standoff.numerics.Rational;

/// Makes an [ExtensiveGame] node by node, in preorder: declare information sets and outcomes when first needed,
/// then say of each
/// node what it is; after a move at a set with three actions come the three subtrees, one after the other.
///
/// ```java
/// var tree = new TreeBuilder("entry", List.of("Entrant", "Incumbent"));
/// tree.move(tree.informationSet(0, "", List.of("in", "out")));
/// tree.move(tree.informationSet(1, "", List.of("accept", "fight")));
/// tree.end(tree.outcome("", Rational.of(1), Rational.of(1)));
/// ...
/// ExtensiveGame game = tree.build();
/// ```
public final class TreeBuilder {
    private static final double ROUNDING = 1e-9;

    private final String title;
    private final List<String> players;
    private String comment = "";
    private final IntList parent = new IntList();
    private final IntList end = new IntList();
    private final IntList slot = new IntList();
    private final IntList set = new IntList();
    private final IntList outcome = new IntList();
    private final List<@Nullable String> nodeLabel = new ArrayList<>();
    private final IntList setPlayer = new IntList();
    private final List<String> setLabel = new ArrayList<>();
    private final List<List<String>> setActions = new ArrayList<>();
    private final List<List<Rational>> setChance = new ArrayList<>();
    private final List<String> outcomeLabel = new ArrayList<>();
    private final List<Rational[]> payoffs = new ArrayList<>();
    private boolean rational = true;
    private int open = NONE;
    private final IntList filled = new IntList();

    public TreeBuilder(String title, List<String> players) {
        if (players.isEmpty()) throw new IllegalArgumentException("a game needs at least one player");
        this.title = title;
        this.players = List.copyOf(players);
    }

    public TreeBuilder comment(String text) {
        this.comment = text;
        return this;
    }

    /// Says that numbers come from rounded doubles, so that no answer about the game is called exact.
    public TreeBuilder rounded() {
        this.rational = false;
        return this;
    }

    /// Declares an information set of a player.
    public int informationSet(int player, String label, List<String> actions) {
        if (player < 0 || player >= players.size())
            throw new IllegalArgumentException(
                    "expected a player from 0 to " + (players.size() - 1) + ", found " + player);
        return declare(player, label, actions, List.of());
    }

    /// Declares a move of chance; the probabilities are taken as given where they add to 1 exactly, and are normalised
    /// where they miss it by rounding only.
    public int chance(String label, List<String> actions, List<Rational> probabilities) {
        if (actions.size() != probabilities.size())
            throw new IllegalArgumentException("expected a probability for each of " + actions.size()
                    + " moves of chance, found " + probabilities.size());
        Rational sum = Rational.ZERO;
        for (Rational p : probabilities) {
            if (p.signum() < 0) throw new IllegalArgumentException("expected a probability, found " + p);
            sum = sum.plus(p);
        }
        if (sum.equals(Rational.ONE)) return declare(CHANCE, label, actions, List.copyOf(probabilities));
        if (Math.abs(sum.toDouble() - 1) > ROUNDING)
            throw new IllegalArgumentException(
                    "expected probabilities of chance that add to 1, found " + sum.toDouble());
        List<Rational> normal = new ArrayList<>();
        for (Rational p : probabilities) normal.add(p.dividedBy(sum));
        return declare(CHANCE, label, actions, normal);
    }

    private int declare(int player, String label, List<String> actions, List<Rational> probabilities) {
        if (actions.isEmpty()) throw new IllegalArgumentException("an information set needs at least one action");
        setPlayer.add(player);
        setLabel.add(label);
        setActions.add(List.copyOf(actions));
        setChance.add(probabilities);
        return setPlayer.size() - 1;
    }

    /// Declares an outcome with a payoff for every player.
    public int outcome(String label, Rational... payoff) {
        if (payoff.length != players.size())
            throw new IllegalArgumentException("expected " + players.size() + " payoffs, found " + payoff.length);
        outcomeLabel.add(label);
        payoffs.add(payoff.clone());
        return payoffs.size() - 1;
    }

    public void move(int atSet) {
        move(atSet, NONE, "");
    }

    /// The next node is a move at the information set, and pays the outcome on the way.
    public void move(int atSet, int atOutcome, String label) {
        node(atSet, atOutcome, label);
        open = set.size() - 1;
        filled.set(open, 0);
    }

    public void end(int atOutcome) {
        end(atOutcome, "");
    }

    /// The next node is terminal.
    public void end(int atOutcome, String label) {
        node(NONE, atOutcome, label);
        end.set(set.size() - 1, set.size());
        while (open != NONE && filled.get(open) == setActions.get(set.get(open)).size()) {
            end.set(open, set.size());
            open = parent.get(open);
        }
    }

    private void node(int atSet, int atOutcome, String label) {
        if (isComplete()) throw new IllegalArgumentException("the tree is complete: this node has no place in it");
        parent.add(open);
        set.add(atSet);
        outcome.add(atOutcome);
        end.add(0);
        filled.add(0);
        if (!label.isEmpty()) {
            while (nodeLabel.size() < set.size() - 1) nodeLabel.add(null);
            nodeLabel.add(label);
        }
        slot.add(open == NONE ? NONE : filled.get(open));
        if (open != NONE) filled.set(open, filled.get(open) + 1);
    }

    public int nodeCount() {
        return set.size();
    }

    /// Whether every action that was opened leads somewhere.
    public boolean isComplete() {
        return set.size() > 0 && open == NONE;
    }

    /// The labels of the actions of a declared set.
    public List<String> actions(int ofSet) {
        return setActions.get(ofSet);
    }

    /// The probabilities of a declared move of chance.
    public List<Rational> probabilities(int ofSet) {
        return setChance.get(ofSet);
    }

    /// The payoffs of a declared outcome.
    public List<Rational> payoffs(int ofOutcome) {
        return List.of(payoffs.get(ofOutcome));
    }

    public ExtensiveGame build() {
        if (set.size() == 0) throw new IllegalArgumentException("a game needs at least one node");
        if (!isComplete())
            throw new IllegalArgumentException("the tree is not complete: node " + (open + 1) + " has "
                    + setActions.get(set.get(open)).size() + " actions, but only " + filled.get(open)
                    + " lead somewhere");
        return new ExtensiveGame(new Numbering().arrays());
    }

    /// The arrays of a finished tree, canonically numbered.
    @SuppressWarnings("ArrayRecordComponent") // handed over once, to the game that keeps them private
    record TreeArrays(
            String title,
            String comment,
            List<String> players,
            int[] parent,
            int[] end,
            int[] incoming,
            int[] set,
            int[] outcome,
            @Nullable String @Nullable [] nodeLabel,
            int[] setPlayer,
            String[] setLabel,
            int[] firstAction,
            String[] actionLabel,
            double[] chance,
            Rational @Nullable [] exactChance,
            String[] outcomeLabel,
            double[] payoff,
            Rational @Nullable [] exactPayoff) {}

    /// Numbers information sets by player and first appearance, chance last, and outcomes by first appearance; leaves
    /// out what no node uses.
    private final class Numbering {
        private final int[] newSet = new int[setPlayer.size()];
        private final IntList oldSet = new IntList();
        private final int[] newOutcome = new int[payoffs.size()];
        private final IntList oldOutcome = new IntList();

        TreeArrays arrays() {
            Arrays.fill(newSet, NONE);
            Arrays.fill(newOutcome, NONE);
            List<IntList> appearing = new ArrayList<>();
            for (int p = 0; p <= players.size(); p++) appearing.add(new IntList());
            for (int node = 0; node < set.size(); node++) {
                int s = set.get(node);
                if (s != NONE && newSet[s] == NONE) {
                    newSet[s] = 0;
                    int player = setPlayer.get(s);
                    appearing.get(player == CHANCE ? players.size() : player).add(s);
                }
                int o = outcome.get(node);
                if (o != NONE && newOutcome[o] == NONE) {
                    newOutcome[o] = oldOutcome.size();
                    oldOutcome.add(o);
                }
            }
            for (IntList sets : appearing)
                for (int i = 0; i < sets.size(); i++) {
                    newSet[sets.get(i)] = oldSet.size();
                    oldSet.add(sets.get(i));
                }
            return collect();
        }

        private TreeArrays collect() {
            int sets = oldSet.size();
            int[] players1 = new int[sets];
            String[] labels = new String[sets];
            int[] first = new int[sets + 1];
            List<String> actions = new ArrayList<>();
            List<Rational> probabilities = new ArrayList<>();
            for (int s = 0; s < sets; s++) {
                int old = oldSet.get(s);
                players1[s] = setPlayer.get(old);
                labels[s] = setLabel.get(old);
                actions.addAll(setActions.get(old));
                probabilities.addAll(setChance.get(old));
                first[s + 1] = actions.size();
            }
            int nodes = set.size();
            int[] setOf = new int[nodes];
            int[] outcomeOf = new int[nodes];
            int[] incoming = new int[nodes];
            for (int node = 0; node < nodes; node++) {
                setOf[node] = set.get(node) == NONE ? NONE : newSet[set.get(node)];
                outcomeOf[node] = outcome.get(node) == NONE ? NONE : newOutcome[outcome.get(node)];
                incoming[node] = node == 0 ? NONE : first[setOf[parent.get(node)]] + slot.get(node);
            }
            Rational[] exact = new Rational[oldOutcome.size() * players.size()];
            String[] outcomes = new String[oldOutcome.size()];
            for (int o = 0; o < outcomes.length; o++) {
                outcomes[o] = outcomeLabel.get(oldOutcome.get(o));
                System.arraycopy(payoffs.get(oldOutcome.get(o)), 0, exact, o * players.size(), players.size());
            }
            Rational[] exactChance = probabilities.toArray(Rational[]::new);
            @Nullable String @Nullable [] named = null;
            if (!nodeLabel.isEmpty()) {
                while (nodeLabel.size() < nodes) nodeLabel.add(null);
                named = nodeLabel.toArray(String[]::new);
            }
            return new TreeArrays(
                    title,
                    comment,
                    players,
                    parent.toArray(),
                    end.toArray(),
                    incoming,
                    setOf,
                    outcomeOf,
                    named,
                    players1,
                    labels,
                    first,
                    actions.toArray(String[]::new),
                    doubles(exactChance),
                    rational ? exactChance : null,
                    outcomes,
                    doubles(exact),
                    rational ? exact : null);
        }

        private double[] doubles(Rational[] exact) {
            double[] rounded = new double[exact.length];
            for (int i = 0; i < exact.length; i++) rounded[i] = exact[i].toDouble();
            return rounded;
        }
    }
}
