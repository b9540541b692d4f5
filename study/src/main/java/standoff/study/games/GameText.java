package standoff.study.games;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.StrategicGame;

/// A small game drawn in letters: a tree with a line for each node, two players' tables with a row for each strategy.
public final class GameText {
    private static final int MOST_NODES = 60;
    private static final int MOST_CELLS = 100;

    private GameText() {}

    /// The drawing; empty where the game is too large for one.
    public static String of(Game game) {
        return switch (game) {
            case ExtensiveGame tree -> tree.nodeCount() <= MOST_NODES ? tree(tree) : "";
            case StrategicGame table -> table.cellCount() <= MOST_CELLS ? table(table) : "";
        };
    }

    private static String tree(ExtensiveGame tree) {
        StringBuilder text = new StringBuilder();
        String[] indent = new String[tree.nodeCount()];
        for (int node = 0; node < tree.nodeCount(); node++) {
            int up = tree.parent(node);
            boolean last = up == ExtensiveGame.NONE || tree.end(node) == tree.end(up);
            String before = up == ExtensiveGame.NONE ? "" : indent[up];
            indent[node] = up == ExtensiveGame.NONE ? "" : before + (last ? "   " : "│  ");
            if (up != ExtensiveGame.NONE) text.append(before).append(last ? "└─ " : "├─ ");
            if (up != ExtensiveGame.NONE) text.append(move(tree, node)).append("  ");
            text.append(at(tree, node)).append('\n');
        }
        return text.toString().stripTrailing();
    }

    private static String move(ExtensiveGame tree, int node) {
        int action = tree.incoming(node);
        String label = GameWords.action(tree, tree.set(tree.parent(node)), action);
        return action < tree.actionCount() ? label : label + " " + tree.exactChance(action);
    }

    private static String at(ExtensiveGame tree, int node) {
        int outcome = tree.outcome(node);
        String paid = outcome == ExtensiveGame.NONE
                ? ""
                : "("
                        + IntStream.range(0, tree.playerCount())
                                .mapToObj(p -> tree.exactPayoff(outcome, p).toString())
                                .collect(Collectors.joining(", "))
                        + ")";
        if (tree.isTerminal(node)) return paid.isEmpty() ? "(nothing)" : paid;
        if (tree.player(node) == ExtensiveGame.CHANCE) return ("[chance] " + paid).stripTrailing();
        return ("[" + tree.players().get(tree.player(node)) + " at " + GameWords.place(tree, tree.set(node)) + "] "
                        + paid)
                .stripTrailing();
    }

    private static String table(StrategicGame table) {
        StringBuilder text = new StringBuilder();
        for (int cell = 0; cell < table.cellCount(); cell++) {
            int here = cell;
            text.append(IntStream.range(0, table.playerCount())
                            .mapToObj(p -> GameWords.action(table, p, table.firstAction(p) + table.strategyIn(here, p)))
                            .collect(Collectors.joining(", ")))
                    .append("  (")
                    .append(IntStream.range(0, table.playerCount())
                            .mapToObj(p -> table.exactPayoff(here, p).toString())
                            .collect(Collectors.joining(", ")))
                    .append(")\n");
        }
        return text.toString().stripTrailing();
    }
}
