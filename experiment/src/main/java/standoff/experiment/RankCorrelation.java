package standoff.experiment;

import java.util.List;

/// Spearman's rank correlation between two uncertain inputs, by name; realised through a Gaussian copula.
public record RankCorrelation(String first, String second, double rho) {
    public RankCorrelation {
        if (first.equals(second) || !(rho > -1 && rho < 1))
            throw new IllegalArgumentException("expected two inputs and a correlation between -1 and 1, found " + first
                    + ", " + second + " and " + rho);
    }

    /// Checks that these correlations of a model's inputs can hold together.
    ///
    /// @throws IllegalArgumentException where they cannot, or where a pair is not one of uncertain inputs
    public static void check(List<Input> inputs, List<RankCorrelation> pairs) {
        Copula.of(inputs, pairs);
    }

    boolean names(String input) {
        return first.equals(input) || second.equals(input);
    }

    @Override
    public String toString() {
        return first + " with " + second + " " + rho;
    }
}
