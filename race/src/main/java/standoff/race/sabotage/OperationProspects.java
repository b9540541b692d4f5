package standoff.race.sabotage;

import java.util.Arrays;
import java.util.List;
import standoff.numerics.random.Streams;
import standoff.race.world.Events;
import standoff.race.world.Ladder;
import standoff.race.world.Mechanism;
import standoff.race.world.MechanismDeclaration;
import standoff.race.world.Nation;
import standoff.race.world.OffenceDefenceBalance;
import standoff.race.world.Pair;
import standoff.race.world.ParameterValues;
import standoff.race.world.World;

/// What each power could do to each other's programme, by rung, for its decisions: [Pair#success],
/// [Pair#computeLoss] and [Pair#stall], brought up to date every four weeks and in the step after a hit, and
/// the time until it is ready again at a rung, [Pair#preparation].
///
/// The effects are those of a success, before nullification, which each decision judges by its own belief of
/// the target's level ([standoff.race.world.Nullification#left]). A power knows the share of sites it knows; the
/// number of sites and the hardening it is taken to judge rightly, since both follow from what is seen at the
/// sites it knows.
///
/// With sabotage off no operation succeeds, and all prospects are 0.
public final class OperationProspects implements Mechanism {
    public static final MechanismDeclaration DECLARATION = MechanismDeclaration.of("prospects of operations", List.of())
            .owns("Pair.success", "Pair.computeLoss", "Pair.stall", "Pair.preparation", "Pair.preparing")
            .declared();

    private static final int DAYS = 28;

    private final Damage damage = new Damage();
    private final double[] reconstituted = new double[World.MOST_NATIONS];
    private final double[][] reach = new double[World.MOST_NATIONS][Ladder.RUNGS];
    /// The number of sites for which the reach was worked out, by target.
    private final double[] sites = new double[World.MOST_NATIONS];
    private boolean on;

    @Override
    public void begin(World world, ParameterValues values, Streams streams) {
        on = values.on(Sabotage.SWITCH);
        damage.begin(world.ladder);
        // Posture and knowledge may begin after this mechanism: the first step brings every target up to date.
        Arrays.fill(reconstituted, Double.NaN);
        Arrays.fill(sites, Double.NaN);
        List<Pair> watching = world.watching();
        for (int p = 0; p < watching.size(); p++) {
            Pair pair = watching.get(p);
            pair.ready();
            for (int rung = 0; rung < Ladder.RUNGS; rung++) {
                pair.success[rung] = on && operation(rung) ? world.ladder.success(rung) : 0;
                pair.computeLoss[rung] = 0;
                pair.stall[rung] = 0;
            }
        }
    }

    private static boolean operation(int rung) {
        return rung >= Ladder.FIRST_OPERATION && rung <= Ladder.LAST_OPERATION;
    }

    @Override
    public void advance(World world, Streams streams, Events events) {
        List<Pair> watching = world.watching();
        for (int p = 0; p < watching.size(); p++) watching.get(p).prepare(world.dt);
        if (!on) return;
        boolean due = world.due(DAYS);
        for (Nation target : world.powers())
            if (due || target.reconstituted != reconstituted[target.index]) review(world, target);
    }

    private void review(World world, Nation target) {
        reconstituted[target.index] = target.reconstituted;
        double[] reach = this.reach[target.index];
        if (target.effectiveSites != sites[target.index]) {
            sites[target.index] = target.effectiveSites;
            for (int rung = Ladder.FIRST_OPERATION; rung <= Ladder.LAST_OPERATION; rung++)
                reach[rung] = damage.reach(rung, target.effectiveSites);
        }
        for (Nation watcher : world.powers()) {
            if (watcher == target) continue;
            Pair pair = world.pair(watcher.index, target.index);
            double factor = OffenceDefenceBalance.factor(watcher.forces.strike - target.forces.defence);
            for (int rung = Ladder.FIRST_OPERATION; rung <= Ladder.LAST_OPERATION; rung++) {
                pair.success[rung] = OffenceDefenceBalance.shifted(world.ladder.success(rung), factor);
                pair.computeLoss[rung] = damage.computeLoss(rung, reach[rung], pair.knownShare, target.hardening);
                pair.stall[rung] = damage.stall(rung, reach[rung], pair.knownShare, target.hardening);
            }
        }
    }
}
