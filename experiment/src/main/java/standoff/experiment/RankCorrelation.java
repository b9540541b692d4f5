package standoff.experiment;

/// Spearman's rank correlation between two uncertain inputs, by name; realised through a Gaussian copula.
public record RankCorrelation(String first, String second, double rho) {
    public RankCorrelation {
        if (first.equals(second) || !(rho > -1 && rho < 1))
            throw new IllegalArgumentException("expected two inputs and a correlation between -1 and 1, found " + first
                    + ", " + second + " and " + rho);
    }

    boolean names(String input) {
        return first.equals(input) || second.equals(input);
    }

    @Override
    public String toString() {
        return first + " with " + second + " " + rho;
    }
}
