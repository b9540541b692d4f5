package standoff.race.world;

/// A hostile act of one power upon another: decided, then carried out, then perhaps noticed, attributed and
/// answered.
///
/// @param from     who acts
/// @param onto     upon whom
/// @param rung     of the ladder, 1 to 9
/// @param origin   what set off the chain of acts to which it belongs
/// @param reply    whether it answers an earlier act
/// @param misread  whether a misreading was pivotal somewhere in the chain before it
public record Act(int from, int onto, int rung, Origin origin, boolean reply, boolean misread) {
    /// What sets off a chain of acts.
    public enum Origin {
        STRIKE,
        DISPUTE,
        OUTAGE,
        /// No chain of acts, but the choice to launch first in a crisis.
        LAUNCH
    }

    /// The key of this act's draws: acts of different pairs or origins in one step draw apart.
    public int key() {
        return ((from * 8 + onto) * 4 + origin.ordinal()) * 2 + (reply ? 1 : 0);
    }
}
