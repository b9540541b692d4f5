package standoff.race.world;

import java.util.List;
import standoff.race.measures.Measures;
import standoff.race.measures.Whose;

/// What a power wants, dimensionless; the unit is avoiding the rival's decisive advantage in the reference
/// scenario. Payoffs that flow are stated for two years, however far ahead anybody looks.
public record Payoffs(
        double fear,
        double advantage,
        double shared,
        double war,
        double nuclear,
        double accident,
        double economy,
        double actCost,
        double thirdParty,
        double struckWeight) {
    /// Years for which payoffs that flow are stated.
    public static final double FLOW_YEARS = 2;

    public static final Payoffs NONE = new Payoffs(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static Parameter.Declaration payoff(String key, double value, String means, String enters) {
        return Parameter.real(Section.POWERS, key, "payoff")
                .bounds(-50, 50)
                .value(value)
                .means(means)
                .enters(enters);
    }

    public static final Parameter FEAR = payoff(
                    "fear", 1, "Loss from the rival's decisive advantage", "U(never) = -fear P(rival first | wait)")
            .range(.4, 2.5)
            .limit("0: nothing to prevent, no preventive strike")
            .lowers(Whose.OWN, Measures.MARGIN)
            .assumed("because it is the numeraire; the two sides of the argument lie at 2 and .5");
    public static final Parameter ADVANTAGE = payoff(
                    "advantage",
                    .6,
                    "Gain from one's own decisive advantage",
                    "V_e = advantage P(first | e) + economy_e")
            .range(.2, 1.5)
            .limit("above fear: a bid for monopoly; below: loss aversion")
            .raises(Whose.OWN, Measures.RACED)
            .assumed("because gains weigh less than losses; above fear it is a monopoly bid");
    public static final Parameter SHARED = payoff(
                    "shared", .1, "Gain from shared superintelligence", "payoff of a nation at that ending")
            .linear(-.2, .4)
            .limit("enters no decision, only the payoff measure")
            .raises(Whose.OWN, Measures.PAYOFF)
            .assumed("because both great benefit and lasting rivalry are argued");
    public static final Parameter WAR = payoff("war", .8, "Loss from major war", "cost = war W(r) + …")
            .range(.25, 2.5)
            .limit("0: escalation is free")
            .raises(Whose.OWN, Measures.HALTED)
            .assumed("because below fear means that war is better than submission; views lie at .4 and 2");
    public static final Parameter NUCLEAR = payoff(
                    "nuclear", 5, "Further loss from nuclear use", "cost = … + nuclear N(r)")
            .range(1.5, 20)
            .limit("0: nuclear use adds nothing to war")
            .raises(Whose.OWN, Measures.HALTED)
            .assumed("because views lie between 2.5 and 15");
    public static final Parameter ACCIDENT = payoff(
                    "accident", 1.5, "Loss from loss of control, borne by all", "U(e) = … - accident P(accident, e)")
            .range(.4, 6)
            .limit("0: accidents deter nobody")
            .lowers(Whose.OWN, Measures.RACED)
            .assumed("because opinion on catastrophe ranges widely");
    public static final Parameter ECONOMY = payoff(
                    "economy",
                    .1,
                    "Economic benefit of the programme in two years, times 0, 1, 1.15 for halt, steady, race",
                    "V_e = advantage P(first | e) + economy_e W/(2 yr)")
            .range(.03, .3)
            .limit("0: halting costs only the race")
            .raises(Whose.OWN, Measures.RACED)
            .assumed("because with the accident payoff it decides halting");
    public static final Parameter ACT_COST = payoff(
                    "act-cost", .05, "Cost of an operation itself, half of it at rung 3", "cost = … + act cost")
            .range(.02, .15)
            .limit("0: strikes without benefit are free")
            .lowers(Measures.STRIKES)
            .assumed("because operations bind scarce means and burn accesses");
    public static final Parameter THIRD_PARTY = payoff(
                    "third-party-weight",
                    .05,
                    "Weight of third parties' displeasure",
                    "cost = … + weight x the rung's column")
            .range(.01, .2)
            .limit("0: third parties do not matter")
            .lowers(Measures.STRIKES)
            .assumed("because diplomatic costs of strikes are real but small beside the stakes");
    public static final Parameter STRUCK_WEIGHT = payoff(
                    "struck-weight",
                    .3,
                    "Weight of one's own cost of the war that being struck may bring, when choosing effort",
                    "U(e) -= weight P(struck, e) will (war W(r) + nuclear N(r))")
            .linear(0, 1)
            .limit("0: off; compliance only by the lemma m >= m*")
            .raises(Whose.OWN, Measures.HALTED)
            .assumed("because a second road to compliance is the war a strike may start");
    public static final List<Parameter> PARAMETERS =
            List.of(FEAR, ADVANTAGE, SHARED, WAR, NUCLEAR, ACCIDENT, ECONOMY, ACT_COST, THIRD_PARTY, STRUCK_WEIGHT);

    /// What an operation at this rung costs in itself: half at the lowest.
    public double actCost(int rung) {
        return actCost * (rung == Ladder.FIRST_OPERATION ? .5 : 1);
    }

    /// The payoffs of this power in a future.
    public static Payoffs of(ParameterValues values, int nation) {
        return new Payoffs(
                values.of(FEAR, nation),
                values.of(ADVANTAGE, nation),
                values.of(SHARED, nation),
                values.of(WAR, nation),
                values.of(NUCLEAR, nation),
                values.of(ACCIDENT, nation),
                values.of(ECONOMY, nation),
                values.of(ACT_COST, nation),
                values.of(THIRD_PARTY, nation),
                values.of(STRUCK_WEIGHT, nation));
    }
}
