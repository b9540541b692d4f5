package standoff.race.world;

import java.util.List;
import standoff.experiment.Mark;
import standoff.race.measures.Measures;

/// The escalation ladder: ten rungs, 0 competition and espionage, 1 declared threat, 2 economic coercion, 3
/// covert degradation, 4 overt cyber attack on networks, power or cooling, 5 limited physical sabotage, 6
/// limited kinetic strike, 7 campaign and limited war, 8 major war, 9 nuclear use. Rungs have effects and
/// consequences only.
public final class Ladder {
    public static final int RUNGS = 10;
    /// The lowest and highest rung that is an operation against a programme.
    public static final int FIRST_OPERATION = 3;

    public static final int LAST_OPERATION = 7;
    public static final int WAR = 8;
    public static final int NUCLEAR = 9;

    private static final String[] NAMES = {
        "competition and espionage",
        "declared threat",
        "economic coercion",
        "covert degradation",
        "overt cyber attack",
        "limited physical sabotage",
        "limited kinetic strike",
        "campaign, limited war",
        "major war",
        "nuclear use"
    };

    private static Parameter.Declaration rung(String key, String unit, String means, String enters) {
        return Parameter.real(Section.LADDER, key, unit).means(means).enters(enters);
    }

    private static final String JUDGED = "because no case of such an operation against AI programmes is on record";

    public static final Parameter SUCCESS = rung(
                    "success",
                    "probability",
                    "Probability that the operation succeeds against an unhardened target",
                    "one draw per operation")
            .share()
            .values(0., 1., .35, .4, .5, .7, .7)
            .at(3, .1, .7)
            .at(4, .15, .7)
            .at(5, .2, .8)
            .at(6, .4, .9)
            .limit("0: operations only provoke")
            .raises(Measures.SUCCESSES)
            .assumed(JUDGED);
    public static final Parameter COMPUTE_LOSS = rung(
                    "compute-loss",
                    "share",
                    "Share of the compute stock destroyed by a successful operation at 12 effective sites, 60 % of"
                            + " them known, unhardened",
                    "loss = compute-loss x q_n / q_n(12) x known/.6 x hardening, at most .95")
            .share()
            .values(0., 0., .01, .05, .08, .2, .5)
            .at(3, 0, .05)
            .at(4, .01, .2)
            .at(5, .02, .25)
            .at(6, .05, .5)
            .at(7, .2, .8)
            .limit("0: only runs are hit")
            .raises(Measures.FIRST_STRIKE_PEAK)
            .assumed(JUDGED);
    public static final Parameter RUN_LOSS = rung(
                    "run-loss",
                    "months",
                    "Stall of training runs and most research by a successful operation",
                    "stall clock = run-loss x min(1, q ratio) x min(1, known/.6) x hardening")
            .bounds(0, 120)
            .values(0., 0., 2., 3., 4., 6., 12.)
            .at(3, 0, 6)
            .at(4, 1, 9)
            .at(5, 1, 12)
            .at(6, 2, 18)
            .at(7, 4, 30)
            .limit("0: only compute is hit")
            .raises(Measures.SETBACK_6)
            .assumed("because setbacks in nuclear programmes by similar means were months, disputed for years after");
    public static final Parameter TARGETS = rung(
                    "targets",
                    "sites",
                    "Sites that one operation reaches",
                    "q_n: share of capacity in the n largest sites")
            .bounds(0, 1000)
            .values(0., 0., 2., 3., 3., 10., 30.)
            .limit("0: nothing is reached")
            .unsigned("because the loss is stated at 12 sites and shrinks with their number alike, however many are"
                    + " reached")
            .assumed("because access and salvo size bound an operation");
    public static final Parameter HARDENING = rung(
                    "hardening-effect",
                    "share",
                    "How much full hardening takes from the operation's effect",
                    "hardening = 1 - effect x H")
            .share()
            .values(0., 0., .8, .8, .7, .6, .4)
            .limit("1: full hardening protects wholly")
            .lowers(Measures.FIRST_STRIKE_PEAK)
            .assumed("because protection helps most against intrusion and least against mass");
    public static final Parameter DETECTION = rung(
                    "detection",
                    "probability",
                    "Probability that the target notices it was attacked",
                    "one draw per act")
            .share()
            .values(1., 1., .5, .95, 1., 1., 1.)
            .limit("0: never noticed, never answered")
            .lowers(Measures.strikesAt(4))
            .assumed("because half of covert operations are noticed within a year, overt ones at once");
    public static final Parameter ATTRIBUTION = rung(
                    "attribution",
                    "probability",
                    "Probability that a noticed act is laid to its author",
                    "else unattributed or wrongly attributed")
            .share()
            .values(1., 1., .6, .8, .7, 1., 1.)
            .limit("0: deniable")
            .lowers(Measures.strikesAt(4))
            .assumed("because the record of public attributions is selective");
    public static final Parameter ATTRIBUTION_DELAY = rung(
                    "attribution-delay",
                    "months",
                    "Median time until an act is attributed",
                    "lognormal with a 90 % range of a factor 6 either way")
            .bounds(0, 240)
            .values(0., 0., 4., 1., 3., 0., 0.)
            .at(3, .5, 24)
            .limit("0: at once")
            .unsigned("because an answer that comes later neither comes more often nor is stronger")
            .source(
                    "Public attributions from 1 to 24 months after the fact; dwell times in incident reports",
                    Mark.MEMORY);
    public static final Parameter RESPOND = rung(
                    "respond",
                    "probability",
                    "Probability that an attributed act is answered at all",
                    "up, else like for like with damping (respond - P(up)), else absorbed")
            .share()
            .values(.6, .8, .33, .55, .6, .8, .97)
            .at(3, .27, .39)
            .at(4, .3, .8)
            .at(6, .58, .95)
            .limit("P(up): answers only escalate")
            .raises(Measures.EXPECTED_WAR)
            .source(
                    "Rung 3: 89 of 272 cyber operations between rivals met a response within a year (Cato PA 862);"
                            + " rung 6: reciprocation of disputes between nuclear states, COW MID 5.0",
                    Mark.DERIVED);
    public static final Parameter ESCALATE = rung(
                    "escalate",
                    "probability",
                    "Probability of an answer at least one rung higher, at the baseline and misreadings included",
                    "base rung of the odds is solved from it")
            .share()
            .values(.1, .1, .1, .2, .3, .45, .5)
            .at(6, .2, .8)
            .limit("0: nothing climbs")
            .raises(Measures.EXPECTED_WAR)
            .assumed("because no case of strikes on the homeland of a nuclear peer exists");
    public static final Parameter MISREAD = rung(
                    "misread",
                    "probability",
                    "Probability that the act is read as one to three rungs higher than it is",
                    "odds(misread) = odds(column) x dyad's factors")
            .share()
            .values(.01, .01, .03, .1, .15, .35, .6)
            .at(3, .01, .1)
            .at(4, .03, .3)
            .at(5, .05, .4)
            .at(6, .1, .7)
            .at(7, .3, .9)
            .limit("0: every act is read as it is meant")
            .raises(Measures.EXPECTED_WAR)
            .assumed("because warning systems and war games show misreading without giving rates for such acts");
    public static final Parameter THIRD_PARTY_COST = rung(
                    "third-party-cost", "share", "Displeasure of third parties", "cost += weight x column")
            .share()
            .values(.05, .1, .05, .15, .25, .5, .7)
            .limit("0: third parties do not mind")
            .lowers(Measures.strikesAt(4))
            .assumed("because it orders the rungs by how openly force is used");
    public static final Parameter PREPARATION = rung(
                    "preparation",
                    "months",
                    "Time between two operations of a power at this rung",
                    "a rung opens when the preparation since its last use is over")
            .bounds(0, 120)
            .values(0., 0., 4., 4., 6., 4., 6.)
            .at(3, 2, 8)
            .at(4, 2, 8)
            .at(5, 3, 12)
            .at(6, 2, 8)
            .at(7, 3, 12)
            .limit("0: an operation at every review")
            .lowers(Measures.strikesAt(4))
            .assumed("because accesses are burnt and forces must be readied; x .5 to 2");

