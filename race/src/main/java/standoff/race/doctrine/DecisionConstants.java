package standoff.race.doctrine;

import standoff.numerics.Elementary;
import standoff.numerics.Units;
import standoff.race.world.ParameterValues;
import standoff.race.world.Payoffs;
import standoff.race.world.World;

/// What all decisions of one future share.
final class DecisionConstants {
    private static final int BUDGET_DAYS = 84;

    private static final double[] MOMENTS = {1 / 13., .25, .5, 1};
    private static final double[] ROUGHLY = {.25};

    final AdvantageProbability outlook = new AdvantageProbability();
    final HeadStart headStart = new HeadStart();
    /// Years.
    double window;
    /// The window in units of the time for which payoffs that flow are stated: how often they count in it.
    double flows;
    /// Years between reviews.
    double interval;
    /// Budgets, for safety and for forces, are settled at every so many reviews, years apart.
    int budgetReviews;

    double budgetInterval;
    double choicePrecision;
    double utilityPrecision;
    double renewal;
    double inertia;
    double worstCase;
    double hazard;
    double scale;
    boolean logit;
    /// Whether powers strike at all.
    boolean strikes;
    /// Rate at which a pause makes an unsafe crossing safe, 1/yr.
    double hope;
    /// Weight of a striker's own choice in what a target believes; 0: its will alone, whatever it costs it.
    double ownChoice;
    boolean willAlone;
    /// Error of that belief, logits.
    double choiceError;
    /// Effect from which on a commitment counts as kept.
    double waiver;
    /// Share of the other's blow that a success spares; whether the other's blow is feared at all.
    double spared;
    boolean reciprocal;
    /// Whether the war that being struck may bring counts in the choice of effort.
    boolean struckWar;
    /// When later a strike may be carried out, years from now; and what others look at of it.
    double[] moments = MOMENTS;
    double[] roughMoments = ROUGHLY;

    private double fearTime;
    private double fearHorizon;

    /// Highest rung that counts for the first-strike incentive, whatever a doctrine allows.
    final int incentiveCap = 6;

    void begin(World world, ParameterValues values, int reviewDays) {
        outlook.begin(world.thresholds);
        headStart.begin(world.thresholds, values);
        window = values.of(DecisionParameters.WINDOW);
        world.lookAhead = window;
        flows = window / Payoffs.FLOW_YEARS;
        interval = reviewDays / Units.DAYS_PER_YEAR;
        budgetReviews = (BUDGET_DAYS + reviewDays - 1) / reviewDays;
        budgetInterval = budgetReviews * interval;
        choicePrecision = values.of(DecisionParameters.CHOICE_PRECISION);
        world.choicePrecision = choicePrecision;
        world.reviewDays = reviewDays;
        utilityPrecision = values.of(DecisionParameters.UTILITY_PRECISION);
        renewal = values.of(DecisionParameters.RENEWAL);
        inertia = values.of(DecisionParameters.INERTIA);
        worstCase = values.of(DecisionParameters.WORST_CASE);
        hazard = values.of(DecisionParameters.HAZARD);
        scale = values.of(DecisionParameters.SCALE);
        strikes = values.on(DecisionParameters.STRIKES);
        logit = values.choice(DecisionParameters.CHOICE) == 1;
        hope = values.of(MotiveParameters.HOPE);
        willAlone = values.choice(MotiveParameters.THREAT) == 1;
        ownChoice = willAlone ? 0 : values.of(MotiveParameters.OWN_CHOICE);
        choiceError = values.of(MotiveParameters.CHOICE_ERROR);
        waiver = values.of(MotiveParameters.WAIVER);
        spared = values.of(MotiveParameters.SPARED);
        reciprocal = values.on(MotiveParameters.RECIPROCAL_FEAR);
        struckWar = values.on(MotiveParameters.STRUCK_WAR);
        fearTime = values.of(MotiveParameters.FEAR_TIME);
        fearHorizon = values.of(MotiveParameters.FEAR_HORIZON);
        boolean stopping = values.choice(MotiveParameters.STOPPING) == 0;
        moments = stopping ? MOMENTS : new double[] {interval};
        roughMoments = stopping ? ROUGHLY : moments;
    }

    /// P(struck within the horizon of the fear) by a rival that is in the mood with this probability.
    double struckWithin(double mood) {
        return struckWithin(mood, fearHorizon);
    }

    /// P(struck within so many years of that horizon).
    double struckWithin(double mood, double years) {
        return -Elementary.expm1(-mood * Math.min(years, fearHorizon) / fearTime);
    }
}
