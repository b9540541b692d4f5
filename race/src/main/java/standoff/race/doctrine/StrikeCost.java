package standoff.race.doctrine;

/// What a strike costs, by parts, payoff.
///
/// @param war        the war that it may bring, as felt
/// @param nuclear    what nuclear use in it adds
/// @param thirdParty third parties' displeasure
/// @param act        the operation itself
/// @param norm       force without a declared line
/// @param deterrent  what the target and its friends make the striker pay if it is found out
/// @param reply      an answer in kind
public record StrikeCost(
        double war, double nuclear, double thirdParty, double act, double norm, double deterrent, double reply) {
    public double total() {
        return war + nuclear + thirdParty + act + norm + deterrent + reply;
    }
}
