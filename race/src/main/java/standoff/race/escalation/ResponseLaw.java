package standoff.race.escalation;

import java.util.List;
import standoff.experiment.Mark;
import standoff.numerics.Elementary;
import standoff.race.measures.Measures;
import standoff.race.world.Dyad;
import standoff.race.world.Influence;
import standoff.race.world.Ladder;
import standoff.race.world.Nation;
import standoff.race.world.Pair;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.Section;
import standoff.race.world.World;

/// How a power answers an act that it lays to another: one draw per act.
///
/// ```
/// severity - rung   = N(0, noise) + jump,      jump uniform on 1, 2, 3 with probability mu, else 0
/// odds(mu)          = odds(column) (1 + 1.5 (entanglement - .4)) (1 - .5 (hotline - .3)) (1 - .4 notification)
///                     (1 + hostility - reassurance - .5) x misreading
/// odds(up)          = odds(base of the rung) exp(.8 (severity - rung) + .7 (hostility - .5) + .6 FSI + .5
/// hair-trigger
///                     - .7 (dialogue - .2) - .5 uncertain attribution)
/// P(like for like)  = damping x max(0, respond - P(up));      else absorbed
/// ```
/// An answer "up" is one rung higher, or two where the act was misread as two or three rungs higher. The base
/// of each rung is solved, once per future, so that with every factor at its baseline and FSI = 0 the mean of
/// P(up) over noise and misreadings equals the ladder's column "escalate"; the firebreak (half of P(up) at rung
/// 4) is applied afterwards. FSI is the greater of the two powers' first-strike incentives.
///
/// The severity noise is integrated by Gauss-Hermite quadrature with seven nodes, whose error is below 1e-8 for
/// P(up) and below .001 for answers in kind, which have a kink where P(up) passes "respond". Source:
/// documentation of the model, section 6; the factors are judgement throughout, and every weight is an input.
final class ResponseLaw {
    static final int MOST_JUMP = 3;

    private static final Influence MORE_WAR =
            new Influence.Raises(new Influence.Moved.OfTheFuture(Measures.EXPECTED_WAR));
    private static final Influence LESS_WAR =
            new Influence.Lowers(new Influence.Moved.OfTheFuture(Measures.EXPECTED_WAR));

