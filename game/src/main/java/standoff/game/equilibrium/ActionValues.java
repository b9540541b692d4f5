package standoff.game.equilibrium;

import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.StrategicGame;

/// What each action is worth to the player who may take it, given that its information set is reached, as a
/// function of the logarithms of all probabilities; and how this changes with them.
///
/// With logarithms, beliefs at information sets that are hardly ever reached are as well determined as all others,
/// and their limit is a consistent one (Turocy 2010).
sealed interface ActionValues permits TreeValues, TableValues {
    static ActionValues of(Game game) {
        return switch (game) {
            case ExtensiveGame tree -> new TreeValues(tree);
            case StrategicGame table -> new TableValues(table);
        };
    }

    /// Evaluates at the logarithms of the actions' probabilities.
    void evaluate(double[] logProbability);

    /// The value of the action at the last evaluation.
    double value(int action);

    /// Fills in how the values change with the logarithm of each probability: row and column for each action.
    ///
    /// @param among the actions that are wanted, as rows and as columns; other entries are left as they are
    void derivatives(double[][] into, boolean[] among);
}
