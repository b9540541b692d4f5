package standoff.race.intelligence;

import java.util.List;
import standoff.experiment.Mark;
import standoff.numerics.Elementary;
import standoff.numerics.Units;
import standoff.numerics.random.Streams;
import standoff.race.measures.Measures;
import standoff.race.world.Events;
import standoff.race.world.Mechanism;
import standoff.race.world.MechanismDeclaration;
import standoff.race.world.Nation;
import standoff.race.world.Pair;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.RandomPurpose;
import standoff.race.world.Section;
import standoff.race.world.World;

/// Reports about the rival's capability, and what a power then believes.
///
/// A report says `y = M(t - age) + bias + s (sqrt(rho) P + sqrt(1 - rho) F)`: P persists (unit AR(1), e-folding
/// two years) and F is fresh with a fat right tail. The believer takes the error for fresh and smaller than it
/// is (overconfidence), and so is surely wrong now and then: with fresh error alone a Bayesian observer makes
/// almost no mistake, whatever sigma.
///
/// By switch: `kalman` as above; `worst-case` shifts each report up by one believed sigma; `anchored` takes in
/// half of each surprise; `perfect` is the truth (no error, no age, true growth, thresholds known).
public final class Intelligence implements Mechanism {
    static final RandomPurpose FIRST_BELIEF_DRAW = new RandomPurpose(4, "the error of the first belief");
    static final RandomPurpose PERSISTENT_ERROR_DRAW = new RandomPurpose(5, "the persistent error of reports");
    static final RandomPurpose SITES_FOUND_DRAW = new RandomPurpose(8, "how long hidden sites stay unfound");
    static final RandomPurpose SITES_MISSED_DRAW = new RandomPurpose(65, "whether hidden sites are never found");

