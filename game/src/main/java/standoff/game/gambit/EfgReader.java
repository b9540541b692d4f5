package standoff.game.gambit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import standoff.game.ExtensiveGame;
import standoff.game.TreeBuilder;
import standoff.numerics.Rational;

/// Reads the nodes of an .efg file as they come, in preorder, into a [TreeBuilder].
final class EfgReader {
    private static final double ROUNDING = 1e-3;
    /// What things take while they are read and the game is made of them.
    private static final long BYTES_A_NODE = 70;

    private static final long BYTES_A_SET = 60 + IdTable.BYTES;
    private static final long BYTES_AN_ACTION = 16;
    private static final long BYTES_AN_OUTCOME = 40 + IdTable.BYTES;
    private static final long BYTES_A_NUMBER = 56;
    private static final long BYTES_A_LABEL = 100;
    private static final int UNUSUALLY_MANY = 1000;

    private final Tokens tokens;
    private final IdTable sets = new IdTable();
    private final IdTable outcomes = new IdTable();
    /// The probabilities of chance as they were given, where they did not add to 1.
    private final Map<Integer, List<Rational>> beforeNormalising = new HashMap<>();
    private final Set<String> setLabels = new HashSet<>();
    private final Set<String> nodeLabels = new HashSet<>();
    private final Map<String, String> sameLabel = new HashMap<>();
    private List<String> players = List.of();

    EfgReader(Tokens tokens) {
        this.tokens = tokens;
    }

    GameFile read() throws IOException {
        int version = tokens.integer("the version of the format, 2");
        if (version != 2) throw tokens.error("expected version 2 of the EFG format, found " + version);
        tokens.word("R or D");
        String title = tokens.label("the title");
        players = labels("a player's label");
        if (players.isEmpty()) throw tokens.error("expected at least one player, found none");
        TreeBuilder tree = new TreeBuilder(title, players);
        if (tokens.at('"')) tree.comment(tokens.label("the comment"));
        while (!tree.isComplete()) {
            node(tree);
            tokens.keeps(BYTES_A_NODE);
        }
        if (!tokens.atEnd())
            throw tokens.error("expected the end of the file, since every action leads somewhere, found more");
        return new GameFile(tree.build(), tokens.warnings());
    }

    private void node(TreeBuilder tree) throws IOException {
        if (tokens.atEnd())
            throw tokens.error(
                    "expected a further node, since not every action leads somewhere, found the end of the file"
                            + " after " + tree.nodeCount() + " nodes");
        int kind = tokens.letter("a node (c for chance, p for a player, t for the end of a play)");
        if (kind != 'c' && kind != 'p' && kind != 't')
            throw tokens.error("expected c, p or t, found '" + (char) kind + "'");
        String label = unique(nodeLabels, tokens.label("the node's label"), "node");
        switch (kind) {
            case 'c' -> tree.move(chanceSet(tree), outcome(tree), label);
            case 'p' -> {
                int player = tokens.integer("the player's number");
                if (player < 1 || player > players.size())
                    throw tokens.error("expected a player from 1 to " + players.size() + ", found " + player);
                tree.move(playerSet(tree, player - 1), outcome(tree), label);
            }
            default -> tree.end(outcome(tree), label);
        }
    }

    /// Players count from 0 and chance is before them; each numbers its sets anew.
    private static long key(int player, int number) {
        return ((long) (player + 1) << 32) | number;
    }

    private int playerSet(TreeBuilder tree, int player) throws IOException {
        int number = tokens.integer("the information set's number");
        int known = sets.get(key(player, number));
        String label = tokens.at('"') ? tokens.label("the information set's label") : "";
        if (!tokens.at('{')) {
            if (known == IdTable.NONE)
                throw tokens.error("expected the actions of information set " + number + ", in braces");
            return known;
        }
        List<String> actions = labels("an action's label");
        if (known == IdTable.NONE) {
            if (actions.isEmpty()) throw tokens.error("expected at least one action");
            known = tree.informationSet(player, unique(setLabels, label, "information set"), actions);
            sets.put(key(player, number), known);
            tokens.keeps(BYTES_A_SET + BYTES_AN_ACTION * actions.size());
        } else if (tree.actions(known).size() != actions.size()) {
            throw tokens.error("expected the " + tree.actions(known).size() + " actions " + tree.actions(known)
                    + " of information set " + number + " again, found " + actions);
        } else if (!tree.actions(known).equals(actions)) {
            tokens.warn("information set " + number + " of " + players.get(player) + " was given the actions "
                    + tree.actions(known) + " before, which are kept; here they are " + actions);
        }
        return known;
    }

