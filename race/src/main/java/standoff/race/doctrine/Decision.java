package standoff.race.doctrine;

/// A decision that was taken, and why.
///
/// @param event    the place among the future's events of the one that tells who decided what, when and
///                 on whom
/// @param weighing what was weighed
public record Decision(int event, Weighing weighing) {}
