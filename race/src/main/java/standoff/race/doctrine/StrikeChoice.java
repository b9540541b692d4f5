package standoff.race.doctrine;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import standoff.numerics.Elementary;
import standoff.numerics.random.Streams;
import standoff.race.world.Doctrine;
import standoff.race.world.Effort;
import standoff.race.world.EventKind;
import standoff.race.world.Ladder;
import standoff.race.world.Nation;
import standoff.race.world.Pair;
import standoff.race.world.RandomPurpose;
import standoff.race.world.World;

/// Whether one power strikes another's programme at a review, and at which rung: a choice by [StrikeValuation], with
/// waiting as the alternative.
///
/// ```
/// U(strike r) - U(never) = gain_r
/// U(wait)     - U(never) = max over t of (1 - D(t)) max(0, gain_t)      t in 4 weeks, 3, 6, 12 months (by switch: a
/// review)
/// strike when choicePrecision ln(benefit/cost) > logistic shock, benefit = gain_r + cost_r - (U(wait) - U(never))
/// ```
/// Reciprocal fear: the other is expected to strike first with P_s = 1 - exp(-p horizon/tau), p being its mood, that
/// is its probability of striking at its own last review, with an error; it would cost L, and a success spares a share
/// of that. Source: documentation of the model, section 4.
final class StrikeChoice {
    static final RandomPurpose STRIKE_SHOCK_DRAW = new RandomPurpose(11, "what sways the choice of a strike");
    static final RandomPurpose CHOICE_ERROR_DRAW =
            new RandomPurpose(71, "how a power errs about a rival's choice to strike");

    private static final int RUNGS = Ladder.LAST_OPERATION + 1;
    private static final double NEVER = Double.NEGATIVE_INFINITY;
    /// What speaks for a strike. Cost and the value of waiting speak against it and cannot tip it.
    private static final List<DecisionTerm> TIPPING = List.of(
            DecisionTerm.FEAR,
            DecisionTerm.ACCIDENT,
            DecisionTerm.BLOW,
            DecisionTerm.COMMITMENT,
            DecisionTerm.CIRCUMSTANCES);
    private static final double COMMITTED_YEARS = 1;
    private static final double MOST_LOGIT = 30;
    /// Stakes, in scale units of the first-strike incentive, below which a strike is not considered at all, and
    /// below which its effect on the incentive is left out (the error is less than this).
    private static final double NEGLIGIBLE = 1e-6;

    private static final double NOTICEABLE = .02;
    /// The ratio of benefit to cost up to which others may leave a mood to strike out of account (1.5 % at the stated
    /// precision).
    private static final double HALF_HEARTED = .5;

    final Pair pair;
    private final Nation self;
    private final Nation target;
    private final Pair back;
    private final DecisionShocks shocks;
    final HairTrigger hairTrigger;
    final StrikeValuation valuation;
    private final double[] now = new double[RUNGS];
    private final double[] worth = new double[RUNGS];

    /// Factor on the growth that is seen of the target: what it is believed to do next.
    double growthFactor = 1;

    private double crossedAt;
    private boolean crossedWhenConsidered;
    private boolean readyWhenConsidered;
    private boolean carriedOut;
    /// The ratio of benefit to cost that a review needs to matter, to this power under the shock in force or
    /// to others.
    private double threshold;

    private double shock;

    /// Whether reasons are asked for, and those of the strike that was last decided on.
    boolean explaining;

    @Nullable
    StrikeWeighing weighed;

    /// P(line crossed) as of the review before the present one.
    private double believedBefore;

    StrikeChoice(World world, Pair pair) {
        this.pair = pair;
        this.self = world.nation(pair.watcher);
        this.target = world.nation(pair.target);
        this.back = world.reverse(pair);
        this.shocks = new DecisionShocks(STRIKE_SHOCK_DRAW.number(), World.key(pair.watcher, pair.target), RUNGS, 1);
        this.hairTrigger = new HairTrigger(pair.watcher, pair.target);
        this.valuation = new StrikeValuation(world, pair);
    }

