package standoff.game;

import java.util.List;

/// A finite game: players who choose at information sets, chance, and a payoff to each player.
///
/// A game in strategic form is seen as one where each player has exactly one information set, so that a profile of any
/// game is a probability for every action of every information set. Players, information sets and actions are numbered
/// from 0; the actions of all players' information sets are numbered through (`firstAction(set) + k`), information sets
/// in the players' order.
public sealed interface Game permits ExtensiveGame, StrategicGame {
    String title();

    String comment();

    /// The players' labels, in order.
    List<String> players();

    default int playerCount() {
        return players().size();
    }

    /// The number of information sets of all players (not of chance).
    int setCount();

    /// The player who moves at the information set.
    int setPlayer(int set);

    /// The label of the information set, empty where it has none.
    String setLabel(int set);

    /// The number of the first action of the information set; `firstAction(setCount())` is the number of all
    /// actions.
    int firstAction(int set);

    default int actionCount(int set) {
        return firstAction(set + 1) - firstAction(set);
    }

    default int actionCount() {
        return firstAction(setCount());
    }

    String actionLabel(int action);

    /// The first information set of the player; those of one player are numbered through.
    int firstSet(int player);

    /// Whether every payoff and every chance probability was given as an exact fraction.
    boolean isRational();

    /// The largest minus the smallest payoff that any player can get at an outcome: the scale regrets are measured
    /// by.
    double payoffSpread();

    /// A name for the information set that a reader can find again: its label, or the player and a number.
    default String setName(int set) {
        String label = setLabel(set);
        String player = players().get(setPlayer(set));
        return player + " at " + (label.isEmpty() ? "set " + (set - firstSet(setPlayer(set)) + 1) : label);
    }
}
