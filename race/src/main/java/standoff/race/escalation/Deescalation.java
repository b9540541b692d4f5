package standoff.race.escalation;

import java.util.Arrays;
import java.util.List;
import standoff.experiment.Mark;
import standoff.numerics.Elementary;
import standoff.numerics.Units;
import standoff.numerics.random.Streams;
import standoff.race.measures.Measures;
import standoff.race.world.Dyad;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.HazardClock;
import standoff.race.world.Ladder;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.RandomPurpose;
import standoff.race.world.Section;
import standoff.race.world.World;

/// How two powers heat up and cool down: grievances that acts leave and time wears away, and the way down the
/// ladder.
///
/// `grievance += per rung x rung` for every act that one lays to the other, rightly or not, in a chain of a
/// strike or an outage; `d grievance/dt = -grievance/lifetime`. Acts of other disputes add nothing: the stated
/// hostility is that of two powers that have such disputes. The rung on which the two stand comes down one by
/// one, at the rung's hazard, in weeks in which neither acts against the other.
final class Deescalation {
    static final RandomPurpose DEESCALATION_DRAW = new RandomPurpose(23, "when two powers come down a rung");

    static final Parameter GRIEVANCE = Parameter.real(Section.ESCALATION, "grievance", "share per rung")
            .bounds(0, 1)
            .value(.01)
            .linear(0, .03)
            .means("Hostility that an act laid to a rival adds, per rung of the act")
            .enters("hostility + grievance; grievance += value x rung")
            .limit("0: acts leave no grievance")
            .raises(Measures.EXPECTED_WAR)
            .assumed("because attacks embitter, and covert ones did little visible harm to relations");
    static final Parameter LIFETIME = Parameter.real(Section.ESCALATION, "grievance-lifetime", "yr")
            .bounds(.01, 1000)
            .value(2)
            .range(.5, 8)
            .means("Time in which a grievance falls to a third")
            .enters("d grievance/dt = -grievance/lifetime")
            .limit("long: nothing is forgotten")
            .raises(Measures.EXPECTED_WAR)
            .assumed("because relations after crises recover within years rather than weeks or decades");
    static final Parameter DEESCALATION = Parameter.real(Section.LADDER, "de-escalation", "1/month")
            .bounds(0, 100)
            .values(.4, .2, .25, .2, .15, .12, .08)
            .means("Hazard at which two powers come down from this rung to the one below")
            .enters("rung - 1 with probability 1 - exp(-hazard dt) in quiet weeks")
            .limit("0: no way down")
            .lowers(Measures.CRISIS_TIME)
            .source(
                    "Median duration of disputes between nuclear states 52 days, about .33 per month on low rungs"
                            + " (COW MID 5.0); higher rungs are judgement",
                    Mark.DERIVED);
    static final List<Parameter> PARAMETERS = List.of(GRIEVANCE, LIFETIME, DEESCALATION);

    private static final double FORGOTTEN = 1e-6;

    private final Dyad[] dyads;
    private final HazardClock[] clocks;
    private final double[] added;
    private final boolean[] busy;
    private final double[] hazard = new double[Ladder.RUNGS];
    private double perRung;
    private double left;
    private boolean stirred;

    Deescalation(World world) {
        dyads = world.between().toArray(Dyad[]::new);
        clocks = Arrays.stream(dyads)
                .map(dyad -> new HazardClock(DEESCALATION_DRAW.number(), World.key(dyad.first, dyad.second)))
                .toArray(HazardClock[]::new);
        added = new double[clocks.length];
        busy = new boolean[clocks.length];
    }

    void begin(World world, ParameterValues values, Streams streams) {
        perRung = values.of(GRIEVANCE);
        left = Elementary.exp(-world.dt / values.of(LIFETIME));
        for (int rung = 1; rung <= Ladder.LAST_OPERATION; rung++)
            hazard[rung] = values.of(DEESCALATION, rung) * Units.MONTHS_PER_YEAR * world.dt;
        for (HazardClock clock : clocks) clock.start(streams);
        calm();
    }

    private void calm() {
        for (int d = 0; d < added.length; d++) {
            added[d] = 0;
            busy[d] = false;
        }
        stirred = false;
    }

    private int index(Dyad dyad) {
        for (int d = 0; d < dyads.length; d++) if (dyads[d] == dyad) return d;
        throw new IllegalArgumentException(
                "expected two powers of this world, found " + dyad.first + " and " + dyad.second);
    }

    /// Notes that one of the two acted against the other in this step.
    void acted(Dyad dyad) {
        busy[index(dyad)] = true;
        stirred = true;
    }

    /// Notes a grievance about an act at this rung, felt from the end of the step.
    void resent(Dyad dyad, int rung) {
        added[index(dyad)] += perRung * rung;
        stirred = true;
    }

    /// Lets the step's grievances sink in, old ones fade, and quiet powers come down.
    void advance(Streams streams, Events events) {
        for (int d = 0; d < dyads.length; d++) {
            Dyad dyad = dyads[d];
            if (dyad.rung == 0 && dyad.grievance == 0 && !stirred) continue;
            if (dyad.rung > 0) dyad.crisisSteps++;
            if (dyad.grievance > 0) dyad.grievance = dyad.grievance < FORGOTTEN ? 0 : dyad.grievance * left;
            if (dyad.rung > 0 && dyad.rung < Ladder.WAR && !busy[d] && clocks[d].rings(hazard[dyad.rung], streams)) {
                dyad.rung--;
                events.addAt(dyad.rung, EventKind.DEESCALATED, dyad.first, dyad.second, 0);
            }
            if (added[d] > 0) dyad.embitter(added[d]);
        }
        if (stirred) calm();
    }
}
