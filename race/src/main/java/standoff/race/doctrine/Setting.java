package standoff.race.doctrine;

import standoff.race.world.Values;
import standoff.race.world.World;

/// What all decisions of one future share.
final class Setting {
    final Outlook outlook = new Outlook();
    /// Years.
    double window;
    /// Years between reviews.
    double interval;
    double choicePrecision;
    double utilityPrecision;
    double renewal;
    double inertia;
    double worstCase;
    double hazard;
    double scale;
    boolean logit;
    /// Highest rung that counts for the first-strike incentive, whatever a doctrine allows.
    final int incentiveCap = 6;

    void begin(World world, Values values, int reviewDays) {
        outlook.begin(world.thresholds);
        window = values.of(DecisionParameters.WINDOW);
        world.lookAhead = window;
        interval = reviewDays / World.DAYS_PER_YEAR;
        choicePrecision = values.of(DecisionParameters.CHOICE_PRECISION);
        utilityPrecision = values.of(DecisionParameters.UTILITY_PRECISION);
        renewal = values.of(DecisionParameters.RENEWAL);
        inertia = values.of(DecisionParameters.INERTIA);
        worstCase = values.of(DecisionParameters.WORST_CASE);
        hazard = values.of(DecisionParameters.HAZARD);
        scale = values.of(DecisionParameters.SCALE);
        logit = values.choice(DecisionParameters.CHOICE) == 1;
    }
}
