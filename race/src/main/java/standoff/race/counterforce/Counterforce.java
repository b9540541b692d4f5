package standoff.race.counterforce;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import standoff.numerics.random.Streams;
import standoff.race.measures.Measures;
import standoff.race.world.Act;
import standoff.race.world.Dyad;
import standoff.race.world.EndingKind;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.FirstStrikeKind;
import standoff.race.world.ForcedStrike;
import standoff.race.world.Ladder;
import standoff.race.world.Mechanism;
import standoff.race.world.MechanismDeclaration;
import standoff.race.world.Nation;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.RandomPurpose;
import standoff.race.world.Section;
import standoff.race.world.World;

/// First launches: two powers whose arsenals could disarm each other, and who in a crisis may rather
/// strike first than be struck ([LaunchChoice]). Mutual deterrence is where neither would.
///
/// Both sides choose at every review while they stand on rung 6 or 7, on the moods of their last
/// reviews; a review that is the first of a crisis sees no mood to launch. An outage that is taken for
/// an attack is a warning of one, and is judged in the step in which it comes, in a crisis or not. Who
/// launches is struck by what its first strike leaves of the other's arsenal; who is launched at, by all
/// of the launcher's. Where both launch in the same step, neither catches the other's arsenal on the
/// ground. A launch ends the future in nuclear use.
///
/// Where nothing but this choice is left, the index of first-strike stability is that of Kent and Thaler
/// with damage for cost: `D(s_B)/D(w_B) x D(s_A)/D(w_A)`.
///
/// Off: arsenals are what they were without it, the loss from nuclear use that war may lead to.
public final class Counterforce implements Mechanism {
    static final RandomPurpose LAUNCH_SHOCK_DRAW = new RandomPurpose(80, "what sways the choice to launch in a crisis");
    static final RandomPurpose WARNING_SHOCK_DRAW =
            new RandomPurpose(81, "what sways the choice to launch on a false warning");

    public static final Parameter SWITCH = Parameter.onOff(Section.MECHANISMS, "counterforce", false)
            .means("Powers may launch their strategic arsenals first in a crisis, to disarm each other")
            .enters("launch or wait at every review from rung 6 on, and at a false warning")
            .limit("off: nuclear use comes only of a major war that stumbles into it")
            .raises(Measures.WAR_LAUNCH)
            .assumed("because operations against programmes are the question elsewhere; on where arsenals are it");
    static final Parameter CREDENCE = Parameter.real(Section.ESCALATION, "warning-credence", "probability")
            .share()
            .value(.1)
            .range(.02, .4)
            .means("How far an outage that is taken for an attack is believed to be the first strike on one's arsenal")
            .enters("P(other launches first) = 1 - (1 - P)(1 - credence)")
            .limit("0: no warning is believed")
            .raises(Measures.WAR_OUTAGE)
            .assumed("because the officers who met the known false warnings did not believe them, and said afterwards"
                    + " that they had doubts either way");
    static final Parameter HORIZON = Parameter.real(Section.ESCALATION, "launch-horizon", "1")
            .bounds(0, 100)
            .value(1)
            .range(.5, 3)
            .means("How many times as long a crisis may last as a launch takes to be decided and prepared, h/tau")
            .enters("P(other launches first) = 1 - exp(-p h/tau)")
            .limit("0: nobody fears to be launched at")
            .raises(Measures.WAR_LAUNCH)
            .assumed("because forces are readied within days and crises last days to weeks");
    static final List<Parameter> PARAMETERS = Stream.of(List.of(SWITCH), Arsenal.PARAMETERS, List.of(CREDENCE, HORIZON))
            .flatMap(List::stream)
            .toList();

    public static final MechanismDeclaration DECLARATION = MechanismDeclaration.of("first launches", PARAMETERS)
            .offBy(SWITCH)
            .draws(LAUNCH_SHOCK_DRAW, WARNING_SHOCK_DRAW)
            .tells(EventKind.LAUNCH)
            .owns("Nation.nuclearDamage")
            .asks("Dyad.rung", "Dyad.highestRung")
            .declared();

    private static final int CRISIS = 6;

    private final Dyad[] dyads;
    /// The choices of the first and of the second power of each dyad.
    private final LaunchChoice[] choices;
    private final boolean[] launched;

    private final Arsenal[] arsenals = new Arsenal[World.MOST_NATIONS];
    private final boolean[] hit = new boolean[World.MOST_NATIONS];
    private boolean on;
    private double credence;
    private double horizon;
    private int told;
    private @Nullable ForcedStrike departure;

