package standoff.game.markov;

import standoff.game.continuation.Curve;

/// The derivatives of a Markov system at its last evaluation with a last row, ready to solve with.
sealed interface MarkovFactors extends Curve.Factors permits FactorsByPosition, FactorsTogether {
    /// The most unknowns to factor as one table.
    int MOST_TOGETHER = 4_500;

    /// Eliminates the log-odds position by position; where that cannot be done, factors all equations as one table.
    static MarkovFactors of(MarkovSystem system, double[] lastRow) {
        FactorsByPosition byPosition = new FactorsByPosition(system, lastRow);
        if (byPosition.isEliminated()) return byPosition;
        int[] place = system.unknowns().free();
        boolean isSmall = place[place.length - 1] < MOST_TOGETHER;
        return isSmall ? new FactorsTogether(system, lastRow, place) : byPosition;
    }
}
