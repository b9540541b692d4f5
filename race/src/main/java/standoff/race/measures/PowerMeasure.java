package standoff.race.measures;

/// A measure that every power has, with one key for each of them.
public sealed interface PowerMeasure {
    /// What follows the power's name in the key's name, for example `margin` in `A.margin`.
    String word();

    /// The key for the power with this name and this label.
    MeasureKey of(String name, String label);

    /// @param label   of the measure, with `{}` where the power's own label stands
    /// @param applies to which futures it applies, as for [MeasureKey.Quantity]
    record Quantity(String word, String label, String unit, String applies) implements PowerMeasure {
        /// A number that every future has.
        Quantity(String word, String label, String unit) {
            this(word, label, unit, "");
        }

        @Override
        public MeasureKey.Quantity of(String name, String powerLabel) {
            return new MeasureKey.Quantity(name + "." + word, label.replace("{}", powerLabel), unit, applies);
        }
    }

    /// @param label of the measure, with `{}` where the power's own label stands
    record Event(String word, String label) implements PowerMeasure {
        @Override
        public MeasureKey.Event of(String name, String powerLabel) {
            return new MeasureKey.Event(name + "." + word, label.replace("{}", powerLabel));
        }
    }
}
