package standoff.race.doctrine;

import java.util.Arrays;
import standoff.numerics.Elementary;
import standoff.numerics.Units;
import standoff.race.world.Effort;
import standoff.race.world.Ladder;
import standoff.race.world.Nation;
import standoff.race.world.Nullification;
import standoff.race.world.Pair;
import standoff.race.world.Payoffs;
import standoff.race.world.Thresholds;
import standoff.race.world.World;

/// What a strike of one power on another's programme is worth to it, now or later: the one valuation that choices,
/// options, investments, indices and the other side's expectations share.
///
/// ```
/// P(d)     = (1 - c) max(H(d_H), D(d_D)) + c D(d_D)          what is feared, after a delay
/// gain_r   = fear [P(0) - (success P(d) + (1 - success) P(0))] + accident prevented + blow spared + commitment kept -
/// cost_r
/// d_H, d_D = left stall exp(-years to recursion, or to superintelligence) - ln(1 - left loss)/g_x
/// cost_r   = war W(r) + nuclear N(r) + third-party weight x column + act cost (half at rung 3) + norm cost
///            + (the target's deterrent + an agreement's penalty) x detection x attribution
///            + P(reply in kind) x loss from it
/// ```
/// H is a [HeadStart] into recursion, D a decisive advantage ([AdvantageProbability]), c the chance that the target is
/// past recursion already, left what nullification leaves of the effect. The accident prevented is the target's own:
/// `accident P(it crosses within W) [rho(A) - rho(A + learning d) exp(-hope d)]`; a delay does not make the crossing
/// itself less likely, or postponement alone would pay. Of the target's safety effort A the part that it hides
/// (opacity) is taken to be like one's own. Losses with a probability are felt as [CertaintyEquivalent] says.
///
/// At a later time t the belief, stalls and losses by their trend, nullification and c are projected there; P
/// itself is
/// not, or a head start that is being lost would vanish by waiting.
final class StrikeValuation {
    private static final int RUNGS = Ladder.LAST_OPERATION + 1;
    private static final double NEVER = Double.NEGATIVE_INFINITY;
    private static final double LEAST_GROWTH = .1;
    private static final double MOST_LOSS = .95;
    /// Over how long stalls and losses are compared for their trend: prospects are renewed as often.
    private static final double TREND_YEARS = 27 / Units.DAYS_PER_YEAR;

    final Pair pair;
    private final Nation self;
    private final Nation target;
    private final Pair back;
    private final double[] cost = new double[RUNGS];
    private final double[] gain = new double[RUNGS];
    private final double[] kept = new double[RUNGS];
    private final double[] relieved = new double[RUNGS];
    private final double[] averted = new double[RUNGS];
    private final double[] sparing = new double[RUNGS];
    private final double[] effect = new double[RUNGS];
    private final double[] loss = new double[RUNGS];
    private final double[] stall = new double[RUNGS];
    private final double[] lossTrend = new double[RUNGS];
    private final double[] stallTrend = new double[RUNGS];
    private double notedAt;
    /// What the target's deterrent and an agreement's penalty would cost, and what replies in kind are scaled by, as
    /// costs were
    /// last worked out.
    private double deterrent;

    private double replyScale;
    /// The later moment that promised most when waiting was last weighed, years; 0 where none did.
    private double bestMoment;

    private double fearLooked;
    private double accidentLooked;
    private double pastRecursion;

    // as last looked at
    private double mean;
    private double growth;
    private double own;
    private double ownGrowth;
    private double doubt;
    private double leadDoubt;
    private double fear;
    private double headStart;
    private double decisive;
    private double feared;
    private double accident;
    private double crossing;
    private double safety;
    private double learning;

    StrikeValuation(World world, Pair pair) {
        this.pair = pair;
        self = world.nation(pair.watcher);
        target = world.nation(pair.target);
        back = world.reverse(pair);
    }

    void begin() {
        notedAt = Double.NaN;
        Arrays.fill(lossTrend, 0);
        Arrays.fill(stallTrend, 0);
    }

    /// Notes how stalls and losses move.
    void note(World world) {
        double years = world.years() - notedAt;
        if (years < TREND_YEARS) return;
        boolean first = Double.isNaN(notedAt);
        for (int r = Ladder.FIRST_OPERATION; r < RUNGS; r++) {
            lossTrend[r] = first ? 0 : (pair.computeLoss[r] - loss[r]) / years;
            stallTrend[r] = first ? 0 : (pair.stall[r] - stall[r]) / years;
            loss[r] = pair.computeLoss[r];
            stall[r] = pair.stall[r];
        }
        notedAt = world.years();
    }

