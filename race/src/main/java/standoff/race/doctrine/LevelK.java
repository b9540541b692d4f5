package standoff.race.doctrine;

import standoff.race.world.Effort;
import standoff.race.world.Nation;
import standoff.race.world.World;

/// What a power that reasons k steps believes of its rivals: that they reason k - 1.
///
/// Level 0 holds: a steady effort, and no strike. Level k best responds, in the model's utility, to a rival at
/// level k - 1: it takes the rival's growth to be that under the effort which the rival would choose, and
/// expects to be struck at the believed hazard if a strike would pay the rival, else never. In thinking for a
/// rival, shocks and inertia are left out, and the rival is taken to believe what it believes (its estimates
/// are known).
///
/// So level 1 fears nobody and is not deterred; level 2 expects to be struck by who strikes without fear of an
/// answer. Source: level-k thinking (Stahl and Wilson 1995; Nagel 1995), applied to efforts and strikes.
final class LevelK {
    private static final Effort[] EFFORTS = Effort.values();

    private final EffortChoice[] efforts;
    private final StrikeChoice[] strikes;

    LevelK(EffortChoice[] efforts, StrikeChoice[] strikes) {
        this.efforts = efforts;
        this.strikes = strikes;
    }

    /// Sets what this power, at this level, believes of its rivals' efforts and strikes.
    void believe(World world, DecisionConstants constants, int power, int level) {
        double[] growthFactor = new double[efforts.length];
        boolean[] feared = new boolean[efforts.length];
        for (int rival = 0; rival < efforts.length; rival++) {
            if (rival == power) continue;
            growthFactor[rival] = growthFactor(efforts[rival].self, effort(world, constants, rival, level - 1));
            feared[rival] = constants.strikes && strikes(world, constants, rival, power, level - 1);
        }
        for (int rival = 0; rival < efforts.length; rival++) {
            if (rival == power) continue;
            efforts[power].believe(efforts[rival].self.index, growthFactor[rival], feared[rival] ? 1 : 0);
            strike(power, rival).growthFactor = growthFactor[rival];
        }
        efforts[power].takeStock(world, constants);
    }

    private Effort effort(World world, DecisionConstants constants, int power, int level) {
        if (level == 0) return Effort.STEADY;
        believe(world, constants, power, level);
        Effort best = Effort.HALT;
        for (Effort effort : EFFORTS) if (efforts[power].utility(effort) > efforts[power].utility(best)) best = effort;
        return best;
    }

    private boolean strikes(World world, DecisionConstants constants, int striker, int struck, int level) {
        if (level == 0) return false;
        StrikeChoice choice = strike(striker, struck);
        choice.growthFactor = growthFactor(efforts[struck].self, effort(world, constants, struck, level - 1));
        return choice.pays(world, constants);
    }

    private StrikeChoice strike(int power, int rival) {
        for (StrikeChoice choice : strikes)
            if (choice.pair.watcher == efforts[power].self.index && choice.pair.target == efforts[rival].self.index)
                return choice;
        throw new IllegalArgumentException("not two powers: " + power + " and " + rival);
    }

    /// Growth under an effort relative to the growth that is seen, which is that under the effort in force.
    private static double growthFactor(Nation nation, Effort effort) {
        if (effort == Effort.HALT) return 0;
        Effort seen = nation.effort == Effort.HALT ? Effort.STEADY : nation.effort;
        double growth = nation.growthUnder[seen.ordinal()];
        return growth > 0 ? nation.growthUnder[effort.ordinal()] / growth : 1;
    }
}
