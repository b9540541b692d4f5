package standoff.race.escalation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import standoff.numerics.Units;
import standoff.numerics.random.Streams;
import standoff.race.measures.Measures;
import standoff.race.measures.Whose;
import standoff.race.world.Act;
import standoff.race.world.Dyad;
import standoff.race.world.EndingKind;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.Ladder;
import standoff.race.world.Mechanism;
import standoff.race.world.MechanismDeclaration;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.RandomPurpose;
import standoff.race.world.Section;
import standoff.race.world.World;

/// The ladder between powers as a state machine: every hostile act of this step becomes known or not
/// ([Attribution]), and those that are due are answered, once each ([ResponseLaw]): higher, in kind, or not at
/// all. An answer is an act of the next step. Rung 8 is major war; it ends the future, with nuclear use at a
/// probability.
///
/// Of several acts of one kind between the same two powers, one is answered in a step and the others in the
/// next: every draw is keyed by the act and the step. All answers of a step see the hostility at its start, so
/// their order does not matter. Answers use up the preparation of their rung and are not held up by it:
/// retaliation is improvised, and what it achieves is its success draw.
///
/// Two powers stand on the rung of an act from when its victim lays it to its author: one that goes unnoticed,
/// or is laid to another or to nobody, makes no crisis.
///
/// What powers count with is in [PerceivedWarRisk], the measure of expected war in [ExpectedWar]; both solve the same
/// chain ([Absorption]).
///
/// Off: acts have their effects and nobody answers; the prospect of war is 0. Disputes and outages still occur.
/// Acts ordered of origin STRIKE are strikes and answers; disputes and outages begin here and are never in
/// [World#ordered] but as answers.
public final class Escalation implements Mechanism {
    static final RandomPurpose SEVERITY_DRAW = new RandomPurpose(18, "how severe an act seems");
    static final RandomPurpose MISREADING_DRAW = new RandomPurpose(19, "whether an act is misread");
    static final RandomPurpose MISREAD_JUMP_DRAW = new RandomPurpose(20, "by how many rungs an act is misread");
    static final RandomPurpose RESPONSE_DRAW = new RandomPurpose(21, "how an act is answered");
    static final RandomPurpose NUCLEAR_USE_DRAW = new RandomPurpose(22, "whether a war turns nuclear");

    public static final Parameter SWITCH = Parameter.onOff(Section.MECHANISMS, "escalation", true)
            .means("Hostile acts are answered")
            .enters("one response per act")
            .limit("off: acts have effects, nobody answers, there is no war and none is expected")
            .raises(Measures.EXPECTED_WAR)
            .assumed("because retaliation is on record at every rung");
    public static final Parameter NUCLEAR_USE = Parameter.real(Section.ESCALATION, "nuclear-use", "probability")
            .share()
            .value(.05)
            .range(.005, .3)
            .means("Probability that a major war leads to nuclear use")
            .enters("one draw per war; N(r) = W(r) x value")
            .limit("0: wars stay conventional")
            .raises(Whose.EACH, Measures.HALTED)
            .assumed("because no major war between nuclear powers has been fought");
    static final List<Parameter> PARAMETERS = Stream.of(
                    List.of(SWITCH, NUCLEAR_USE),
                    ResponseLaw.PARAMETERS,
                    Attribution.PARAMETERS,
                    CrisisTriggers.PARAMETERS,
                    Deescalation.PARAMETERS)
            .flatMap(List::stream)
            .toList();

