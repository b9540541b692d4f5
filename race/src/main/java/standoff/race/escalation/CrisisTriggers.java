package standoff.race.escalation;

import java.util.List;
import standoff.numerics.random.Streams;
import standoff.race.measures.Measures;
import standoff.race.world.Act;
import standoff.race.world.Dyad;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.HazardClock;
import standoff.race.world.Ladder;
import standoff.race.world.Nation;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.RandomPurpose;
import standoff.race.world.Section;
import standoff.race.world.World;

/// What sets powers against each other without anybody having struck a programme: disputes of other origin, and
/// outages that are taken for attacks.
///
/// Disputes arise at the measured rate of each two powers and enter the ladder at rung 1, 3, 4 or 6 by an entry
/// mix; either side opens with equal probability, and who does is evident. Outages taken for attacks strike
/// each power at a rate; suspicion falls on a rival power, in proportion to hostility, and of an act at rung 3
/// or 4; the suspect is in doubt as the rung's attribution says. Outages that nobody takes for an attack are
/// not told apart from ordinary operation.
final class CrisisTriggers {
    static final RandomPurpose DISPUTE_DRAW = new RandomPurpose(24, "when disputes arise");
    static final RandomPurpose DISPUTE_SIDE_DRAW = new RandomPurpose(25, "who opens a dispute");
    static final RandomPurpose DISPUTE_ENTRY_DRAW = new RandomPurpose(26, "at which rung a dispute begins");
    static final RandomPurpose OUTAGE_DRAW = new RandomPurpose(27, "when an outage is taken for an attack");
    static final RandomPurpose OUTAGE_SUSPECT_DRAW = new RandomPurpose(33, "who is suspected of an outage");
    static final RandomPurpose OUTAGE_RUNG_DRAW = new RandomPurpose(34, "for which act an outage is taken");

    static final Parameter DISPUTES = Parameter.onOff(Section.MECHANISMS, "disputes", true)
            .means("Powers have militarised disputes about other things than AI")
            .enters("first acts at the dispute rate, by the entry mix")
            .limit("off: war comes only of strikes and of outages")
            .raises(Measures.EXPECTED_WAR)
            .assumed("because the two powers quarrel about other things at a rate that is on record");
    static final Parameter OUTAGES = Parameter.onOff(Section.MECHANISMS, "outages", true)
            .means("Outages may be taken for attacks")
            .enters("imagined acts at the outage rate")
            .limit("off: nothing is imagined")
            .raises(Measures.EXPECTED_WAR_NET)
            .assumed("because accidents in networks and power supply happen and look like sabotage");
    static final Parameter ENTRY = Parameter.real(Section.LADDER, "dispute-entry", "weight")
            .bounds(0, 1000)
            .values(.45, 0., .40, .135, 0., .015, 0.)
            .means("Weight with which a dispute of other origin begins at this rung")
            .enters("P(entry at rung) = weight / sum of weights")
            .limit("all 0: disputes have no acts")
            .raises(Measures.EXPECTED_WAR)
            .assumed("because with this mix about one dispute in a hundred ends in war, as between nuclear states"
                    + " since 1946 at the lower end of the interval (COW MID 5.0: 3 in 100, .9 to 8)");
    static final Parameter OUTAGE_RATE = Parameter.real(Section.ESCALATION, "outage-rate", "1/yr")
            .bounds(0, 20)
            .value(.04)
            .range(.01, .15)
            .means("Rate at which an outage of a power's programme is taken for an attack")
            .enters("imagined acts per power and year")
            .limit("0: every outage is known for what it is")
            .raises(Measures.EXPECTED_WAR_NET)
            .assumed("because serious false alarms of warning systems came to a few a year and none was acted on");
    static final Parameter OUTAGE_SIZE = Parameter.real(Section.ESCALATION, "outage-size", "share")
            .share()
            .value(.15)
            .range(.05, .4)
            .means("Share of the project's compute that such an outage puts out of order")
            .enters("outage += size, at most .95; repaired at the programme's rate")
            .limit("0: only the suspicion is left")
            .raises(Measures.CROSSING_YEAR)
            .assumed("because less would not be taken for an attack, and a site or two hold this much");
    static final Parameter OUTAGE_OVERT = Parameter.real(Section.ESCALATION, "outage-overt", "probability")
            .share()
            .value(.5)
            .means("Probability that an outage is taken for an act at rung 4 rather than rung 3")
            .enters("rung of the imagined act")
            .limit("0: always for covert degradation")
            .raises(Measures.EXPECTED_WAR_NET)
            .assumed("because both a failed run and a failed power supply raise the question");
    static final List<Parameter> PARAMETERS = List.of(DISPUTES, OUTAGES, ENTRY, OUTAGE_RATE, OUTAGE_SIZE, OUTAGE_OVERT);

