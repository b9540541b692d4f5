package standoff.race.intelligence;

import java.util.List;
import standoff.numerics.Elementary;
import standoff.numerics.Units;
import standoff.numerics.random.Streams;
import standoff.race.measures.Measures;
import standoff.race.measures.Whose;
import standoff.race.world.Events;
import standoff.race.world.Influence;
import standoff.race.world.Mechanism;
import standoff.race.world.MechanismDeclaration;
import standoff.race.world.Nation;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.ProtectionOrders;
import standoff.race.world.Section;
import standoff.race.world.Sites;
import standoff.race.world.World;

/// How open, hardened and spread out programmes are: threatened powers go underground, with the delay of
/// building.
///
/// `dX/dt = (X* - X)/lag`, `X* = X0 + response x threat x (X_limit - X0)`, where the threat to x is the
/// greatest over rivals of `hiding x clip((M - line + 6)/6, 0, 1)`. That declaring a doctrine drives programmes
/// underground is a claim and not a fact: the switch takes it out. A nation that has chosen to hide, harden or disperse
/// goes the whole way to the limit, with the same delay; with the switch off it cannot.
public final class Posture implements Mechanism {
    private static final Influence SLOWER_HIDING =
            new Influence.Lowers(new Influence.Moved.OfPower(Whose.EACH, Measures.OPACITY_CHANGE));
    private static final Influence MORE_EXPOSED =
            new Influence.Raises(new Influence.Moved.OfTheFuture(Measures.FIRST_STRIKE_PEAK));

    public static final Parameter SWITCH = Parameter.onOff(Section.MECHANISMS, "posture", true)
            .means("Threatened programmes grow opaque, hard and dispersed")
            .enters("dX/dt = (X* - X)/lag for opacity, hardening, sites")
            .limit("off: posture stays as stated, but for reconstitution after strikes")
            .raises(Whose.EACH, Measures.OPACITY_CHANGE)
            .assumed("because hiding after threats is on record, its size is not");
    public static final Parameter OPACITY = Parameter.real(Section.NATIONS, "opacity", "share")
            .share()
            .value(.5)
            .linear(.25, .75)
            .means("How opaque the programme is to others: 0 published, 1 unseen")
            .enters("s x (1 + opacity-weight O); known sites tend to 1 - hidden-share O; secrecy in diffusion")
            .limit("1: reports are three times as uncertain as at 0")
            .raises(Measures.SURPRISE)
            .assumed("because openness of laboratories and states differs and is not measured");
    public static final Parameter HARDENING = Parameter.real(Section.NATIONS, "hardening", "share")
            .share()
            .value(.15)
            .linear(.05, .3)
            .means("Protection of sites, power and networks: 0 commercial, .3 guarded and isolated, .6"
                    + " blast-protected, .85 deep underground")
            .enters("effect of rung r x (1 - hardening-effect_r H)")
            .limit("1: only the documented floor of each rung is left")
            .lowers(Measures.FIRST_STRIKE_PEAK)
            .assumed("because security level 5 is thought to be five years off");
    public static final Parameter SITES = Parameter.real(Section.NATIONS, "effective-sites", "sites")
            .bounds(1, 1000)
            .value(12)
            .range(6, 30)
            .means("Effective number of sites, 1 / sum of squared shares of compute")
            .enters("q_n: share of the n largest, Zipf, more even beyond 19; dispersal = 1 - share of the 5 largest")
            .limit("many: no operation reaches much")
            .lowers(Measures.STRIKES)
            .assumed("because samples of clusters give 12 and 19 for the two leaders at 10 to 20 % coverage");
    public static final Parameter OPACITY_LAG = lag("opacity-lag", 1.5, .75, 3, "opacity", SLOWER_HIDING);
    public static final Parameter HARDENING_LAG = lag("hardening-lag", 3, 1.5, 5, "hardening", MORE_EXPOSED);
    public static final Parameter SITES_LAG = lag("sites-lag", 2, 1, 4, "dispersal", MORE_EXPOSED);
    public static final Parameter RESPONSE = Parameter.real(Section.INTELLIGENCE, "posture-response", "share")
            .share()
            .value(.5)
            .linear(.1, .9)
            .means("How much of the way to the limit a full threat drives posture")
            .enters("X* = X0 + response x threat x (X_limit - X0)")
            .limit("0: threats do not move posture")
            .raises(Whose.EACH, Measures.OPACITY_CHANGE)
            .assumed("because claims about hiding disagree");
    public static final Parameter OPACITY_LIMIT = limit(
            "opacity-limit",
            .95,
            "opacity",
            new Influence.Raises(new Influence.Moved.OfPower(Whose.EACH, Measures.OPACITY_CHANGE)));
    public static final Parameter HARDENING_LIMIT = limit(
            "hardening-limit",
            .8,
            "hardening",
            new Influence.Lowers(new Influence.Moved.OfTheFuture(Measures.FIRST_STRIKE_PEAK)));
    public static final Parameter SITES_LIMIT = Parameter.real(Section.INTELLIGENCE, "sites-limit", "factor")
            .bounds(1, 100)
            .value(3)
            .means("Largest factor by which a threat multiplies the effective number of sites")
            .enters("n* = n0 (1 + response x threat x (limit - 1))")
            .limit("1: no dispersal")
            .lowers(Measures.FIRST_STRIKE_PEAK)
            .assumed("because large campuses cannot be split further soon");
    static final List<Parameter> PARAMETERS = List.of(
            SWITCH,
            OPACITY,
            HARDENING,
            SITES,
            OPACITY_LAG,
            HARDENING_LAG,
            SITES_LAG,
            RESPONSE,
            OPACITY_LIMIT,
            HARDENING_LIMIT,
            SITES_LIMIT);

