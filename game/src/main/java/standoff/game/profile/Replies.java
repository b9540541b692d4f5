package standoff.game.profile;

/// What a profile pays a player, and what the best reply to it would.
///
/// @param <T> the kind of number
record Replies<T>(T payoff, T best) {}
