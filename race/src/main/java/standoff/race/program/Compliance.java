package standoff.race.program;

import standoff.race.world.Effort;
import standoff.race.world.Nation;

/// How a programme follows what its nation orders: up at once, down after the delay of its control, never below its
/// floor.
final class Compliance {
    private final Nation nation;
    private double resisted;

    Compliance(Nation nation) {
        this.nation = nation;
    }

    void begin() {
        resisted = 0;
        nation.effort = Effort.STEADY;
    }

    void advance(double dt) {
        Effort floor = nation.controlEffects.floor();
        Effort bound = nation.ordered.compareTo(floor) < 0 ? floor : nation.ordered;
        boolean down = bound.compareTo(nation.effort) < 0;
        if (down && resisted < nation.controlEffects.delay()) {
            resisted += dt;
            return;
        }
        nation.effort = bound;
        resisted = 0;
    }
}
