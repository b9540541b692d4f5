package standoff.race.world;

/// The values of one future's parameters, as a mechanism reads them when the future begins.
public interface ParameterValues {
    /// The value of a global parameter, in its unit; a choice as the index of its label, a switch as 0 or 1.
    double of(Parameter parameter);

    /// The value for a nation or, for a parameter of the ladder, a rung.
    double of(Parameter parameter, int nationOrRung);

    /// The value for a watcher and the watched, or for an unordered pair.
    double of(Parameter parameter, int first, int second);

    /// The value that the scenario states for a global parameter, whatever this future drew: what nations take as
    /// known.
    double stated(Parameter parameter);

    /// What the scenario file itself says for a nation, before any regime or setting from the command line.
    double reference(Parameter parameter, int nation);

    /// What the scenario file itself says for a watcher and the watched, or for an unordered pair.
    double reference(Parameter parameter, int first, int second);

    default boolean on(Parameter onOff) {
        return of(onOff) != 0;
    }

    default int choice(Parameter choice) {
        return (int) of(choice);
    }
}