    public Counterforce(World world) {
        dyads = world.between().toArray(Dyad[]::new);
        choices = new LaunchChoice[2 * dyads.length];
        launched = new boolean[choices.length];
        for (int d = 0; d < dyads.length; d++) {
            choices[2 * d] = new LaunchChoice(world, world.pair(dyads[d].first, dyads[d].second));
            choices[2 * d + 1] = new LaunchChoice(world, world.pair(dyads[d].second, dyads[d].first));
        }
    }

    @Override
    public void begin(World world, ParameterValues values, Streams streams) {
        on = values.on(SWITCH);
        credence = values.of(CREDENCE);
        horizon = values.of(HORIZON);
        told = 0;
        Arrays.fill(launched, false);
        Arrays.fill(hit, false);
        for (Nation power : world.powers()) {
            power.nuclearDamage = 1;
            arsenals[power.index] = Arsenal.of(values, power.index);
        }
        for (LaunchChoice choice : choices) choice.begin(arsenals[choice.self.index], arsenals[choice.other.index]);
    }

    /// Whether powers may launch first in this future.
    public boolean on() {
        return on;
    }

    /// Lets this future depart from itself by a first launch, or not at all; departures of other kinds
    /// are not this mechanism's.
    public void departBy(@Nullable ForcedStrike strike) {
        departure = strike != null && strike.kind() == FirstStrikeKind.COUNTERFORCE ? strike : null;
    }

    @Override
    public void advance(World world, Streams streams, Events events) {
        if (!on) return;
        int since = told;
        told = events.size();
        if (world.ending() != null) return;
        if (departure != null && departure.step() == world.step)
            launch(world, events, choice(departure.from(), departure.onto()), Act.Origin.LAUNCH);
        for (int e = since; e < told; e++)
            if (events.kind(e) == EventKind.OUTAGE && events.whom(e) >= 0)
                warn(world, events, choice(events.who(e), events.whom(e)), streams);
        boolean due = world.due(world.reviewDays);
        for (int d = 0; d < dyads.length; d++) crisis(world, events, d, due, streams);
        told = events.size();
        settle();
    }

    private void crisis(World world, Events events, int d, boolean due, Streams streams) {
        LaunchChoice first = choices[2 * d];
        LaunchChoice second = choices[2 * d + 1];
        if (dyads[d].rung < CRISIS) {
            first.calm();
            second.calm();
        } else if (due && dyads[d].rung < Ladder.WAR) {
            boolean one = first.review(world, second.mood(), horizon, streams);
            boolean other = second.review(world, first.mood(), horizon, streams);
            first.show();
            second.show();
            if (one) launch(world, events, first, Act.Origin.LAUNCH);
            if (other) launch(world, events, second, Act.Origin.LAUNCH);
        }
    }

    private void warn(World world, Events events, LaunchChoice choice, Streams streams) {
        double mood = choice(choice.other.index, choice.self.index).mood();
        switch (choice.warned(world, mood, horizon, credence, streams)) {
            case WAITS -> {}
            case LAUNCHES -> launch(world, events, choice, Act.Origin.LAUNCH);
            case LAUNCHES_ON_WARNING -> launch(world, events, choice, Act.Origin.OUTAGE);
        }
    }

    private LaunchChoice choice(int from, int onto) {
        for (LaunchChoice choice : choices) if (choice.self.index == from && choice.other.index == onto) return choice;
        throw new IllegalArgumentException("not two powers: " + from + " and " + onto);
    }

    private void launch(World world, Events events, LaunchChoice choice, Act.Origin origin) {
        for (int c = 0; c < choices.length; c++)
            if (choices[c] == choice) {
                if (launched[c]) return;
                launched[c] = true;
            }
        events.addWar(EventKind.LAUNCH, choice.self.index, choice.other.index, origin, origin == Act.Origin.OUTAGE);
        world.dyad(choice.self.index, choice.other.index).climb(Ladder.NUCLEAR);
        world.end(EndingKind.NUCLEAR, -1);
    }

    /// Works out what the launches of this step cost those at war.
    private void settle() {
        for (int c = 0; c < choices.length; c++) {
            if (!launched[c]) continue;
            LaunchChoice choice = choices[c];
            boolean mutual = launched[c ^ 1];
            Arsenal own = arsenals[choice.self.index];
            Arsenal theirs = arsenals[choice.other.index];
            suffer(choice.self, mutual ? theirs.damage() : theirs.damageAfter(own));
            suffer(choice.other, own.damage());
        }
    }

    /// The worst of what several launches do.
    private void suffer(Nation nation, double damage) {
        nation.nuclearDamage = hit[nation.index] ? Math.max(nation.nuclearDamage, damage) : damage;
        hit[nation.index] = true;
    }
}
