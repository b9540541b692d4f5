package standoff.race.doctrine;

import java.util.Arrays;
import java.util.List;
import standoff.numerics.Elementary;
import standoff.race.measures.Measures;
import standoff.race.world.Effort;
import standoff.race.world.EffortEffects;
import standoff.race.world.Events;
import standoff.race.world.Nation;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.Section;
import standoff.race.world.World;

/// How much of its project's compute a power gives to safety, a number between two bounds, whenever budgets are
/// settled, every twelve weeks:
///
/// ```
/// U(s)    = U(effort in force | s) - habit (ln s/s_stated)^2/2
/// dlnC    = ln((1 - s)/(1 - s_now)), at once; growth += d growth/dlnC dlnC         what safety costs
/// dA/dt  x= (s/s_now)^eta                                                          what it brings: fewer accidents
/// ln s   += (ln argmax U - ln s)(1 - exp(-12 weeks/lag))
/// ```
/// in the utility of [EffortChoice]: a rival close behind makes a nat worth more, and the share falls. This is
/// the choice of Armstrong, Bostrom and Shulman, "Racing to the precipice" (AI & Society 31, 2016), in a race
/// that goes on in time.
final class SafetyChoice {
    static final Parameter SWITCH = Parameter.onOff(Section.MECHANISMS, "safety-choice", false)
            .means("Powers choose every twelve weeks how much of the project's compute goes into safety, under every"
                    + " rule but scripted")
            .enters("s in (2), (7)")
            .limit("off: the stated share, times the factor of the effort")
            .unsigned("because a power may choose more than the stated share or less; what moves it is stated at the"
                    + " numbers of the choice")
            .assumed("because the stated shares are themselves guesses, and a choice is not known to be any better");
    static final Parameter HABIT = real("safety-habit", "payoff", "What it costs to depart from the stated share")
            .bounds(1e-6, 100)
            .value(.02)
            .range(.004, .1)
            .enters("U -= habit (ln s/s_stated)^2/2")
            .limit("large: the stated share, where powers that see recursion before them would choose more; small:"
                    + " the one that pays most, however little it matters")
            .lowers(Measures.SAFETY_AT_CROSSING)
            .assumed("because laboratories have standards of their own and staff who hold to them; an e-fold costs as"
                    + " much as a change of course");
    static final Parameter LEAST = real("safety-least", "share", "The least share of compute that a power chooses")
            .bounds(1e-4, .6)
            .value(.01)
            .range(.003, .03)
            .enters("s >= safety-least")
            .limit(".6: no choice is left")
            .raises(Measures.SAFETY_AT_CROSSING)
            .assumed("because what makes a product usable is done in any race");
    static final Parameter MOST = real("safety-most", "share", "The greatest share of compute that a power chooses")
            .bounds(1e-4, .6)
            .value(.3)
            .linear(.15, .5)
            .enters("s <= safety-most")
            .limit("at safety-least: no choice is left")
            .raises(Measures.SAFETY_AT_CROSSING)
            .assumed("because the largest share that a laboratory has promised is a fifth");
    static final Parameter LAG = real("safety-lag", "yr", "Time it takes to move compute and staff to safety or away")
            .bounds(.01, 50)
            .value(.5)
            .range(.2, 2)
            .enters("dln s/dt = (ln s* - ln s)/lag")
            .limit("long: the stated share")
            .lowers(Measures.SAFETY_AT_CROSSING)
            .assumed("because teams are built and dissolved within a year");
    static final List<Parameter> PARAMETERS = List.of(SWITCH, HABIT, LEAST, MOST, LAG);

    private static Parameter.Declaration real(String key, String unit, String means) {
        return Parameter.real(Section.DECISIONS, key, unit).means(means);
    }

    private static final int GRID = 13;
    private static final int COARSE = 4;
    /// Budgets from one look at the whole range to the next: a year's.
    private static final int SURVEY = 4;

    /// Factor by which the share has moved when it is worth telling.
    private static final double TOLD = 1.5;

    private final EffortChoice choice;
    private final Nation self;
    private final double[] worth = new double[GRID];
    /// By effort, the point of the grid that was best last time, -1 before the first.
    private final int[] top = new int[Effort.COUNT];

    private int settled;
    private final Share[][] grid = new Share[Effort.COUNT][GRID];
    private double habit;
    private double least;
    private double low;
    private double cell;
    private double moved;
    private double stated;
    private double told;

