package standoff.experiment;

/// What a session of a run brought: the statistics of the blocks it ran, and whether it was cancelled before all were
/// done. Blocks of an earlier session can be added to the tally; the bits are those of one session.
public record Result(Tally tally, boolean cancelled) {}