    private static final double MOST_OUTAGE = .95;

    private final HazardClock[] disputeClocks;
    private final HazardClock[] outageClocks;
    private final double[] disputeHazard;
    private final double[] entry = new double[Ladder.RUNGS];
    private double outageHazard;
    private double outageSize;
    private double outageOvert;
    private boolean disputes;
    private boolean outages;

    CrisisTriggers(World world) {
        disputeClocks = world.between().stream()
                .map(dyad -> new HazardClock(DISPUTE_DRAW.number(), World.key(dyad.first, dyad.second)))
                .toArray(HazardClock[]::new);
        outageClocks = new HazardClock[world.powers().length];
        for (int p = 0; p < outageClocks.length; p++)
            outageClocks[p] = new HazardClock(OUTAGE_DRAW.number(), world.powers()[p].index);
        disputeHazard = new double[disputeClocks.length];
    }

    void begin(World world, ParameterValues values, Streams streams) {
        outages = values.on(OUTAGES);
        outageHazard = values.of(OUTAGE_RATE) * world.dt;
        outageSize = values.of(OUTAGE_SIZE);
        outageOvert = values.of(OUTAGE_OVERT);
        double sum = 0;
        for (int rung = 1; rung <= Ladder.LAST_OPERATION; rung++) {
            entry[rung] = values.of(ENTRY, rung);
            sum += entry[rung];
        }
        disputes = values.on(DISPUTES) && sum > 0;
        for (int rung = 1; rung <= Ladder.LAST_OPERATION; rung++) entry[rung] /= sum;
        for (int d = 0; d < disputeClocks.length; d++) {
            disputeHazard[d] = world.between().get(d).disputeRate * world.dt;
            disputeClocks[d].start(streams);
        }
        for (HazardClock clock : outageClocks) clock.start(streams);
    }

    /// Adds what begins in this step to `opened`.
    void advance(World world, Streams streams, Events events, List<AttributedAct> opened) {
        if (disputes)
            for (int d = 0; d < disputeClocks.length; d++)
                if (disputeClocks[d].rings(disputeHazard[d], streams)) opened.add(dispute(world, streams, events, d));
        if (outages)
            for (int p = 0; p < outageClocks.length; p++)
                if (outageClocks[p].rings(outageHazard, streams)) opened.add(outage(world, streams, events, p));
    }

    private AttributedAct dispute(World world, Streams streams, Events events, int d) {
        Dyad dyad = world.between().get(d);
        int key = World.key(dyad.first, dyad.second);
        int count = disputeClocks[d].count();
        boolean first = streams.uniform(DISPUTE_SIDE_DRAW.number(), key, count) < .5;
        int from = first ? dyad.first : dyad.second;
        int onto = first ? dyad.second : dyad.first;
        double draw = streams.uniform(DISPUTE_ENTRY_DRAW.number(), key, count);
        int rung = 1;
        while (rung < Ladder.LAST_OPERATION && draw >= entry[rung]) draw -= entry[rung++];
        while (entry[rung] == 0) rung--; // the draw ran past the last weight by a rounding error
        events.addAt(rung, EventKind.DISPUTE, from, onto, 0);
        dyad.climb(rung);
        return AttributedAct.evident(new Act(from, onto, rung, Act.Origin.DISPUTE, false, false), world.step);
    }

    private AttributedAct outage(World world, Streams streams, Events events, int p) {
        Nation victim = world.powers()[p];
        int count = outageClocks[p].count();
        victim.failPart(outageSize, MOST_OUTAGE);
        int rung = streams.uniform(OUTAGE_RUNG_DRAW.number(), victim.index, count) < outageOvert ? 4 : 3;
        int suspect = suspect(world, victim, streams.uniform(OUTAGE_SUSPECT_DRAW.number(), victim.index, count));
        events.addAt(rung, EventKind.OUTAGE, victim.index, suspect, outageSize);
        Act imagined = new Act(suspect, victim.index, rung, Act.Origin.OUTAGE, false, false);
        return new AttributedAct(imagined, suspect, Attribution.uncertainty(world, rung), world.step);
    }

    /// A rival of this power, drawn in proportion to hostility; each alike where there is none.
    private static int suspect(World world, Nation victim, double draw) {
        double sum = 0;
        for (Nation rival : world.powers()) if (rival != victim) sum += weight(world, victim, rival);
        double left = draw * sum;
        int chosen = -1;
        for (Nation rival : world.powers()) {
            if (rival == victim) continue;
            chosen = rival.index;
            left -= weight(world, victim, rival);
            if (left < 0) break;
        }
        return chosen;
    }

    private static double weight(World world, Nation victim, Nation rival) {
        return 1e-9 + world.hostility(world.dyad(victim.index, rival.index));
    }
}
