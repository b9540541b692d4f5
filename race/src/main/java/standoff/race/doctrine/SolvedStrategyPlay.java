package standoff.race.doctrine;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import standoff.numerics.Units;
import standoff.numerics.random.Streams;
import standoff.race.world.Effort;
import standoff.race.world.HazardClock;
import standoff.race.world.Nation;
import standoff.race.world.Pair;
import standoff.race.world.RandomPurpose;
import standoff.race.world.World;

/// Plays strategies that a solved game hands over: in each state of information the behaviour stated for it, the
/// first that fits; where none fits, a steady effort and no strike.
///
/// The uniform number that picks is drawn anew at the rate of `shock-renewal`, like the circumstances that sway
/// other decisions: a probability is that of a way to act in such circumstances, and not of one review. A strike picked
/// is carried out once. Of several rivals the most advanced, as it is seen, decides the effort.
final class SolvedStrategyPlay {
    static final RandomPurpose INJECTED_EFFORT_DRAW = new RandomPurpose(51, "which effort a solved strategy plays");
    static final RandomPurpose INJECTED_STRIKE_DRAW = new RandomPurpose(52, "which strike a solved strategy plays");

    private final List<BehaviourRule> behaviours;
    private final HazardClock[] effortClocks = new HazardClock[World.MOST_NATIONS];
    private final HazardClock[] strikeClocks = new HazardClock[World.MOST_NATIONS * World.MOST_NATIONS];
    private final int[] struckAt = new int[World.MOST_NATIONS * World.MOST_NATIONS];

    SolvedStrategyPlay(List<BehaviourRule> behaviours) {
        this.behaviours = behaviours;
        for (int i = 0; i < effortClocks.length; i++)
            effortClocks[i] = new HazardClock(
                    DecisionShocks.SHOCK_RENEWAL_DRAW.number(), INJECTED_EFFORT_DRAW.number() * 1024 + i);
        for (int i = 0; i < strikeClocks.length; i++)
            strikeClocks[i] = new HazardClock(
                    DecisionShocks.SHOCK_RENEWAL_DRAW.number(), INJECTED_STRIKE_DRAW.number() * 1024 + i);
    }

    void begin(Streams streams) {
        for (HazardClock clock : effortClocks) clock.start(streams);
        for (HazardClock clock : strikeClocks) clock.start(streams);
        Arrays.fill(struckAt, -1);
    }

    Effort effort(World world, DecisionConstants constants, Nation self, Streams streams) {
        HazardClock clock = effortClocks[self.index];
        clock.rings(constants.renewal * constants.interval, streams);
        Pair foremost = null;
        for (Nation rival : world.powers()) {
            if (rival == self) continue;
            Pair pair = world.pair(self.index, rival.index);
            if (foremost == null || pair.mean > foremost.mean) foremost = pair;
        }
        BehaviourRule behaviour = foremost == null ? null : behaviour(world, foremost);
        return behaviour == null
                ? Effort.STEADY
                : behaviour.effort(streams.uniform(INJECTED_EFFORT_DRAW.number(), self.index, clock.count()));
    }

    /// The rung at which to strike, or 0.
    int strike(World world, DecisionConstants constants, Pair pair, Streams streams) {
        int key = World.key(pair.watcher, pair.target);
        HazardClock clock = strikeClocks[key];
        clock.rings(constants.renewal * constants.interval, streams);
        BehaviourRule behaviour = behaviour(world, pair);
        if (behaviour == null || struckAt[key] == clock.count()) return 0;
        int rung = behaviour.strike(streams.uniform(INJECTED_STRIKE_DRAW.number(), key, clock.count()));
        if (rung == 0 || pair.preparation[rung] > 0) return 0;
        struckAt[key] = clock.count();
        return rung;
    }

    private @Nullable BehaviourRule behaviour(World world, Pair pair) {
        double lead = (world.nation(pair.watcher).capability - pair.mean) / Units.NATS_PER_OOM;
        for (BehaviourRule behaviour : behaviours)
            if (behaviour.nation() == pair.watcher
                    && behaviour.rival() == pair.target
                    && behaviour.holds(pair.lineCrossed, lead)) return behaviour;
        return null;
    }
}
