package standoff.experiment;

/// An input nobody controls, drawn anew in every future unless the run is fixed at the stated values.
public record Uncertainty(
        String name,
        String meaning,
        String unit,
        Domain domain,
        double value,
        Distribution distribution,
        Provenance provenance)
        implements Input {
    public Uncertainty {
        if (!domain.contains(value))
            throw new IllegalArgumentException(name + ": the value " + value + " is outside " + domain);
    }
}
