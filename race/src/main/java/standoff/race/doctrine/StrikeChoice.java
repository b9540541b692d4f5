package standoff.race.doctrine;

import standoff.numerics.Elementary;
import standoff.numerics.random.Streams;
import standoff.race.world.Doctrine;
import standoff.race.world.EventKind;
import standoff.race.world.Ladder;
import standoff.race.world.Nation;
import standoff.race.world.Nullification;
import standoff.race.world.Pair;
import standoff.race.world.Payoffs;
import standoff.race.world.RandomPurpose;
import standoff.race.world.World;

/// Whether one power strikes another's programme at a review, and at which rung.
///
/// ```
/// U(never)    = -fear P(advantage | wait)
/// U(strike r) = -fear [success P(with delay d_r) + (1 - success) P] + commitment saved - cost_r
/// U(wait)     = max(U(never), best strike one review later, belief, hardening and nullification projected there, less
/// the risk meanwhile)
/// cost_r      = war W(r) + nuclear N(r) + third-party weight x column + act cost (half at rung 3) + norm cost
///               + the target's deterrent x detection x attribution (options `retaliate` and `recruit`)
/// strike when choicePrecision ln(benefit/cost) > logistic shock, benefit = U(strike) + cost - U(wait)
/// ```
/// Losses with a probability are felt as [CertaintyEquivalent] says.
/// The delay of a strike at rung r is `stall exp(-remaining window / 1 yr) - ln(1 - compute loss)/g_x`: runs
/// are caught up with, the compute part is not within the window.
final class StrikeChoice {
    static final RandomPurpose STRIKE_SHOCK_DRAW = new RandomPurpose(11, "what sways the choice of a strike");

    private static final int RUNGS = Ladder.LAST_OPERATION + 1;
    private static final double NEVER = Double.NEGATIVE_INFINITY;
    private static final double COMMITTED_YEARS = 1;
    /// Stakes, in scale units of the first-strike incentive, below which a strike is not considered at all, and
    /// below which its effect on the incentive is left out (the error is less than this).
    private static final double NEGLIGIBLE = 1e-6;

    private static final double NOTICEABLE = .02;

    final Pair pair;
    private final Nation self;
    private final Nation target;
    private final DecisionShocks shocks;
    final HairTrigger hairTrigger;
    private final double[] cost = new double[RUNGS];
    private final double[] lastLoss = new double[RUNGS];
    private final double[] lastStall = new double[RUNGS];
    private final double[] now = new double[RUNGS];
    private final double[] worth = new double[RUNGS];

    /// Factor on the growth that is seen of the target: what it is believed to do next.
    double growthFactor = 1;

    private double crossedAt;
    private boolean carriedOut;
    private double never;
    /// The ratio of benefit to cost that strikes need under the shock in force.
    private double threshold;

    private double shock;
    // at the end of the look-ahead window, if nobody acts: growth and level of the target as it is believed, the own
    // level,
    // the doubts about the two chances, and P(the target has the advantage)
    private double growth;
    private double level;
    private double own;
    private double doubt;
    private double leadDoubt;
    private double wait;

    StrikeChoice(World world, Pair pair) {
        this.pair = pair;
        this.self = world.nation(pair.watcher);
        this.target = world.nation(pair.target);
        this.shocks = new DecisionShocks(STRIKE_SHOCK_DRAW.number(), World.key(pair.watcher, pair.target), RUNGS, 1);
        this.hairTrigger = new HairTrigger(pair.watcher, pair.target);
    }

    void begin(Streams streams) {
        shocks.begin(streams);
        crossedAt = Double.NaN;
        growthFactor = 1;
        hairTrigger.begin();
        carriedOut = false;
        shock = Double.NaN;
        pair.fear = 0;
        pair.firstStrike = 0;
        pair.firstStrikePeak = -1;
        pair.lineCrossed = 0;
        for (int r = 0; r < RUNGS; r++) {
            lastLoss[r] = Double.NaN;
            lastStall[r] = Double.NaN;
        }
    }

