package standoff.game;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import standoff.numerics.Rational;

/// Walks the positions of a game's rules once, in preorder and without recursion, into a [TreeBuilder].
final class Expansion<P> {
    private record Known(int player, Object information) {}

    private final Rules<P> rules;
    private final int nodeLimit;
    private final TreeBuilder tree;
    private final Map<Known, Integer> sets = new HashMap<>();
    private final Map<List<Rational>, Integer> outcomes = new HashMap<>();

    Expansion(Rules<P> rules, int nodeLimit) {
        this.rules = rules;
        this.nodeLimit = nodeLimit;
        this.tree = new TreeBuilder(rules.title(), rules.players());
    }

    ExtensiveGame expand() {
        Deque<P> ahead = new ArrayDeque<>();
        ahead.push(rules.start());
        while (!ahead.isEmpty()) {
            if (tree.nodeCount() >= nodeLimit)
                throw new IllegalArgumentException("the tree of '" + rules.title() + "' has more than " + nodeLimit
                        + " nodes: make the game smaller, or raise the limit");
            switch (rules.at(ahead.pop())) {
                case Branching.Ending<P>(List<Rational> payoffs) ->
                    tree.end(outcomes.computeIfAbsent(payoffs, p -> tree.outcome("", p.toArray(Rational[]::new))));
                case Branching.Lottery<P>(List<Branching.Lot<P>> lots) -> {
                    tree.move(tree.chance(
                            "",
                            lots.stream().map(Branching.Lot::label).toList(),
                            lots.stream().map(Branching.Lot::probability).toList()));
                    for (var lot : lots.reversed()) ahead.push(lot.next());
                }
                case Branching.Choice<P>(int player, Object information, List<Branching.Option<P>> options) -> {
                    tree.move(setOf(player, information, options));
                    for (var option : options.reversed()) ahead.push(option.next());
                }
            }
        }
        return tree.build();
    }

    private int setOf(int player, Object information, List<Branching.Option<P>> options) {
        List<String> actions = options.stream().map(Branching.Option::label).toList();
        int set = sets.computeIfAbsent(
                new Known(player, information), known -> tree.informationSet(player, information.toString(), actions));
        if (!tree.actions(set).equals(actions))
            throw new IllegalArgumentException("expected the same moves wherever "
                    + rules.players().get(player) + " knows '" + information + "': found " + tree.actions(set) + " and "
                    + actions);
        return set;
    }
}
