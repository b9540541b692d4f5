package standoff.game.equilibrium;

import standoff.game.profile.Profile;

/// A logit equilibrium: at each information set the log-odds of two actions are lambda times their difference in
/// value.
///
/// @param lambda precision, per unit of payoff: 0 is indifference, large is best reply
public record LogitPoint(double lambda, Profile profile) {}
