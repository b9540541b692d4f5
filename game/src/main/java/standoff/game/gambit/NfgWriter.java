package standoff.game.gambit;

import static standoff.game.gambit.EfgWriter.quoted;

import java.io.IOException;
import standoff.game.StrategicGame;

/// Writes an .nfg file in its payoff form, one combination of strategies a line.
final class NfgWriter {
    private final StrategicGame game;
    private final Appendable out;

    NfgWriter(StrategicGame game, Appendable out) {
        this.game = game;
        this.out = out;
    }

    void write() throws IOException {
        out.append("NFG 1 R ").append(quoted(game.title())).append(" {");
        for (String player : game.players()) out.append(' ').append(quoted(player));
        out.append(" }\n\n{");
        for (int p = 0; p < game.playerCount(); p++) {
            out.append(" {");
            for (String strategy : game.strategies(p)) out.append(' ').append(quoted(strategy));
            out.append(" }\n");
        }
        out.append("}\n").append(quoted(game.comment())).append("\n\n");
        for (int cell = 0; cell < game.cellCount(); cell++)
            for (int p = 0; p < game.playerCount(); p++)
                out.append(
                                game.isRational()
                                        ? game.exactPayoff(cell, p).toString()
                                        : EfgWriter.decimal(game.payoff(cell, p)))
                        .append(p + 1 == game.playerCount() ? "\n" : " ");
    }
}
