package standoff.race.escalation;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import standoff.numerics.Elementary;
import standoff.numerics.Units;
import standoff.numerics.random.Streams;
import standoff.race.measures.Measures;
import standoff.race.world.Act;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.Nation;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.RandomPurpose;
import standoff.race.world.Section;
import standoff.race.world.World;

/// Whether an act becomes known to its victim, to whom it is laid, and when.
///
/// One draw decides whether it is noticed and one whether it is laid to its author (with the rung's
/// probabilities), else wrongly to another nation with a programme (whom the victim accused wrongly before, by
/// lock-in; whom it is in a crisis with; else each equally likely), else to nobody: a rogue AI, criminals, an
/// accident. The delay is lognormal with the rung's median. Only powers can be
/// answered; an act laid to another nation is absorbed.
///
/// Answers are laid to their author at once: two powers in a confrontation know who answers whom. By switch,
/// answers at covert rungs have to be noticed and attributed like first acts; chains at rungs 3 to 5 then often
/// end by themselves.
final class Attribution {
    static final RandomPurpose DETECTION_DRAW = new RandomPurpose(14, "whether an act is noticed");
    static final RandomPurpose ATTRIBUTION_DRAW = new RandomPurpose(15, "to whom an act is laid");
    static final RandomPurpose ATTRIBUTION_DELAY_DRAW = new RandomPurpose(16, "how long attribution takes");
    static final RandomPurpose WRONGLY_ACCUSED_DRAW = new RandomPurpose(17, "who is wrongly accused");
    static final RandomPurpose ROGUE_BLAMED_DRAW = new RandomPurpose(62, "whether an act is laid to a rogue AI");
    static final RandomPurpose LOCKED_IN_DRAW = new RandomPurpose(63, "whether an earlier suspicion is repeated");
    static final RandomPurpose CRISIS_SUSPECT_DRAW =
            new RandomPurpose(66, "whether the crisis's adversary is suspected");

    static final Parameter COVERT_ANSWERS = Parameter.onOff(Section.MECHANISMS, "covert-answers", false)
            .means("Answers at covert rungs have to be noticed and attributed like first acts")
            .enters("detection and attribution for answers too")
            .limit("on: W at rungs 3 to 5 falls by about the product of the two columns at each answer in kind")
            .lowers(Measures.EXPECTED_WAR)
            .assumed("because an answer is meant to be understood, and in a confrontation there is one suspect");
    static final Parameter WRONG = Parameter.real(Section.ESCALATION, "wrong-attribution", "probability")
            .share()
            .value(.1)
            .range(.05, .2)
            .means("Probability that an act that is not laid to its author is laid to another nation")
            .enters("P(wrong) = (1 - attribution) x wrong-attribution, over the other nations equally")
            .limit("0: nobody is wrongly accused; with two nations there is nobody to accuse")
            .raises(Measures.MISATTRIBUTED)
            .assumed("because retaliation on the wrong party is feared and cases are disputed: .05 to .2");
    static final Parameter ROGUE = Parameter.real(Section.ESCALATION, "rogue-attribution", "probability")
            .share()
            .value(0)
            .linear(0, .2)
            .means("Probability that an act laid to no nation is laid to an AI that acts by itself")
            .enters("of what is left after author and other nations; such an act is not answered")
            .limit("0: nobody thinks of it")
            .raises(Measures.LAID_TO_ROGUE)
            .assumed("because incidents with autonomous systems will be suspected first where AI is attacked; no case"
                    + " yet");
    static final Parameter LOCK_IN = Parameter.real(Section.ESCALATION, "attribution-lock-in", "probability")
            .share()
            .value(0)
            .linear(0, .6)
            .means("Probability that a victim which has laid an act to a wrong nation lays the next uncertain one"
                    + " there, too")
            .enters("of acts not laid to their author: to the nation wrongly accused before")
            .limit("0: every act is judged anew")
            .raises(Measures.MISATTRIBUTED)
            .assumed("because first judgements stick; by how much is not measured");
    static final Parameter CRISIS = Parameter.real(Section.ESCALATION, "crisis-suspicion", "probability")
            .share()
            .value(0)
            .linear(0, .8)
            .means("Probability that an act that evidence does not lay to its author is laid to another power with"
                    + " which the victim stands in a crisis")
            .enters("of acts not laid to their author, after lock-in: to the power highest above rung 0 with the"
                    + " victim")
            .limit("0: a crisis with one power casts no suspicion on it for what another did")
            .raises(Measures.MISATTRIBUTED)
            .assumed("because the adversary of the day is suspected first; how often wrongly is not known");
    static final Parameter SPREAD = Parameter.real(Section.ESCALATION, "attribution-spread", "nats")
            .bounds(0, 5)
            .value(1.09)
            .means("Spread of the time until an act is attributed, one standard deviation of its logarithm")
            .enters("delay = attribution-delay x exp(spread x normal)")
            .limit("0: always the rung's median")
            .unsigned("because the median of the delay stays where it is")
            .assumed("because a factor of 6 either way covers nine in ten cases, from half a month to two years");
    static final List<Parameter> PARAMETERS = List.of(COVERT_ANSWERS, WRONG, ROGUE, LOCK_IN, CRISIS, SPREAD);

    boolean covertAnswers;
    private double wrong;
    private double rogue;
    private double lockIn;
    private double crisis;
    /// By victim, the nation that it accused wrongly last, or -1.
    private final int[] suspected = new int[World.MOST_NATIONS];
    private double spread;