    /// Reviews the case: the chances, the first-strike incentive and the choice.
    ///
    /// @return the rung at which to strike, or 0
    int review(World world, DecisionConstants constants, Streams streams) {
        Doctrine doctrine = self.doctrine;
        Payoffs payoffs = self.payoffs;
        shocks.pass(constants.renewal * constants.interval, streams);
        perceiveLine(world, doctrine);
        hairTrigger.note(pair.lineCrossed, world.step);

        AdvantageProbability outlook = constants.outlook;
        double window = constants.window;
        lookAhead(constants);
        double fear = payoffs.fear() * doctrine.fearFactor();
        pair.fear = wait;
        double aversion = self.riskAversion;
        never = -CertaintyEquivalent.of(aversion, fear, wait);

        boolean open = open(world, doctrine);
        double commitment = commitment(world, doctrine);
        costs(world, doctrine, payoffs);
        double stake = CertaintyEquivalent.of(aversion, fear, wait) + commitment;
        if (stake < NEGLIGIBLE * constants.scale || !worthwhile(doctrine, constants, stake)) {
            quiet(constants);
            return 0;
        }
        double until = Math.clamp((world.thresholds.believedSuperintelligence - pair.mean) / growth, 0, window);
        double decayNow = Elementary.exp(-until);
        double decayLater = Elementary.exp(-Math.max(0, until - constants.interval));
        double nullNow = Nullification.left(
                pair.mean, world.thresholds.believedReference, world.thresholds.believedRecursion, world.nullification);
        double nullLater = Nullification.left(
                pair.mean + growth * constants.interval,
                world.thresholds.believedReference,
                world.thresholds.believedRecursion,
                world.nullification);

        double bestFirst = NEVER;
        double later = NEVER;
        for (int r = Ladder.FIRST_OPERATION; r < RUNGS; r++) {
            now[r] = NEVER;
            boolean allowed = r <= doctrine.rungCap();
            if (!allowed && r > constants.incentiveCap) continue;
            double loss = pair.computeLoss[r];
            double stall = pair.stall[r];
            double success = pair.success[r];
            double delay = nullNow * stall * decayNow - Elementary.log1p(-nullNow * loss) / growth;
            double delayed = outlook.advantage(
                    level - growth * Math.min(delay, window), own, doubt, leadDoubt, constants.worstCase);
            double utility =
                    -CertaintyEquivalent.of(aversion, fear, success * delayed + (1 - success) * wait) - cost[r];
            if (r <= constants.incentiveCap) bestFirst = Math.max(bestFirst, utility);
            if (allowed && open) {
                if (pair.preparation[r] <= 0) now[r] = utility + commitment * success * Math.min(1, delay / window);
                if (pair.preparation[r] <= constants.interval) {
                    double lossLater = Math.clamp(loss + (Double.isNaN(lastLoss[r]) ? 0 : loss - lastLoss[r]), 0, .95);
                    double stallLater = Math.max(0, stall + (Double.isNaN(lastStall[r]) ? 0 : stall - lastStall[r]));
                    double delayLater =
                            nullLater * stallLater * decayLater - Elementary.log1p(-nullLater * lossLater) / growth;
                    double then = outlook.advantage(
                            level - growth * Math.min(delayLater, window), own, doubt, leadDoubt, constants.worstCase);
                    later = Math.max(
                            later,
                            -CertaintyEquivalent.of(aversion, fear, success * then + (1 - success) * wait)
                                    - cost[r]
                                    + commitment * success * Math.min(1, delayLater / window));
                }
            }
            lastLoss[r] = loss;
            lastStall[r] = stall;
        }
        pair.firstStrike = Math.clamp((bestFirst - never) / constants.scale, -1, 2);
        pair.firstStrikePeak = Math.max(pair.firstStrikePeak, pair.firstStrike);
        return open ? choose(constants, fear, later) : 0;
    }

    /// Carries out a standing order: at the moment the line is believed crossed, once, whatever it is worth.
    ///
    /// @return the rung at which to strike, or 0
    int standing(World world, int rung) {
        perceiveLine(world, self.doctrine);
        if (carriedOut || !self.doctrine.deterrence().gated() || !open(world, self.doctrine)) return 0;
        int allowed = Math.min(rung, self.doctrine.rungCap());
        if (allowed < Ladder.FIRST_OPERATION || pair.preparation[allowed] > 0) return 0;
        carriedOut = true;
        return allowed;
    }