    private int chanceSet(TreeBuilder tree) throws IOException {
        int number = tokens.integer("the number of the move of chance");
        int known = sets.get(key(ExtensiveGame.CHANCE, number));
        String label = tokens.at('"') ? tokens.label("the label of the move of chance") : "";
        if (!tokens.at('{')) {
            if (known == IdTable.NONE)
                throw tokens.error("expected the moves of chance, in braces, each with its probability");
            return known;
        }
        List<String> actions = new ArrayList<>();
        List<Rational> given = new ArrayList<>();
        tokens.expect('{', "before the moves of chance");
        while (!tokens.take('}')) {
            actions.add(same(tokens.label("a move of chance")));
            given.add(tokens.number("the probability of '" + Tokens.shortened(actions.getLast()) + "'"));
            if (given.getLast().signum() < 0) throw tokens.error("expected a probability, found " + given.getLast());
            tokens.keeps(BYTES_AN_ACTION);
        }
        if (known != IdTable.NONE && given.equals(given(tree, known))) return known;
        if (known != IdTable.NONE)
            tokens.warn("move of chance " + number
                    + " was given other probabilities before: it is read as a different move");
        if (actions.isEmpty()) throw tokens.error("expected at least one move of chance");
        List<Rational> normal = normalised(given);
        int set = tree.chance(unique(setLabels, label, "move of chance"), actions, normal);
        sets.put(key(ExtensiveGame.CHANCE, number), set);
        if (!normal.equals(given)) beforeNormalising.put(set, given);
        tokens.keeps(BYTES_A_SET + BYTES_A_NUMBER * actions.size());
        return set;
    }

    private List<Rational> given(TreeBuilder tree, int chanceSet) {
        return beforeNormalising.getOrDefault(chanceSet, tree.probabilities(chanceSet));
    }

    private List<Rational> normalised(List<Rational> given) {
        Rational sum = Rational.ZERO;
        for (Rational chance : given) {
            sum = sum.plus(chance);
            if (sum.bitLength() > Rational.LONGEST_READ) throw unlike();
        }
        if (sum.equals(Rational.ONE)) return given;
        if (Math.abs(sum.toDouble() - 1) > ROUNDING)
            throw tokens.error(
                    "expected probabilities that add to 1, found " + given + ", which add to " + sum.toDouble());
        tokens.warn("the probabilities of chance add to " + sum.toDouble() + " instead of 1: they are normalised");
        List<Rational> normal = new ArrayList<>();
        for (Rational chance : given) normal.add(chance.dividedBy(sum));
        for (Rational chance : normal) if (chance.bitLength() > Rational.LONGEST_READ) throw unlike();
        return normal;
    }

    private GameFormatException unlike() {
        return tokens.error("expected probabilities with denominators that have something in common, found some that"
                + " add to a fraction of more than " + Rational.LONGEST_READ + " binary digits");
    }

    private int outcome(TreeBuilder tree) throws IOException {
        int number = tokens.integer("the outcome's number");
        String label = tokens.at('"') ? same(tokens.label("the outcome's label")) : "";
        int known = outcomes.get(number);
        if (!tokens.take('{')) {
            if (number == 0) return ExtensiveGame.NONE;
            if (known == IdTable.NONE) throw tokens.error("expected the payoffs of outcome " + number + ", in braces");
            return known;
        }
        Rational[] paid = new Rational[players.size()];
        int count = 0;
        while (!tokens.take('}')) {
            if (count == paid.length)
                throw tokens.error("expected " + paid.length + " payoffs, one for each player, found more");
            paid[count++] = tokens.number("a payoff");
        }
        if (count != paid.length)
            throw tokens.error("expected " + paid.length + " payoffs, one for each player, found " + count);
        if (number == 0) throw tokens.error("expected an outcome numbered from 1 before its payoffs, found 0");
        if (known != IdTable.NONE) {
            if (!tree.payoffs(known).equals(List.of(paid)))
                throw tokens.error("expected the payoffs " + tree.payoffs(known) + " that outcome " + number
                        + " was given before, found " + List.of(paid));
            return known;
        }
        int made = tree.outcome(label, paid);
        outcomes.put(number, made);
        tokens.keeps(BYTES_AN_OUTCOME + BYTES_A_NUMBER * paid.length);
        return made;
    }

    private List<String> labels(String expected) throws IOException {
        List<String> labels = new ArrayList<>();
        tokens.expect('{', "before " + expected);
        while (!tokens.take('}')) {
            labels.add(same(tokens.label(expected)));
            if (labels.size() > UNUSUALLY_MANY) tokens.keeps(BYTES_AN_ACTION);
        }
        return labels;
    }

    private String unique(Set<String> taken, String label, String what) {
        if (label.isEmpty()) return "";
        tokens.keeps(BYTES_A_LABEL + label.length());
        if (!taken.add(label))
            tokens.warn("the " + what + " label '" + Tokens.shortened(label) + "' is used more than once");
        return label;
    }

    /// One copy of each label, however often it stands in the file.
    private String same(String label) {
        if (label.isEmpty()) return "";
        String known = sameLabel.putIfAbsent(label, label);
        if (known != null) return known;
        tokens.keeps(BYTES_A_LABEL + label.length());
        return label;
    }
}