    static final Parameter FIREBREAK = Parameter.onOff(Section.MECHANISMS, "firebreak", true)
            .means("The step from cyber to physical attack is harder than others")
            .enters("P(up) x firebreak-factor at rung 4")
            .limit("off: rung 4 climbs as its column says")
            .lowers(Measures.EXPECTED_WAR)
            .source(
                    "Kreps and Schneider, Escalation firebreaks in the cyber, conventional, and nuclear domains, 2019",
                    Mark.VERIFIED);
    static final Parameter MISREADING = Parameter.onOff(Section.MECHANISMS, "misreading", true)
            .means("Acts may be read as one to three rungs higher than they are")
            .enters("jump of 1, 2 or 3 rungs with probability mu")
            .limit("off: no war turns on a misreading; the base of each rung stays as solved, so less climbs")
            .raises(Measures.EXPECTED_WAR)
            .assumed("because that a selective strike may be read as the opening of a general attack is under test");
    static final Parameter FIREBREAK_FACTOR = weight(
            "firebreak-factor",
            .5,
            "Factor on the probability to climb from rung 4",
            "P(up) x factor at rung 4",
            "1: no firebreak",
            MORE_WAR);
    static final Parameter DAMPING = Parameter.real(Section.ESCALATION, "damping", "share")
            .share()
            .value(.5)
            .linear(.2, .8)
            .means("Share of the answers that do not climb which are given in kind")
            .enters("P(like for like) = damping x (respond - P(up))")
            .limit("0: every act is met by a higher one or absorbed")
            .raises(Measures.EXPECTED_WAR)
            .assumed("because records count answers and not whether they were hostile acts of the same kind");
    static final Parameter NOISE = weight(
            "severity-noise",
            .5,
            "Spread of the perceived severity of an act, one standard deviation, in rungs",
            "severity = true + N(0, noise) + jump",
            "0: but for misreadings, severity is seen as it is",
            new Influence.Unsigned(
                    "because what is read as more severe and what is read as less come out nearly even"));
    static final Parameter BY_SEVERITY = weight(
            "severity-weight",
            .8,
            "How much an act that seems one rung more severe raises the log-odds of climbing",
            "odds(up) x exp(weight (severity - rung))",
            "0: misreadings have no effect but to skip a rung",
            MORE_WAR);
    static final Parameter BY_HOSTILITY = weight(
            "hostility-weight",
            .7,
            "How much hostility raises the log-odds of climbing",
            "odds(up) x exp(weight (hostility - .5))",
            "0: hostility only makes for misreading",
            MORE_WAR);
    static final Parameter BY_FIRST_STRIKE = weight(
            "first-strike-weight",
            .6,
            "How much the first-strike incentive raises the log-odds of climbing",
            "odds(up) x exp(weight FSI)",
            "0: no crisis instability",
            MORE_WAR);
    static final Parameter BY_HAIR_TRIGGER = weight(
            "hair-trigger-weight",
            .5,
            "How much hair-trigger postures raise the log-odds of climbing",
            "odds(up) x exp(weight hair-trigger)",
            "0: postures do not matter",
            MORE_WAR);
    static final Parameter BY_DIALOGUE = weight(
            "dialogue-weight",
            .7,
            "How much dialogue lowers the log-odds of climbing",
            "odds(up) x exp(-weight (dialogue - .2))",
            "0: talking does not help",
            LESS_WAR);
    static final Parameter BY_UNCERTAINTY = weight(
            "uncertainty-weight",
            .5,
            "How much doubt about the author lowers the log-odds of climbing",
            "odds(up) x exp(-weight (1 - attribution))",
            "0: suspicion is as good as proof",
            LESS_WAR);
    static final Parameter BY_ENTANGLEMENT = weight(
            "entanglement-weight",
            1.5,
            "How much entanglement raises the odds of misreading",
            "odds(mu) x (1 + weight (entanglement - .4))",
            "0: entanglement does not matter",
            MORE_WAR);
    static final Parameter BY_HOTLINE = weight(
            "hotline-weight",
            .5,
            "How much a crisis channel lowers the odds of misreading",
            "odds(mu) x (1 - weight (hotline - .3))",
            "0: a channel does not help",
            LESS_WAR);
    static final Parameter BY_NOTIFICATION = weight(
            "notification-weight",
            .4,
            "How much notification lowers the odds of misreading",
            "odds(mu) x (1 - weight notification)",
            "0: notification does not help",
            LESS_WAR);

    static final List<Parameter> PARAMETERS = List.of(
            FIREBREAK,
            MISREADING,
            FIREBREAK_FACTOR,
            DAMPING,
            NOISE,
            BY_SEVERITY,
            BY_HOSTILITY,
            BY_FIRST_STRIKE,
            BY_HAIR_TRIGGER,
            BY_DIALOGUE,
            BY_UNCERTAINTY,
            BY_ENTANGLEMENT,
            BY_HOTLINE,
            BY_NOTIFICATION);

    private static final int FIREBREAK_RUNG = 4;
    private static final double HOSTILITY_NOW = .5;
    private static final double ENTANGLEMENT_NOW = .4;
    private static final double HOTLINE_NOW = .3;
    private static final double DIALOGUE_NOW = .2;
    private static final double MOST_ODDS = 1e100;

    /// Gauss-Hermite quadrature for a standard normal number.
    private static final double[] NODES = {
        0,
        1.1544053947399682,
        -1.1544053947399682,
        2.3667594107345415,
        -2.3667594107345415,
        3.7504397177257425,
        -3.7504397177257425
    };

    private static final double[] WEIGHTS = {
        16 / 35.,
        .24012317860501267,
        .24012317860501267,
        .030757123967586498,
        .030757123967586498,
        .000548268855972218,
        .000548268855972218
    };

    private static Parameter weight(
            String key, double value, String means, String enters, String limit, Influence influence) {
        return Parameter.real(Section.ESCALATION, key, "1")
                .bounds(0, 10)
                .value(value)
                .means(means)
                .enters(enters)
                .limit(limit)
                .moves(influence)
                .assumed("because no record of such acts exists from which it could be measured");
    }

