package standoff.race.doctrine;

import standoff.numerics.Elementary;
import standoff.race.world.Doctrine;
import standoff.race.world.Ladder;
import standoff.race.world.Nation;
import standoff.race.world.Pair;
import standoff.race.world.World;

/// One rival as a power sees it: where it will be at the end of the look-ahead window, and the operation with
/// which it could do most to the power's programme.
final class Rival {
    final Nation nation;
    /// What the power knows of the rival, and what the rival knows of the power and could do to it.
    final Pair seen;

    final Pair threatening;

    /// Its level at the end of the window, nats; P(that is superintelligence); the doubt about a lead, nats.
    double level;

    double arrival;
    double leadDoubt;
    /// The rung at which it could do most, that operation's effect (0..1), and how the war that may come of it is
    /// felt (payoff).
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
        begin();
    }

    void begin() {
        growthFactor = 1;
        hazardFactor = 1;
        effectFactor = 1;
        effect = 0;
    }

    /// Sizes it up, as the power sees it now.
    void look(Nation self, World world, DecisionConstants constants) {
        Doctrine doctrine = nation.doctrine;
        strikes = constants.strikes && doctrine.rungCap() >= Ladder.FIRST_OPERATION;
        line = world.believedLine(nation);
        blur = doctrine.blur();
        hazard = constants.hazard * hazardFactor;
        will = doctrine.will();
        punishment = doctrine.punishment() * (1 + nation.partners);
        AdvantageProbability outlook = constants.outlook;
        level = seen.mean + seen.growth * growthFactor * constants.window;
        arrival = outlook.arrival(level, outlook.doubt(seen.variance), constants.worstCase);
        leadDoubt = outlook.leadDoubt(seen.variance);
        rung = Ladder.FIRST_OPERATION;
        effect = 0;
        for (int r = doctrine.rungCap(); r >= Ladder.FIRST_OPERATION; r--) {
            double loss = threatening.computeLoss[r];
            // -ln(1 - loss) is at most loss/(1 - loss): most rungs need no logarithm
            if (effect(constants, threatening, r, loss / (1 - loss)) < effect) continue;
            double here = effect(constants, threatening, r, -Elementary.log1p(-loss));
            if (here > 0 && here >= effect) {
                effect = here;
                rung = r;
            }
        }
        war = CertaintyEquivalent.ofWar(
                self.riskAversion,
                self.payoffs.war(),
                self.payoffs.nuclear(),
                threatening.war[rung],
                threatening.nuclear[rung]);
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
