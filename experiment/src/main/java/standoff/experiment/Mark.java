package standoff.experiment;

/// How well a number is supported. The mark travels with the value into files, pages and reports.
public enum Mark {
    /// Read in a copy of the cited source.
    VERIFIED('V'),
    /// Computed from open data.
    DERIVED('D'),
    /// From memory; needs a citation check.
    MEMORY('M'),
    /// A modelling choice without data.
    JUDGEMENT('J');

    private final char letter;

    Mark(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }
}
