package standoff.race.accidents;

import java.util.List;
import standoff.experiment.Elementary;
import standoff.experiment.Mark;
import standoff.experiment.random.Streams;
import standoff.race.world.Effort;
import standoff.race.world.Ending;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.HazardClock;
import standoff.race.world.Luck;
import standoff.race.world.Mechanism;
import standoff.race.world.Nation;
import standoff.race.world.Parameter;
import standoff.race.world.Section;
import standoff.race.world.Values;
import standoff.race.world.World;

/// Loss of control over a programme's systems: a hazard before recursion, and one draw at its crossing.
///
/// ```
/// before   h = h0 exp(k (Z - Z_danger)+) (1 - A/(A + A_req)) u_S^phi       Z in OOM
/// crossing P = 1/(1 + exp(-(a - b ln max(A, .02))))                        once per nation
/// ```
/// A is the accumulated safety effort in adjusted years. Anchor: placeholder survey figures of .40, .10 and .04 at one
/// month, one year and
/// ten years of adjusted research (slowdown model of the dark-compute repository, 2025); the risk at one year ranges
/// from .02 to .6.
public final class Accidents implements Mechanism {
    public static final Parameter SWITCH = Parameter.onOff(Section.MECHANISMS, "accidents", true)
            .means("Programmes can get out of control")
            .enters("hazard before recursion and draw at its crossing")
            .limit("off: no future ends in loss of control, and nobody fears it")
            .assumed("because the risk is disputed; off is the sceptic's view");
    public static final Parameter HAZARD = real(
                    "hazard", "1/yr", .002, "Hazard of loss of control far below the danger zone, h0")
            .bounds(0, 10)
            .range(.0005, .01)
            .enters("h = h0 exp(k (Z - Z_danger)+)(1 - A/(A + A_req)) u_S^phi")
            .limit("0: only the crossing is dangerous")
            .assumed("because no such event has happened in some ten years of large models");
    public static final Parameter STEEPNESS = real(
                    "steepness", "1/OOM", 1, "How fast the hazard grows with capability, k")
            .bounds(0, 10)
            .range(.3, 2)
            .enters("exp(k (Z - Z_danger)+)")
            .limit("0: capability does not matter")
            .assumed("because more capable systems are harder to oversee");
    public static final Parameter DANGER = real(
                    "danger-zone", "OOM", 1, "How far below recursion the danger zone begins")
            .bounds(-5, 20)
            .linear(0, 2)
            .enters("Z_danger = recursion - distance")
            .limit("large: today's systems are dangerous already")
            .assumed("because oversight weakens as automation of research nears completion");
    public static final Parameter REQUIRED = real(
                    "safety-required", "adjusted years", 1, "Safety effort that halves the hazard, A_req")
            .bounds(.001, 1000)
            .range(.3, 5)
            .enters("1 - A/(A + A_req)")
            .limit("small: safety is easy")
            .assumed("because a year of adjusted research is the anchor of the crossing risk too");
    public static final Parameter RACING = real(
                    "racing-exponent", "1", 1.5, "How strongly racing raises the hazard, phi")
            .bounds(0, 10)
            .range(.5, 3)
            .enters("u_S^phi")
            .limit("0: haste does not matter")
            .assumed("because haste cuts testing first");
    public static final Parameter LEVEL = real(
                    "crossing-level",
                    "logit",
                    -2.2,
                    "Log-odds of loss of control at the crossing after one adjusted year of safety effort, a")
            .bounds(-30, 30)
            .linear(-3.9, .4)
            .enters("P = logit^-1(a - b ln max(A, .02))")
            .limit("-30: crossing is safe")
            .source(
                    "Placeholder survey figures in the dark-compute slowdown model (2025): .10 at one year; range of"
                            + " the risk .02 to .6",
                    Mark.JUDGEMENT);
    public static final Parameter SLOPE = real(
                    "crossing-slope", "logit", .6, "How much safety effort lowers the risk at the crossing, b")
            .bounds(0, 10)
            .range(.3, 1.2)
            .enters("P = logit^-1(a - b ln max(A, .02))")
            .limit("0: safety effort is in vain")
            .source("The same figures: .40, .10, .04 at a month, a year, ten years", Mark.JUDGEMENT);
    public static final List<Parameter> PARAMETERS =
            List.of(SWITCH, HAZARD, STEEPNESS, DANGER, REQUIRED, RACING, LEVEL, SLOPE);

    private static final double PER_OOM = 1 / 2.302585092994046;
    private static final double LEAST_EFFORT = .02;
    /// Standard deviations short of recursion at which its crossing is no longer considered (P below 1e-9).
    private static final double OUT_OF_SIGHT = -6;
    private static final int DAYS = 28;
    private static final Effort[] EFFORTS = Effort.values();

