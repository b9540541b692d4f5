package standoff.game.continuation;

/// How closely a curve is followed. Lengths are in the units of the unknowns.
///
/// @param corrected a correction below this ends the corrector; for large unknowns it grows by a thousandth of the
///                  largest
/// @param farthest  a correction above this is taken for a jump to another curve
public record StepControl(Length corrected, Length farthest) {
    /// A length as a share of the present step, within bounds.
    public record Length(double share, double least, double most) {
        public Length {
            if (!(share >= 0 && least >= 0 && least <= most))
                throw new IllegalArgumentException(
                        "expected a share and bounds of at least 0, found " + share + ", " + least + " and " + most);
        }

        public static Length of(double length) {
            return new Length(0, length, length);
        }

        double at(double step) {
            return Math.clamp(share * step, least, most);
        }
    }
}
