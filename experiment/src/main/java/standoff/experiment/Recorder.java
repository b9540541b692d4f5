package standoff.experiment;

/// Where a future leaves what it found. Every declared measure is recorded exactly once per future.
public interface Recorder {
    /// Records a measure, in its declared unit; a category by its index, a switch as 0 or 1.
    void measure(int ordinal, double value);

    /// Records a series' value at a moment of the model's [Timeline]; moments after a future's ending may stay
    /// unrecorded.
    void series(int ordinal, int moment, double value);
}