    /// Looks at the two as they stand.
    ///
    /// @param growthFactor on the growth that is seen of the target: what it is believed to do next
    void look(World world, DecisionConstants constants, double growthFactor) {
        look(world, constants, pair.growth * growthFactor, 0);
    }

    /// Looks at the two as they will stand if the target grows at this rate for so many years.
    void look(World world, DecisionConstants constants, double targetGrowth, double years) {
        growth = Math.max(LEAST_GROWTH, targetGrowth);
        ownGrowth = unstalled(self);
        mean = pair.mean + growth * years;
        own = self.capability + ownGrowth * years;
        doubt = constants.outlook.doubt(pair.variance);
        leadDoubt = constants.outlook.leadDoubt(pair.variance);
        fear = self.payoffs.fear() * self.doctrine.fearFactor();
        decisive = decisive(constants, 0, 0);
        headStart = headStart(constants, 0, 0);
        pastRecursion = constants.headStart.passed(mean, doubt);
        feared = feared(pastRecursion, headStart, decisive);
        accidents(world, constants, pastRecursion);
        fearLooked = fear;
        accidentLooked = accident;
    }

    /// A power's growth were nothing in its way: a stall of last week is not its future.
    private static double unstalled(Nation power) {
        int effort = Math.max(Effort.STEADY.ordinal(), power.effort.ordinal());
        return Math.max(LEAST_GROWTH, Math.max(power.growth, power.growthUnder[effort]));
    }

    private static double feared(double passed, double headStart, double decisive) {
        return (1 - passed) * Math.max(headStart, decisive) + passed * decisive;
    }

    private double decisive(DecisionConstants constants, double delay, double ownDelay) {
        double window = constants.window;
        return constants.outlook.advantage(
                mean + growth * (window - Math.min(delay, window)),
                own + ownGrowth * (window - Math.min(ownDelay, window)),
                doubt,
                leadDoubt,
                constants.worstCase);
    }

    private double headStart(DecisionConstants constants, double delay, double ownDelay) {
        return constants.headStart.probability(
                mean, growth, delay, own, ownGrowth, ownDelay, pair.variance, doubt, constants.window);
    }

    private void accidents(World world, DecisionConstants constants, double passed) {
        accident = 0;
        Thresholds levels = world.thresholds;
        if (self.payoffs.accident() == 0 || target.crossedRecursion || passed == 1) return;
        crossing = (1 - passed)
                * AdvantageProbability.sure((mean + growth * constants.window - levels.believedRecursion) / doubt);
        if (crossing == 0) return;
        int effort = Math.max(Effort.STEADY.ordinal(), target.effort.ordinal());
        learning = seen(target.safetyUnder[effort], self.safetyUnder[effort]);
        safety = seen(target.safetyEffort, self.safetyEffort)
                + learning * Math.max(0, (levels.believedRecursion - mean) / growth);
        accident = self.payoffs.accident() * crossing * world.crossingRisk.applyAsDouble(safety);
    }

    private double seen(double theirs, double ours) {
        return (1 - target.opacity) * theirs + target.opacity * ours;
    }

    /// P, what is feared of the target if nobody acts.
    double feared() {
        return feared;
    }

    /// U(never), the other's first blow left out.
    double never() {
        return -CertaintyEquivalent.of(self.riskAversion, fear, feared);
    }

    /// What a strike could gain at most, its cost left out.
    double stake() {
        return CertaintyEquivalent.of(self.riskAversion, fear, feared) + accident;
    }

    /// P(the target has a decisive advantage by this time), in years.
    double decisiveBy(DecisionConstants constants, double years) {
        return constants.outlook.advantage(
                mean + growth * years, own + ownGrowth * years, doubt, leadDoubt, constants.worstCase);
    }

    /// What it costs this power if the target strikes with success as it is most likely to, before its probability:
    /// fear of the advantage it then gains, the own one lost, and the economy of the time lost.
    double lossIfStruck(World world, DecisionConstants constants) {
        int rung = Math.max(Ladder.FIRST_OPERATION, back.moodRung);
        return back.success[rung] * lossOf(delayIfStruck(world, constants, rung), constants);
    }

    private double delayIfStruck(World world, DecisionConstants constants, int rung) {
        Thresholds levels = world.thresholds;
        double until = Math.clamp((levels.believedRecursion - own) / ownGrowth, 0, constants.window);
        double left = Nullification.left(own, levels.believedResilience, levels.believedRecursion, world.nullification);
        return left * back.stall[rung] * Elementary.exp(-until)
                - Elementary.log1p(-left * back.computeLoss[rung]) / ownGrowth;
    }

