package standoff.race.doctrine;

import standoff.numerics.Elementary;
import standoff.race.world.Doctrine;
import standoff.race.world.Effort;
import standoff.race.world.Ladder;
import standoff.race.world.Nation;
import standoff.race.world.Pair;
import standoff.race.world.World;

/// One rival as a power sees it: where it will be at the end of the look-ahead window, and what it is expected
/// to do to
/// the power's programme.
final class Rival {
    /// Standard deviations of a line's blur within which it matters.
    private static final double OUT_OF_SIGHT = 3;

    final Nation nation;
    /// What the power knows of the rival, and what the rival knows of the power and could do to it.
    final Pair seen;

    final Pair threatening;

    /// Its level at the end of the window, nats; P(that is superintelligence); the doubt about a lead, nats.
    double level;

    double arrival;
    double leadDoubt;
    /// The largest effect of any operation that its doctrine allows, 0..1.
    double reach;
    /// What it is expected to choose, were the power to go on.
    final ExpectedStrike expected;
    /// The rung of the operation that is expected, that operation's effect (0..1), and how the war that may come of it
    /// is felt (payoff).
    int rung;

    double effect;
    double war;
    /// Whether it strikes at all; its line as all believe it to lie, and the blur of that line, nats; the hazard of
    /// its strikes beyond the line, 1/yr; its will; the punishment by others that comes on top, payoff.
    boolean strikes;

    double line;
    double blur;
    double hazard;
    double will;
    double punishment;
    /// What reasoning about it adds: factors on the growth that is seen of it, and on the hazard of its strikes.
    double growthFactor;

    double hazardFactor;
    /// Factor on the effect of its operation while options and investment are weighed; otherwise 1.
    double effectFactor;

    Rival(World world, Nation self, Nation nation) {
        this.nation = nation;
        seen = world.pair(self.index, nation.index);
        threatening = world.pair(nation.index, self.index);
        expected = new ExpectedStrike(world, threatening);
        begin();
    }

    void begin() {
        growthFactor = 1;
        hazardFactor = 1;
        effectFactor = 1;
        effect = 0;
        reach = 0;
        expected.begin();
    }

    /// Sizes it up, as the power sees it now.
    void look(Nation self, World world, DecisionConstants constants) {
        Doctrine doctrine = nation.doctrine;
        strikes = constants.strikes && doctrine.rungCap() >= Ladder.FIRST_OPERATION && hazardFactor > 0;
        line = world.believedLine(nation);
        blur = doctrine.blur();
        hazard = constants.hazard * hazardFactor;
        will = doctrine.will();
        punishment = doctrine.punishment() * (1 + nation.partners);
        AdvantageProbability outlook = constants.outlook;
        level = seen.mean + seen.growth * growthFactor * constants.window;
        arrival = outlook.arrival(level, outlook.doubt(seen.variance), constants.worstCase);
        leadDoubt = outlook.leadDoubt(seen.variance);
        reach = reach(constants, doctrine);
        double growth = self.growthUnder[Effort.STEADY.ordinal()];
        boolean near = self.capability + Math.max(0, growth) * constants.window > line - OUT_OF_SIGHT * blur;
        if (strikes && near) expected.look(world, constants, growth);
        else expected.none();
        rung = expected.rung;
        effect = expected.effect;
        war = CertaintyEquivalent.ofWar(
                self.riskAversion,
                self.payoffs.war(),
                self.payoffs.nuclear(),
                threatening.war[rung],
                threatening.nuclear[rung]);
    }

    private double reach(DecisionConstants constants, Doctrine doctrine) {
        double most = 0;
        for (int r = doctrine.rungCap(); r >= Ladder.FIRST_OPERATION; r--) {
            double loss = threatening.computeLoss[r];
            // -ln(1 - loss) is at most loss/(1 - loss): most rungs need no logarithm
            if (effect(constants, threatening, r, loss / (1 - loss)) <= most) continue;
            most = Math.max(most, effect(constants, threatening, r, -Elementary.log1p(-loss)));
        }
        return most;
    }

    /// P(this rival strikes within the exposure between its line and recursion), as the power believes it.
    double strikesWithin(double exposure, DecisionConstants constants) {
        double p = expected.probability;
        double own = constants.ownChoice == 0
                ? 0
                : constants.ownChoice * (1 - (1 - p) * Elementary.exp(-constants.renewal * p * exposure));
        double stated = will * (constants.willAlone ? 1 : expected.paying) * -Elementary.expm1(-hazard * exposure);
        return own + (1 - constants.ownChoice) * stated;
    }

    /// How many operations follow within that exposure once the first has come: a campaign, not one blow.
    double operations(double exposure) {
        return 1 + expected.probability * Math.max(0, exposure / expected.preparation - 1);
    }

    /// How likely the power takes it that this rival would strike, whatever the exposure.
    double resolve(DecisionConstants constants) {
        return constants.willAlone ? will : expected.probability;
    }

    /// P(an operation succeeds) times the part of the look-ahead window that it would cost.
    ///
    /// @param lost nats of compute
    static double effect(DecisionConstants constants, Pair threatening, int rung, double lost) {
        double growth = Math.max(.1, threatening.growth);
        double delay = threatening.stall[rung] + lost / growth;
        return threatening.success[rung] * Math.min(1, delay / constants.window);
    }
}
