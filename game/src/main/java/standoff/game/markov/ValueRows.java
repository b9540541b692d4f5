package standoff.game.markov;

/// What is left of a Markov game's equations once log-odds are eliminated: a row for the value of each position to
/// each player and a last one, with a column for each value (player by player, then by position) and one for lambda.
sealed interface ValueRows permits DenseValueRows, SparseValueRows {
    /// The row to add to until its position is settled.
    double[] row(int position, int player);

    /// All rows of the position are complete.
    void settled(int position);

    double[] lastRow();

    /// Factors what was written.
    ///
    /// @return whether it is regular
    boolean factor();

    double[] solve(double[] right);
}
