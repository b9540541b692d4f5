package standoff.race.doctrine;

import java.util.List;
import standoff.experiment.Elementary;
import standoff.race.world.Effort;
import standoff.race.world.EffortEffects;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.Nation;
import standoff.race.world.Parameter;
import standoff.race.world.Section;
import standoff.race.world.Values;
import standoff.race.world.World;

/// How much of its project's compute a power gives to safety, a number between two bounds, at each review:
///
/// ```
/// U(s)    = U(ordered effort | s) - habit (ln s/s_stated)^2/2
/// dlnC    = ln((1 - s)/(1 - s_now)), at once; growth += d growth/dlnC dlnC         what safety costs
/// dA/dt  x= (s/s_now)^eta                                                          what it brings: fewer accidents
/// ln s   += (ln argmax U - ln s)(1 - exp(-interval/lag))
/// ```
/// in the utility of [EffortChoice]: a rival close behind makes a nat worth more, and the share falls. This is the
/// choice of Armstrong, Bostrom and Shulman, "Racing to the precipice" (AI & Society 31, 2016), in a race that goes on
/// in time.
final class SafetyChoice {
    static final Parameter SWITCH = Parameter.onOff(Section.MECHANISMS, "safety-choice", false)
            .means("Powers choose at each review how much of the project's compute goes into safety, under every rule"
                    + " but scripted")
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
            .lowers("safety-at-crossing")
            .assumed("because laboratories have standards of their own and staff who hold to them; an e-fold costs as"
                    + " much as a change of course");
    static final Parameter LEAST = real("safety-least", "share", "The least share of compute that a power chooses")
            .bounds(1e-4, .6)
            .value(.01)
            .range(.003, .03)
            .enters("s >= safety-least")
            .limit(".6: no choice is left")
            .raises("safety-at-crossing")
            .assumed("because what makes a product usable is done in any race");
    static final Parameter MOST = real("safety-most", "share", "The greatest share of compute that a power chooses")
            .bounds(1e-4, .6)
            .value(.3)
            .linear(.15, .5)
            .enters("s <= safety-most")
            .limit("at safety-least: no choice is left")
            .raises("safety-at-crossing")
            .assumed("because the largest share that a laboratory has promised is a fifth");
    static final Parameter LAG = real("safety-lag", "yr", "Time it takes to move compute and staff to safety or away")
            .bounds(.01, 50)
            .value(.5)
            .range(.2, 2)
            .enters("dln s/dt = (ln s* - ln s)/lag")
            .limit("long: the stated share")
            .lowers("safety-at-crossing")
            .assumed("because teams are built and dissolved within a year");
    static final List<Parameter> PARAMETERS = List.of(SWITCH, HABIT, LEAST, MOST, LAG);

    private static Parameter.Declaration real(String key, String unit, String means) {
        return Parameter.real(Section.DECISIONS, key, unit).means(means);
    }

    private static final Effort[] EFFORTS = Effort.values();
    private static final int GRID = 9;
    private static final double GOLDEN = .6180339887498949;
    /// The bracket of the optimum shrinks to a hundredth of a grid cell.
    private static final int CUTS = 10;
    /// Factor by which the share has moved when it is worth telling.
    private static final double TOLD = 1.5;

    private final EffortChoice choice;
    private final Nation self;
    private final double[] accident = new double[Effort.COUNT];
    private double habit;
    private double least;
    private double most;
    private double moved;
    private double stated;
    private double told;

    SafetyChoice(EffortChoice choice) {
        this.choice = choice;
        self = choice.self;
    }

    void begin(Values values, Setting setting) {
        habit = values.of(HABIT);
        least = values.of(LEAST);
        most = Math.max(least, values.of(MOST));
        moved = -Elementary.expm1(-setting.interval / values.of(LAG));
        stated = Math.clamp(self.safetyShare.chosen(), least, most);
        told = self.safetyShare.chosen();
    }

    /// Moves the share toward the one that now pays most under the effort that is ordered.
    void review(World world, Setting setting, boolean strikes, Events events) {
        if (!self.programme) return;
        double now = Math.max(self.safetyShare.chosen(), least);
        double best = best(world, setting, strikes);
        double share = now * Elementary.exp(moved * Elementary.log(best / now));
        self.safetyShare.choose(share);
        if (share < told * TOLD && share > told / TOLD) return;
        events.add(EventKind.SAFETY_SHARE_MOVED, self.index, -1, share > told ? 1 : 0, share);
        told = share;
    }

    /// The share with the greatest utility: the best of a grid, then the golden section between its neighbours.
    double best(World world, Setting setting, boolean strikes) {
        double low = Elementary.log(least);
        double cell = (Elementary.log(most) - low) / (GRID - 1);
        int best = 0;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int g = 0; g < GRID; g++) {
            double utility = utility(low + g * cell, world, setting, strikes);
            if (utility > greatest) {
                greatest = utility;
                best = g;
            }
        }
        double from = low + Math.max(0, best - 1) * cell;
        double to = low + Math.min(GRID - 1, best + 1) * cell;
        double left = to - GOLDEN * (to - from);
        double right = from + GOLDEN * (to - from);
        double atLeft = utility(left, world, setting, strikes);
        double atRight = utility(right, world, setting, strikes);
        for (int cut = 0; cut < CUTS; cut++)
            if (atLeft >= atRight) {
                to = right;
                right = left;
                atRight = atLeft;
                left = to - GOLDEN * (to - from);
                atLeft = utility(left, world, setting, strikes);
            } else {
                from = left;
                left = right;
                atLeft = atRight;
                right = from + GOLDEN * (to - from);
                atRight = utility(right, world, setting, strikes);
            }
        choice.asItIs();
        return Elementary.exp((from + to) / 2);
    }

    /// U(s) at this ln s.
    double utility(double logShare, World world, Setting setting, boolean strikes) {
        double share = Elementary.exp(logShare);
        EffortEffects effects = world.effortEffects;
        choice.accident = accident;
        for (Effort effort : EFFORTS) {
            int e = effort.ordinal();
            double now = effects.safetyShare(self.safetyShare.inForce(), effort);
            double then = effects.safetyShare(share, effort);
            double compute = Elementary.log((1 - then) / (1 - now));
            choice.compute[e] = compute;
            double safety = now == 0
                    ? self.safetyUnder[e]
                    : self.safetyUnder[e] * Elementary.pow(then / now, self.safetyReturns);
            accident[e] = world.accidentOutlook.expected(
                    self, effort, self.growthUnder[e] + self.growthPerCompute[e] * compute, safety);
        }
        choice.best(world, setting, strikes);
        double departure = logShare - Elementary.log(stated);
        return choice.utility(self.ordered) - habit * departure * departure / 2;
    }
}
