package standoff.race.accidents;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import standoff.numerics.Elementary;
import standoff.numerics.SlowExponential;
import standoff.numerics.Units;
import standoff.race.measures.Measures;
import standoff.race.measures.Whose;
import standoff.race.world.Effort;
import standoff.race.world.EffortEffects;
import standoff.race.world.EndingKind;
import standoff.race.world.Nation;
import standoff.race.world.Parameter;
import standoff.race.world.Section;
import standoff.race.world.World;

/// How likely a nation loses control of its systems: before recursion at the hazard
///
/// `h0 exp(k (Z - Zdanger)+) (1 - A/(A + A_req)) u_S^phi`,
///
/// Z in orders of magnitude, Zdanger a distance below recursion; at recursion with probability `logit^-1(a - b
/// ln max(A, .02))`. A is the accumulated safety effort in adjusted years.
///
/// Anchor: placeholder survey figures of .40, .10 and .04 at one month, one year and ten years of adjusted
/// research (slowdown model of the dark-compute repository, 2025).
final class AccidentLaw {
    private static final double LEAST_SAFETY = .02;
    private static final double LARGEST_EXPONENT = 300;
    private static final double SMALL = 1e-9;
    /// Standard deviations short of recursion at which its crossing is not considered (P below 1e-9).
    private static final double OUT_OF_SIGHT = -6;
    private static final Effort[] EFFORTS = Effort.values();

    static final Parameter HAZARD = real("hazard", "1/yr", .002, "Hazard of losing control below the danger zone")
            .bounds(0, 10)
            .range(.0002, .01)
            .enters("h0 in the hazard before recursion")
            .limit("0: accidents only at recursion")
            .lowers(Whose.EACH, Measures.RACED)
            .assumed("because no such accident has happened in some ten years of large models");
    static final Parameter GROWTH = real("steepness", "1/OOM", 1, "How steeply that hazard rises in the danger zone")
            .bounds(0, 10)
            .range(.5, 2)
            .enters("exp(k (Z - Zdanger)+)")
            .limit("0: no danger zone")
            .lowers(Whose.EACH, Measures.RACED)
            .assumed("because autonomy grows with capability; the slope is a guess");
    static final Parameter DANGER = real("danger-zone", "OOM", 1, "How far below recursion the danger zone begins")
            .bounds(0, 20)
            .range(.3, 2.5)
            .enters("Zdanger = recursion - distance")
            .limit("0: the hazard does not rise before recursion")
            .lowers(Whose.EACH, Measures.RACED)
            .assumed("because systems that do most of the research are thought to be the first that could escape");
    static final Parameter REQUIRED = real("safety-required", "yr", 1, "Safety effort that halves the hazard")
            .bounds(0, 100)
            .range(.3, 5)
            .enters("1 - A/(A + A_req)")
            .limit("0: any effort suffices; large: effort does not help before recursion")
            .lowers(Whose.EACH, Measures.RACED)
            .assumed("because nobody knows how hard the problem is");
    static final Parameter HASTE = real("racing-exponent", "1", 1.5, "How strongly haste raises the hazard")
            .bounds(0, 10)
            .range(.5, 3)
            .enters("u_S^phi")
            .limit("0: haste does no harm")
            .lowers(Whose.EACH, Measures.RACED)
            .assumed("because checks are the first thing that a race leaves out");
    static final Parameter CROSSING = real(
                    "crossing-level",
                    "logit",
                    -2.2,
                    "Log odds of losing control at recursion after one adjusted year of safety effort")
            .bounds(-50, 50)
            .linear(-3.9, .4)
            .enters("logit^-1(a - b ln max(A, .02))")
            .limit("-50: the crossing is safe; 50: it is fatal")
            .raises(EndingKind.LOSS_OF_CONTROL)
            .assumed("because authors' placeholders run from .04 to .40; the range is a risk of .02 to .6");
    static final Parameter CROSSING_SAFETY = real(
                    "crossing-slope", "1", .6, "How much safety effort lowers the risk at recursion")
            .bounds(0, 10)
            .range(.2, 1.2)
            .enters("logit^-1(a - b ln max(A, .02))")
            .limit("0: effort does not help at recursion")
            .lowers(EndingKind.LOSS_OF_CONTROL)
            .assumed("because placeholders of .40, .10, .04 for a month, a year, ten years give about .6");
    static final List<Parameter> PARAMETERS =
            List.of(HAZARD, GROWTH, DANGER, REQUIRED, HASTE, CROSSING, CROSSING_SAFETY);

    private static Parameter.Declaration real(String key, String unit, double value, String means) {
        return Parameter.real(Section.ACCIDENTS, key, unit).value(value).means(means);
    }