    public static final List<Parameter> PARAMETERS = List.of(
            SUCCESS,
            COMPUTE_LOSS,
            RUN_LOSS,
            TARGETS,
            HARDENING,
            DETECTION,
            ATTRIBUTION,
            ATTRIBUTION_DELAY,
            RESPOND,
            ESCALATE,
            MISREAD,
            THIRD_PARTY_COST,
            PREPARATION);

    private final double[][] columns = new double[PARAMETERS.size()][RUNGS];

    public static String name(int rung) {
        return NAMES[rung];
    }

    void begin(ParameterValues values) {
        for (int p = 0; p < columns.length; p++)
            for (int rung = 1; rung <= LAST_OPERATION; rung++) columns[p][rung] = values.of(PARAMETERS.get(p), rung);
    }

    public double success(int rung) {
        return columns[0][rung];
    }

    public double computeLoss(int rung) {
        return columns[1][rung];
    }

    /// Months.
    public double runLoss(int rung) {
        return columns[2][rung];
    }

    public double targets(int rung) {
        return columns[3][rung];
    }

    public double hardeningEffect(int rung) {
        return columns[4][rung];
    }

    public double detection(int rung) {
        return columns[5][rung];
    }

    public double attribution(int rung) {
        return columns[6][rung];
    }

    /// Months, median.
    public double attributionDelay(int rung) {
        return columns[7][rung];
    }

    public double respond(int rung) {
        return columns[8][rung];
    }

    public double escalate(int rung) {
        return columns[9][rung];
    }

    public double misread(int rung) {
        return columns[10][rung];
    }

    public double thirdPartyCost(int rung) {
        return columns[11][rung];
    }

    /// Months.
    public double preparation(int rung) {
        return columns[12][rung];
    }
}
