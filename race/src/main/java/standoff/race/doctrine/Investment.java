package standoff.race.doctrine;

import java.util.ArrayList;
import java.util.List;
import standoff.numerics.Elementary;
import standoff.race.measures.Measures;
import standoff.race.measures.Whose;
import standoff.race.world.Effort;
import standoff.race.world.Events;
import standoff.race.world.Ladder;
import standoff.race.world.Means;
import standoff.race.world.Nation;
import standoff.race.world.OffenceDefenceBalance;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.Payoffs;
import standoff.race.world.Section;
import standoff.race.world.World;

/// How much a power puts into the means to strike and into defence against strikes, whenever budgets are
/// settled, every twelve weeks: the escape from mutual vulnerability that both sides sought under MAD.
///
/// ```
/// X' = X + (most x - X)(1 - exp(-W/lag))                 what an effort x in 0..1 makes of a stock by the window's end
/// strike:  max_x sum_j [max_r (benefit_r p'_r/p_r - cost_r)]+ - c x^2        p' with X'_i - D_j, benefit at p
/// defence: max_x U(best effort | an operation's effect x p'/p) - c x^2       p' with X_i - D'_j; c = cost W/(2 yr)
/// dX/dt  = (most x - X)/lag
/// ```
/// Benefit and cost of a strike are those of [StrikeChoice] against never striking, at the rungs that count
/// for the first-strike incentive or are allowed; U is that of [EffortChoice]. A power takes the others'
/// stocks as they are: whether that makes an arms race or ends one comes out and is not assumed.
final class Investment {
    static final Parameter SWITCH = Parameter.onOff(Section.MECHANISMS, "investment", false)
            .means("Powers invest in the means to strike and in defence against strikes, under every rule but scripted")
            .enters("logit success_r += strike_i - defence_j")
            .limit("off: operations succeed as the ladder says")
            .raises(Whose.EACH, Measures.DEFENCE)
            .assumed("because it is argued both that such a race would erode vulnerability and that it would limit"
                    + " itself");
    static final Parameter STRIKE = most("strike-limit", "What the means to strike can add")
            .raises(Whose.EACH, Measures.STRIKE_FORCE)
            .assumed("because surprise, access and numbers might turn an even chance into three in four");
    static final Parameter DEFENCE = most("defence-limit", "What defence can take off")
            .raises(Whose.EACH, Measures.DEFENCE)
            .assumed("because it is not known whether offence or defence has the upper hand");
    static final Parameter LAG = real("investment-lag", "yr", "Time it takes to build up such means, and to lose them")
            .bounds(.05, 50)
            .value(2)
            .range(1, 5)
            .enters("dX/dt = (most x - X)/lag")
            .limit("long: nothing is ready in time")
            .lowers(Whose.EACH, Measures.DEFENCE)
            .assumed("because programmes of the kind take from one year to five");
    static final Parameter COST = real(
                    "investment-cost", "payoff", "Cost of building at full effort for two years, of either kind")
            .bounds(0, 50)
            .value(.03)
            .range(.01, .1)
            .enters("payoff -= cost x^2 per two years")
            .limit("large: nobody invests")
            .lowers(Whose.EACH, Measures.DEFENCE)
            .assumed("because it is felt beside an economic use of the programme of .10 and does not decide alone");
    static final List<Parameter> PARAMETERS = List.of(SWITCH, STRIKE, DEFENCE, LAG, COST);

    private static Parameter.Declaration most(String key, String means) {
        return real(key, "nats", means + " to the log odds of an operation's success at full effort")
                .bounds(0, 10)
                .value(1)
                .range(.4, 2.5)
                .enters("dX/dt = (most x - X)/lag")
                .limit("0: it cannot be had");
    }

    private static Parameter.Declaration real(String key, String unit, String means) {
        return Parameter.real(Section.DECISIONS, key, unit).means(means);
    }

    /// Efforts are weighed in tenths.
    private static final int PARTS = 10;
    /// Efforts at which building up is told, and told again only after it has been let go.
    private static final double TOLD = .5;

    private static final double LET_GO = .2;

    private final EffortChoice effort;
    private final List<StrikeChoice> strikes;
    private final Nation self;
    private double strikeMost;
    private double defenceMost;
    /// Cost of full effort in two years, and for the look-ahead window.
    private double cost;

    private double costAhead;
    private double moved;
    private double movedByTheEnd;
    private final boolean[] told = new boolean[2];
    /// What the effort found last gains over none, before its price.
    private double gained;

    DecisionRecorder recorder = DecisionRecorder.NONE;

