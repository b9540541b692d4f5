package standoff.race.doctrine;

import org.jspecify.annotations.Nullable;
import standoff.race.world.Effort;

/// One line of a script: at this step a nation orders an effort, or strikes another at a rung.
///
/// @param step   steps since the start, from 1
/// @param nation who orders
/// @param effort the effort ordered, or null for a strike
/// @param target whom it strikes, or -1
/// @param rung   at which rung, or 0
public record ScriptedOrder(int step, int nation, @Nullable Effort effort, int target, int rung) {
    public ScriptedOrder {
        if (step < 1) throw new IllegalArgumentException("expected a step from 1, found " + step);
        if ((effort == null) != (target >= 0 && rung >= 1))
            throw new IllegalArgumentException("expected an effort, or a target and a rung");
    }

    public static ScriptedOrder effort(int step, int nation, Effort effort) {
        return new ScriptedOrder(step, nation, effort, -1, 0);
    }

    public static ScriptedOrder strike(int step, int nation, int target, int rung) {
        return new ScriptedOrder(step, nation, null, target, rung);
    }
}