    public static final MechanismDeclaration DECLARATION = MechanismDeclaration.of(
                    "attributions, disputes, outages, responses", PARAMETERS)
            .offBy(SWITCH)
            .draws(
                    SEVERITY_DRAW,
                    MISREADING_DRAW,
                    MISREAD_JUMP_DRAW,
                    RESPONSE_DRAW,
                    NUCLEAR_USE_DRAW,
                    Attribution.DETECTION_DRAW,
                    Attribution.ATTRIBUTION_DRAW,
                    Attribution.ATTRIBUTION_DELAY_DRAW,
                    Attribution.WRONGLY_ACCUSED_DRAW,
                    Attribution.ROGUE_BLAMED_DRAW,
                    Attribution.LOCKED_IN_DRAW,
                    Attribution.CRISIS_SUSPECT_DRAW,
                    CrisisTriggers.DISPUTE_DRAW,
                    CrisisTriggers.DISPUTE_SIDE_DRAW,
                    CrisisTriggers.DISPUTE_ENTRY_DRAW,
                    CrisisTriggers.OUTAGE_DRAW,
                    CrisisTriggers.OUTAGE_SUSPECT_DRAW,
                    CrisisTriggers.OUTAGE_RUNG_DRAW,
                    Deescalation.DEESCALATION_DRAW)
            .tells(
                    EventKind.NOTICED,
                    EventKind.ATTRIBUTED,
                    EventKind.WRONGLY_ATTRIBUTED,
                    EventKind.LAID_TO_ROGUE,
                    EventKind.MISREAD,
                    EventKind.ESCALATED,
                    EventKind.REPLIED,
                    EventKind.ABSORBED,
                    EventKind.DEESCALATED,
                    EventKind.DISPUTE,
                    EventKind.OUTAGE,
                    EventKind.WAR,
                    EventKind.NUCLEAR)
            .owns(
                    "World.ordered",
                    "Dyad.rung",
                    "Dyad.highestRung",
                    "Dyad.crisisSteps",
                    "Dyad.grievance",
                    "Pair.war",
                    "Pair.nuclear",
                    "Pair.reply")
            .asks("Nation.outage", "Pair.preparation", "Pair.preparing")
            .declared();

    private final ResponseLaw law = new ResponseLaw();
    private final Attribution attribution = new Attribution();
    private final ExpectedWar expected = new ExpectedWar(law, attribution);
    private final PerceivedWarRisk perceivedRisk;
    private final CrisisTriggers triggers;
    private final Deescalation deescalation;
    /// Acts laid to somebody from the start, of this step.
    private final List<AttributedAct> opened = new ArrayList<>();
    /// Acts that wait for their answer, and those of them that still wait after this step.
    private List<AttributedAct> waiting = new ArrayList<>();

    private List<AttributedAct> left = new ArrayList<>();
    /// Keys of the acts answered in this step.
    private final BitSet drawn = new BitSet();
    private boolean on;
    private double nuclearUse;
    private @Nullable EndingKind ending;

    public Escalation(World world) {
        perceivedRisk = new PerceivedWarRisk(world, law, attribution);
        triggers = new CrisisTriggers(world);
        deescalation = new Deescalation(world);
    }

    @Override
    public void begin(World world, ParameterValues values, Streams streams) {
        on = values.on(SWITCH);
        nuclearUse = values.of(NUCLEAR_USE);
        law.begin(world.ladder, values);
        attribution.begin(values);
        expected.begin();
        perceivedRisk.begin(world, on, nuclearUse);
        triggers.begin(world, values, streams);
        deescalation.begin(world, values, streams);
        waiting.clear();
        ending = null;
    }

    @Override
    public void advance(World world, Streams streams, Events events) {
        if (!world.ordered.isEmpty()) takeUp(world, streams, events);
        triggers.advance(world, streams, events, opened);
        if (!opened.isEmpty()) open(world);
        if (!waiting.isEmpty()) answer(world, streams, events);
        deescalation.advance(streams, events);
        perceivedRisk.update(world);
        if (ending != null) world.end(ending, -1);
    }

    /// The acts carried out in this step: who notices, who is accused.
    private void takeUp(World world, Streams streams, Events events) {
        List<Act> acts = world.ordered;
        for (int a = 0; a < acts.size(); a++) {
            Act act = acts.get(a);
            if (!on) {
                climb(world, act);
                continue;
            }
            if (!act.reply()) expected.struck(world, act);
            AttributedAct attributed = attribution.lay(world, streams, events, act);
            if (attributed != null) waiting.add(attributed);
        }
        acts.clear();
    }

    private void open(World world) {
        if (on)
            for (int o = 0; o < opened.size(); o++) {
                AttributedAct attributed = opened.get(o);
                expected.opened(world, attributed);
                waiting.add(attributed);
            }
        opened.clear();
    }

    private void answer(World world, Streams streams, Events events) {
        left.clear();
        drawn.clear();
        for (int w = 0; w < waiting.size(); w++) {
            AttributedAct attributed = waiting.get(w);
            if (attributed.step() > world.step) left.add(attributed);
            else {
                if (attributed.rightly() && ordered(attributed.act())) climb(world, attributed.act());
                if (answering(world, attributed)) left.add(attributed.putOff());
                else answer(world, streams, events, attributed);
            }
        }
        List<AttributedAct> done = waiting;
        waiting = left;
        left = done;
    }

    /// Whether somebody ordered it; disputes have raised their rung already, and an outage nobody's.
    private static boolean ordered(Act act) {
        return act.reply() || act.origin() == Act.Origin.STRIKE;
    }