    private final double hazard;
    private final double perNat;
    private final double danger;
    private final double required;
    private final double crossing;
    private final double crossingSafety;
    private final double[] haste = new double[Effort.COUNT];
    /// Of each nation, by how much the hazard has risen in the danger zone.
    private final SlowExponential[] rising = new SlowExponential[World.MOST_NATIONS];

    // of the nation whose expectations are being worked out
    private @Nullable Nation looked;
    /// Capability above the beginning of the danger zone, nats, and the factor on the hazard there.
    private double into;

    private double risen;
    /// Nats to recursion as believed, the doubt about it, and P(it lies ahead).
    private double way;

    private double doubt;
    private double ahead;

    /// The law with these values: those of the future, or those that the scenario states and nations take as
    /// known.
    AccidentLaw(ToDoubleFunction<Parameter> values, EffortEffects effects) {
        hazard = values.applyAsDouble(HAZARD);
        perNat = values.applyAsDouble(GROWTH) / Units.NATS_PER_OOM;
        danger = values.applyAsDouble(DANGER) * Units.NATS_PER_OOM;
        required = values.applyAsDouble(REQUIRED);
        crossing = values.applyAsDouble(CROSSING);
        crossingSafety = values.applyAsDouble(CROSSING_SAFETY);
        double phi = values.applyAsDouble(HASTE);
        for (Effort effort : EFFORTS) haste[effort.ordinal()] = Elementary.pow(effects.research(effort), phi);
        Arrays.setAll(rising, _ -> new SlowExponential());
    }

    /// The hazard before recursion, per year.
    double rate(Nation nation, double recursion) {
        double into = nation.capability - (recursion - danger);
        double calm = hazard * untamed(nation.safetyEffort) * haste[nation.effort.ordinal()];
        return into <= 0 ? calm : calm * rising[nation.index].at(perNat * into);
    }

    private double untamed(double safety) {
        return safety == 0 ? 1 : required / (safety + required);
    }

    /// The probability of losing control at recursion after so much safety effort (adjusted years).
    double crossingRisk(double safety) {
        return Elementary.logistic(crossing - crossingSafety * Elementary.log(Math.max(safety, LEAST_SAFETY)));
    }

    /// Takes note of where a nation stands, before [#expected] is asked; what is known is not worked out again.
    ///
    /// @param recursion where it is believed to be, nats
    /// @param doubt standard deviation of that belief, nats
    void look(Nation nation, double recursion, double doubt) {
        if (nation == looked && recursion - nation.capability == way && doubt == this.doubt) return;
        looked = nation;
        this.doubt = doubt;
        way = recursion - nation.capability;
        into = danger - way;
        risen = into <= 0 ? 1 : Elementary.exp(Math.min(LARGEST_EXPONENT, perNat * into));
        ahead = doubt == 0 ? 1 : Elementary.normalCdf(way / doubt);
    }

    /// P(loss of control within the window) under an effort, for a nation that grows in a straight line from
    /// where it stood at the last look.
    ///
    /// @param growth   of its capability, nats per year; not below 0
    /// @param learning growth of its safety effort, adjusted years per year
    double expected(Nation nation, Effort effort, double growth, double learning, double window) {
        double exposure = way > 0 && growth > 0 ? Math.min(window, way / growth) : window;
        double safety = nation.safetyEffort + learning * exposure;
        double halfway = (nation.safetyEffort + safety) / 2;
        double before = hazard * untamed(halfway) * haste[effort.ordinal()] * exposed(growth, exposure);
        double crosses = crosses(growth * window);
        double survives = crosses == 0 ? 1 : 1 - crosses * crossingRisk(safety);
        return 1 - Elementary.exp(-before) * survives;
    }

    /// The integral of exp(k (Z - Zdanger)+) over a time at this growth.
    private double exposed(double growth, double time) {
        double before = into >= 0 ? 0 : growth > 0 ? Math.min(time, -into / growth) : time;
        double within = time - before;
        if (within <= 0) return before;
        double climb = Math.min(LARGEST_EXPONENT, perNat * growth * within);
        return before + risen * within * (climb < SMALL ? 1 : Elementary.expm1(climb) / climb);
    }

    /// P(recursion is crossed within a rise | not yet).
    private double crosses(double rise) {
        if (rise <= 0) return 0;
        if (doubt == 0) return rise >= way ? 1 : 0;
        if (rise - way < OUT_OF_SIGHT * doubt) return 0;
        if (ahead < SMALL) return 1;
        return Math.clamp(1 - Elementary.normalCdf((way - rise) / doubt) / ahead, 0, 1);
    }
}
