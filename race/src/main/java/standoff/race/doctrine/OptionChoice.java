package standoff.race.doctrine;

import java.util.Arrays;
import standoff.numerics.Elementary;
import standoff.numerics.random.Streams;
import standoff.race.world.Effort;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.Nation;
import standoff.race.world.Option;
import standoff.race.world.Pair;
import standoff.race.world.Payoffs;
import standoff.race.world.ProtectionOrders;
import standoff.race.world.RandomPurpose;
import standoff.race.world.Sites;
import standoff.race.world.World;

/// Which options a threatened power takes up against the threat, one after the other, each with the others as
/// they are:
///
/// ```
/// gain = max_e U(e | with it) - cost W/(2 yr) - max_e U(e | without it) +- inertia + logistic shock/precision
/// ```
/// in the utility of [EffortChoice], with what the option would change in it by the end of the look-ahead
/// window: what an attack does (hide, harden, disperse), whether the rival dares (retaliate, recruit), how
/// long the exposure is and how great the risk of haste (sprint), the cap and the promise (bargain). It is
/// taken up only under a threat and kept as long as the gain is above 0.
///
/// What the rival dares: its odds of striking fall by `(cost/(cost + deterrent x detection x
/// attribution))^kappa`, which is its own rule of choice (kappa: choice-precision). A bargain needs the
/// rival's interest too:
/// `fear (P(advantage | no cap) - P(advantage | cap)) > price W/(2 yr)`; it ends when the rival believes its line
/// crossed.
///
/// Hiding is the hide-or-reveal condition: it pays where what it takes off the probability of a successful
/// attack, times what such an attack costs, exceeds the price of hiding. Source: documentation of the model,
/// section 4.
final class OptionChoice {
    static final RandomPurpose OPTION_SHOCK_DRAW = new RandomPurpose(50, "what sways the choice of an option");

    private static final Option[] OPTIONS = Option.values();

    private final Nation self;
    private final EffortChoice effort;
    private final DecisionShocks shocks;
    private final boolean[] taken = new boolean[Option.COUNT];
    /// Cost to whoever strikes this nation by its allies' commitment.
    private double allied;
    /// Share of third states recruited.
    private double support;

    private double oddsBefore;
    /// ln E - M when the crash programme began: what exceeds it is still to be turned into capability.
    private double gapBefore;
    /// Factor on the odds of an accident that a crash programme turned out to have, or NaN.
    private double accidentOddsFactorSeen;
    private double growthBefore;
    /// Factor on growth that it turned out to have, 1 before it was tried.
    private double growthFactorSeen = 1;

    private int partner;
    /// Of each rival, how far it is believed to dare as things are, while something else is weighed.
    private final double[] factorsBefore = new double[World.MOST_NATIONS];

    int times;
    DecisionRecorder recorder = DecisionRecorder.NONE;

    OptionChoice(EffortChoice effort) {
        this.self = effort.self;
        this.effort = effort;
        shocks = new DecisionShocks(OPTION_SHOCK_DRAW.number(), self.index, 0, Option.COUNT);
        partner = -1;
    }

    /// @param commitment of allies, payoff
    void begin(OptionConstants options, double commitment, Streams streams) {
        allied = commitment;
        Arrays.fill(taken, false);
        support = 0;
        partner = -1;
        accidentOddsFactorSeen = Double.NaN;
        growthFactorSeen = 1;
        times = 0;
        if (options.any) shocks.begin(streams);
    }

    boolean taken(Option option) {
        return taken[option.ordinal()];
    }

    /// Reviews the options that are open, before the effort is chosen.
    void review(World world, DecisionConstants constants, OptionConstants options, Streams streams, Events events) {
        if (taken(Option.BARGAIN)) keepTheBargain(world, events);
        if (taken(Option.RECRUIT) || support > 0)
            support += (taken(Option.RECRUIT) ? 1 - support : -support) * options.supportMoved;
        deter(world, constants, deterrent(options, support));
        shocks.pass(constants.renewal * constants.interval, streams);
        boolean threat = effort.underThreat();
        for (Option option : OPTIONS) {
            int o = option.ordinal();
            if (!options.open(option) || (!taken[o] && !threat)) continue;
            double added = gain(option, world, constants, options);
            double gain = added
                    - options.cost(option) * constants.flows
                    + (taken[o] ? constants.inertia : -constants.inertia)
                    + shocks.logistic(o) / constants.utilityPrecision;
            if (gain > 0 != taken[o]) {
                if (recorder.listens())
                    recorder.note(new Decision(events.size(), weighed(option, added, constants, options)));
                change(option, world, constants, options, events);
            }
            if (taken[o]) pay(option, world, constants, options);
        }
    }

