package standoff.experiment;

/// Hears how far a run has come; called by one thread at a time, after each block.
@FunctionalInterface
public interface Progress {
    /// Nobody listens.
    Progress NONE = (done, total) -> {};

    /// `done` futures of `total` are finished, those of an earlier session included.
    void futures(long done, long total);
}
