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
        boolean fits = switch (domain) {
            case Domain.Real _, Domain.Whole _ -> true;
            case Domain.Choice(var labels) -> weighs(distribution, labels.size());
            case Domain.Switch() -> weighs(distribution, 2);
        };
        if (!fits)
            throw new IllegalArgumentException(
                    name + ": expected a weight for each value of " + domain + ", found " + distribution);
    }

    /// Whether a distribution is one over so many alternatives.
    private static boolean weighs(Distribution distribution, int alternatives) {
        return distribution instanceof Distribution.Fixed
                || (distribution instanceof Distribution.Discrete(var weights) && weights.size() == alternatives);
    }
}
