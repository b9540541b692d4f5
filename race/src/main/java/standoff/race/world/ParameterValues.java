package standoff.race.world;

/// The values of one future's parameters, as a mechanism reads them when the future begins.
public interface ParameterValues {
    /// The value of a global parameter, in its unit; a choice as the index of its label, a switch as 0 or 1.
    double of(Parameter parameter);

    /// The value for a nation or, for a parameter of the ladder, a rung.
    double of(Parameter parameter, int nationOrRung);

    /// The value for a watcher and the watched, or for an unordered pair.
    double of(Parameter parameter, int first, int second);

    /// The stated value of a global parameter, whatever this future drew: by the scenario, its regime, a setting or
    /// the design point, the later before the earlier. Nations that do not know the truth believe it.
    double stated(Parameter parameter);

    default boolean on(Parameter onOff) {
        return of(onOff) != 0;
    }

    default int choice(Parameter choice) {
        return (int) of(choice);
    }
}
