package standoff.race.escalation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import standoff.experiment.Elementary;
import standoff.experiment.random.Streams;
import standoff.race.world.Act;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.Luck;
import standoff.race.world.Nation;
import standoff.race.world.Parameter;
import standoff.race.world.Section;
import standoff.race.world.Values;
import standoff.race.world.World;

/// Whether an act becomes known to its victim, to whom it is laid, and when.
///
/// One draw decides whether it is noticed and one whether it is laid to its author (with the rung's
/// probabilities), else wrongly to another nation with a programme (each equally likely), else to nobody: a
/// rogue AI, criminals, an accident. The delay is lognormal with the rung's median. Only powers can be
/// answered; an act laid to another nation is absorbed.
///
/// Answers are laid to their author at once: two powers in a confrontation know who answers whom. By switch,
/// answers at covert rungs have to be noticed and attributed like first acts; chains at rungs 3 to 5 then often
/// end by themselves.
final class Attribution {
    static final Parameter COVERT_ANSWERS = Parameter.onOff(Section.MECHANISMS, "covert-answers", false)
            .means("Answers at covert rungs have to be noticed and attributed like first acts")
            .enters("detection and attribution for answers too")
            .limit("on: W at rungs 3 to 5 falls by about the product of the two columns at each answer in kind")
            .lowers("expected-war")
            .assumed("because an answer is meant to be understood, and in a confrontation there is one suspect");
    static final Parameter WRONG = Parameter.real(Section.ESCALATION, "wrong-attribution", "probability")
            .share()
            .value(.1)
            .range(.05, .2)
            .means("Probability that an act that is not laid to its author is laid to another nation")
            .enters("P(wrong) = (1 - attribution) x wrong-attribution, over the other nations equally")
            .limit("0: nobody is wrongly accused; with two nations there is nobody to accuse")
            .raises("misattributed")
            .assumed("because retaliation on the wrong party is feared and cases are disputed: .05 to .2");
    static final Parameter SPREAD = Parameter.real(Section.ESCALATION, "attribution-spread", "nats")
            .bounds(0, 5)
            .value(1.09)
            .means("Spread of the time until an act is attributed, one standard deviation of its logarithm")
            .enters("delay = attribution-delay x exp(spread x normal)")
            .limit("0: always the rung's median")
            .unsigned("because the median of the delay stays where it is")
            .assumed("because a factor of 6 either way covers nine in ten cases, from half a month to two years");
    static final List<Parameter> PARAMETERS = List.of(COVERT_ANSWERS, WRONG, SPREAD);

    boolean covertAnswers;
    private double wrong;
    private double spread;

    void begin(Values values) {
        covertAnswers = values.on(COVERT_ANSWERS);
        wrong = values.of(WRONG);
        spread = values.of(SPREAD);
    }

    /// Doubt about the author of a first act at this rung, once it is laid to somebody.
    static double uncertainty(World world, int rung) {
        return 1 - world.ladder.attribution(rung);
    }

    /// Lays an act of a chain that a strike began to somebody; null where it goes unnoticed or nobody is accused.
    @Nullable
    Laid lay(World world, Streams streams, Events events, Act act) {
        if (act.reply() && !covertAnswers) return Laid.evident(act, world.step);
        int rung = act.rung();
        int key = act.key();
        int step = world.step;
        if (streams.uniform(Luck.DETECTION, key, step) >= world.ladder.detection(rung)) return null;
        double attribution = world.ladder.attribution(rung);
        double draw = streams.uniform(Luck.ATTRIBUTION, key, step);
        int accused = draw < attribution
                ? act.from()
                : draw < attribution + (1 - attribution) * wrong ? another(world, streams, act) : -1;
        double months = world.ladder.attributionDelay(rung);
        if (accused >= 0 && months == 0) return new Laid(act, accused, 1 - attribution, step);
        events.add(EventKind.NOTICED, act.onto(), act.from(), rung, 0);
        if (accused < 0) return null;
        double delay = months * Elementary.exp(spread * streams.normal(Luck.ATTRIBUTION_DELAY, key, step));
        double steps = Math.min(1e6, Math.ceil(delay / (World.MONTHS_PER_YEAR * world.dt)));
        return new Laid(act, accused, 1 - attribution, step + (int) steps);
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
        int chosen = (int) (streams.uniform(Luck.WRONGLY_ACCUSED, act.key(), world.step) * suspects(world, act));
        for (int i = 0; i < world.size(); i++) if (suspect(world.nation(i), act) && chosen-- == 0) return i;
        return -1;
    }

    /// Probability that a first act at this rung is laid to its author.
    double rightly(World world, int rung) {
        return world.ladder.detection(rung) * world.ladder.attribution(rung);
    }

    /// Probability that it is laid to this other nation.
    double wrongly(World world, Act act, Nation other) {
        if (!suspect(other, act)) return 0;
        int rung = act.rung();
        return world.ladder.detection(rung) * (1 - world.ladder.attribution(rung)) * wrong / suspects(world, act);
    }
}
