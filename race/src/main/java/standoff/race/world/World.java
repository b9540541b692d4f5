package standoff.race.world;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import standoff.numerics.Units;
import standoff.numerics.random.Streams;

/// Everything at one moment of one future. Owned by one thread and used again for the next future.
public final class World {
    public static final int MOST_NATIONS = 8;
    /// What may be stated about the world itself, whatever mechanisms make of it.
    public static final List<Parameter> PARAMETERS = Stream.of(
                    Automation.PARAMETERS,
                    Thresholds.PARAMETERS,
                    Payoffs.PARAMETERS,
                    Doctrine.PARAMETERS,
                    Dyad.PARAMETERS,
                    Ladder.PARAMETERS)
            .flatMap(List::stream)
            .toList();
    /// Days; the usual interval of reports and reviews.
    private static final int FOUR_WEEKS = 28;

    private final Nation[] nations;
    private final Nation[] powers;
    private final @Nullable Pair[] pairs = new Pair[MOST_NATIONS * MOST_NATIONS];
    private final @Nullable Dyad[] dyads = new Dyad[MOST_NATIONS * MOST_NATIONS];
    private final List<Pair> watching = new ArrayList<>();
    private final List<Dyad> between = new ArrayList<>();

    public final Ladder ladder = new Ladder();
    public final Thresholds thresholds = new Thresholds();
    public final Events events = new Events();
    public final EffortEffects effortEffects = new EffortEffects();
    /// Acts decided or chosen as answers, to be carried out in this step.
    public final List<Act> ordered = new ArrayList<>();

    /// Length of a step in days and in years, and their number to the horizon.
    public final int stepDays;

    public final double dt;
    public final int steps;

    public Automation automation = Automation.of(.5, 1);
    /// Steps since the start, at the end of the step being advanced.
    public int step;

    /// Capability of the open-weights frontier, nats.
    public double openFrontier;

    /// Years that decisions look ahead.
    public double lookAhead = 2;
    /// Precision of choices in the logarithm of benefit to cost, and days between two reviews.
    public double choicePrecision = 6;

    public int reviewDays = FOUR_WEEKS;

    /// Share of an operation's effect that is lost against a target at recursion.
    public double nullification;

    /// Share of its sites that a wholly opaque programme keeps unknown.
    public double hiddenShare = .7;

    /// Factor on what leaks from the programme with the best software, and the rate at which it is given away,
    /// per year, both by agreement.
    public double leak = 1;

    public double sharing;

    /// Whether an agreement is in force, as all believe.
    public boolean agreed;

    /// Whether powers may hide, harden or spread out by choice.
    public boolean coverByChoice;

    public AccidentOutlook accidentOutlook = AccidentOutlook.NONE;

    /// P(loss of control at recursion) after so much safety effort (adjusted years), as all believe it to be.
    public DoubleUnaryOperator crossingRisk = _ -> 0;

    private boolean fourWeeksOver;
    private @Nullable EndingKind ending;
    private int endingNation;

    /// A world of these nations, advanced in steps of so many days up to the horizon.
    public World(List<Nation> nations, int stepDays, int steps) {
        if (nations.size() < 2 || nations.size() > MOST_NATIONS)
            throw new IllegalArgumentException("expected 2 to 8 nations, found " + nations.size());
        this.nations = nations.toArray(new Nation[0]);
        this.powers = nations.stream().filter(n -> n.power).toArray(Nation[]::new);
        this.stepDays = stepDays;
        this.steps = steps;
        this.dt = stepDays / Units.DAYS_PER_YEAR;
        for (Nation a : powers)
            for (Nation b : powers) {
                if (a == b) continue;
                Pair pair = new Pair(a.index, b.index);
                pairs[key(a.index, b.index)] = pair;
                watching.add(pair);
                if (a.index < b.index) {
                    Dyad dyad = new Dyad(a.index, b.index);
                    dyads[key(a.index, b.index)] = dyad;
                    dyads[key(b.index, a.index)] = dyad;
                    between.add(dyad);
                }
            }
    }