    public static final MechanismDeclaration DECLARATION = MechanismDeclaration.of("posture", PARAMETERS)
            .offBy(SWITCH)
            .owns(
                    "Nation.opacity",
                    "Nation.hardening",
                    "Nation.effectiveSites",
                    "Nation.dispersal",
                    "ProtectionOrders.opacityHidden",
                    "ProtectionOrders.opacityOpen",
                    "ProtectionOrders.hardeningBuilt",
                    "ProtectionOrders.hardeningBare",
                    "ProtectionOrders.sitesSpread",
                    "ProtectionOrders.sitesKept")
            .declared();

    private static final int DAYS = 28;

    private boolean on;
    private double response;
    private double opacityLimit;
    private double hardeningLimit;
    private double sitesLimit;
    private double opacityLag;
    private double hardeningLag;
    private double sitesLag;
    private double opacityStep;
    private double hardeningStep;
    private double sitesStep;
    /// The look-ahead window, years, for which the parts of the way that are gone by its end have been worked out.
    private double window;

    private double opacityByTheEnd;
    private double hardeningByTheEnd;
    private double sitesByTheEnd;
    private final double[] opacity = new double[World.MOST_NATIONS];
    private final double[] hardening = new double[World.MOST_NATIONS];
    private final double[] sites = new double[World.MOST_NATIONS];

    private static Parameter lag(String key, double years, double low, double high, String of, Influence influence) {
        return Parameter.real(Section.INTELLIGENCE, key, "yr")
                .bounds(.01, 50)
                .value(years)
                .range(low, high)
                .means("Time it takes to build " + of)
                .enters("dX/dt = (X* - X)/lag")
                .limit("long: posture stays")
                .moves(influence)
                .assumed("because construction and organisation take one to five years");
    }

    private static Parameter limit(String key, double share, String of, Influence influence) {
        return Parameter.real(Section.INTELLIGENCE, key, "share")
                .share()
                .value(share)
                .means("Highest " + of + " that a threat can bring about")
                .enters("X* = X0 + response x threat x (X_limit - X0)")
                .limit("below the stated value: no response")
                .moves(influence)
                .assumed("because complete concealment and protection are out of reach");
    }

