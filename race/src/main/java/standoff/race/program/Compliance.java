package standoff.race.program;

import standoff.race.world.Effort;
import standoff.race.world.Nation;

/// How a programme follows what its nation orders: up at once, down after the delay of its control, never below its
/// floor.
final class Compliance {
    private static final Effort[] EFFORTS = Effort.values();

    private final Nation nation;
    private int floor;
    private double delay;
    private double resisted;

    Compliance(Nation nation) {
        this.nation = nation;
    }

    void begin() {
        floor = nation.controlEffects.floor().ordinal();
        delay = nation.controlEffects.delay();
        resisted = 0;
        nation.effort = Effort.STEADY;
    }

    void advance(double dt) {
        int ordered = nation.ordered.ordinal();
        int bound = ordered < floor ? floor : ordered;
        int now = nation.effort.ordinal();
        if (bound < now && resisted < delay) {
            resisted += dt;
            return;
        }
        resisted = 0;
        if (bound != now) nation.effort = EFFORTS[bound];
    }
}
