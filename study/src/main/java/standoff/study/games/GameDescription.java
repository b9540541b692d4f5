package standoff.study.games;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import standoff.game.Dominance;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.Recall;
import standoff.game.StrategicGame;
import standoff.game.Subgames;
import standoff.game.equilibrium.Solvers;

/// What can be said of a game before it is solved.
///
/// @param facts each with what it is about and what is so
public record GameDescription(String title, String comment, List<Fact> facts) {
    private static final int LARGEST_TABLE_TO_REDUCE = 20_000;

    /// One thing that is so.
    public record Fact(String about, String what) {}

    public GameDescription {
        facts = List.copyOf(facts);
    }

    public static GameDescription of(Game game) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "players",
                IntStream.range(0, game.playerCount())
                        .mapToObj(p -> GameWords.player(game, p))
                        .collect(Collectors.joining(", "))));
        switch (game) {
            case ExtensiveGame tree -> tree(tree, facts);
            case StrategicGame table -> table(table, facts);
        }
        facts.add(new Fact("numbers", game.isRational() ? "exact fractions" : "rounded"));
        Solvers.Choice choice = Solvers.auto(game);
        facts.add(new Fact("solve", choice.applies() ? choice.reason() + " (--method auto)" : choice.reason()));
        return new GameDescription(game.title(), game.comment().strip(), facts);
    }

    private static void tree(ExtensiveGame tree, List<Fact> facts) {
        facts.add(new Fact(
                "tree",
                GameWords.count(tree.nodeCount(), "node") + ", " + GameWords.count(tree.terminalCount(), "end")
                        + ", longest play " + GameWords.count(tree.depth(), "move")));
        facts.add(new Fact("information", sets(tree)));
        int chance = tree.allSetCount() - tree.setCount();
        facts.add(new Fact("chance", chance == 0 ? "none" : GameWords.count(chance, "move")));
        Recall recall = tree.recall();
        facts.add(new Fact(
                "recall",
                recall.isAbsentMinded() ? recall.absentMinded() : recall.isPerfect() ? "perfect" : recall.imperfect()));
        int subgames = Subgames.roots(tree).length - 1;
        facts.add(new Fact(
                "subgames", subgames <= 0 ? "none but the game itself" : GameWords.count(subgames, "proper one")));
        facts.add(new Fact("payoffs", payoffs(tree.isConstantSum(), tree.payoffSpread())));
    }

    private static String sets(ExtensiveGame tree) {
        String each = IntStream.range(0, tree.playerCount())
                .mapToObj(p -> (tree.firstSet(p + 1) - tree.firstSet(p)) + " of " + GameWords.player(tree, p))
                .collect(Collectors.joining(", "));
        return GameWords.count(tree.setCount(), "set") + " (" + each + "), "
                + GameWords.count(tree.actionCount(), "action");
    }

    private static void table(StrategicGame table, List<Fact> facts) {
        facts.add(new Fact(
                "table",
                IntStream.range(0, table.playerCount())
                                .mapToObj(p -> "" + table.strategyCount(p))
                                .collect(Collectors.joining(" x "))
                        + " strategies"));
        facts.add(new Fact("payoffs", payoffs(table.isConstantSum(), table.payoffSpread())));
        if (table.cellCount() > LARGEST_TABLE_TO_REDUCE) return;
        List<int[]> left = Dominance.undominated(table, true);
        boolean none =
                IntStream.range(0, table.playerCount()).allMatch(p -> left.get(p).length == table.strategyCount(p));
        facts.add(new Fact(
                "dominance",
                none
                        ? "no strategy is strictly dominated by another"
                        : "after strictly dominated strategies are taken out, "
                                + left.stream().map(l -> "" + l.length).collect(Collectors.joining(" x "))
                                + " are left"));
    }

    private static String payoffs(boolean constantSum, double spread) {
        return (constantSum ? "constant sum" : "general sum") + ", widest range " + GameWords.number(spread);
    }

    /// A line for each fact.
    public String text() {
        StringBuilder text = new StringBuilder(title.isEmpty() ? "(no title)" : title).append('\n');
        if (!comment.isEmpty()) text.append(comment).append('\n');
        for (Fact fact : facts)
            text.append(fact.about())
                    .append(" ".repeat(Math.max(1, 13 - fact.about().length())))
                    .append(fact.what())
                    .append('\n');
        return text.toString().stripTrailing();
    }
}
