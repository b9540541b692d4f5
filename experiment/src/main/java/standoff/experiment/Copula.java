package standoff.experiment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import standoff.numerics.Elementary;

/// Makes uniform draws depend on each other through a Gaussian copula: they become normal, are mixed by the
/// Cholesky factor of their correlations, and become uniform again.
///
/// Spearman's rho of a pair is met by Pearson's `r = 2 sin(pi rho / 6)` between its normals (Kruskal, "Ordinal
/// measures of association", JASA 53, 1958). An input's draw depends on its own and on those of the correlated
/// inputs before it.
final class Copula {
    private static final double SMALLEST = 0x1p-53;
    private static final double LARGEST = 1 - 0x1p-53;

    private final int[] members; // ordinals of the correlated inputs, ascending
    private final double[][] factor; // lower triangular, in the order of members

    private Copula(int[] members, double[][] factor) {
        this.members = members;
        this.factor = factor;
    }

    /// The copula of a model's inputs.
    ///
    /// @throws IllegalArgumentException where a pair is not one of uncertain inputs, or they cannot hold together
    static Copula of(List<Input> inputs, List<RankCorrelation> pairs) {
        int[] members = IntStream.range(0, inputs.size())
                .filter(i -> inputs.get(i) instanceof Uncertainty input
                        && pairs.stream().anyMatch(pair -> pair.names(input.name())))
                .toArray();
        List<String> names =
                IntStream.of(members).mapToObj(i -> inputs.get(i).name()).toList();
        return new Copula(members, factor(matrix(names, pairs), names, pairs));
    }

    private static double[][] matrix(List<String> names, List<RankCorrelation> pairs) {
        var matrix = new double[names.size()][names.size()];
        for (int i = 0; i < matrix.length; i++) matrix[i][i] = 1;
        var stated = new HashSet<Set<String>>();
        for (RankCorrelation pair : pairs) {
            int first = names.indexOf(pair.first());
            int second = names.indexOf(pair.second());
            if (first < 0 || second < 0)
                throw new IllegalArgumentException("rank correlation of " + pair
                        + ": expected two uncertain inputs, found " + (first < 0 ? pair.first() : pair.second()));
            if (!stated.add(Set.of(pair.first(), pair.second())))
                throw new IllegalArgumentException("rank correlation of " + pair + ": the pair is stated twice");
            matrix[first][second] = matrix[second][first] = 2 * Elementary.sin(Math.PI * pair.rho() / 6);
        }
        return matrix;
    }

    /// Cholesky's factor of the matrix.
    private static double[][] factor(double[][] matrix, List<String> names, List<RankCorrelation> pairs) {
        var factor = new double[matrix.length][];
        for (int i = 0; i < matrix.length; i++) {
            factor[i] = new double[i + 1];
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int m = 0; m < j; m++) rest -= factor[i][m] * factor[j][m];
                if (j < i) factor[i][j] = rest / factor[j][j];
                else if (rest > 1e-10) factor[i][i] = Math.sqrt(rest);
                else throw new IllegalArgumentException(refusal(names.subList(0, i + 1), pairs));
            }
        }
        return factor;
    }

    /// Names the pairs that cannot hold together: those among these members that are linked with the last of
    /// them.
    private static String refusal(List<String> names, List<RankCorrelation> pairs) {
        List<RankCorrelation> among = pairs.stream()
                .filter(pair -> names.contains(pair.first()) && names.contains(pair.second()))
                .toList();
        Set<String> linked = new HashSet<>(Set.of(names.getLast()));
        for (String ignored : names)
            for (RankCorrelation pair : among)
                if (linked.contains(pair.first()) || linked.contains(pair.second()))
                    linked.addAll(List.of(pair.first(), pair.second()));
        return among.stream()
                .filter(pair -> linked.contains(pair.first()))
                .map(RankCorrelation::toString)
                .collect(Collectors.joining(
                        ", ", "these rank correlations cannot hold together: ", "; bring one of them closer to 0"));
    }

    /// Turns columns of independent uniform numbers into dependent ones.
    void correlate(double[][] columns, int size) {
        if (members.length == 0) return;
        var normals = new double[members.length][size];
        for (int i = 0; i < members.length; i++) Elementary.normalQuantile(columns[members[i]], normals[i], size);
        for (int i = 0; i < members.length; i++) {
            if (factor[i][i] == 1) continue; // depends on nothing before it: its own draw, to the bit
            double[] column = columns[members[i]];
            for (int k = 0; k < size; k++) {
                double sum = 0;
                for (int j = 0; j <= i; j++) sum += factor[i][j] * normals[j][k];
                column[k] = Math.clamp(Elementary.normalCdf(sum), SMALLEST, LARGEST);
            }
        }
    }
}