    /// @param strikes the choices of this power, one for each that it may strike
    Investment(EffortChoice effort, List<StrikeChoice> strikes) {
        this.effort = effort;
        this.strikes = strikes;
        self = effort.self;
    }

    void begin(ParameterValues values, DecisionConstants constants) {
        strikeMost = values.of(STRIKE);
        defenceMost = values.of(DEFENCE);
        cost = values.of(COST);
        costAhead = cost * constants.flows;
        double lag = values.of(LAG);
        moved = -Elementary.expm1(-constants.budgetInterval / lag);
        movedByTheEnd = -Elementary.expm1(-constants.window / lag);
        told[0] = false;
        told[1] = false;
    }

    /// Weighs both stocks as they stand and builds until budgets are settled again.
    void review(World world, DecisionConstants constants, Events events) {
        OffenceDefenceBalance forces = self.forces;
        double strike = strikeMost > 0 ? strikeEffort(world, constants) : 0;
        double strikeGain = gained;
        double defence = defenceMost > 0 && self.programme ? defenceEffort() : 0;
        double defenceGain = gained;
        forces.strike += moved * (strikeMost * strike - forces.strike);
        forces.defence += moved * (defenceMost * defence - forces.defence);
        self.spent += cost * (strike * strike + defence * defence) * constants.budgetInterval / Payoffs.FLOW_YEARS;
        tell(Means.STRIKE, strike, strikeGain, events);
        tell(Means.DEFENCE, defence, defenceGain, events);
    }

    private void tell(Means means, double chosen, double gain, Events events) {
        int kind = means.ordinal();
        if (!told[kind] && chosen >= TOLD) {
            told[kind] = true;
            events.addBuildUp(self.index, means, chosen);
            if (recorder.listens())
                recorder.note(new Decision(
                        events.size() - 1, new BuildUpWeighing(means, chosen, gain, cost * chosen * chosen)));
        } else if (chosen <= LET_GO) told[kind] = false;
    }

    /// The effort in tenths that pays most for the means to strike: none where no strike would pay though it
    /// were sure to succeed.
    double strikeEffort(World world, DecisionConstants constants) {
        List<StrikeChoice> open = new ArrayList<>();
        for (StrikeChoice choice : strikes) if (choice.couldPay(world, constants)) open.add(choice);
        if (open.isEmpty()) return 0;
        for (StrikeChoice choice : open) choice.value(world, constants);
        double best = Double.NEGATIVE_INFINITY;
        double none = 0;
        double chosen = 0;
        for (int part = 0; part <= PARTS; part++) {
            double x = (double) part / PARTS;
            double factor = OffenceDefenceBalance.factor(movedByTheEnd * (strikeMost * x - self.forces.strike));
            double worth = -costAhead * x * x;
            for (StrikeChoice choice : open) worth += worth(choice, factor, constants);
            if (part == 0) none = worth;
            if (worth > best) {
                best = worth;
                chosen = x;
            }
        }
        gained = best + cost * chosen * chosen - none;
        return chosen;
    }

    /// What the best strike is worth with this factor on the odds that it succeeds, 0 where none pays.
    private static double worth(StrikeChoice choice, double factor, DecisionConstants constants) {
        double best = 0;
        for (int r = Ladder.FIRST_OPERATION; r <= choice.highest(constants); r++) {
            double now = choice.pair.success[r];
            if (now == 0) continue;
            double benefit = choice.worth(r) + choice.cost(r);
            best = Math.max(best, benefit * OffenceDefenceBalance.ratio(now, factor) - choice.cost(r));
        }
        return best;
    }

    /// The effort in tenths that pays most for defence: none where nothing threatens.
    double defenceEffort() {
        if (effort.attack(Effort.STEADY) == 0 && effort.attack(Effort.RACE) == 0) return 0;
        double best = Double.NEGATIVE_INFINITY;
        double none = 0;
        double chosen = 0;
        for (int part = 0; part <= PARTS; part++) {
            double x = (double) part / PARTS;
            double factor = OffenceDefenceBalance.factor(-movedByTheEnd * (defenceMost * x - self.forces.defence));
            for (Rival rival : effort.rivals.all)
                rival.effectFactor = OffenceDefenceBalance.ratio(rival.threatening.success[rival.rung], factor);
            double worth = effort.best() - costAhead * x * x;
            if (part == 0) none = worth;
            if (worth > best) {
                best = worth;
                chosen = x;
            }
        }
        gained = best + cost * chosen * chosen - none;
        effort.rivals.resetEffectFactors();
        return chosen;
    }
}