    /// Probabilities of the answers to an act: one rung higher, two rungs higher, in kind.
    static final class Branches {
        double one;
        double two;
        double same;
    }

    private Ladder ladder = new Ladder();
    private boolean misreading;
    private double firebreak;
    private double damping;
    private double noise;
    private double bySeverity;
    private double byHostility;
    private double byFirstStrike;
    private double byHairTrigger;
    private double byDialogue;
    private double byUncertainty;
    private double byEntanglement;
    private double byHotline;
    private double byNotification;
    private final double[] baseOdds = new double[Ladder.RUNGS];
    /// exp(weight (noise z + jump)), by jump and node.
    private final double[] lift = new double[(MOST_JUMP + 1) * NODES.length];

    void begin(Ladder ladder, ParameterValues values) {
        this.ladder = ladder;
        misreading = values.on(MISREADING);
        firebreak = values.on(FIREBREAK) ? values.of(FIREBREAK_FACTOR) : 1;
        damping = values.of(DAMPING);
        noise = values.of(NOISE);
        bySeverity = values.of(BY_SEVERITY);
        byHostility = values.of(BY_HOSTILITY);
        byFirstStrike = values.of(BY_FIRST_STRIKE);
        byHairTrigger = values.of(BY_HAIR_TRIGGER);
        byDialogue = values.of(BY_DIALOGUE);
        byUncertainty = values.of(BY_UNCERTAINTY);
        byEntanglement = values.of(BY_ENTANGLEMENT);
        byHotline = values.of(BY_HOTLINE);
        byNotification = values.of(BY_NOTIFICATION);
        for (int jump = 0; jump <= MOST_JUMP; jump++)
            for (int k = 0; k < NODES.length; k++)
                lift[jump * NODES.length + k] = Elementary.exp(bySeverity * (noise * NODES[k] + jump));
        for (int rung = 1; rung <= Ladder.LAST_OPERATION; rung++)
            baseOdds[rung] = solve(ladder.escalate(rung), ladder.misread(rung));
    }

    /// The odds at which the mean of P(up) over noise and misreadings with probability `mu` is `column`: Newton's
    /// method on the log-odds, kept within a bracket that halves where Newton would leave it.
    private double solve(double column, double mu) {
        if (column <= 0) return 0;
        if (column >= 1) return MOST_ODDS;
        double middle = Elementary.log(column / (1 - column));
        double spread = bySeverity * (MOST_JUMP + 4 * noise) + 1e-9;
        double low = middle - spread;
        double high = middle + spread;
        double at = middle;
        for (int iteration = 0; iteration < 200; iteration++) {
            double odds = Elementary.exp(at);
            double mean = 0;
            double slope = 0;
            for (int jump = 0; jump <= MOST_JUMP; jump++)
                for (int k = 0; k < NODES.length; k++) {
                    double raised = odds * lift[jump * NODES.length + k];
                    double up = raised / (1 + raised);
                    double weight = WEIGHTS[k] * (jump == 0 ? 1 - mu : mu / MOST_JUMP);
                    mean += weight * up;
                    slope += weight * up * (1 - up);
                }
            double error = mean - column;
            if (error > 0) high = at;
            else low = at;
            double next = at - error / slope;
            if (!(next > low && next < high)) next = (low + high) / 2;
            if (Math.abs(error) <= 1e-15 || next == at || high - low < 1e-15 * Math.abs(middle)) break;
            at = next;
        }
        return Elementary.exp(at);
    }

    /// Factor of the two powers on the odds of misreading; 1 at the baseline, 0 where nothing is misread.
    double misreadingFactor(World world, Dyad dyad) {
        return misreadingFactor(world, dyad, true);
    }

    /// This factor after an act that breaks what the two have assured each other, unless it is `trusted`.
    double misreadingFactor(World world, Dyad dyad, boolean trusted) {
        if (!misreading) return 0;
        double reassurance = trusted ? dyad.reassurance : 0;
        double factor = (1 + byEntanglement * (dyad.entanglement - ENTANGLEMENT_NOW))
                * Math.max(0, 1 - byHotline * (dyad.hotline - HOTLINE_NOW))
                * Math.max(0, 1 - byNotification * dyad.notification)
                * Math.max(0, 1 + world.hostility(dyad) - reassurance - HOSTILITY_NOW)
                * dyad.misreading;
        return Math.max(0, factor);
    }