    /// Whether a strike at some rung would now pay against never striking once the line is crossed, without
    /// shocks: what others may think of this power.
    boolean pays(World world, DecisionConstants constants) {
        if (self.doctrine.deterrence() == Doctrine.Deterrence.USE || pair.promisedNotToStrike) return false;
        value(world, constants);
        for (int r = Ladder.FIRST_OPERATION; r <= self.doctrine.rungCap(); r++) if (worth[r] > 0) return true;
        return false;
    }

    /// The rung at which a strike would now do the striker most good, or least harm, up to those that count
    /// for the first-strike incentive; 0 if it is ready at none.
    int foremost(World world, DecisionConstants constants) {
        value(world, constants);
        int best = 0;
        for (int r = Ladder.FIRST_OPERATION; r <= constants.incentiveCap; r++)
            if (worth[r] != NEVER && (best == 0 || worth[r] > worth[best])) best = r;
        return best;
    }

    private void lookAhead(DecisionConstants constants) {
        doubt = constants.outlook.doubt(pair.variance);
        leadDoubt = constants.outlook.leadDoubt(pair.variance);
        growth = Math.max(.1, pair.growth * growthFactor);
        level = pair.mean + growth * constants.window;
        own = self.capability + self.growth * constants.window;
        wait = constants.outlook.advantage(level, own, doubt, leadDoubt, constants.worstCase);
    }

    /// Whether a strike would pay at some rung, whatever the doctrine allows, if it were sure to succeed and
    /// to keep the target from the advantage.
    boolean couldPay(World world, DecisionConstants constants) {
        lookAhead(constants);
        costs(world, self.doctrine, self.payoffs);
        double most = CertaintyEquivalent.of(self.riskAversion, self.payoffs.fear() * self.doctrine.fearFactor(), wait)
                + commitment(world, self.doctrine);
        for (int r = Ladder.FIRST_OPERATION; r <= highest(constants); r++) if (most > cost[r]) return true;
        return false;
    }

    /// Works out U(strike r) - U(never) at every rung, whatever the doctrine allows, for [#worth].
    void value(World world, DecisionConstants constants) {
        Doctrine doctrine = self.doctrine;
        AdvantageProbability outlook = constants.outlook;
        lookAhead(constants);
        double fear = self.payoffs.fear() * doctrine.fearFactor();
        double commitment = commitment(world, doctrine);
        costs(world, doctrine, self.payoffs);
        double until =
                Math.clamp((world.thresholds.believedSuperintelligence - pair.mean) / growth, 0, constants.window);
        double decay = Elementary.exp(-until);
        double left = Nullification.left(
                pair.mean, world.thresholds.believedReference, world.thresholds.believedRecursion, world.nullification);
        for (int r = Ladder.FIRST_OPERATION; r < RUNGS; r++) {
            worth[r] = NEVER;
            if (pair.preparation[r] > 0) continue;
            double delay = left * pair.stall[r] * decay - Elementary.log1p(-left * pair.computeLoss[r]) / growth;
            double delayed = outlook.advantage(
                    level - growth * Math.min(delay, constants.window), own, doubt, leadDoubt, constants.worstCase);
            double success = pair.success[r];
            double with = CertaintyEquivalent.of(self.riskAversion, fear, success * delayed + (1 - success) * wait);
            double saved = commitment * success * Math.min(1, delay / constants.window);
            worth[r] = CertaintyEquivalent.of(self.riskAversion, fear, wait) - with + saved - cost[r];
        }
    }

    private int choose(DecisionConstants constants, double fear, double later) {
        int best = 0;
        double bestShaken = NEVER;
        for (int r = Ladder.FIRST_OPERATION; r < RUNGS; r++) {
            if (now[r] == NEVER) continue;
            double shaken = now[r] + shocks.gumbel(r) / constants.utilityPrecision;
            if (shaken > bestShaken) {
                bestShaken = shaken;
                best = r;
            }
        }
        if (best == 0) return 0;
        double soon = constants.outlook.advantage(
                pair.mean + growth * constants.interval,
                self.capability + self.growth * constants.interval,
                doubt,
                leadDoubt,
                constants.worstCase);
        double waiting = Math.max(
                never,
                later == NEVER ? NEVER : -CertaintyEquivalent.of(self.riskAversion, fear, soon) + (1 - soon) * later);
        if (constants.logit) return (now[best] - waiting) * constants.utilityPrecision > shocks.logistic(0) ? best : 0;
        double benefit = now[best] + cost[best] - waiting;
        return benefit > 0 && constants.choicePrecision * Elementary.log(benefit / cost[best]) > shocks.logistic(0)
                ? best
                : 0;
    }

