package standoff.race.doctrine;

import standoff.numerics.Elementary;
import standoff.numerics.Units;
import standoff.race.world.Doctrine;
import standoff.race.world.Ladder;
import standoff.race.world.Nation;
import standoff.race.world.Pair;
import standoff.race.world.World;

/// What a power expects a rival to do to it, were it to go on: the rival's own choice by [StrikeValuation], in the
/// state in which the power passes the rival's gate, or halfway on to recursion, where the choice is the easier.
///
/// The gate is the line plus z(p*) standard deviations of the rival's estimate. A choice at the last review would not
/// do: it falls as soon as the power halts, so that it would halt, resume and halt. Of the rival's waiting one later
/// moment is looked at, a quarter on. Both efforts that go on are taken to meet the same choice.
final class ExpectedStrike {
    private static final double MOST_LOGIT = 30;

    private final Pair pair;
    /// What the power knows of the rival: it errs about its choices.
    private final Pair back;
    private final Nation striker;
    private final StrikeValuation valuation;

    /// p: the probability that it would strike; min(1, benefit/cost); the rung, its effect, and the years between two
    /// operations at it.
    double probability;

    double paying;
    int rung;
    double effect;
    double preparation;

    private double ratio;
    private boolean found;

    ExpectedStrike(World world, Pair pair) {
        this.pair = pair;
        back = world.reverse(pair);
        striker = world.nation(pair.watcher);
        valuation = new StrikeValuation(world, pair);
    }

    void begin() {
        valuation.begin();
        none();
    }

    /// Expects nothing.
    void none() {
        probability = 0;
        paying = 0;
        rung = Ladder.FIRST_OPERATION;
        effect = 0;
        preparation = 1;
    }

    /// Works out what to expect of the rival if the power grows at this rate, nats per year.
    void look(World world, DecisionConstants constants, double growth) {
        none();
        Doctrine doctrine = striker.doctrine;
        if (doctrine.deterrence() == Doctrine.Deterrence.USE) return;
        valuation.note(world);
        boolean gated = doctrine.deterrence().gated();
        double line = world.believedLine(striker);
        double gate = line + (gated ? quantile(doctrine.confidence()) * Math.sqrt(pair.variance) : 0);
        double halfway = (line + world.thresholds.believedRecursion) / 2;
        double pace = Math.max(.1, growth);
        double window = constants.window;
        double commitment = gated ? doctrine.commitment() : 0;
        ratio = Double.NEGATIVE_INFINITY;
        found = false;
        double first = Math.clamp((gate - pair.mean) / pace, 0, window);
        double second = Math.clamp((Math.max(gate, halfway) - pair.mean) / pace, 0, window);
        consider(world, constants, pace, first, commitment);
        if (second != first) consider(world, constants, pace, second, commitment);
        if (!found) return;
        preparation = Math.max(1 / 13., world.ladder.preparation(rung) / Units.MONTHS_PER_YEAR);
        paying = Math.clamp(ratio, 0, 1);
        if (ratio <= 0) return;
        double odds = constants.choicePrecision * Elementary.log(ratio) + back.choiceError;
        probability = Elementary.logistic(Math.clamp(odds, -MOST_LOGIT, MOST_LOGIT));
    }

    private void consider(World world, DecisionConstants constants, double growth, double years, double commitment) {
        valuation.look(world, constants, growth, years);
        valuation.costs(world, constants, 0, valuation.lossIfStruck(world, constants));
        if (!constants.willAlone && valuation.stake() + commitment <= 0) return;
        valuation.weigh(world, constants, 0, commitment, 0);
        int best = 0;
        for (int r = Ladder.FIRST_OPERATION; r <= striker.doctrine.rungCap(); r++)
            if (best == 0 || merit(r, constants) > merit(best, constants)) best = r;
        if (best == 0) return;
        double gain = valuation.gain(best);
        double cost = valuation.cost(best);
        double here = valuation.effect(best);
        double waiting =
                gain + cost <= 0 ? 0 : valuation.waitingRested(world, constants, constants.roughMoments, commitment);
        double benefit = (gain + cost - waiting) / Math.max(1e-9, cost);
        if (found && benefit <= ratio) return;
        found = true;
        ratio = benefit;
        rung = best;
        effect = here;
    }

    /// By what the rival's rung is guessed: what it gains it most; where its will is believed whatever it costs, what
    /// does the power most harm.
    private double merit(int rung, DecisionConstants constants) {
        return constants.willAlone ? valuation.effect(rung) : valuation.gain(rung);
    }

    private static double quantile(double probability) {
        return Elementary.normalQuantile(Math.clamp(probability, 1e-3, 1 - 1e-3));
    }
}