    @Override
    public void begin(World world, ParameterValues values, Streams streams) {
        on = values.on(SWITCH);
        response = values.of(RESPONSE);
        opacityLimit = values.of(OPACITY_LIMIT);
        hardeningLimit = values.of(HARDENING_LIMIT);
        sitesLimit = values.of(SITES_LIMIT);
        double interval = DAYS / Units.DAYS_PER_YEAR;
        window = Double.NaN;
        opacityLag = values.of(OPACITY_LAG);
        hardeningLag = values.of(HARDENING_LAG);
        sitesLag = values.of(SITES_LAG);
        opacityStep = 1 - Elementary.exp(-interval / opacityLag);
        hardeningStep = 1 - Elementary.exp(-interval / hardeningLag);
        sitesStep = 1 - Elementary.exp(-interval / sitesLag);
        for (int i = 0; i < world.size(); i++) {
            Nation nation = world.nation(i);
            opacity[i] = Math.min(1, values.of(OPACITY, i) + nation.controlEffects.concealment());
            hardening[i] = values.of(HARDENING, i);
            sites[i] = values.of(SITES, i);
            nation.opacity = opacity[i];
            nation.hardening = hardening[i];
            nation.effectiveSites = sites[i];
            nation.dispersal = Sites.dispersal(sites[i]);
            ProtectionOrders cover = nation.cover;
            cover.opacityHidden = cover.opacityOpen = nation.opacity;
            cover.hardeningBuilt = cover.hardeningBare = nation.hardening;
            cover.sitesSpread = cover.sitesKept = nation.effectiveSites;
        }
    }

    @Override
    public void advance(World world, Streams streams, Events events) {
        if (!on || !world.due(DAYS)) return;
        if (world.coverByChoice && window != world.lookAhead) lookAhead(world.lookAhead);
        for (Nation nation : world.powers()) {
            int i = nation.index;
            double push = response * threat(world, nation);
            double rebuilt = nation.reconstituted;
            ProtectionOrders cover = nation.cover;
            if (world.coverByChoice) foresee(nation, push);
            double hide = cover.hide ? 1 : push;
            double harden = cover.harden ? 1 : push;
            double disperse = cover.disperse ? 1 : push;
            nation.opacity += opacityStep * (toward(opacity[i] + rebuilt, opacityLimit, hide) - nation.opacity);
            nation.hardening +=
                    hardeningStep * (toward(hardening[i] + rebuilt, hardeningLimit, harden) - nation.hardening);
            double target = sites[i] * (1 + disperse * (sitesLimit - 1));
            if (Math.abs(target - nation.effectiveSites) > 1e-9) {
                nation.effectiveSites += sitesStep * (target - nation.effectiveSites);
                nation.dispersal = Sites.dispersal(nation.effectiveSites);
            }
        }
    }

    private void lookAhead(double years) {
        window = years;
        opacityByTheEnd = 1 - Elementary.exp(-window / opacityLag);
        hardeningByTheEnd = 1 - Elementary.exp(-window / hardeningLag);
        sitesByTheEnd = 1 - Elementary.exp(-window / sitesLag);
    }

    /// What the nation's posture would be at the end of the look-ahead window, with an order to hide, harden or
    /// disperse (the whole way to the limit) and without.
    private void foresee(Nation nation, double push) {
        int i = nation.index;
        ProtectionOrders cover = nation.cover;
        double rebuilt = nation.reconstituted;
        double built = opacityByTheEnd;
        cover.opacityHidden = nation.opacity + built * (toward(opacity[i] + rebuilt, opacityLimit, 1) - nation.opacity);
        cover.opacityOpen =
                nation.opacity + built * (toward(opacity[i] + rebuilt, opacityLimit, push) - nation.opacity);
        built = hardeningByTheEnd;
        cover.hardeningBuilt =
                nation.hardening + built * (toward(hardening[i] + rebuilt, hardeningLimit, 1) - nation.hardening);
        cover.hardeningBare =
                nation.hardening + built * (toward(hardening[i] + rebuilt, hardeningLimit, push) - nation.hardening);
        built = sitesByTheEnd;
        double now = nation.effectiveSites;
        cover.sitesSpread = now + built * (sites[i] * sitesLimit - now);
        cover.sitesKept = now + built * (sites[i] * (1 + push * (sitesLimit - 1)) - now);
    }

    private static double toward(double base, double limit, double push) {
        return Math.min(1, base + push * Math.max(0, limit - base));
    }

    /// The greatest threat that a rival's doctrine poses to this nation's programme, 0..1.
    private static double threat(World world, Nation nation) {
        double greatest = 0;
        for (Nation rival : world.powers()) {
            if (rival == nation) continue;
            double near = Math.clamp((nation.capability - world.believedLine(rival) + 6) / 6, 0, 1);
            greatest = Math.max(greatest, rival.doctrine.hiding() * near);
        }
        return greatest;
    }

    /// The opacity from which a nation started in this future.
    public double statedOpacity(int nation) {
        return opacity[nation];
    }
}
