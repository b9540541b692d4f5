package standoff.race.counterforce;

import standoff.numerics.Elementary;
import standoff.numerics.random.Streams;
import standoff.race.world.Dyad;
import standoff.race.world.Nation;
import standoff.race.world.Pair;
import standoff.race.world.World;

/// Whether one power launches its arsenal first at another's.
///
/// ```
/// U(first) = -L D(s_x) - act cost - norm cost       L = war + nuclear, s_x = (1 - q (1 - v_x)) w_x
/// U(wait)  = -L (P D(w_x) + (1 - P) N)              P = 1 - exp(-p' h/tau)
/// benefit  = L (P (D(w_x) - D(s_x)) + (1 - P) N (1 - D(s_x)))   spared where nuclear use comes anyway
/// cost     = L (1 - P)(1 - N) D(s_x) + act cost + norm cost     brought where it would not have come
/// launch when choice-precision ln(benefit/cost) > logistic shock
/// ```
/// Benefit exceeds cost exactly where U(first) exceeds U(wait). With forces that cannot be disarmed
/// there is next to no benefit, however likely the other's launch seems.
///
/// P is the probability that the other launches first: p' its own probability of launching at its last
/// review, with an error, h/tau how many times as long the crisis may last as a launch takes. N is the
/// probability that the crisis ends in nuclear use without anybody's decision to go first, by the rung
/// on which the two stand. A warning of an attack, to which some credence is given, raises P:
/// `1 - (1 - P)(1 - credence)`.
///
/// The shock is that of the crisis, or of the warning: how often governments meet in a crisis does not
/// make a launch more likely.
final class LaunchChoice {
    private static final double MOST_LOGIT = 30;
    private static final double LEAST_COST = 1e-9;

    final Pair pair;
    final Nation self;
    final Nation other;
    private final Dyad dyad;
    private final Pair back;
    private final int key;
    private Arsenal own = new Arsenal(0, 1, 0);
    private Arsenal theirs = own;
    private int crisis;
    private boolean inCrisis;
    private double mood;
    private double next;

    LaunchChoice(World world, Pair pair) {
        this.pair = pair;
        self = world.nation(pair.watcher);
        other = world.nation(pair.target);
        dyad = world.dyad(pair.watcher, pair.target);
        back = world.reverse(pair);
        key = World.key(pair.watcher, pair.target);
    }

    void begin(Arsenal own, Arsenal theirs) {
        this.own = own;
        this.theirs = theirs;
        crisis = 0;
        calm();
    }

    /// Notes that there is no crisis: moods are forgotten, and the next one is met in another state of
    /// mind.
    void calm() {
        if (inCrisis) crisis++;
        inCrisis = false;
        mood = 0;
        next = 0;
    }

    /// Reviews the case in a crisis.
    ///
    /// @param otherMood probability that the other launches, as of its last review
    /// @param horizon   h/tau
    boolean review(World world, double otherMood, double horizon, Streams streams) {
        inCrisis = true;
        double odds = odds(world, launchedAt(otherMood, horizon));
        next = Elementary.logistic(odds);
        return odds > shock(streams, Counterforce.LAUNCH_SHOCK_DRAW.number(), crisis);
    }

    /// Lets the mood of the last review be seen.
    void show() {
        mood = next;
    }

    double mood() {
        return mood;
    }

    /// What comes of a warning.
    enum Answer {
        WAITS,
        /// It launches, and would not have without the warning.
        LAUNCHES_ON_WARNING,
        LAUNCHES
    }

    /// Judges a warning that the other attacks.
    Answer warned(World world, double otherMood, double horizon, double credence, Streams streams) {
        double shock = shock(streams, Counterforce.WARNING_SHOCK_DRAW.number(), world.step);
        double unwarned = launchedAt(otherMood, horizon);
        if (odds(world, 1 - (1 - unwarned) * (1 - credence)) <= shock) return Answer.WAITS;
        return odds(world, unwarned) > shock ? Answer.LAUNCHES : Answer.LAUNCHES_ON_WARNING;
    }

    /// P(the other launches first).
    private double launchedAt(double otherMood, double horizon) {
        return -Elementary.expm1(-seen(otherMood) * horizon);
    }

    private double shock(Streams streams, int purpose, int count) {
        double u = streams.uniform(purpose, key, count);
        return Elementary.log(u) - Elementary.log1p(-u);
    }

    /// The log-odds of a launch, where the other launches first with this probability.
    private double odds(World world, double struck) {
        double loss = self.payoffs.war() + self.payoffs.nuclear();
        double stumbled = stumbling();
        double left = theirs.damageAfter(own);
        double benefit = loss * (struck * (theirs.damage() - left) + (1 - struck) * stumbled * (1 - left));
        double cost = loss * (1 - struck) * (1 - stumbled) * left + self.payoffs.actCost() + self.doctrine.normCost();
        if (benefit <= 0) return -MOST_LOGIT;
        double odds = world.choicePrecision * Elementary.log(benefit / Math.max(LEAST_COST, cost));
        return Math.clamp(odds, -MOST_LOGIT, MOST_LOGIT);
    }

    /// The other's mood as it is believed to be.
    private double seen(double otherMood) {
        if (otherMood <= 0) return 0;
        double odds = Elementary.log(otherMood) - Elementary.log1p(-Math.min(otherMood, 1 - 1e-12));
        return Elementary.logistic(Math.clamp(odds + pair.choiceError, -MOST_LOGIT, MOST_LOGIT));
    }

    /// N: the mean of what either's act at the rung on which they stand may lead to.
    private double stumbling() {
        return dyad.rung == 0 ? 0 : (pair.nuclear[dyad.rung] + back.nuclear[dyad.rung]) / 2;
    }
}