    public static final Parameter BELIEF = Parameter.choice(
                    Section.MECHANISMS, "intelligence", "kalman", "worst-case", "anchored", "perfect")
            .means("How beliefs about the rival's capability are formed")
            .enters("belief <- report")
            .limit("perfect: belief is the truth")
            .raises(Measures.STRUCK)
            .assumed("because a good service filters its reports; the others are known failings");
    public static final Parameter SIGMA = Parameter.real(Section.WATCHING, "sigma", "nats")
            .bounds(0, 10)
            .value(.8)
            .range(.3, 2)
            .means("Standard deviation of the watcher's reports on the target's realised capability")
            .enters("y = M(t - age) + bias + s (sqrt(rho) P + sqrt(1 - rho) F), s from sigma, opacity, collection,"
                    + " transparency")
            .limit("0 with bias and age 0: the truth")
            .raises(Measures.STRIKES)
            .assumed("because the scatter of the public lag series is about 4 months; .8 nats is 4 to 5 months of"
                    + " growth");
    public static final Parameter BIAS = Parameter.real(Section.WATCHING, "bias", "nats")
            .bounds(-5, 5)
            .value(.13)
            .linear(-.3, .7)
            .means("Mean error of reports; above 0 is over-estimation")
            .enters("y = … + bias")
            .limit("0: right on average")
            .raises(Measures.STRUCK)
            .source(
                    "Fourteen US strategic estimates with later ground truth: mean ln(estimate/true) +.13",
                    Mark.DERIVED);
    public static final Parameter AGE = Parameter.real(Section.WATCHING, "age", "months")
            .bounds(0, 60)
            .value(3)
            .range(1, 9)
            .means("Age of what a report says when it arrives")
            .enters("y = M(t - age)")
            .limit("0: current")
            .raises(Measures.SURPRISE)
            .assumed("because collection and assessment take a quarter");
    public static final Parameter COLLECTION = Parameter.real(Section.WATCHING, "collection", "share")
            .share()
            .value(.5)
            .means("Effort of collection against the target")
            .enters("s x (1 - w collection)/(1 - w sigma-collection), w: collection-weight")
            .limit("at sigma-collection: no change")
            .lowers(Measures.STRIKES)
            .assumed("because sigma is stated at today's effort, called .5");
    public static final Parameter SIGMA_OPACITY = Parameter.real(Section.WATCHING, "sigma-opacity", "share")
            .share()
            .value(.5)
            .means("Opacity of the target at which sigma is stated")
            .enters("s x (1 + w O)/(1 + w sigma-opacity), w: opacity-weight")
            .limit("at the target's opacity: reports scatter by sigma")
            .lowers(Measures.STRIKES)
            .assumed("because sigma is stated for targets as opaque as a nation of which nothing else is said");
    public static final Parameter SIGMA_COLLECTION = Parameter.real(Section.WATCHING, "sigma-collection", "share")
            .share()
            .value(.5)
            .means("Effort of collection at which sigma is stated")
            .enters("s x (1 - w collection)/(1 - w sigma-collection), w: collection-weight")
            .limit("at the collection in force: reports scatter by sigma")
            .raises(Measures.STRIKES)
            .assumed("because sigma is stated at today's effort, called .5");
    public static final Parameter SIGMA_TRANSPARENCY = Parameter.real(Section.WATCHING, "sigma-transparency", "share")
            .share()
            .value(0)
            .means("Transparency between the two at which sigma is stated")
            .enters("s x (1 - w transparency)/(1 - w sigma-transparency), w: transparency-weight")
            .limit("at the transparency in force: reports scatter by sigma")
            .raises(Measures.STRIKES)
            .assumed("because sigma is stated for national means alone");
    public static final Parameter OPACITY_WEIGHT = Parameter.real(Section.INTELLIGENCE, "opacity-weight", "factor")
            .bounds(0, 20)
            .value(2)
            .range(1, 4)
            .means("How much more reports on a wholly opaque target scatter than on an open one")
            .enters("s x (1 + weight O)/(1 + weight sigma-opacity)")
            .limit("0: reports do not depend on opacity")
            .raises(Measures.STRIKES)
            .assumed("because estimates of closed programmes have been off by about three times as much");
    public static final Parameter COLLECTION_WEIGHT = Parameter.real(Section.INTELLIGENCE, "collection-weight", "share")
            .share()
            .value(.5)
            .linear(.2, .8)
            .means("Share of the scatter of reports that full collection takes away")
            .enters("s x (1 - weight collection)/(1 - weight sigma-collection)")
            .limit("0: collection is in vain")
            .lowers(Measures.STRIKES)
            .assumed("because more sources halve the error at best where they share their blind spots");
    public static final Parameter TRANSPARENCY_WEIGHT = Parameter.real(
                    Section.INTELLIGENCE, "transparency-weight", "share")
            .share()
            .value(.6)
            .linear(.3, .9)
            .means("Share of the scatter of reports that full verified openness takes away")
            .enters("s x (1 - weight transparency)/(1 - weight sigma-transparency)")
            .limit("0: openness tells nothing new")
            .lowers(Measures.STRIKES)
            .assumed("because inspections count what is declared and leave what is hidden");
    public static final Parameter PERSISTENCE = Parameter.real(Section.INTELLIGENCE, "persistence", "share")
            .share()
            .value(.7)
            .linear(.3, .9)
            .means("Share rho of the reports' error variance that persists for years")
            .enters("sqrt(rho) P + sqrt(1 - rho) F")
            .limit("0: all error is fresh and averages out")
            .raises(Measures.MISTAKEN)
            .assumed("because misjudgements such as the missile gap lasted for years");
    public static final Parameter TAIL = Parameter.real(Section.INTELLIGENCE, "fat-tail", "share")
            .share()
            .value(.15)
            .linear(.05, .3)
            .means("Share of reports whose fresh error comes from the far tail, on the high side")
            .enters("F = (1 - tail) N(0,1) + tail N(4.5, 2.5^2), standardised to mean 0 and sd 1")
            .limit("0: fresh errors are normal")
            .unsigned("because mean and spread of the error stay as they are: rarer small errors, larger great ones")
            .source(
                    "Fourteen US strategic estimates with later ground truth: mean of ln +.13, median error 16 %, sd of"
                            + " ln .47, largest x3.6 and x2.9; .85 N(0, .2^2) + .15 N(.9, .5^2) has +.13, 16 %, .42,"
                            + " and of fourteen a largest of x3.0 in the median",
                    Mark.DERIVED);
    public static final Parameter MISSED = Parameter.real(Section.WATCHING, "missed", "probability")
            .share()
            .value(0)
            .means("Probability that the watcher never finds the sites that the target hides")
            .enters("known sites: no + found-share (1 - kappa)/T_found in such a future")
            .limit("0: hidden sites are found sooner or later, on the clock of hidden-workers")
            .lowers(Measures.FIRST_STRIKE_PEAK)
            .assumed("because the clock of hidden-workers already finds some sites too late; of twelve covert nuclear"
                    + " sites .35 (.15 to .6) were missed until they worked");
    public static final Parameter HIDDEN = Parameter.real(Section.INTELLIGENCE, "hidden-share", "share")
            .share()
            .value(.7)
            .linear(.4, 1)
            .means("Share of new sites that a wholly opaque programme keeps unknown")
            .enters("known sites tend to 1 - hidden-share O as new ones dilute them")
            .limit("0: no site can be hidden; 1: an opaque programme's sites are all unknown")
            .lowers(Measures.FIRST_STRIKE_PEAK)
            .assumed("because large sites are seen from the air and by their power, whatever is said of them");
    public static final Parameter FOUND = Parameter.real(Section.INTELLIGENCE, "found-share", "share")
            .share()
            .value(.3)
            .linear(.1, .8)
            .means("Share of the sites still hidden that is uncovered within the time of the clock of hidden-workers")
            .enters("dkappa/dt = … + found-share (1 - kappa)/T_found")
            .limit("0: what is hidden stays hidden")
            .raises(Measures.FIRST_STRIKE_PEAK)
            .assumed("because that clock is of a first detection, and the other sites are still to be found");
    public static final Parameter OVERCONFIDENCE = Parameter.real(Section.INTELLIGENCE, "overconfidence", "factor")
            .bounds(.2, 10)
            .value(1.5)
            .range(1, 3)
            .means("How much smaller than it is the believer takes the error to be")
            .enters("believed sigma = s / overconfidence")
            .limit("1: the size of the error is known")
            .raises(Measures.ANY_MISTAKEN)
            .assumed("because interval estimates of experts are too narrow");
    public static final Parameter FIRST_SD = Parameter.real(Section.INTELLIGENCE, "first-sd", "nats")
            .bounds(0, 5)
            .value(.5)
            .means("Standard deviation of beliefs at the start")
            .enters("m(0) = M(0) + first-sd N(0,1), v(0) = first-sd^2")
            .limit("0: the start is known")
            .unsigned("because who doubts its first estimate is moved the sooner by reports, up or down")
            .assumed("because the public index leaves about three months of doubt");
    public static final Parameter SLOPE_GAIN = Parameter.real(Section.INTELLIGENCE, "slope-gain", "factor")
            .bounds(0, 1)
            .value(.045)
            .means("How quickly the believed growth follows surprises")
            .enters("dg = slope-gain x Kalman gain x surprise / interval, g within [.1, 8] per year")
            .limit("0: growth is never learned")
            .raises(Measures.STRUCK)
            .assumed("because a trailing slope over about two years behaves so");
    public static final Parameter WORKERS = Parameter.real(Section.INTELLIGENCE, "hidden-workers", "people")
            .bounds(20, 1e6)
            .value(3000)
            .range(500, 10000)
            .means("Specialists at work on hidden sites: the more, the sooner these are found")
            .enters("T_found ~ Gamma, mean 23.4/(log10 N)^1.75 yr, variance 3.88 x mean")
            .limit("many: found at once")
            .raises(Measures.FIRST_STRIKE_PEAK)
            .source("Fit to 12 covert nuclear sites in the dark-compute model (Clymer 2025)", Mark.DERIVED);
    public static final Parameter REPORT_DAYS = Parameter.whole(Section.INTELLIGENCE, "report-days", "days", 1, 3650)
            .value(28)
            .means("Days between reports")
            .enters("reports and beliefs every so many days")
            .limit("long: beliefs are extrapolations")
            .raises(Measures.SURPRISE)
            .assumed("because assessments are updated about monthly");
    static final List<Parameter> PARAMETERS = List.of(
            BELIEF,
            SIGMA,
            BIAS,
            AGE,
            COLLECTION,
            SIGMA_OPACITY,
            SIGMA_COLLECTION,
            SIGMA_TRANSPARENCY,
            MISSED,
            OPACITY_WEIGHT,
            COLLECTION_WEIGHT,
            TRANSPARENCY_WEIGHT,
            HIDDEN,
            FOUND,
            PERSISTENCE,
            TAIL,
            OVERCONFIDENCE,
            FIRST_SD,
            SLOPE_GAIN,
            WORKERS,
            REPORT_DAYS);

