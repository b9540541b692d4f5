package standoff.experiment;

/// An input a decision maker sets; it keeps its value over all futures of a run.
public record Lever(String name, String meaning, String unit, Domain domain, double value, Provenance provenance)
        implements Input {
    public Lever {
        if (!domain.contains(value))
            throw new IllegalArgumentException(name + ": the value " + value + " is outside " + domain);
    }
}