    void begin(DecisionConstants constants, Streams streams) {
        shocks.begin(streams);
        valuation.begin();
        crossedAt = Double.NaN;
        growthFactor = 1;
        hairTrigger.begin();
        carriedOut = false;
        crossedWhenConsidered = false;
        readyWhenConsidered = true;
        shock = Double.NaN;
        pair.fear = 0;
        pair.fearUnbound = 0;
        pair.firstStrike = 0;
        pair.firstStrikePeak = -1;
        pair.lineCrossed = 0;
        pair.mood = 0;
        pair.moodRung = 0;
        int key = World.key(pair.watcher, pair.target);
        pair.choiceError = constants.choiceError == 0
                ? 0
                : constants.choiceError * streams.normal(CHOICE_ERROR_DRAW.number(), key, 0);
    }

    /// What would be feared of the target from here on if no agreement held it.
    private double fearedOfUnbound(World world, DecisionConstants constants) {
        Effort effort = target.unbound();
        double growth = effort == Effort.HALT ? 0 : target.growthUnder[effort.ordinal()];
        valuation.look(world, constants, growth, 0);
        return valuation.feared();
    }

    /// Reviews the case: the chances, the first-strike incentive and the choice.
    ///
    /// @return the rung at which to strike, or 0
    int review(World world, DecisionConstants constants, Streams streams) {
        shocks.pass(constants.renewal * constants.interval, streams);
        return reconsider(world, constants);
    }

    /// Whether something has happened since the case was last considered that calls for a review: the line is newly
    /// believed crossed, or the power is ready again after an operation.
    boolean alerted(World world) {
        double before = pair.lineCrossed;
        perceiveLine(world, self.doctrine);
        boolean crossed = pair.lineCrossed >= self.doctrine.confidence();
        boolean ready = pair.ready(self.doctrine.rungCap());
        pair.lineCrossed = before;
        return (crossed && !crossedWhenConsidered) || (ready && !readyWhenConsidered);
    }

    /// Considers the case under the circumstances in force.
    ///
    /// @return the rung at which to strike, or 0
    int reconsider(World world, DecisionConstants constants) {
        Doctrine doctrine = self.doctrine;
        believedBefore = pair.lineCrossed;
        perceiveLine(world, doctrine);
        crossedWhenConsidered = pair.lineCrossed >= doctrine.confidence();
        readyWhenConsidered = pair.ready(doctrine.rungCap());
        hairTrigger.note(pair.lineCrossed, world.step);
        valuation.note(world);
        double unbound = world.agreed ? fearedOfUnbound(world, constants) : 0;
        valuation.look(world, constants, growthFactor);
        pair.fear = valuation.feared();
        pair.fearUnbound = world.agreed ? unbound : pair.fear;
        pair.mood = 0;

        boolean open = open(world, doctrine);
        double commitment = commitment(world, doctrine);
        double loss = valuation.lossIfStruck(world, constants);
        valuation.costs(world, constants, target.deterrent, loss);
        double blow = constants.reciprocal ? loss : 0;
        double mood = blow == 0 ? 0 : moodSeen();
        double feared = blow == 0 ? 0 : blow * constants.struckWithin(mood);
        double stake = valuation.stake() + commitment + feared * constants.spared;
        if (stake < NEGLIGIBLE * constants.scale || !worthwhile(doctrine, constants, stake)) {
            quiet(constants);
            return 0;
        }
        valuation.weigh(world, constants, 0, commitment, feared);
        double bestFirst = NEVER;
        for (int r = Ladder.FIRST_OPERATION; r < RUNGS; r++) {
            now[r] = NEVER;
            if (r <= constants.incentiveCap) bestFirst = Math.max(bestFirst, valuation.gainUncommitted(r));
            if (r <= doctrine.rungCap() && pair.preparation[r] <= 0) now[r] = valuation.gain(r);
        }
        pair.firstStrike = Math.clamp(bestFirst / constants.scale, -1, 2);
        pair.firstStrikePeak = Math.max(pair.firstStrikePeak, pair.firstStrike);
        if (!open) return 0;
        int best = best(constants);
        if (best == 0) return 0;
        pair.moodRung = best;
        double waiting = valuation.waiting(world, constants, constants.moments, commitment, blow, mood);
        int rung = choose(constants, best, waiting);
        if (explaining && rung > 0) explain(world, constants, rung, commitment, blow, mood);
        return rung;
    }

