package standoff.study;

import standoff.race.FutureTrace;

/// One future of a run: the first in which a power strikes, or the first of all where none does.
///
/// @param future its number
public record FutureTold(long future, FutureTrace trace) {}
