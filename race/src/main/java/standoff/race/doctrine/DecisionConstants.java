package standoff.race.doctrine;

import standoff.numerics.Units;
import standoff.race.world.ParameterValues;
import standoff.race.world.World;

/// What all decisions of one future share.
final class DecisionConstants {
    private static final int BUDGET_DAYS = 84;

    final AdvantageProbability outlook = new AdvantageProbability();
    /// Years.
    double window;
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
    /// Highest rung that counts for the first-strike incentive, whatever a doctrine allows.
    final int incentiveCap = 6;

    void begin(World world, ParameterValues values, int reviewDays) {
        outlook.begin(world.thresholds);
        window = values.of(DecisionParameters.WINDOW);
        world.lookAhead = window;
        interval = reviewDays / Units.DAYS_PER_YEAR;
        budgetReviews = (BUDGET_DAYS + reviewDays - 1) / reviewDays;
        budgetInterval = budgetReviews * interval;
        choicePrecision = values.of(DecisionParameters.CHOICE_PRECISION);
        utilityPrecision = values.of(DecisionParameters.UTILITY_PRECISION);
        renewal = values.of(DecisionParameters.RENEWAL);
        inertia = values.of(DecisionParameters.INERTIA);
        worstCase = values.of(DecisionParameters.WORST_CASE);
        hazard = values.of(DecisionParameters.HAZARD);
        scale = values.of(DecisionParameters.SCALE);
        strikes = values.on(DecisionParameters.STRIKES);
        logit = values.choice(DecisionParameters.CHOICE) == 1;
    }
}