    /// Probability that an act at this rung is misread.
    double misreading(int rung, double factor) {
        double column = ladder.misread(rung);
        return factor == 0 ? 0 : column * factor / (1 - column + column * factor);
    }

    /// What these two powers and the doubt about the author add to the log-odds of climbing; 0 at the baseline.
    ///
    /// @param firstStrike FSI
    /// @param uncertainty 1 - probability of attribution, 0 where the author is evident
    double shift(World world, Dyad dyad, Nation responder, double firstStrike, double uncertainty) {
        return shift(world, dyad, responder, firstStrike, uncertainty, true);
    }

    /// This shift after an act that ends the dialogue of the two beyond the usual, unless it is `trusted`.
    double shift(World world, Dyad dyad, Nation responder, double firstStrike, double uncertainty, boolean trusted) {
        double dialogue = trusted ? dyad.dialogue : Math.min(DIALOGUE_NOW, dyad.dialogue);
        return byHostility * (world.hostility(dyad) - HOSTILITY_NOW)
                + byFirstStrike * firstStrike
                + byHairTrigger * responder.doctrine.hairTrigger()
                - byDialogue * (dialogue - DIALOGUE_NOW)
                - doubt(uncertainty);
    }

    /// What doubt about the author takes from the log-odds of climbing.
    double doubt(double uncertainty) {
        return byUncertainty * uncertainty;
    }

    /// The greater of the two powers' first-strike incentives, as of their last reviews.
    static double firstStrike(World world, Dyad dyad) {
        Pair one = world.pair(dyad.first, dyad.second);
        Pair other = world.pair(dyad.second, dyad.first);
        return Math.max(one.firstStrike, other.firstStrike);
    }

    /// The rung of the answer to an act: higher than the act's, the same, or 0 where it is absorbed.
    ///
    /// @param normal   standard normal number: noise of the perceived severity
    /// @param jump     misread as so many rungs higher
    /// @param response uniform number
    int answer(int rung, double normal, int jump, double shift, double response) {
        double odds = baseOdds[rung] * Elementary.exp(bySeverity * (noise * normal + jump) + shift);
        double up = odds / (1 + odds) * firebreak(rung);
        if (response < up) return Math.min(Ladder.WAR, rung + Math.clamp(jump, 1, 2));
        double same = damping * Math.max(0, ladder.respond(rung) - up);
        return response < up + same ? rung : 0;
    }

    /// Works out the probabilities of the answers to an act at this rung, over noise and misreadings.
    void branches(int rung, double misreadingFactor, double shift, Branches out) {
        double mu = misreading(rung, misreadingFactor);
        double odds = baseOdds[rung] * Elementary.exp(shift);
        double factor = firebreak(rung);
        double respond = ladder.respond(rung);
        double same = 0;
        out.one = 0;
        out.two = 0;
        for (int jump = 0; jump <= MOST_JUMP; jump++) {
            double climbing = 0;
            double staying = 0;
            for (int k = 0; k < NODES.length; k++) {
                double raised = odds * lift[jump * NODES.length + k];
                double up = raised / (1 + raised) * factor;
                climbing += WEIGHTS[k] * up;
                staying += WEIGHTS[k] * Math.max(0, respond - up);
            }
            double weight = jump == 0 ? 1 - mu : mu / MOST_JUMP;
            if (jump < 2) out.one += weight * climbing;
            else out.two += weight * climbing;
            same += weight * staying;
        }
        out.same = damping * same;
    }

    /// P(an act at this rung is answered in kind) at the baseline, misreadings included, once it is known whose it is.
    double likeForLike(int rung) {
        return damping * Math.max(0, ladder.respond(rung) - ladder.escalate(rung));
    }

    private double firebreak(int rung) {
        return rung == FIREBREAK_RUNG ? firebreak : 1;
    }
}