    /// What is weighed in taking an option up, or in dropping it.
    private OptionWeighing weighed(Option option, double gain, DecisionConstants constants, OptionConstants options) {
        boolean now = taken(option);
        return new OptionWeighing(
                option,
                !now,
                gain,
                options.cost(option) * constants.flows,
                now ? constants.inertia : -constants.inertia,
                shocks.logistic(option.ordinal()) / constants.utilityPrecision,
                Math.max(effort.attack(Effort.STEADY), effort.attack(Effort.RACE)),
                effort.expected(constants));
    }

    /// Pays for an option in force until the next review; the price of a bargain is paid by the partner.
    private void pay(Option option, World world, DecisionConstants constants, OptionConstants options) {
        double paid = options.cost(option) * constants.interval / Payoffs.FLOW_YEARS;
        self.spent += paid;
        if (option == Option.BARGAIN) world.nation(partner).spent -= paid;
    }

    /// Where no option is open: what allies have promised still deters.
    void stand(World world, DecisionConstants constants) {
        deter(world, constants, allied);
    }

    /// What the options in force make of an effort: a crash programme races, a bargain halts at the cap.
    Effort bound(Effort chosen, World world, OptionConstants options) {
        if (taken(Option.BARGAIN) && self.capability >= cap(world, options, world.nation(partner))) return Effort.HALT;
        return taken(Option.SPRINT) && chosen != Effort.HALT ? Effort.RACE : chosen;
    }

    /// What an option would add to the best utility, before its cost.
    private double gain(Option option, World world, DecisionConstants constants, OptionConstants options) {
        return switch (option) {
            case HIDE, HARDEN, DISPERSE -> {
                cover(option, true, world);
                double with = effort.best();
                cover(option, false, world);
                double without = effort.best();
                effort.rivals.resetEffectFactors();
                yield with - without;
            }
            case RETALIATE -> {
                double others = deterrent(options, support) - (taken(option) ? options.retaliation : 0);
                yield deterring(world, constants, others, others + options.retaliation);
            }
            case RECRUIT -> {
                double threatened = allied + (taken(Option.RETALIATE) ? options.retaliation : 0);
                double way = options.supportMovedByTheEnd;
                yield deterring(
                        world,
                        constants,
                        threatened + options.support * support * (1 - way),
                        threatened + options.support * (support + way * (1 - support)));
            }
            case SPRINT -> sprinting(world, constants, options);
            case BARGAIN -> bargaining(world, constants, options);
        };
    }

    /// Sets what rivals' operations would do at the end of the window against what they would do now.
    private void cover(Option option, boolean with, World world) {
        ProtectionOrders cover = self.cover;
        for (Rival rival : effort.rivals.all) {
            double hardening = world.ladder.hardeningEffect(rival.rung);
            rival.effectFactor = switch (option) {
                case HIDE ->
                    open(world, with ? cover.opacityHidden : cover.opacityOpen)
                            / Math.max(.01, open(world, self.opacity));
                case HARDEN ->
                    (1 - hardening * (with ? cover.hardeningBuilt : cover.hardeningBare))
                            / Math.max(.01, 1 - hardening * self.hardening);
                case DISPERSE, RETALIATE, RECRUIT, SPRINT, BARGAIN ->
                    spread(world, rival, with ? cover.sitesSpread : cover.sitesKept);
            };
        }
    }

    /// Share of new sites that becomes known at an opacity.
    private static double open(World world, double opacity) {
        return 1 - world.hiddenShare * opacity;
    }