    /// Begins a new future: reads what the world itself keeps, before the mechanisms begin.
    ///
    /// @param thresholdsKnown whether the nations know the thresholds (perfect intelligence)
    public void begin(ParameterValues values, boolean thresholdsKnown, Streams streams) {
        step = 0;
        ending = null;
        endingNation = -1;
        events.begin();
        ordered.clear();
        leak = 1;
        sharing = 0;
        ladder.begin(values);
        automation = Automation.of(values);
        thresholds.begin(values, automation, thresholdsKnown, streams);
        effortEffects.begin(values);
        for (Nation nation : nations) {
            nation.control = ControlEffects.control(values, nation.index);
            nation.controlEffects = ControlEffects.of(values, nation.control);
        }
        for (Dyad dyad : between) dyad.begin(values);
        for (Nation power : powers) {
            power.payoffs = Payoffs.of(values, power.index);
            power.doctrine = Doctrine.of(values, power.index);
            power.cover.begin();
            power.forces.begin();
            power.spent = 0;
            power.deterrent = 0;
            power.surge = 0;
        }
        for (Pair pair : watching) {
            pair.strikeProbabilityFactor = 1;
            pair.promisedNotToStrike = false;
        }
        coverByChoice = false;
    }

    /// Orders an act, to be carried out in this step, or in the next one where this step's are carried out already.
    public void order(Act act) {
        ordered.add(act);
    }

    /// Moves the clock to the next step, before the mechanisms advance.
    public void tick() {
        step++;
        fourWeeksOver = over(FOUR_WEEKS);
        events.atStep(step);
    }

    public static int key(int first, int second) {
        return first * MOST_NATIONS + second;
    }

    public int size() {
        return nations.length;
    }

    public Nation nation(int index) {
        return nations[index];
    }

    /// The nations that watch, threaten and may be threatened.
    public Nation[] powers() {
        return powers;
    }

    /// All ordered pairs of powers, the watcher first.
    public List<Pair> watching() {
        return watching;
    }

    /// All unordered pairs of powers.
    public List<Dyad> between() {
        return between;
    }

    /// The pair of these two powers, the watcher first.
    public Pair pair(int watcher, int target) {
        Pair pair = pairs[key(watcher, target)];
        if (pair == null) throw new IllegalArgumentException("not two powers: " + watcher + " and " + target);
        return pair;
    }

    /// The pair in which the target of this one is the watcher, and its watcher the target.
    public Pair reverse(Pair pair) {
        int watched = pair.target;
        int watching = pair.watcher;
        return pair(watched, watching);
    }

    /// Whether this power stands above rung 0 with any other power than `but`.
    public boolean busy(int power, int but) {
        for (Nation other : powers())
            if (other.index != power && other.index != but && dyad(power, other.index).rung > 0) return true;
        return false;
    }

    /// What lies between these two powers.
    public Dyad dyad(int one, int other) {
        Dyad dyad = dyads[key(one, other)];
        if (dyad == null) throw new IllegalArgumentException("not two powers: " + one + " and " + other);
        return dyad;
    }

    /// The hostility of two powers now: as stated, as their doctrines add, and as acts have added; between 0
    /// and 1.
    public double hostility(Dyad dyad) {
        double one = nations[dyad.first].doctrine.hostility();
        double other = nations[dyad.second].doctrine.hostility();
        double added = Math.max(0, Math.max(one, other)) + Math.min(0, Math.min(one, other));
        return Math.clamp(dyad.statedHostility + added + dyad.grievance, 0, 1);
    }

    /// Years since the start.
    public double years() {
        return step * dt;
    }

    /// Whether something that comes around every `days` days is due in this step; the first time after one
    /// period.
    public boolean due(int days) {
        return days == FOUR_WEEKS ? fourWeeksOver : over(days);
    }

    private boolean over(int days) {
        return step * stepDays / days > (step - 1) * stepDays / days;
    }

    /// The red line of a power, as it truly lies: nats.
    public double line(Nation power) {
        return thresholds.reference + power.doctrine.lineOffset();
    }

    /// The red line of a power, where all believe automation f = .90 to lie: nats.
    public double believedLine(Nation power) {
        return thresholds.believedReference + power.doctrine.lineOffset();
    }

    /// Ends this future with this step, unless an ending that goes first has ended it already.
    ///
    /// @param nation whose ending it is, or -1
    public void end(EndingKind how, int nation) {
        if (ending != null && !how.goesBefore(ending)) return;
        ending = how;
        endingNation = nation;
    }

    public @Nullable EndingKind ending() {
        return ending;
    }

    /// Whose ending it is, or -1.
    public int endingNation() {
        return endingNation;
    }
}