    private void climb(World world, Act act) {
        Dyad dyad = world.dyad(act.from(), act.onto());
        dyad.climb(act.rung());
        deescalation.acted(dyad);
    }

    private void answer(World world, Streams streams, Events events, AttributedAct attributed) {
        Act act = attributed.act();
        int self = act.onto();
        int rival = attributed.accused();
        int rung = act.rung();
        int key = act.key();
        int step = world.step;
        drawn.set(key);
        if (!attributed.rightly()) events.addAt(rung, EventKind.WRONGLY_ATTRIBUTED, self, rival, 0);
        else if (attributed.uncertainty() > 0) events.addAt(rung, EventKind.ATTRIBUTED, self, rival, 0);
        if (!world.nation(rival).power) {
            events.addAt(rung, EventKind.ABSORBED, self, rival, 0);
            return;
        }
        Dyad dyad = world.dyad(self, rival);
        if (act.origin() != Act.Origin.DISPUTE) deescalation.resent(dyad, rung);
        double normal = streams.normal(SEVERITY_DRAW.number(), key, step);
        double response = streams.uniform(RESPONSE_DRAW.number(), key, step);
        double shift = law.shift(
                world, dyad, world.nation(self), ResponseLaw.firstStrike(world, dyad), attributed.uncertainty());
        int jump = jump(world, streams, dyad, rung, key);
        if (jump > 0) events.addAt(rung, EventKind.MISREAD, self, rival, jump);
        int answer = law.answer(rung, normal, jump, shift, response);
        boolean pivotal = jump > 0 && law.answer(rung, normal, 0, shift, response) != answer;
        if (answer == 0) {
            events.addAt(rung, EventKind.ABSORBED, self, rival, 0);
            return;
        }
        events.addAt(answer, answer > rung ? EventKind.ESCALATED : EventKind.REPLIED, self, rival, 0);
        deescalation.acted(dyad);
        Act reply = new Act(self, rival, answer, act.origin(), true, act.misread() || pivotal);
        if (answer == Ladder.WAR) war(world, streams, events, dyad, reply);
        else order(world, reply);
    }

    /// By how many rungs the act is misread, 0 to 3.
    private int jump(World world, Streams streams, Dyad dyad, int rung, int key) {
        double mu = law.misreading(rung, law.misreadingFactor(world, dyad));
        if (mu == 0 || streams.uniform(MISREADING_DRAW.number(), key, world.step) >= mu) return 0;
        double draw = streams.uniform(MISREAD_JUMP_DRAW.number(), key, world.step);
        return 1 + (int) (ResponseLaw.MOST_JUMP * draw);
    }

    private static void order(World world, Act reply) {
        if (reply.origin() == Act.Origin.STRIKE && reply.rung() >= Ladder.FIRST_OPERATION)
            world.pair(reply.from(), reply.onto())
                    .used(reply.rung(), world.ladder.preparation(reply.rung()) / Units.MONTHS_PER_YEAR);
        world.order(reply);
    }

    private void war(World world, Streams streams, Events events, Dyad dyad, Act last) {
        dyad.climb(Ladder.WAR);
        events.addWar(EventKind.WAR, last.from(), last.onto(), last.origin(), last.misread());
        if (ending != EndingKind.NUCLEAR) ending = EndingKind.WAR;
        int key = World.key(dyad.first, dyad.second);
        if (streams.uniform(NUCLEAR_USE_DRAW.number(), key, world.step) >= nuclearUse) return;
        dyad.climb(Ladder.NUCLEAR);
        events.addWar(EventKind.NUCLEAR, last.from(), last.onto(), last.origin(), last.misread());
        ending = EndingKind.NUCLEAR;
    }

    /// Whether an answer with the same key has been drawn, or one that would be keyed alike has been ordered,
    /// in this step.
    private boolean answering(World world, AttributedAct attributed) {
        Act act = attributed.act();
        if (drawn.get(act.key())) return true;
        List<Act> ordered = world.ordered;
        for (int o = 0; o < ordered.size(); o++) {
            Act reply = ordered.get(o);
            if (reply.from() == act.onto() && reply.onto() == attributed.accused() && reply.origin() == act.origin())
                return true;
        }
        return false;
    }

    /// Expected wars of this future out of acts of this origin: the sum, over the first acts of chains, of the
    /// probability that each ends in war.
    public double expectedWar(Act.Origin origin) {
        return expected.sum(origin);
    }
}
