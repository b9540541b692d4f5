package standoff.race.world;

/// A departure from a future as it would be: at this step one nation strikes another first, whatever it
/// would have decided. Luck is the same before and after, for every draw is keyed and none depends on
/// the order.
///
/// @param step steps since the start, from 1
/// @param kind how it strikes
public record ForcedStrike(int step, int from, int onto, FirstStrikeKind kind) {
    public ForcedStrike {
        if (step < 1) throw new IllegalArgumentException("expected a step from 1, found " + step);
        if (from == onto) throw new IllegalArgumentException("expected two nations, found " + from + " twice");
    }
}
