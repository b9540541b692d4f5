package standoff.experiment;

import java.util.List;

/// The futures of a run, or of several runs side by side, as blocks of columns in the order of their numbers. What
/// is worked out from many futures reads them through this and does not know whether they are in memory or in a
/// file.
public interface ColumnSource {
    /// The columns: of a run the inputs and then the measures, in the model's order.
    List<Variable> variables();

    /// How many futures there are.
    long futures();

    /// Visits the first futures in their order, so many or all there are.
    void forEach(long most, Visitor visitor);

    /// Visits all futures in their order.
    default void forEach(Visitor visitor) {
        forEach(futures(), visitor);
    }

    /// Sees the futures of a run.
    @FunctionalInterface
    interface Visitor {
        /// A block of futures: one array for each of [#variables], a choice or category as the index of its label,
        /// NaN where a measure does not apply. The arrays may be used again for the next block and must not be
        /// changed.
        ///
        /// @param first number of the block's first future
        /// @param count of its futures; the arrays may be longer
        void block(long first, int count, double[][] columns);
    }
}
