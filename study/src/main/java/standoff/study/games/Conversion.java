package standoff.study.games;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import standoff.documents.InvalidDocument;
import standoff.documents.Problem;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.ReducedForm;
import standoff.game.StrategicGame;
import standoff.game.TreeBuilder;
import standoff.numerics.Rational;

/// A game in the other form: a tree by its reduced normal form, a table by a tree in which players choose one after
/// the other without seeing what was chosen.
final class Conversion {
    private Conversion() {}

    static Game of(Game game, Path file) {
        String name = file.toString();
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        if (plain.endsWith(".efg")) return tree(game);
        if (plain.endsWith(".nfg")) return table(game, name);
        throw problem(name, "a name that ends in .efg, .nfg, .efg.gz or .nfg.gz", "'" + name + "'", "");
    }

    private static InvalidDocument problem(String file, String expected, String found, String suggestion) {
        return new InvalidDocument(List.of(new Problem(file, 0, 0, "", expected, found, suggestion)));
    }

    private static StrategicGame table(Game game, String name) {
        return switch (game) {
            case StrategicGame table -> table;
            case ExtensiveGame tree -> {
                try {
                    yield ReducedForm.of(tree).table();
                } catch (IllegalArgumentException tooLarge) {
                    throw problem(
                            name,
                            "a tree with few enough strategies for a table",
                            "one with too many",
                            "Write it as .efg; `standoff solve` needs no table.");
                }
            }
        };
    }

    private static ExtensiveGame tree(Game game) {
        return switch (game) {
            case ExtensiveGame tree -> tree;
            case StrategicGame table -> tree(table);
        };
    }

    private static ExtensiveGame tree(StrategicGame table) {
        TreeBuilder tree = new TreeBuilder(table.title(), table.players()).comment(table.comment());
        if (!table.isRational()) tree.rounded();
        List<Integer> sets = new ArrayList<>();
        for (int p = 0; p < table.playerCount(); p++) sets.add(tree.informationSet(p, "", table.strategies(p)));
        int[] at = new int[table.playerCount()];
        int depth = 0;
        while (true) {
            for (; depth < at.length; depth++) tree.move(sets.get(depth));
            tree.end(outcome(tree, table, at));
            while (--depth >= 0 && ++at[depth] == table.strategyCount(depth)) at[depth] = 0;
            if (depth++ < 0) return tree.build();
        }
    }

    private static int outcome(TreeBuilder tree, StrategicGame table, int[] at) {
        int cell = 0;
        for (int p = 0; p < at.length; p++) cell += at[p] * table.stride(p);
        Rational[] paid = new Rational[at.length];
        for (int p = 0; p < paid.length; p++) paid[p] = table.exactPayoff(cell, p);
        return tree.outcome("", paid);
    }
}
