package standoff.race.world;

import standoff.numerics.random.Streams;

/// A causal part of the race: reads and writes the world once per step, and speaks to others only through the
/// world and its events. It is made for one future. Its class says what it does in a [MechanismDeclaration].
public interface Mechanism {
    /// Prepares for the future: reads its parameters and sets the stocks that are this mechanism's to set.
    void begin(World world, ParameterValues values, Streams streams);

    /// Advances the world by one step.
    void advance(World world, Streams streams, Events events);
}