    public static final MechanismDeclaration DECLARATION = MechanismDeclaration.of("reports and beliefs", PARAMETERS)
            .draws(
                    PERSISTENT_ERROR_DRAW,
                    FIRST_BELIEF_DRAW,
                    SITES_FOUND_DRAW,
                    SITES_MISSED_DRAW,
                    FatTail.FRESH_ERROR_DRAW,
                    FatTail.FRESH_TAIL_DRAW)
            .owns("Pair.mean", "Pair.variance", "Pair.growth", "Pair.knownShare", "World.hiddenShare")
            .declared();

    /// Index of `perfect` among the belief switch's labels.
    public static final int PERFECT = 3;

    private static final int WORST_CASE = 1;
    private static final int ANCHORED = 2;
    private static final double PERSISTENCE_YEARS = 2;
    /// Least that collection or openness at which sigma is stated may leave of it.
    private static final double LEAST = .01;

    private final Watch[] watches;
    private int belief;
    private int reportDays;
    private int reports;
    private double interval;
    private double persistent;
    private double fresh;
    private double memory;
    private double renewal;
    private double overconfidence;
    private double slopeGain;
    private double found;
    private double opacityWeight;
    private double transparencyWeight;
    private FatTail tail = new FatTail(0);

    /// What one watcher's service is like in this future.
    private static final class Watch {
        final Pair pair;
        double sigma;
        double bias;
        double age;
        double error;
        double sitesFound;
        /// Effective sites of the target at the last report.
        double sites;
        double factor;
        double opacityFactor;