    private final HazardClock[] clocks = new HazardClock[World.MOST_NATIONS];
    private final double[] haste = new double[Effort.COUNT];
    private boolean on;
    private double hazard;
    private double steepness;
    private double danger;
    private double required;
    private double level;
    private double slope;
    private double statedLevel;
    private double statedSlope;
    private double statedHazard;
    private double safetyAtCrossing;

    public Accidents() {
        for (int i = 0; i < clocks.length; i++) clocks[i] = new HazardClock(Luck.LOSS_OF_CONTROL, i);
    }

    private static Parameter.Declaration real(String key, String unit, double value, String means) {
        return Parameter.real(Section.ACCIDENTS, key, unit).value(value).means(means);
    }

    @Override
    public void begin(World world, Values values, Streams streams) {
        on = values.on(SWITCH);
        hazard = values.of(HAZARD);
        steepness = values.of(STEEPNESS) * PER_OOM;
        danger = world.thresholds.recursion - values.of(DANGER) / PER_OOM;
        required = values.of(REQUIRED);
        level = values.of(LEVEL);
        slope = values.of(SLOPE);
        statedLevel = values.stated(LEVEL);
        statedSlope = values.stated(SLOPE);
        statedHazard = values.stated(HAZARD);
        safetyAtCrossing = Double.NaN;
        for (Effort effort : EFFORTS)
            haste[effort.ordinal()] = Elementary.pow(world.effortEffects.research(effort), values.of(RACING));
        for (int i = 0; i < world.size(); i++) {
            world.nation(i).crossedRecursion = false;
            clocks[i].start(streams);
            foresee(world, world.nation(i));
        }
    }

    @Override
    public void advance(World world, Streams streams, Events events) {
        boolean review = world.due(DAYS);
        for (int i = 0; i < world.size(); i++) {
            Nation nation = world.nation(i);
            if (!nation.programme) continue;
            boolean crosses = !nation.crossedRecursion && nation.capability >= world.thresholds.recursion;
            if (crosses) {
                nation.crossedRecursion = true;
                if (Double.isNaN(safetyAtCrossing)) safetyAtCrossing = nation.safetyEffort;
            }
            if (!on) continue;
            if (crosses && streams.uniform(Luck.CROSSING, i, 0) < atCrossing(nation.safetyEffort, level, slope)) {
                lose(world, nation, 1, events);
            } else if (!nation.crossedRecursion
                    && clocks[i].rings(hazard(hazard, nation, nation.effort, nation.capability) * world.dt, streams)) {
                lose(world, nation, 0, events);
            }
            if (review && nation.power) foresee(world, nation);
        }
    }

    private static void lose(World world, Nation nation, double atCrossing, Events events) {
        events.add(EventKind.LOSS_OF_CONTROL, nation.index, -1, -1, atCrossing);
        world.end(Ending.LOSS_OF_CONTROL, nation.index);
    }

    private double hazard(double base, Nation nation, Effort effort, double capability) {
        double above = Math.max(0, capability - danger);
        double unsafe = required / (nation.safetyEffort + required);
        double grown = above == 0 ? 1 : Elementary.exp(Math.min(50, steepness * above));
        return base * grown * unsafe * haste[effort.ordinal()];
    }

    private static double atCrossing(double safety, double level, double slope) {
        return Elementary.logistic(level - slope * Elementary.log(Math.max(safety, LEAST_EFFORT)));
    }

    /// What the nation itself expects under each effort within the look-ahead window, at the stated risk: the hazard at
    /// the end of the
    /// window, and the crossing if it comes within the window.
    private void foresee(World world, Nation nation) {
        double window = world.lookAhead;
        for (int e = 0; e < EFFORTS.length; e++) {
            if (!on) {
                nation.accidentUnder[e] = 0;
                continue;
            }
            double reached =
                    EFFORTS[e] == Effort.HALT ? nation.capability : nation.capability + nation.growthUnder[e] * window;
            double before = -Elementary.expm1(
                    -hazard(statedHazard, nation, EFFORTS[e], Math.min(reached, world.thresholds.believedRecursion))
                            * window);
            double doubt = Math.max(1e-9, world.thresholds.recursionError);
            double near = (reached - world.thresholds.believedRecursion) / doubt;
            double crosses = nation.crossedRecursion || near < OUT_OF_SIGHT ? 0 : Elementary.normalCdf(near);
            if (crosses == 0) {
                nation.accidentUnder[e] = before;
                continue;
            }
            double safety = nation.safetyEffort + nation.safetyUnder[e] * window;
            double risk = crosses * atCrossing(safety, statedLevel, statedSlope);
            nation.accidentUnder[e] = 1 - (1 - before) * (1 - risk);
        }
    }

    /// Safety effort, in adjusted years, of the first nation to cross recursion; NaN where none has.
    public double safetyAtCrossing() {
        return safetyAtCrossing;
    }
}