    /// What spreading over so many sites leaves of an operation's effect: it reaches a smaller share of them, and a
    /// smaller share is known.
    private double spread(World world, Rival rival, double sites) {
        double targets = Math.max(1, world.ladder.targets(rival.rung));
        double known = rival.threatening.knownShare;
        double old = Math.min(1, self.effectiveSites / sites);
        double diluted = old * known + (1 - old) * open(world, self.opacity);
        return Sites.largest(targets, sites)
                / Sites.largest(targets, self.effectiveSites)
                * (diluted / Math.max(.01, known));
    }

    private double deterrent(OptionConstants options, double recruited) {
        return allied + (taken(Option.RETALIATE) ? options.retaliation : 0) + options.support * recruited;
    }

    /// Gain from one deterrent against another.
    private double deterring(World world, DecisionConstants constants, double without, double with) {
        return deterredBy(with, world, constants) - deterredBy(without, world, constants);
    }

    /// The utility of the best effort under a deterrent.
    private double deterredBy(double deterrent, World world, DecisionConstants constants) {
        double now = self.deterrent;
        if (deterrent == now) return effort.best();
        Rival[] rivals = effort.rivals.all;
        for (int r = 0; r < rivals.length; r++) factorsBefore[r] = rivals[r].threatening.strikeProbabilityFactor;
        applyDeterrent(world, constants, deterrent);
        double best = effort.best();
        for (int r = 0; r < rivals.length; r++) rivals[r].threatening.strikeProbabilityFactor = factorsBefore[r];
        return best;
    }

    /// Puts up this deterrent.
    private void deter(World world, DecisionConstants constants, double deterrent) {
        if (deterrent == self.deterrent && deterrent == 0) return;
        self.deterrent = deterrent;
        applyDeterrent(world, constants, deterrent);
        effort.evaluate();
    }

    /// Works out how far this deterrent is believed to hold rivals back.
    private void applyDeterrent(World world, DecisionConstants constants, double deterrent) {
        for (Rival rival : effort.rivals.all) {
            Pair threatening = rival.threatening;
            if (threatening.promisedNotToStrike) continue;
            double resolve = rival.resolve(constants);
            int rung = rival.rung;
            double cost = cost(world, rival);
            double added = deterrent * world.ladder.detection(rung) * world.ladder.attribution(rung);
            double odds = resolve >= 1 || cost + added <= 0
                    ? Double.POSITIVE_INFINITY
                    : resolve / (1 - resolve) * Elementary.pow(cost / (cost + added), constants.choicePrecision);
            threatening.strikeProbabilityFactor =
                    resolve == 0 || Double.isInfinite(odds) ? 1 : odds / (1 + odds) / resolve;
        }
    }

    /// What the strike that it is expected to make costs a rival, before this nation's deterrent.
    private static double cost(World world, Rival rival) {
        Payoffs payoffs = rival.nation.payoffs;
        Pair threatening = rival.threatening;
        int rung = rival.rung;
        return payoffs.war() * threatening.war[rung]
                + payoffs.nuclear() * threatening.nuclear[rung]
                + payoffs.thirdParty() * world.ladder.thirdPartyCost(rung)
                + payoffs.actCost(rung)
                + (rung >= rival.nation.doctrine.normFrom() ? rival.nation.doctrine.normCost() : 0);
    }

    /// Whoever has begun to sprint sees what it does to growth and to the risk, and reckons with that from
    /// then on.
    private double sprinting(World world, DecisionConstants constants, OptionConstants options) {
        boolean running = taken(Option.SPRINT);
        if (running && oddsBefore > 0)
            accidentOddsFactorSeen = Math.max(1, odds(self.accidentUnder[Effort.RACE.ordinal()]) / oddsBefore);
        if (running && growthBefore > 0)
            growthFactorSeen = Math.max(1, self.growthUnder[Effort.RACE.ordinal()] / growthBefore);
        double oddsFactor = Double.isNaN(accidentOddsFactorSeen) ? options.sprintRisk : accidentOddsFactorSeen;
        double pending = Math.clamp(self.logEffective - self.capability - gapBefore, 0, options.surge);
        if (!running)
            return effort.racing(options.surge, growthFactorSeen, oddsFactor, world, constants) - effort.best();
        return effort.racing(pending, 1, 1, world, constants)
                - effort.bestSprinting(pending - options.surge, 1 / growthFactorSeen, 1 / oddsFactor, world, constants);
    }

