package standoff.study.games;

import java.util.ArrayList;
import java.util.List;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.StrategicGame;
import standoff.game.profile.Profile;
import standoff.numerics.DecimalText;
import standoff.numerics.Rational;

/// Numbers and places of games as a reader wants them.
final class GameWords {
    private static final int LONGEST_FRACTION = 15;
    private static final double NOTHING = 1e-14;
    private static final int DIGITS = 6;

    private GameWords() {}

    /// Six significant digits at most.
    static String number(double value) {
        return DecimalText.of(value, DIGITS);
    }

    /// What an action is worth: below rounding it is nothing.
    static String worth(double value) {
        return Math.abs(value) < NOTHING ? "0" : number(value);
    }

    /// The fraction where it is short, and what it is near where it is no whole number.
    static String exact(Rational value) {
        String text = value.toString();
        if (text.length() > LONGEST_FRACTION) return number(value.toDouble());
        return text.contains("/") ? text + " (" + number(value.toDouble()) + ")" : text;
    }

    /// The player's label, or `player 2` where the label is but a number.
    static String player(Game game, int player) {
        String label = game.players().get(player);
        return label.isBlank()
                ? "player " + (player + 1)
                : label.chars().allMatch(Character::isDigit) ? "player " + label : label;
    }

    /// A fraction where the profile is exact and the fraction is short.
    static String probability(Profile profile, int action) {
        double rounded = profile.probability(action);
        if (!profile.isExact()) return number(rounded);
        String exact = profile.exactProbability(action).toString();
        return exact.length() > LONGEST_FRACTION ? number(rounded) : exact;
    }

    static String percent(double share) {
        return DecimalText.of(share * 100, 3) + " %";
    }

    static String count(long number, String thing) {
        return DecimalText.grouped(number) + " " + thing + (number == 1 ? "" : "s");
    }

    /// The label of an action, or its number within the set where it has none.
    static String action(Game game, int set, int action) {
        String label = game.actionLabel(action);
        return label.isEmpty() ? "action " + (action - game.firstAction(set) + 1) : label;
    }

    /// Where the player is who moves at the set: its label, or what happened before its first node.
    static String place(Game game, int set) {
        if (game instanceof StrategicGame) return "";
        String label = game.setLabel(set);
        return label.isEmpty() ? "set " + (set - game.firstSet(game.setPlayer(set)) + 1) : label;
    }

    /// The moves that lead to a node: `King, Raise`.
    static String history(ExtensiveGame tree, int node) {
        List<String> moves = new ArrayList<>();
        for (int n = node; tree.parent(n) != ExtensiveGame.NONE; n = tree.parent(n))
            moves.add(action(tree, tree.set(tree.parent(n)), tree.incoming(n)));
        return moves.isEmpty() ? "the start" : String.join(", ", moves.reversed());
    }
}
