package standoff.experiment;

/// Whether the uncertain inputs of a run are drawn anew in every future.
public enum Sampling {
    /// Every future draws its uncertain inputs.
    VARIED,
    /// Every future uses the stated values; only the luck within the model differs.
    FIXED
}
