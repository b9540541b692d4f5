package standoff.game;

import standoff.numerics.random.DrawSequence;

/// What the solvers draw random numbers for: draws for different purposes do not depend on each other.
public enum DrawPurpose {
    PRIORS,
    STARTS,
    PERTURBATION,
    SAMPLING,
    RAYS,
    NOISE;

    /// The random numbers of this purpose.
    ///
    /// @param index which of its sequences
    public DrawSequence sequence(long seed, int index) {
        return new DrawSequence(seed, ordinal(), index);
    }
}