        Watch(Pair pair) {
            this.pair = pair;
        }
    }

    public Intelligence(World world) {
        watches = world.watching().stream().map(Watch::new).toArray(Watch[]::new);
    }

    @Override
    public void begin(World world, ParameterValues values, Streams streams) {
        belief = values.choice(BELIEF);
        reportDays = (int) values.of(REPORT_DAYS);
        reports = 0;
        interval = reportDays / Units.DAYS_PER_YEAR;
        persistent = Math.sqrt(values.of(PERSISTENCE));
        fresh = Math.sqrt(1 - values.of(PERSISTENCE));
        memory = Elementary.exp(-interval / PERSISTENCE_YEARS);
        renewal = Math.sqrt(1 - memory * memory);
        overconfidence = values.of(OVERCONFIDENCE);
        slopeGain = values.of(SLOPE_GAIN);
        tail = new FatTail(values.of(TAIL));
        double collectionWeight = values.of(COLLECTION_WEIGHT);
        opacityWeight = values.of(OPACITY_WEIGHT);
        transparencyWeight = values.of(TRANSPARENCY_WEIGHT);
        world.hiddenShare = values.of(HIDDEN);
        found = values.of(FOUND);
        double mean = 23.4 / Elementary.pow(Elementary.log(values.of(WORKERS)) / Elementary.log(10), 1.75);
        for (Watch watch : watches) {
            Pair pair = watch.pair;
            int o = pair.watcher;
            int x = pair.target;
            Nation target = world.nation(x);
            int key = World.key(o, x);
            watch.sigma = values.of(SIGMA, o, x);
            watch.bias = values.of(BIAS, o, x);
            watch.age = values.of(AGE, o, x) / Units.MONTHS_PER_YEAR;
            watch.error = streams.normal(PERSISTENT_ERROR_DRAW.number(), key, 0);
            watch.sitesFound = Gamma.draw(mean / 3.88, 3.88, SITES_FOUND_DRAW.number(), key, streams);
            double missed = values.of(MISSED, o, x);
            if (missed > 0 && streams.uniform(SITES_MISSED_DRAW.number(), key, 0) < missed)
                watch.sitesFound = Double.POSITIVE_INFINITY;
            watch.factor = (1 - collectionWeight * values.of(COLLECTION, o, x))
                    / Math.max(LEAST, 1 - collectionWeight * values.of(SIGMA_COLLECTION, o, x))
                    / Math.max(LEAST, 1 - transparencyWeight * values.of(SIGMA_TRANSPARENCY, o, x));
            watch.opacityFactor = 1 / (1 + opacityWeight * values.of(SIGMA_OPACITY, o, x));
            double doubt = belief == PERFECT ? 0 : values.of(FIRST_SD);
            pair.mean = target.capability + doubt * streams.normal(FIRST_BELIEF_DRAW.number(), key, 0);
            pair.variance = doubt * doubt;
            pair.growth = target.growth;
            pair.knownShare = 1 - world.hiddenShare * target.opacity;
            watch.sites = target.effectiveSites;
        }
    }

