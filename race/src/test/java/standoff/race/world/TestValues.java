package standoff.race.world;

import java.util.HashMap;
import java.util.Map;

/// Values for tests: every parameter at the model's default, but for what a test sets.
public final class TestValues implements ParameterValues {
    private final Map<Parameter, Double> global = new HashMap<>();
    private final Map<String, Double> particular = new HashMap<>();

    /// Sets a parameter wherever it stands.
    public TestValues with(Parameter parameter, double value) {
        global.put(parameter, value);
        return this;
    }

    /// Sets a parameter for one nation or rung.
    public TestValues with(Parameter parameter, int nationOrRung, double value) {
        particular.put(parameter + "/" + nationOrRung, value);
        return this;
    }

    /// Sets a parameter for a watcher and the watched.
    public TestValues with(Parameter parameter, int first, int second, double value) {
        particular.put(parameter + "/" + first + "/" + second, value);
        return this;
    }

    @Override
    public double of(Parameter parameter) {
        return global.getOrDefault(parameter, parameter.value());
    }

    @Override
    public double of(Parameter parameter, int nationOrRung) {
        double all = global.getOrDefault(
                parameter,
                parameter.section().scope() == Scope.RUNG ? parameter.value(nationOrRung) : parameter.value());
        return particular.getOrDefault(parameter + "/" + nationOrRung, all);
    }

    @Override
    public double of(Parameter parameter, int first, int second) {
        return particular.getOrDefault(parameter + "/" + first + "/" + second, of(parameter));
    }

    @Override
    public double stated(Parameter parameter) {
        return of(parameter);
    }
}
