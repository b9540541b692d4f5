package standoff.game.equilibrium;

/// The logit equilibrium of the principal branch under which observed choices are most likely.
///
/// @param logLikelihood of the choices, without the constant that counts their orders
/// @param atEnd whether the likelihood still grew where the branch was given up, so that the data call for best
///     replies
public record LogitFit(LogitPoint point, double logLikelihood, boolean atEnd) {}