    /// Whether the stake, which no benefit exceeds, could outweigh the cost of any rung under the present
    /// shock, or move the first-strike incentive noticeably.
    private boolean worthwhile(Doctrine doctrine, DecisionConstants constants, double stake) {
        if (constants.logit || stake >= NOTICEABLE * constants.scale) return true;
        if (shocks.logistic(0) != shock) {
            shock = shocks.logistic(0);
            threshold = Elementary.exp(Math.min(50, shock / constants.choicePrecision));
        }
        for (int r = Ladder.FIRST_OPERATION; r <= doctrine.rungCap(); r++) if (stake > cost[r] * threshold) return true;
        return false;
    }

    /// With next to nothing at stake no strike pays, and the first-strike incentive is minus the least cost.
    private void quiet(DecisionConstants constants) {
        double least = Double.POSITIVE_INFINITY;
        for (int r = Ladder.FIRST_OPERATION; r < RUNGS; r++) {
            if (r <= constants.incentiveCap) least = Math.min(least, cost[r]);
            now[r] = NEVER;
            lastLoss[r] = pair.computeLoss[r];
            lastStall[r] = pair.stall[r];
        }
        pair.firstStrike = Math.clamp(-least / constants.scale, -1, 2);
        pair.firstStrikePeak = Math.max(pair.firstStrikePeak, pair.firstStrike);
    }

    private void perceiveLine(World world, Doctrine doctrine) {
        double distance = pair.mean - world.believedLine(self);
        pair.lineCrossed =
                pair.variance > 0 ? Elementary.normalCdf(distance / Math.sqrt(pair.variance)) : distance >= 0 ? 1 : 0;
        if (Double.isNaN(crossedAt) && pair.lineCrossed >= doctrine.confidence()) {
            crossedAt = world.years();
            world.events.add(EventKind.LINE_BELIEVED_CROSSED, self.index, target.index, pair.lineCrossed);
        }
    }

    private boolean open(World world, Doctrine doctrine) {
        return !pair.promisedNotToStrike
                && switch (doctrine.deterrence()) {
                    case NONE -> true;
                    case MAIM_TACIT, MAIM_DECLARED -> pair.lineCrossed >= doctrine.confidence();
                    case USE -> false;
                    case OPPORTUNIST -> world.busy(target.index, self.index);
                };
    }

    /// What inaction costs now: charged once per crossing, for at most a year.
    private double commitment(World world, Doctrine doctrine) {
        boolean bound = doctrine.deterrence().gated()
                && !Double.isNaN(crossedAt)
                && world.years() - crossedAt <= COMMITTED_YEARS;
        return bound ? doctrine.commitment() : 0;
    }

    private void costs(World world, Doctrine doctrine, Payoffs payoffs) {
        for (int r = Ladder.FIRST_OPERATION; r < RUNGS; r++)
            cost[r] = CertaintyEquivalent.ofWar(
                            self.riskAversion, payoffs.war(), payoffs.nuclear(), pair.war[r], pair.nuclear[r])
                    + payoffs.thirdParty() * world.ladder.thirdPartyCost(r)
                    + payoffs.actCost(r)
                    + (r >= doctrine.normFrom() ? doctrine.normCost() : 0);
        if (target.deterrent > 0)
            for (int r = Ladder.FIRST_OPERATION; r < RUNGS; r++)
                cost[r] += target.deterrent * world.ladder.detection(r) * world.ladder.attribution(r);
    }

    /// Utility of striking at this rung now (minus infinity where it is not open), and its cost, as of the last
    /// review.
    double utility(int rung) {
        return now[rung];
    }

    double cost(int rung) {
        return cost[rung];
    }

    /// U(strike at this rung now) - U(never), as of the last [#value]; minus infinity where it is not ready.
    double worth(int rung) {
        return worth[rung];
    }

    /// The highest rung that its doctrine allows or that counts for the first-strike incentive.
    int highest(DecisionConstants constants) {
        return Math.max(constants.incentiveCap, self.doctrine.rungCap());
    }

    /// Utility of never striking, as of the last review.
    double never() {
        return never;
    }
}