    SafetyChoice(EffortChoice choice) {
        this.choice = choice;
        self = choice.self;
    }

    /// A share under one effort: what it departs from the stated one by, in nats, and ln of the shares of compute
    /// that are then given to safety and left.
    private record Share(double departure, double given, double left) {
        static Share of(double logShare, double stated, Effort effort, EffortEffects effects) {
            double share = effects.safetyShare(Elementary.exp(logShare), effort);
            return of(logShare - Elementary.log(stated), share);
        }

        static Share of(double departure, double inForce) {
            return new Share(departure, Elementary.log(inForce), Elementary.log(1 - inForce));
        }
    }

    void begin(World world, ParameterValues values, DecisionConstants constants) {
        habit = values.of(HABIT);
        least = values.of(LEAST);
        double most = Math.max(least, values.of(MOST));
        moved = -Elementary.expm1(-constants.budgetInterval / values.of(LAG));
        stated = Math.clamp(self.safetyShare.chosen(), least, most);
        told = self.safetyShare.chosen();
        Arrays.fill(top, -1);
        settled = 0;
        low = Elementary.log(least);
        cell = (Elementary.log(most) - low) / (GRID - 1);
        for (Effort effort : Effort.values())
            for (int g = 0; g < GRID; g++)
                grid[effort.ordinal()][g] = Share.of(low + g * cell, stated, effort, world.effortEffects);
    }

    /// Moves the share toward the one that now pays most under the effort that was ordered last.
    void review(World world, DecisionConstants constants, Events events) {
        if (!self.programme) return;
        double now = Math.max(self.safetyShare.chosen(), least);
        double best = best(world, constants);
        double share = now * Elementary.exp(moved * Elementary.log(best / now));
        self.safetyShare.choose(share);
        if (share < told * TOLD && share > told / TOLD) return;
        events.addSafetyShare(self.index, share > told, share);
        told = share;
    }

    /// The share with the greatest utility: uphill on a grid from the point found last time under this effort, once a
    /// year from the best of that and of every fourth point, then the vertex of the parabola through the best point
    /// and its neighbours.
    double best(World world, DecisionConstants constants) {
        Share now = now(world);
        Arrays.fill(worth, Double.NaN);
        int effort = self.ordered.ordinal();
        int at = Math.max(0, top[effort]);
        if (settled++ % SURVEY == 0 || top[effort] < 0)
            for (int g = 0; g < GRID; g += COARSE)
                if (worth(g, now, world, constants) > worth(at, now, world, constants)) at = g;
        while (at > 0 && worth(at - 1, now, world, constants) > worth(at, now, world, constants)) at--;
        while (at < GRID - 1 && worth(at + 1, now, world, constants) > worth(at, now, world, constants)) at++;
        top[effort] = at;
        int middle = Math.clamp(at, 1, GRID - 2);
        double below = worth(middle - 1, now, world, constants);
        double here = worth(middle, now, world, constants);
        double above = worth(middle + 1, now, world, constants);
        double bend = below - 2 * here + above;
        double peak = bend < 0 ? middle + Math.clamp((below - above) / (2 * bend), -1, 1) : at;
        return Elementary.exp(low + cell * peak);
    }

    private double worth(int point, Share now, World world, DecisionConstants constants) {
        if (Double.isNaN(worth[point]))
            worth[point] = utility(grid[self.ordered.ordinal()][point], now, world, constants);
        return worth[point];
    }

    /// U(s) at this ln s.
    double utility(double logShare, World world, DecisionConstants constants) {
        return utility(Share.of(logShare, stated, self.ordered, world.effortEffects), now(world), world, constants);
    }

    private Share now(World world) {
        return Share.of(0, world.effortEffects.safetyShare(self.safetyShare.inForce(), self.ordered));
    }

    private double utility(Share then, Share now, World world, DecisionConstants constants) {
        Effort effort = self.ordered;
        int e = effort.ordinal();
        double compute = then.left - now.left;
        double growth = self.growthUnder[e] + self.growthPerCompute[e] * compute;
        // a power that gives nothing has no learning that could be raised
        double learning = now.given == Double.NEGATIVE_INFINITY
                ? 1
                : Elementary.exp(self.safetyReturns * (then.given - now.given));
        double accident = world.accidentOutlook.expected(self, effort, growth, self.safetyUnder[e] * learning);
        return choice.withCompute(effort, compute, growth, accident, world, constants)
                - habit * then.departure * then.departure / 2;
    }
}
