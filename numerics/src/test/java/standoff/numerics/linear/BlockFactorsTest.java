package standoff.numerics.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockFactorsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void solvesAsDenseEliminationDoes(int width) {
        Random random = new Random(width);
        int n = 40;
        int[][] columns = new int[n][];
        double[][] entries = new double[n][];
        double[][] dense = new double[n * width][n * width];
        for (int row = 0; row < n; row++) {
            columns[row] = IntStream.concat(IntStream.of(row), random.ints(3, 0, n))
                    .distinct()
                    .sorted()
                    .toArray();
            entries[row] = random.doubles((long) columns[row].length * width * width, -0.5, 0.5)
                    .toArray();
            for (int e = 0; e < columns[row].length; e++)
                for (int a = 0; a < width; a++) {
                    int at = (e * width + a) * width;
                    if (columns[row][e] == row) entries[row][at + a] += 10;
                    System.arraycopy(entries[row], at, dense[row * width + a], columns[row][e] * width, width);
                }
        }
        double[] right = random.doubles((long) n * width).toArray();
        BlockFactors factors = new BlockFactors(new BlockPattern(columns), width, columns, entries);
        assertThat(factors.isRegular()).isTrue();
        double[] found = factors.solve(right);
        assertThat(found).containsExactly(new DenseFactors(dense).solve(right), within(1e-13));
        assertThat(factors.times(found)).containsExactly(right, within(1e-13));
    }
}
