package standoff.experiment;

/// Something a model reads from its [Point]: an [Uncertainty] (the X of XLRM) or a [Lever] (the L).
public sealed interface Input permits Uncertainty, Lever {
    /// The path by which files and commands call it, for example `nations.B.opacity`; unique in a model.
    String name();

    /// What it is, in plain words.
    String meaning();

    /// The unit of its values, for example `months`, `nats`, `share`, `1/yr`; `-` for choices and switches.
    String unit();

    Domain domain();

    /// The stated value, used where the input is not varied.
    double value();

    Provenance provenance();
}
