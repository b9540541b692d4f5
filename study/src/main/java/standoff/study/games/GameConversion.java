package standoff.study.games;

import java.util.ArrayList;
import java.util.List;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.ReducedForm;
import standoff.game.StrategicGame;
import standoff.game.TreeBuilder;
import standoff.numerics.Rational;

/// A game in the other form: a tree by its reduced normal form, a table by a tree in which players choose one after
/// the other without seeing what was chosen.
public final class GameConversion {
    private GameConversion() {}

    /// The game as a table of strategies.
    ///
    /// @throws IllegalArgumentException where a tree has too many strategies for a table
    public static StrategicGame table(Game game) {
        return switch (game) {
            case StrategicGame table -> table;
            case ExtensiveGame tree -> ReducedForm.of(tree).table();
        };
    }

    /// The game as a tree.
    public static ExtensiveGame tree(Game game) {
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