    /// Gain from the best bargain that a rival would agree to; minus infinity where there is none.
    private double bargaining(World world, DecisionConstants constants, OptionConstants options) {
        double best = Double.NEGATIVE_INFINITY;
        int with = -1;
        for (Rival rival : effort.rivals.all) {
            if (taken(Option.BARGAIN) && rival.nation.index != partner) continue;
            Pair threatening = rival.threatening;
            double cap = cap(world, options, rival.nation);
            if (!taken(Option.BARGAIN) && !agrees(constants, options, rival.nation, threatening, cap)) continue;
            double strikeProbabilityFactor = threatening.strikeProbabilityFactor;
            threatening.strikeProbabilityFactor = 0;
            double kept = effort.bestUnderCeiling(cap, world, constants);
            threatening.strikeProbabilityFactor = taken(Option.BARGAIN) ? 1 : strikeProbabilityFactor;
            double gain = kept - effort.best();
            threatening.strikeProbabilityFactor = strikeProbabilityFactor;
            if (gain > best) {
                best = gain;
                with = rival.nation.index;
            }
        }
        if (!taken(Option.BARGAIN)) partner = with;
        return best;
    }

    private boolean agrees(
            DecisionConstants constants, OptionConstants options, Nation rival, Pair threatening, double cap) {
        double fear = rival.payoffs.fear() * rival.doctrine.fearFactor();
        boolean deceived = threatening.lineCrossed >= rival.doctrine.confidence();
        double price = options.price * constants.flows;
        if (deceived || fear * threatening.fear <= price) return false;
        AdvantageProbability outlook = constants.outlook;
        double level = threatening.mean + Math.max(.1, threatening.growth) * constants.window;
        double capped = outlook.advantage(
                Math.min(level, Math.max(threatening.mean, cap)),
                rival.capability + rival.growth * constants.window,
                outlook.doubt(threatening.variance),
                outlook.leadDoubt(threatening.variance),
                constants.worstCase);
        return fear * (threatening.fear - capped) > price;
    }

    private static double cap(World world, OptionConstants options, Nation rival) {
        return world.believedLine(rival) - options.margin;
    }

    /// A bargain ends when the rival believes its line crossed all the same.
    private void keepTheBargain(World world, Events events) {
        Pair threatening = world.pair(partner, self.index);
        if (threatening.lineCrossed < world.nation(partner).doctrine.confidence()) return;
        taken[Option.BARGAIN.ordinal()] = false;
        lift(threatening, false);
        events.addOption(EventKind.OPTION_DROPPED, self.index, partner, Option.BARGAIN);
        if (recorder.listens())
            recorder.note(new Decision(events.size() - 1, new Directed(Directed.Ground.BARGAIN_BROKEN)));
        partner = -1;
    }

    private void lift(Pair threatening, boolean promised) {
        threatening.promisedNotToStrike = promised;
        threatening.strikeProbabilityFactor = promised ? 0 : 1;
        effort.evaluate();
    }

    private void change(
            Option option, World world, DecisionConstants constants, OptionConstants options, Events events) {
        int o = option.ordinal();
        boolean now = !taken[o];
        taken[o] = now;
        if (now) times++;
        events.addOption(
                now ? EventKind.OPTION_TAKEN : EventKind.OPTION_DROPPED,
                self.index,
                option == Option.BARGAIN ? partner : -1,
                option);
        switch (option) {
            case HIDE -> self.cover.hide = now;
            case HARDEN -> self.cover.harden = now;
            case DISPERSE -> self.cover.disperse = now;
            case RETALIATE -> deter(world, constants, deterrent(options, support));
            case RECRUIT -> {} // its support builds up from the next review on
            case SPRINT -> {
                if (now) {
                    gapBefore = self.logEffective - self.capability;
                    growthBefore = self.growthUnder[Effort.RACE.ordinal()];
                    oddsBefore = odds(self.accidentUnder[Effort.RACE.ordinal()]);
                }
                self.safetyShare.cut(now ? options.sprintSafety : 1);
                self.surge = now ? options.surge : 0;
            }
            case BARGAIN -> {
                lift(world.pair(partner, self.index), now);
                if (!now) partner = -1;
            }
        }
    }

    private static double odds(double probability) {
        return probability / (1 - Math.min(probability, 1 - 1e-12));
    }
}