    private int best(DecisionConstants constants) {
        return best(constants, now, true);
    }

    /// The rung of which most is expected under the circumstances of the day; 0 where none is open.
    private int best(DecisionConstants constants, double[] now, boolean swayed) {
        int best = 0;
        double bestShaken = NEVER;
        for (int r = Ladder.FIRST_OPERATION; r < RUNGS; r++) {
            if (now[r] == NEVER) continue;
            double shaken = now[r] + (swayed ? shocks.gumbel(r) / constants.utilityPrecision : 0);
            if (shaken > bestShaken) {
                bestShaken = shaken;
                best = r;
            }
        }
        return best;
    }

    private int choose(DecisionConstants constants, int best, double waiting) {
        double odds = odds(constants, now[best], valuation.cost(best), waiting);
        if (odds == NEVER) return 0;
        pair.mood = Elementary.logistic(Math.clamp(odds, -MOST_LOGIT, MOST_LOGIT));
        return odds > shocks.logistic(0) ? best : 0;
    }

    /// Log odds of a strike before the circumstances of the day.
    private static double odds(DecisionConstants constants, double gain, double cost, double waiting) {
        double benefit = gain + cost - waiting;
        if (constants.logit) return (gain - waiting) * constants.utilityPrecision;
        return benefit > 0 ? constants.choicePrecision * Elementary.log(benefit / cost) : NEVER;
    }

    /// Notes what was weighed in a strike at this rung, and leaves the valuation as it found it.
    private void explain(
            World world, DecisionConstants constants, int rung, double commitment, double blow, double mood) {
        weighed = null;
        double feared = blow == 0 ? 0 : blow * constants.struckWithin(mood);
        valuation.weigh(world, constants, 0, commitment, feared);
        double relieved = valuation.relieved(rung);
        double averted = valuation.averted(rung);
        double sparing = valuation.sparing(rung);
        double kept = valuation.kept(rung);
        double asked = shocks.logistic(0);
        double cost = valuation.cost(rung);
        double swayed = constants.logit
                ? -asked / constants.utilityPrecision
                : -cost * Elementary.expm1(Math.min(50, asked / constants.choicePrecision));
        List<DecisionTerm> tipped = TIPPING.stream()
                .filter(term -> !strikesWithout(term, world, constants, commitment, blow, mood))
                .sorted(Comparator.comparingDouble(
                        term -> StrikeWeighing.favour(term, relieved, averted, sparing, kept, swayed)))
                .toList();
        valuation.weigh(world, constants, 0, commitment, feared);
        double waiting = valuation.waiting(world, constants, constants.moments, commitment, blow, mood);
        weighed = new StrikeWeighing(
                rung,
                pair.lineCrossed,
                self.doctrine.confidence(),
                self.doctrine.deterrence().gated(),
                believedBefore < self.doctrine.confidence(),
                valuation.feared(),
                valuation.headStart(),
                valuation.decisive(),
                valuation.passed(),
                relieved,
                averted,
                sparing,
                kept,
                valuation.costParts(world, constants, rung),
                waiting,
                valuation.bestMoment(),
                odds(constants, now[rung], cost, waiting),
                asked,
                swayed,
                tipped);
    }

    /// Whether it would strike all the same, at whatever rung, were a term that speaks for it absent now
    /// and in what waiting promises.
    private boolean strikesWithout(
            DecisionTerm term, World world, DecisionConstants constants, double commitment, double blow, double mood) {
        double bound = term == DecisionTerm.COMMITMENT ? 0 : commitment;
        double threatened = term == DecisionTerm.BLOW ? 0 : blow;
        boolean swayed = term != DecisionTerm.CIRCUMSTANCES;
        valuation.without(term);
        valuation.weigh(world, constants, 0, bound, threatened == 0 ? 0 : threatened * constants.struckWithin(mood));
        double[] gains = new double[RUNGS];
        for (int r = Ladder.FIRST_OPERATION; r < RUNGS; r++) gains[r] = now[r] == NEVER ? NEVER : valuation.gain(r);
        int best = best(constants, gains, swayed);
        double waiting = valuation.waiting(world, constants, constants.moments, bound, threatened, mood);
        valuation.asLooked();
        return best > 0
                && odds(constants, gains[best], valuation.cost(best), waiting) > (swayed ? shocks.logistic(0) : 0);
    }

