package standoff.race.agreement;

import java.util.List;
import standoff.race.measures.Measures;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.Section;

/// What tempts a party to cheat, and what an accusation brings.
///
/// @param opportunity rate at which a tempted party finds a way to cheat, per year
/// @param precision   how sharply it tells gain from penalty, per unit of payoff
/// @param penalty     loss that it expects from being found out
/// @param collapse    probability that an accusation ends the agreement
/// @param suspension  years for which an accusation suspends it otherwise
/// @param sanction    share of compute growth that the others take from the accused
/// @param sanctioned  years for which they do
/// @param grievance   hostility that an accusation adds
/// @param withdrawal  rate at which a party leaves for reasons of its own, per year
/// @param renewal     years after which a collapsed agreement may be signed anew
record Breach(
        double opportunity,
        double precision,
        double penalty,
        double collapse,
        double suspension,
        double sanction,
        double sanctioned,
        double grievance,
        double withdrawal,
        double renewal) {
    static final Parameter OPPORTUNITY = real(
                    "cheating-opportunity",
                    "1/yr",
                    .5,
                    "Rate at which a party that would gain" + " finds a way to cheat")
            .bounds(0, 50)
            .range(.1, 2)
            .enters("P(cheats) = 1 - exp(-opportunity x logistic(precision (gain - expected penalty)) dt)")
            .limit("0: nobody cheats")
            .raises(Measures.CHEATING_TIME)
            .assumed("because secret projects take years to set up and secret runs months");
    static final Parameter PRECISION = real(
                    "cheating-precision",
                    "1/payoff",
                    50,
                    "How sharply a party tells gain from" + " penalty when it thinks of cheating")
            .bounds(0, 5000)
            .range(20, 150)
            .enters("logistic(precision (gain - expected penalty))")
            .limit("0: a coin; large: the larger one decides")
            .lowers(Measures.CHEATING_TIME)
            .assumed("because governments calculate with noise; a third of the precision of effort decisions");
    static final Parameter PENALTY = real("penalty", "payoff", .1, "Loss that a party expects from being found out")
            .bounds(0, 20)
            .linear(0, .4)
            .enters("expected penalty = P(found within the look-ahead) (penalty + relief lost)")
            .limit("0: only the agreement is lost")
            .lowers(Measures.CHEATING_TIME)
            .assumed("because NPT and BWC rested on penalties that were never stated in advance");
    static final Parameter COLLAPSE = real(
                    "collapse", "probability", .3, "Probability that an accusation ends the" + " agreement")
            .share()
            .linear(.05, .7)
            .enters("else it is suspended")
            .limit("0: it outlives every accusation")
            .lowers(Measures.AGREEMENT_TIME)
            .assumed("because some treaties outlived violations for decades and some did not");
    static final Parameter SUSPENSION = real(
                    "suspension",
                    "yr",
                    .5,
                    "Time for which an accusation suspends the agreement" + " if it does not end it")
            .bounds(0, 50)
            .range(.2, 2)
            .enters("terms lapse for this time; then it is signed anew if all still gain")
            .limit("0: nothing but the accusation")
            .lowers(Measures.AGREEMENT_TIME)
            .assumed("because clearing up takes months to years");
    static final Parameter SANCTION = real(
                    "snap-back", "share", .3, "Share of compute growth that the others take from" + " an accused party")
            .share()
            .linear(0, .6)
            .enters("dlnK/dt x (1 - snap-back) in (1), for the sanction's time")
            .limit("0: words only")
            .raises(Measures.CROSSING_YEAR)
            .assumed("because export controls of today take some 18 % of growth (.3 with a leak of .4)");
    static final Parameter SANCTIONED = real("snap-back-time", "yr", 2, "Time for which the snap-back lasts")
            .bounds(0, 50)
            .range(.5, 5)
            .enters("dlnK/dt x (1 - snap-back) for this time")
            .limit("0: words only")
            .raises(Measures.CROSSING_YEAR)
            .assumed("because sanctions on programmes have lasted years");
    static final Parameter GRIEVANCE = real(
                    "accusation-grievance",
                    "share",
                    .1,
                    "Hostility that an accusation adds between" + " the accused and the others")
            .bounds(0, 1)
            .linear(0, .3)
            .enters("grievance + this, fading like others")
            .limit("0: taken in good part")
            .raises(Measures.EXPECTED_WAR)
            .assumed("because findings of cheating have soured relations for years");
    static final Parameter WITHDRAWAL = real(
                    "withdrawal", "1/yr", .03, "Rate at which a party leaves for reasons of its" + " own")
            .bounds(0, 50)
            .range(.01, .1)
            .enters("collapse at this rate")
            .limit("0: nobody leaves")
            .lowers(Measures.AGREEMENT_TIME)
            .assumed("because about one in five arms control treaties was left by a party within a decade or two");
    static final Parameter RENEWAL = real(
                    "renegotiation", "yr", 3, "Time after which a collapsed agreement may be signed" + " anew")
            .bounds(0, 100)
            .range(1, 8)
            .enters("no signing before")
            .limit("0: at once; long: never")
            .lowers(Measures.AGREEMENT_TIME)
            .assumed("because trust takes a change of government or of circumstances");

    static final List<Parameter> PARAMETERS = List.of(
            OPPORTUNITY,
            PRECISION,
            PENALTY,
            COLLAPSE,
            SUSPENSION,
            SANCTION,
            SANCTIONED,
            GRIEVANCE,
            WITHDRAWAL,
            RENEWAL);

    private static Parameter.Declaration real(String key, String unit, double value, String means) {
        return Parameter.real(Section.AGREEMENTS, key, unit).value(value).means(means);
    }

    static Breach of(ParameterValues values) {
        return new Breach(
                values.of(OPPORTUNITY),
                values.of(PRECISION),
                values.of(PENALTY),
                values.of(COLLAPSE),
                values.of(SUSPENSION),
                values.of(SANCTION),
                values.of(SANCTIONED),
                values.of(GRIEVANCE),
                values.of(WITHDRAWAL),
                values.of(RENEWAL));
    }
}