    void begin(ParameterValues values) {
        covertAnswers = values.on(COVERT_ANSWERS);
        wrong = values.of(WRONG);
        rogue = values.of(ROGUE);
        lockIn = values.of(LOCK_IN);
        crisis = values.of(CRISIS);
        Arrays.fill(suspected, -1);
        spread = values.of(SPREAD);
    }

    /// Doubt about the author of a first act at this rung, once it is laid to somebody.
    static double uncertainty(World world, int rung) {
        return 1 - world.ladder.attribution(rung);
    }

    /// Lays an act of a chain that a strike began to somebody; null where it goes unnoticed or nobody is accused.
    @Nullable
    AttributedAct lay(World world, Streams streams, Events events, Act act) {
        if (act.reply() && !covertAnswers) return AttributedAct.evident(act, world.step);
        int rung = act.rung();
        int key = act.key();
        int step = world.step;
        if (streams.uniform(DETECTION_DRAW.number(), key, step) >= world.ladder.detection(rung)) return null;
        double attribution = world.ladder.attribution(rung);
        double draw = streams.uniform(ATTRIBUTION_DRAW.number(), key, step);
        int accused = draw < attribution ? act.from() : elsewhere(world, streams, act, draw);
        double months = world.ladder.attributionDelay(rung);
        if (accused >= 0 && months == 0) return new AttributedAct(act, accused, 1 - attribution, step);
        events.addAt(rung, EventKind.NOTICED, act.onto(), act.from(), 0);
        if (accused < 0) {
            if (rogue > 0 && streams.uniform(ROGUE_BLAMED_DRAW.number(), key, step) < rogue)
                events.addAt(rung, EventKind.LAID_TO_ROGUE, act.onto(), -1, 0);
            return null;
        }
        double delay = months * Elementary.exp(spread * streams.normal(ATTRIBUTION_DELAY_DRAW.number(), key, step));
        double steps = Math.min(1e6, Math.ceil(delay / (Units.MONTHS_PER_YEAR * world.dt)));
        return new AttributedAct(act, accused, 1 - attribution, step + (int) steps);
    }

    /// Whom the victim accuses of an act that it does not lay to its author: whom it has accused wrongly before, whom
    /// it is in a crisis with, another nation, or nobody (-1).
    ///
    /// @param draw the act's draw of attribution, which did not lay it to its author
    private int elsewhere(World world, Streams streams, Act act, double draw) {
        double attribution = world.ladder.attribution(act.rung());
        int before = lockedIn(world, act);
        if (before >= 0 && streams.uniform(LOCKED_IN_DRAW.number(), act.key(), world.step) < lockIn) return before;
        int adversary = adversary(world, act);
        if (adversary >= 0 && streams.uniform(CRISIS_SUSPECT_DRAW.number(), act.key(), world.step) < crisis) {
            suspected[act.onto()] = adversary;
            return adversary;
        }
        if (draw >= attribution + (1 - attribution) * wrong) return -1;
        int accused = another(world, streams, act);
        suspected[act.onto()] = accused;
        return accused;
    }

    /// Whom the victim has accused wrongly before and may accuse of this act, or -1.
    private int lockedIn(World world, Act act) {
        int before = suspected[act.onto()];
        return lockIn > 0 && before >= 0 && suspect(world.nation(before), act) ? before : -1;
    }

    /// The power, its author apart, with which the victim stands highest above rung 0, or -1.
    private int adversary(World world, Act act) {
        int found = -1;
        if (crisis == 0) return found;
        int highest = 0;
        for (Nation power : world.powers()) {
            if (!suspect(power, act)) continue;
            int rung = world.dyad(power.index, act.onto()).rung;
            if (rung <= highest) continue;
            highest = rung;
            found = power.index;
        }
        return found;
    }

    private static boolean suspect(Nation nation, Act act) {
        return nation.programme && nation.index != act.from() && nation.index != act.onto();
    }

    /// How many other nations may be wrongly accused of an act.
    private static int suspects(World world, Act act) {
        int count = 0;
        for (int i = 0; i < world.size(); i++) if (suspect(world.nation(i), act)) count++;
        return count;
    }

    private static int another(World world, Streams streams, Act act) {
        int chosen =
                (int) (streams.uniform(WRONGLY_ACCUSED_DRAW.number(), act.key(), world.step) * suspects(world, act));
        for (int i = 0; i < world.size(); i++) if (suspect(world.nation(i), act) && chosen-- == 0) return i;
        return -1;
    }

    /// Probability that a first act at this rung is laid to its author.
    double rightly(World world, int rung) {
        return world.ladder.detection(rung) * world.ladder.attribution(rung);
    }

    /// Probability that it is laid to this other nation, by what is suspected when it happens.
    double wrongly(World world, Act act, Nation other) {
        if (!suspect(other, act)) return 0;
        int rung = act.rung();
        double unknown = world.ladder.detection(rung) * (1 - world.ladder.attribution(rung));
        int before = lockedIn(world, act);
        int adversary = adversary(world, act);
        double open = before < 0 ? 1 : 1 - lockIn;
        double suspected = before == other.index ? lockIn : 0;
        if (adversary == other.index) suspected += open * crisis;
        if (adversary >= 0) open *= 1 - crisis;
        return unknown * wrong / suspects(world, act) * open + unknown * suspected;
    }
}