    /// The mood of the target to strike this power, as it is believed to be.
    private double moodSeen() {
        if (back.mood <= 0) return 0;
        double odds = Elementary.log(back.mood) - Elementary.log1p(-Math.min(back.mood, 1 - 1e-12));
        return Elementary.logistic(Math.clamp(odds + back.choiceError, -MOST_LOGIT, MOST_LOGIT));
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

    /// Whether the preparation of this rung is over.
    boolean ready(int rung) {
        return pair.preparation[rung] <= 0;
    }

    /// The highest rung up to this one that is ready; 0 if none is.
    int highestReady(int cap) {
        for (int r = cap; r >= Ladder.FIRST_OPERATION; r--) if (ready(r)) return r;
        return 0;
    }

    /// Whether a strike would pay at some rung, whatever the doctrine allows, if it were sure to succeed and
    /// to keep the target from the advantage.
    boolean couldPay(World world, DecisionConstants constants) {
        look(world, constants);
        double most = valuation.stake() + commitment(world, self.doctrine);
        for (int r = Ladder.FIRST_OPERATION; r <= valuation.highest(constants); r++)
            if (most > valuation.cost(r)) return true;
        return false;
    }

    private void look(World world, DecisionConstants constants) {
        valuation.look(world, constants, growthFactor);
        valuation.costs(world, constants, target.deterrent, valuation.lossIfStruck(world, constants));
    }

    /// Works out U(strike r) - U(never) at every rung, whatever the doctrine allows, for [#worth].
    void value(World world, DecisionConstants constants) {
        look(world, constants);
        valuation.weigh(world, constants, 0, commitment(world, self.doctrine), 0);
        for (int r = Ladder.FIRST_OPERATION; r < RUNGS; r++)
            worth[r] = pair.preparation[r] > 0 || r > valuation.highest(constants) ? NEVER : valuation.gain(r);
    }

    /// Whether the stake, which no benefit exceeds, could outweigh the cost of any rung under the present
    /// shock, or move the first-strike incentive noticeably.
    private boolean worthwhile(Doctrine doctrine, DecisionConstants constants, double stake) {
        if (constants.logit || stake >= NOTICEABLE * constants.scale) return true;
        if (shocks.logistic(0) != shock) {
            shock = shocks.logistic(0);
            threshold = Math.min(HALF_HEARTED, Elementary.exp(Math.min(50, shock / constants.choicePrecision)));
        }
        for (int r = Ladder.FIRST_OPERATION; r <= doctrine.rungCap(); r++)
            if (stake > valuation.cost(r) * threshold) return true;
        return false;
    }

    /// With next to nothing at stake no strike pays, and the first-strike incentive is minus the least cost.
    private void quiet(DecisionConstants constants) {
        double least = Double.POSITIVE_INFINITY;
        for (int r = Ladder.FIRST_OPERATION; r < RUNGS; r++) {
            if (r <= constants.incentiveCap) least = Math.min(least, valuation.cost(r));
            now[r] = NEVER;
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

    /// Utility of striking at this rung now (minus infinity where it is not open), and its cost, as of the last
    /// review.
    double utility(int rung) {
        return now[rung] == NEVER ? NEVER : now[rung] + never();
    }

    double cost(int rung) {
        return valuation.cost(rung);
    }

    /// U(strike at this rung now) - U(never), as of the last [#value]; minus infinity where it is not ready.
    double worth(int rung) {
        return worth[rung];
    }

    /// The highest rung that its doctrine allows or that counts for the first-strike incentive.
    int highest(DecisionConstants constants) {
        return valuation.highest(constants);
    }

    /// Utility of never striking, as of the last review.
    double never() {
        return valuation.never();
    }
}
