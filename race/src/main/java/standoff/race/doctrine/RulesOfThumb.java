package standoff.race.doctrine;

import standoff.numerics.Elementary;
import standoff.race.world.Doctrine;
import standoff.race.world.Effort;
import standoff.race.world.Ladder;
import standoff.race.world.Nation;
import standoff.race.world.Pair;
import standoff.race.world.ParameterValues;
import standoff.race.world.World;

/// Rules of thumb, as an organisation would follow that does not calculate:
///
/// - halt when an attack on the programme is as likely to come and succeed as `rule-halt`: line believed crossed,
///   threat credible, operation effective (m of [EffortChoice] under a steady effort);
/// - else race when a rival is seen ahead by more than `rule-behind`;
/// - else go on steadily;
/// - strike when the line is believed crossed with the doctrine's confidence, whether it is gated or not (by an
///   opportunist: when the target is busy with another), at the lowest rung whose `success x min(1, delay/W)` is at
/// least `rule-effect`.
///
/// No shocks, no inertia, no costs: what differs from `expected-utility` is what calculating changes.
final class RulesOfThumb {
    private double halt;
    private double behind;
    private double effect;

    void begin(ParameterValues values) {
        halt = values.of(DecisionParameters.RULE_HALT);
        behind = values.of(DecisionParameters.RULE_BEHIND);
        effect = values.of(DecisionParameters.RULE_EFFECT);
    }

    Effort effort(EffortChoice choice, World world) {
        if (choice.attack(Effort.STEADY) >= halt) return Effort.HALT;
        for (Nation rival : world.powers())
            if (rival != choice.self
                    && world.pair(choice.self.index, rival.index).mean > choice.self.capability + behind)
                return Effort.RACE;
        return Effort.STEADY;
    }

    /// The rung at which to strike, or 0.
    int strike(World world, DecisionConstants constants, Pair pair) {
        Doctrine doctrine = world.nation(pair.watcher).doctrine;
        boolean open = switch (doctrine.deterrence()) {
            case NONE, MAIM_TACIT, MAIM_DECLARED -> pair.lineCrossed >= doctrine.confidence();
            case USE -> false;
            case OPPORTUNIST -> world.busy(pair.target, pair.watcher);
        };
        if (!open || pair.promisedNotToStrike) return 0;
        for (int rung = Ladder.FIRST_OPERATION; rung <= doctrine.rungCap(); rung++)
            if (pair.preparation[rung] <= 0
                    && Rival.effect(constants, pair, rung, -Elementary.log1p(-pair.computeLoss[rung])) >= effect)
                return rung;
        return 0;
    }
}
