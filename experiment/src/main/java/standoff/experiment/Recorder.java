package standoff.experiment;

/// Where a future leaves what it found. Every declared measure is recorded exactly once per future.
public interface Recorder {
    /// Records a measure in its declared unit: a quantity as a finite number, or NaN where it does not apply; an
    /// event as 0 or 1; a category as the index of its label.
    void measure(int ordinal, double value);

    /// Records a series' value at a moment of the model's [Timeline], in the order of time and once each.
    /// Moments may stay unrecorded, for example those after a future's ending; NaN records nothing.
    void series(int ordinal, int moment, double value);

    /// Records all series of a moment at once, in the order in which the model declares them.
    default void moment(int moment, double[] values) {
        for (int s = 0; s < values.length; s++) series(s, moment, values[s]);
    }
}