    private double lossOf(double delay, DecisionConstants constants) {
        double passed = constants.headStart.passed(mean, doubt);
        double worse = feared(passed, headStart(constants, 0, delay), decisive(constants, 0, delay)) - feared;
        double first = ownFirst(constants, 0) - ownFirst(constants, delay);
        return fear * Math.max(0, worse)
                + self.payoffs.advantage() * Math.max(0, first)
                + self.payoffs.economy() * constants.flows * Math.min(1, delay / constants.window);
    }

    /// P(this power itself is ahead as its rival fears), after a delay of its own.
    private double ownFirst(DecisionConstants constants, double delay) {
        double window = constants.window;
        double ownDoubt = constants.outlook.doubt(0);
        double lead = constants.outlook.advantage(
                own + ownGrowth * (window - Math.min(delay, window)), mean + growth * window, ownDoubt, leadDoubt, 0);
        return Math.max(
                lead,
                constants.headStart.probability(
                        own, ownGrowth, delay, mean, growth, 0, pair.variance, ownDoubt, window));
    }

    /// Works out what each rung costs.
    ///
    /// @param deterrent what the target and its friends make the striker pay if it is found out, payoff
    /// @param blow      loss from the target's reply with success, as [#lossIfStruck]
    void costs(World world, DecisionConstants constants, double deterrent, double blow) {
        Payoffs payoffs = self.payoffs;
        int likely = Math.max(Ladder.FIRST_OPERATION, back.moodRung);
        replyScale = blow == 0 ? 0 : blow / Math.max(1e-9, back.success[likely] * share(likely, constants));
        this.deterrent = deterrent + self.penaltyForForce;
        for (int r = Ladder.FIRST_OPERATION; r < RUNGS; r++) {
            cost[r] = felt(r, pair.nuclear[r]) + thirdParty(world, r) + payoffs.actCost(r) + norm(r);
            if (replyScale > 0) cost[r] += reply(r, constants);
            if (this.deterrent > 0) cost[r] += foundOut(world, r);
        }
    }

    /// War as it is felt, with this probability of nuclear use in it.
    private double felt(int rung, double nuclear) {
        Payoffs payoffs = self.payoffs;
        return CertaintyEquivalent.ofWar(self.riskAversion, payoffs.war(), payoffs.nuclear(), pair.war[rung], nuclear);
    }

    private double thirdParty(World world, int rung) {
        return self.payoffs.thirdParty() * world.ladder.thirdPartyCost(rung);
    }

    private double norm(int rung) {
        return rung >= self.doctrine.normFrom() ? self.doctrine.normCost() : 0;
    }

    private double reply(int rung, DecisionConstants constants) {
        return pair.reply[rung] * replyScale * back.success[rung] * share(rung, constants);
    }

    private double foundOut(World world, int rung) {
        return deterrent * world.ladder.detection(rung) * world.ladder.attribution(rung);
    }

    /// The parts of the cost of a rung, as costs were last worked out.
    StrikeCost costParts(World world, DecisionConstants constants, int rung) {
        double war = felt(rung, 0);
        return new StrikeCost(
                war,
                felt(rung, pair.nuclear[rung]) - war,
                thirdParty(world, rung),
                self.payoffs.actCost(rung),
                norm(rung),
                deterrent > 0 ? foundOut(world, rung) : 0,
                replyScale > 0 ? reply(rung, constants) : 0);
    }

    /// Part of the window that an operation on this power would cost it, roughly: what replies at other rungs are
    /// scaled by.
    private double share(int rung, DecisionConstants constants) {
        return Math.min(1, (back.stall[rung] + back.computeLoss[rung] / ownGrowth) / constants.window);
    }

