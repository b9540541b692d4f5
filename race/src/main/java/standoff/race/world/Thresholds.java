package standoff.race.world;

import java.util.List;
import standoff.numerics.Units;
import standoff.numerics.random.Streams;
import standoff.race.measures.Measures;

/// The levels that matter, in nats of effective compute: as they are in this future, and as all nations believe
/// them to be.
///
/// Nations hold a common prior with a common error; they do not know the truth.
public final class Thresholds {
    public static final RandomPurpose THRESHOLD_ERROR_DRAW =
            new RandomPurpose(3, "the error of the common belief where recursion lies");

    public static final Parameter SUPERINTELLIGENCE = Parameter.real(Section.THRESHOLDS, "superintelligence", "OOM")
            .bounds(0, 20)
            .value(1.5)
            .range(.5, 3)
            .means("Distance from recursion (automation f = .99) to superintelligence")
            .enters("Z_asi = M(f = .99) + distance")
            .limit("0: recursion is superintelligence")
            .raises(Measures.YEARS)
            .assumed("because no source fixes it; half to three orders of magnitude");
    public static final Parameter DECISIVE_LEAD = Parameter.real(Section.THRESHOLDS, "decisive-lead", "OOM")
            .bounds(0, 20)
            .value(1.5)
            .range(.5, 3)
            .means("Lead over every rival that is decisive beyond superintelligence, T")
            .enters("decisive advantage: M >= Z_asi and lead >= T held for the hold time")
            .limit("large: no lead is ever decisive")
            .lowers(EndingKind.ADVANTAGE)
            .assumed("because texts speak of leaving others far behind without a number");
    public static final Parameter HOLD = Parameter.real(Section.THRESHOLDS, "hold", "yr")
            .bounds(0, 20)
            .value(.5)
            .range(.1, 1.5)
            .means("How long the decisive lead must be held")
            .enters("decisive advantage after the hold time")
            .limit("0: at once")
            .lowers(EndingKind.ADVANTAGE)
            .assumed("because a lead must be turned into power");
    public static final Parameter RECURSION_ERROR = Parameter.real(Section.THRESHOLDS, "recursion-error", "nats")
            .bounds(0, 10)
            .value(1)
            .range(.4, 2)
            .means("Error of the nations' common prior on recursion, one standard deviation")
            .enters("believed recursion = recursion + error; s_Z in P(advantage)")
            .limit("0: everybody knows where the brink is")
            .raises(Measures.SURPRISE)
            .assumed("because experts disagree by years");
    public static final Parameter LEAD_ERROR = Parameter.real(Section.THRESHOLDS, "lead-error", "nats")
            .bounds(0, 10)
            .value(1.1)
            .means("Spread of the nations' prior on the decisive lead, one standard deviation")
            .enters("s_T in P(advantage)")
            .limit("0: everybody knows which lead is decisive")
            .lowers(Measures.FIRST_STRIKE_PEAK)
            .assumed("because it matches the range of the decisive lead");
    public static final List<Parameter> PARAMETERS =
            List.of(SUPERINTELLIGENCE, DECISIVE_LEAD, HOLD, RECURSION_ERROR, LEAD_ERROR);

    /// Reference line: automation f = .90.
    public double reference;

    /// Automation f = .75: from here on systems do most of a programme's repairs.
    public double resilience;

    /// Recursion: automation f = .99.
    public double recursion;

    public double superintelligence;
    /// Nats.
    public double decisiveLead;
    /// Years.
    public double hold;

    public double believedResilience;
    public double believedReference;
    public double believedRecursion;
    public double believedSuperintelligence;
    public double believedLead;
    /// Standard deviations of those beliefs, nats.
    public double recursionError;

    public double leadError;

    void begin(ParameterValues values, Automation automation, boolean known, Streams streams) {
        reference = automation.level(.90);
        resilience = automation.level(.75);
        recursion = automation.level(.99);
        superintelligence = recursion + values.of(SUPERINTELLIGENCE) * Units.NATS_PER_OOM;
        decisiveLead = values.of(DECISIVE_LEAD) * Units.NATS_PER_OOM;
        hold = values.of(HOLD);
        recursionError = known ? 0 : values.of(RECURSION_ERROR);
        leadError = known ? 0 : values.of(LEAD_ERROR);
        double error = recursionError * streams.normal(THRESHOLD_ERROR_DRAW.number(), 0, 0);
        believedResilience = resilience + error;
        believedReference = reference + error;
        believedRecursion = recursion + error;
        believedSuperintelligence =
                known ? superintelligence : believedRecursion + values.stated(SUPERINTELLIGENCE) * Units.NATS_PER_OOM;
        believedLead = known ? decisiveLead : values.stated(DECISIVE_LEAD) * Units.NATS_PER_OOM;
    }
}
