package standoff.game.gambit;

import java.io.IOException;
import java.math.BigDecimal;
import standoff.game.ExtensiveGame;

/// Writes an .efg file, one node a line; everything that is said once in the game is said at its first appearance.
final class EfgWriter {
    private final ExtensiveGame game;
    private final Appendable out;
    private final boolean[] outcomeSaid;

    EfgWriter(ExtensiveGame game, Appendable out) {
        this.game = game;
        this.out = out;
        this.outcomeSaid = new boolean[game.outcomeCount()];
    }

    void write() throws IOException {
        out.append("EFG 2 R ").append(quoted(game.title())).append(" {");
        for (String player : game.players()) out.append(' ').append(quoted(player));
        out.append(" }\n").append(quoted(game.comment())).append("\n\n");
        for (int node = 0; node < game.nodeCount(); node++) node(node);
    }

    private void node(int node) throws IOException {
        int set = game.set(node);
        String label = quoted(game.nodeLabel(node));
        if (set == ExtensiveGame.NONE) {
            out.append("t ").append(label);
        } else if (set >= game.setCount()) {
            out.append("c ").append(label).append(" " + (set - game.setCount() + 1));
            actions(set);
        } else {
            int player = game.setPlayer(set);
            out.append("p ").append(label).append(" " + (player + 1) + " " + (set - game.firstSet(player) + 1));
            actions(set);
        }
        outcome(game.outcome(node));
        out.append('\n');
    }

    private void actions(int set) throws IOException {
        out.append(' ').append(quoted(game.setLabel(set))).append(" {");
        for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++) {
            out.append(' ').append(quoted(game.actionLabel(a)));
            if (set >= game.setCount())
                out.append(' ').append(game.isRational() ? game.exactChance(a).toString() : decimal(game.chance(a)));
        }
        out.append(" }");
    }

    private void outcome(int outcome) throws IOException {
        if (outcome == ExtensiveGame.NONE) {
            out.append(" 0");
            return;
        }
        out.append(" " + (outcome + 1));
        if (outcomeSaid[outcome]) return;
        outcomeSaid[outcome] = true;
        out.append(' ').append(quoted(game.outcomeLabel(outcome))).append(" {");
        for (int p = 0; p < game.playerCount(); p++)
            out.append(p == 0 ? " " : ", ")
                    .append(
                            game.isRational()
                                    ? game.exactPayoff(outcome, p).toString()
                                    : decimal(game.payoff(outcome, p)));
        out.append(" }");
    }

    static String decimal(double value) {
        return BigDecimal.valueOf(value).toPlainString();
    }

    static String quoted(String label) {
        return '"' + label.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