    /// Weighs a strike at every rung at a time from now.
    ///
    /// @param years      from the moment looked at
    /// @param commitment cost of inaction that a strike saves
    /// @param spared     loss from the target's own blow that a successful one spares
    void weigh(World world, DecisionConstants constants, double years, double commitment, double spared) {
        Thresholds levels = world.thresholds;
        double window = constants.window;
        double then = mean + growth * years;
        double passed = constants.headStart.passed(then, doubt);
        double before = feared(passed, headStart, decisive);
        double felt = CertaintyEquivalent.of(self.riskAversion, fear, before);
        double toSuperintelligence =
                Elementary.exp(-Math.clamp((levels.believedSuperintelligence - then) / growth, 0, window));
        double toRecursion = Elementary.exp(-Math.clamp((levels.believedRecursion - then) / growth, 0, window));
        double left =
                Nullification.left(then, levels.believedResilience, levels.believedRecursion, world.nullification);
        for (int r = Ladder.FIRST_OPERATION; r <= highest(constants); r++) {
            double lost = pair.computeLoss[r];
            double stalled = pair.stall[r];
            if (years > 0) {
                lost = Math.clamp(lost + lossTrend[r] * years, 0, MOST_LOSS);
                stalled = Math.max(0, stalled + stallTrend[r] * years);
            }
            double compute = -Elementary.log1p(-left * lost) / growth;
            double delayHead = left * stalled * toRecursion + compute;
            double delay = left * stalled * toSuperintelligence + compute;
            double after = decisive == 0 ? 0 : decisive(constants, delay, 0);
            if (passed < 1) after = feared(passed, headStart == 0 ? 0 : headStart(constants, delayHead, 0), after);
            double success = pair.success[r];
            relieved[r] =
                    felt - CertaintyEquivalent.of(self.riskAversion, fear, success * after + (1 - success) * before);
            averted[r] = accident > 0 ? success * (accident - accidentAfter(world, constants, delayHead)) : 0;
            effect[r] = success * Math.min(1, (passed < .5 ? delayHead : delay) / window);
            kept[r] = commitment * Math.min(1, effect[r] / constants.waiver);
            sparing[r] = spared * constants.spared * success;
            gain[r] = relieved[r] + averted[r] + sparing[r] + kept[r] - cost[r];
        }
    }

    private double accidentAfter(World world, DecisionConstants constants, double delay) {
        return self.payoffs.accident()
                * crossing
                * Elementary.exp(-constants.hope * delay)
                * world.crossingRisk.applyAsDouble(safety + learning * delay);
    }

    /// Leaves the fear or the accident out of what is weighed until the next look or [#asLooked].
    void without(DecisionTerm term) {
        if (term == DecisionTerm.FEAR) fear = 0;
        if (term == DecisionTerm.ACCIDENT) accident = 0;
    }

    void asLooked() {
        fear = fearLooked;
        accident = accidentLooked;
    }

    /// The highest rung that the doctrine allows or that counts for the first-strike incentive.
    int highest(DecisionConstants constants) {
        return Math.max(constants.incentiveCap, self.doctrine.rungCap());
    }

    /// U(strike at this rung) - U(never), as last weighed.
    double gain(int rung) {
        return gain[rung];
    }

    /// The gain at this rung without what it saves of a commitment.
    double gainUncommitted(int rung) {
        return gain[rung] - kept[rung];
    }

    /// The parts of the gain at a rung, as last weighed: by what is feared, by an accident, by a blow
    /// and by a commitment.
    double relieved(int rung) {
        return relieved[rung];
    }

    double averted(int rung) {
        return averted[rung];
    }

    double sparing(int rung) {
        return sparing[rung];
    }

    double kept(int rung) {
        return kept[rung];
    }

    /// H, D and c, as last looked at.
    double headStart() {
        return headStart;
    }

    double decisive() {
        return decisive;
    }

    double passed() {
        return pastRecursion;
    }

    double bestMoment() {
        return bestMoment;
    }

    double cost(int rung) {
        return cost[rung];
    }

    /// P(success) times the part of the window that it costs the target, as last weighed.
    double effect(int rung) {
        return effect[rung];
    }

    /// The best gain at a rung that the doctrine allows and that will be ready by then; minus infinity where there is
    /// none.
    double best(double years) {
        double best = NEVER;
        for (int r = Ladder.FIRST_OPERATION; r <= self.doctrine.rungCap(); r++)
            if (pair.preparation[r] <= years) best = Math.max(best, gain[r]);
        return best;
    }

    /// What waiting is worth over never striking: the best that a later moment promises.
    ///
    /// @param moments years from now
    /// @param blow    loss from the target's own blow, and the chance that it is in the mood for one
    double waiting(
            World world, DecisionConstants constants, double[] moments, double commitment, double blow, double mood) {
        return waiting(world, constants, moments, commitment, blow, mood, false);
    }

    /// What waiting is worth to a power that has not struck before and fears no blow: it is ready at every rung.
    double waitingRested(World world, DecisionConstants constants, double[] moments, double commitment) {
        return waiting(world, constants, moments, commitment, 0, 0, true);
    }

    private double waiting(
            World world,
            DecisionConstants constants,
            double[] moments,
            double commitment,
            double blow,
            double mood,
            boolean rested) {
        double best = 0;
        bestMoment = 0;
        for (double years : moments) {
            double spared = blow == 0 ? 0 : blow * (constants.struckWithin(mood) - constants.struckWithin(mood, years));
            weigh(world, constants, years, commitment, spared);
            double then = best(rested ? Double.POSITIVE_INFINITY : years);
            if (then <= best) continue;
            double promised = (1 - decisiveBy(constants, years)) * then;
            if (promised > best) bestMoment = years;
            best = Math.max(best, promised);
        }
        return best;
    }
}
