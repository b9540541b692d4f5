package standoff.race.measures;

/// The key of one measure of the race: its identifier, how reports name it, and of a quantity the unit.
public sealed interface MeasureKey {
    /// The stable identifier, for example `strikes` or `A.margin`.
    String name();

    String label();

    /// A number per future.
    ///
    /// @param applies to which futures it applies; in others it is no number. Empty: to all
    record Quantity(String name, String label, String unit, String applies) implements MeasureKey {
        /// A number that every future has.
        Quantity(String name, String label, String unit) {
            this(name, label, unit, "");
        }
    }

    /// What happens in a future or does not.
    record Event(String name, String label) implements MeasureKey {}

    /// One of several labels per future.
    record Category(String name, String label) implements MeasureKey {}
}
