package standoff.race.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import standoff.experiment.Provenance;
import standoff.race.world.Parameter;
import standoff.race.world.Scope;

/// A parameter for one nation, pair or rung of a scenario (or for all of it): one input of the model.
///
/// @param first  a nation's index or a rung, else -1
/// @param second the second nation's index, else -1
public record InputInstance(Parameter parameter, int first, int second, String name) {
    static InputInstance of(Parameter parameter, int first, int second, List<Participant> nations) {
        String place = switch (parameter.section().scope()) {
            case GLOBAL -> "";
            case NATION, POWER -> nations.get(first).name() + ".";
            case WATCH ->
                nations.get(first).name() + "-on-" + nations.get(second).name() + ".";
            case DYAD -> nations.get(first).name() + "-" + nations.get(second).name() + ".";
            case RUNG -> first + ".";
        };
        return new InputInstance(parameter, first, second, parameter.section().key() + "." + place + parameter.key());
    }

    private boolean onLadder() {
        return parameter.section().scope() == Scope.RUNG;
    }

    double defaultValue() {
        return onLadder() ? parameter.value(first) : parameter.value();
    }

    Parameter.@Nullable Interval range() {
        return onLadder() ? parameter.range(first) : parameter.range();
    }

    Provenance provenance() {
        return parameter.provenance();
    }
}
