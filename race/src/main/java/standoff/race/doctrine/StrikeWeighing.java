package standoff.race.doctrine;

import java.util.List;

/// What was weighed in a strike: it is carried out where its odds exceed the circumstances of the day.
///
/// @param believed    P(the target is past its line), and the confidence asked for where a line is what
///                    opens strikes
/// @param gated       whether it is
/// @param justOpened  whether the line was not believed crossed so far at the last review
/// @param feared      P, and of it: a head start into recursion, a decisive lead, and the chance c that
///                    the target is past recursion already, so that only the lead counts
/// @param fear        payoff that the strike is expected to save by what it prevents
/// @param accident    the same of the accident that the target may cause
/// @param blow        of the target's own blow
/// @param commitment  of the cost of inaction
/// @param waiting     what waiting is worth over never striking, and when it would be best to strike
///                    then, years
/// @param odds        log odds of the strike before circumstances
/// @param circumstance log odds that the circumstances of the day ask for
/// @param swayed      what they add in favour of the strike, payoff
/// @param tipped      terms that speak for the strike without one of which it would not have come
public record StrikeWeighing(
        int rung,
        double believed,
        double confidence,
        boolean gated,
        boolean justOpened,
        double feared,
        double headStart,
        double decisiveLead,
        double passed,
        double fear,
        double accident,
        double blow,
        double commitment,
        StrikeCost cost,
        double waiting,
        double moment,
        double odds,
        double circumstance,
        double swayed,
        List<DecisionTerm> tipped)
        implements Weighing {
    public StrikeWeighing {
        tipped = List.copyOf(tipped);
    }

    /// What speaks for striking now rather than waiting, before its cost.
    public double benefit() {
        return fear + accident + blow + commitment - waiting;
    }

    /// Whether a head start makes more of what is feared than a decisive lead does; of equals it comes
    /// first.
    public boolean fearsHeadStart() {
        return headStart >= decisiveLead && (1 - passed) * headStart > passed * decisiveLead;
    }

    /// What a term that may tip a strike adds in favour of it.
    public static double favour(
            DecisionTerm term, double fear, double accident, double blow, double commitment, double swayed) {
        return switch (term) {
            case FEAR -> fear;
            case ACCIDENT -> accident;
            case BLOW -> blow;
            case COMMITMENT -> commitment;
            case CIRCUMSTANCES -> swayed;
            default -> throw new IllegalArgumentException("not of a strike: " + term);
        };
    }

    @Override
    public List<WeighedTerm> terms() {
        return List.of(
                new WeighedTerm("probability that the line is believed crossed", believed),
                new WeighedTerm("probability feared", feared),
                new WeighedTerm("probability of a head start", headStart),
                new WeighedTerm("probability of a decisive lead", decisiveLead),
                new WeighedTerm("probability that the target is past recursion", passed),
                new WeighedTerm("fear taken away", fear),
                new WeighedTerm("accident prevented", accident),
                new WeighedTerm("blow spared", blow),
                new WeighedTerm("commitment kept", commitment),
                new WeighedTerm("cost: war", cost.war()),
                new WeighedTerm("cost: nuclear use", cost.nuclear()),
                new WeighedTerm("cost: third parties", cost.thirdParty()),
                new WeighedTerm("cost: the act", cost.act()),
                new WeighedTerm("cost: norm", cost.norm()),
                new WeighedTerm("cost: deterrent", cost.deterrent()),
                new WeighedTerm("cost: reply in kind", cost.reply()),
                new WeighedTerm("waiting", waiting),
                new WeighedTerm("best moment to wait for, years", moment),
                new WeighedTerm("log odds", odds),
                new WeighedTerm("log odds asked for by circumstances", circumstance));
    }
}
