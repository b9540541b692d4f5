package standoff.race.world;

import java.util.List;
import standoff.numerics.Units;
import standoff.race.measures.Measures;
import standoff.race.measures.Whose;

/// A power's standing posture toward rival programmes. Named doctrines are settings of these numbers, shipped as
/// regimes; every delta that makes one differ from another is a visible input.
///
/// @param deterrence     what opens the rungs
/// @param lineOffset     offset of the red line from f = .90 of the estimate, nats
/// @param blur           sd of the target's belief of where the line is, nats
/// @param confidence     required probability p* that the line is crossed
/// @param rungCap        highest rung it allows itself
/// @param will           probability that it acts, as its targets believe
/// @param commitment     cost of inaction once the line is believed crossed
/// @param normCost       cost of force without a declared line
/// @param normFrom       rung from which that cost is charged
/// @param hiding         how strongly a threat under this doctrine drives its targets into opacity
/// @param hostility      hostility that declaring adds
/// @param hairTrigger    hair-trigger postures that declaring brings, 0..1
/// @param fearFactor     share of the fear that is left, for example under assured retaliation
/// @param residual       h: share of the value that a halting target keeps, while it halts
/// @param punishment     X: broader punishment of a target struck with success
public record Doctrine(
        Deterrence deterrence,
        double lineOffset,
        double blur,
        double confidence,
        int rungCap,
        double will,
        double commitment,
        double normCost,
        int normFrom,
        double hiding,
        double hostility,
        double hairTrigger,
        double fearFactor,
        double residual,
        double punishment) {
    /// What a doctrine threatens to answer.
    public enum Deterrence {
        /// Nothing is declared and nothing is gated: every rung up to the cap, at a norm cost.
        NONE("none"),
        /// Sabotage when the red line is believed crossed, undeclared.
        MAIM_TACIT("maim-tacit"),
        /// Sabotage when the red line is believed crossed, declared.
        MAIM_DECLARED("maim-declared"),
        /// Retaliation against use, never sabotage of development.
        USE("use"),
        /// Nothing is declared; strikes while the target is busy with somebody else, who may be blamed.
        OPPORTUNIST("opportunist");

        private final String label;

        Deterrence(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /// Whether strikes wait for the red line to be believed crossed.
        public boolean gated() {
            return switch (this) {
                case MAIM_TACIT, MAIM_DECLARED, USE -> true;
                case NONE, OPPORTUNIST -> false;
            };
        }
    }

    private static Parameter.Declaration real(String key, String unit, double value, String means, String enters) {
        return Parameter.real(Section.POWERS, key, unit)
                .value(value)
                .means(means)
                .enters(enters);
    }

    public static final Parameter DETERRENCE = Parameter.choice(
                    Section.POWERS, "deterrence", "none", "maim-tacit", "maim-declared", "use", "opportunist")
            .means("What the doctrine threatens to answer: nothing, a crossed red line (tacit or declared), or use; an"
                    + " opportunist threatens nothing and waits for others' crises")
            .enters("gate: a rung is open when P(line crossed) >= required confidence; 'use' opens none against"
                    + " development; 'opportunist' opens them while the target stands above rung 0 with another power")
            .limit("none: ungated, at the norm cost")
            .lowers(Measures.STRIKES)
            .assumed("because the reference is the unmanaged race");
    public static final Parameter LINE_OFFSET = real(
                    "line-offset",
                    "OOM",
                    0,
                    "Where the red line lies, from automation f = .90 of the estimate",
                    "line = M(f = .90) + offset")
            .bounds(-5, 5)
            .linear(-1, .7)
            .limit("far above recursion: never crossed in time")
            .lowers(Whose.RIVAL, Measures.HALTED)
            .assumed("because texts name intelligence recursion without a number");
    public static final Parameter BLUR = real(
                    "blur",
                    "OOM",
                    1,
                    "Spread of the target's belief of where the rival's red line lies",
                    "P(line believed crossed) = Phi((M - line) / blur)")
            .bounds(0, 5)
            .range(.1, 1.5)
            .limit("0: a known brink")
            .lowers(Whose.RIVAL, Measures.COMPLIANCE)
            .assumed("because declared words are vague; tacit 1, declared .5, refined .15, use .3");
    public static final Parameter CONFIDENCE = real(
                    "required-confidence",
                    "probability",
                    .65,
                    "Probability p* of a crossed line that it asks for before it acts",
                    "gate: P(line crossed) >= p*")
            .bounds(0, 1)
            .linear(.5, .95)
            .limit("1: never certain enough")
            .lowers(Measures.MISTAKEN)
            .assumed("because decisions under low confidence are on record; tacit .65, declared .6, refined .75");
    public static final Parameter RUNG_CAP = Parameter.whole(Section.POWERS, "rung-cap", "rung", 0, 7)
            .value(6)
            .means("Highest rung it allows itself against a programme")
            .enters("rungs 3 to the cap are considered")
            .limit("below 3: no strikes")
            .raises(Whose.RIVAL, Measures.HALTED)
            .assumed("because limited strikes are the highest step that texts discuss; refined 5, deterrence of use 0");
    public static final Parameter WILL = real(
                    "will",
                    "probability",
                    .15,
                    "Probability that it acts on its threat, as its targets believe",
                    "B = w P(own choice) + (1 - w) will min(1, benefit/cost) (1 - exp(-hazard exposure))")
            .bounds(0, 1)
            .linear(.02, .4)
            .limit("0: no threat is believed")
            .raises(Whose.RIVAL, Measures.HALTED)
            .assumed("because no strike has followed so far; none .15, tacit .4, declared .6, refined .75");
    public static final Parameter COMMITMENT = real(
                    "commitment-cost",
                    "payoff",
                    0,
                    "Cost of inaction once the line is believed crossed, for at most a year",
                    "U(never) -= commitment, waived at min(1, effect/waiver-effect)")
            .bounds(0, 5)
            .linear(0, .05)
            .limit("0: declaring binds nobody")
            .raises(Measures.STRIKES)
            .assumed("because audience costs are real and unmeasured; tacit .03, declared .08, refined .10");
    public static final Parameter NORM_COST = real(
                    "norm-cost",
                    "payoff",
                    .05,
                    "Cost of unprovoked force without a declared line",
                    "cost += norm cost at rungs >= norm-from")
            .bounds(0, 5)
            .linear(0, .3)
            .limit("0: force needs no excuse")
            .lowers(Measures.strikesAt(4))
            .assumed("because unprovoked force carries a price; .05 in the unmanaged race");
    public static final Parameter NORM_FROM = Parameter.whole(Section.POWERS, "norm-from", "rung", 1, 10)
            .value(4)
            .means("Rung from which the norm cost is charged")
            .enters("cost += norm cost at rungs >= norm-from")
            .limit("10: never")
            .raises(Measures.FIRST_STRIKE_PEAK)
            .assumed("because covert degradation is tolerated in practice and open attack is not");
    public static final Parameter HIDING = real(
                    "hiding",
                    "share",
                    .1,
                    "How strongly its threat drives the target's programme into opacity, hardening and dispersal",
                    "threat = hiding x clip((M - line + 6)/6, 0, 1)")
            .bounds(0, 1)
            .linear(0, .3)
            .limit("0: posture stays")
            .raises(Whose.RIVAL, Measures.OPACITY_CHANGE)
            .assumed("because it is the claim that declaring drives programmes underground; none .1, tacit .5, declared"
                    + " 1");
    public static final Parameter HOSTILITY_ADDED = real(
                    "hostility-added",
                    "share",
                    0,
                    "Hostility that declaring the doctrine adds between the two",
                    "hostility + added")
            .bounds(-1, 1)
            .limit("0: declaring offends nobody")
            .raises(Measures.EXPECTED_WAR)
            .assumed("because only a declared threat adds it: .15, 0 to .3");
    public static final Parameter HAIR_TRIGGER = real(
                    "hair-trigger",
                    "share",
                    0,
                    "Pre-delegation and strike-on-warning postures that the doctrine brings",
                    "odds(up) x exp(.5 hair-trigger)")
            .bounds(0, 1)
            .limit("0: every decision waits for its review")
            .raises(Measures.EXPECTED_WAR)
            .assumed("because only a declared threat adds it: .3, 0 to .6");
    public static final Parameter FEAR_FACTOR = real(
                    "fear-factor",
                    "share",
                    1,
                    "Share of the fear of a rival's advantage that is left under this doctrine",
                    "fear x factor")
            .bounds(0, 1)
            .limit("0: retaliation is certain and suffices")
            .lowers(Whose.OWN, Measures.MARGIN)
            .assumed("because assured retaliation leaves .5 (.15 to .9) of it");
    public static final Parameter RESIDUAL = real(
                    "halt-residual",
                    "share",
                    0,
                    "Share h of its value that a halting target keeps",
                    "U(halt) += h max V_e, paid at h max V_e/W per year")
            .bounds(0, 1)
            .limit("0: halting costs the same as being struck")
            .raises(Whose.RIVAL, Measures.HALTED)
            .assumed("because the commentary's statement is the corner h = 0; refined .3, 0 to .6");
    public static final Parameter PUNISHMENT = real(
                    "broader-punishment",
                    "payoff",
                    0,
                    "Punishment X beyond the strike, of a target struck with success",
                    "U(e) -= m_e X")
            .bounds(0, 10)
            .limit("0: the strike is all")
            .raises(Whose.RIVAL, Measures.HALTED)
            .assumed("because the commentary's statement is the corner X = 0; refined .5, prohibition 1, 0 to 3");

    public static final List<Parameter> PARAMETERS = List.of(
            DETERRENCE,
            LINE_OFFSET,
            BLUR,
            CONFIDENCE,
            RUNG_CAP,
            WILL,
            COMMITMENT,
            NORM_COST,
            NORM_FROM,
            HIDING,
            HOSTILITY_ADDED,
            HAIR_TRIGGER,
            FEAR_FACTOR,
            RESIDUAL,
            PUNISHMENT);

    private static final Deterrence[] DETERRENCES = Deterrence.values();

    public static final Doctrine NONE = new Doctrine(Deterrence.NONE, 0, 1, 1, 0, 0, 0, 0, 10, 0, 0, 0, 1, 0, 0);

    /// The doctrine of this power in a future.
    public static Doctrine of(ParameterValues values, int nation) {
        return new Doctrine(
                DETERRENCES[(int) values.of(DETERRENCE, nation)],
                values.of(LINE_OFFSET, nation) * Units.NATS_PER_OOM,
                values.of(BLUR, nation) * Units.NATS_PER_OOM,
                values.of(CONFIDENCE, nation),
                (int) values.of(RUNG_CAP, nation),
                values.of(WILL, nation),
                values.of(COMMITMENT, nation),
                values.of(NORM_COST, nation),
                (int) values.of(NORM_FROM, nation),
                values.of(HIDING, nation),
                values.of(HOSTILITY_ADDED, nation),
                values.of(HAIR_TRIGGER, nation),
                values.of(FEAR_FACTOR, nation),
                values.of(RESIDUAL, nation),
                values.of(PUNISHMENT, nation));
    }
}