    @Override
    public void advance(World world, Streams streams, Events events) {
        if (belief == PERFECT) {
            for (Watch watch : watches) {
                Nation target = world.nation(watch.pair.target);
                watch.pair.mean = target.capability;
                watch.pair.variance = 0;
                watch.pair.growth = target.growth;
            }
        }
        if (!world.due(reportDays)) return;
        reports++;
        for (Watch watch : watches) {
            findSites(world, watch);
            if (belief != PERFECT) report(world, watch, streams);
        }
    }

    /// New sites, built for more compute or to spread it, dilute what is known; hidden ones are found on the Gamma
    /// clock:
    ///
    /// ```
    /// dkappa = (1 - exp(-gK dt) n/n') ((1 - hidden-share O) - kappa) + found-share (1 - kappa) dt/T_found
    /// ```
    private void findSites(World world, Watch watch) {
        Pair pair = watch.pair;
        Nation target = world.nation(pair.target);
        double before = pair.knownShare;
        double grown = Elementary.exp(-Math.max(0, target.computeGrowth) * interval);
        double old = grown * Math.min(1, watch.sites / target.effectiveSites);
        watch.sites = target.effectiveSites;
        double known = old * before + (1 - old) * (1 - world.hiddenShare * target.opacity);
        pair.knownShare = Math.clamp(known + found * (1 - before) * interval / watch.sitesFound, 0, 1);
    }

    private void report(World world, Watch watch, Streams streams) {
        Pair pair = watch.pair;
        Nation target = world.nation(pair.target);
        int key = World.key(pair.watcher, pair.target);
        watch.error = memory * watch.error + renewal * streams.normal(PERSISTENT_ERROR_DRAW.number(), key, reports);
        double openness = 1 - transparencyWeight * world.dyad(pair.watcher, pair.target).transparency;
        double sigma =
                watch.sigma * watch.factor * openness * (1 + opacityWeight * target.opacity) * watch.opacityFactor;
        double error = sigma * (persistent * watch.error + fresh * tail.draw(key, reports, streams));
        double seen = target.capabilityAt((world.step - 1) - watch.age / world.dt, world.dt) + watch.bias + error;
        double believedSigma = sigma / overconfidence;
        if (belief == WORST_CASE) seen += believedSigma;

        double since = reports == 1 ? interval - world.dt : interval; // a report tells of the start of its step
        double noise = .5 * pair.growth;
        pair.mean += pair.growth * since;
        pair.variance += (noise * noise + .04) * since;
        double gain = pair.variance / (pair.variance + believedSigma * believedSigma);
        if (belief == ANCHORED) gain *= .5;
        double surprise = seen - (pair.mean - pair.growth * watch.age);
        pair.mean += gain * surprise;
        pair.variance *= 1 - gain;
        pair.growth = Math.clamp(pair.growth + slopeGain * gain * surprise / interval, .1, 8);
    }
}
