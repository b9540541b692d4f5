package standoff.numerics.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import standoff.numerics.random.Streams;

class SymmetricFactorsTest {
    /// A random sparse quasidefinite matrix: the even variables positive, the odd ones negative definite.
    private static final class Sample {
        private final int[] rows;
        private final int[] columns;
        private final double[] values;
        private final double[] diagonal;
        private final boolean[] positive;

        Sample(int n, int entries, long seed) {
            var streams = Streams.of(seed);
            int drawn = 0;
            boolean[] taken = new boolean[n * n];
            rows = new int[entries];
            columns = new int[entries];
            values = new double[entries];
            diagonal = new double[n];
            positive = new boolean[n];
            int count = 0;
            while (count < entries) {
                int i = (int) (streams.uniform(0, 0, drawn++) * n);
                int j = (int) (streams.uniform(0, 0, drawn++) * n);
                if (i == j || taken[Math.max(i, j) * n + Math.min(i, j)]) continue;
                taken[Math.max(i, j) * n + Math.min(i, j)] = true;
                rows[count] = i;
                columns[count] = j;
                values[count++] = streams.uniform(0, 0, drawn++) - 0.5;
            }
            for (int i = 0; i < n; i++) {
                positive[i] = i % 2 == 0;
                diagonal[i] = positive[i] ? n : -n;
            }
        }

        double[][] dense() {
            double[][] dense = new double[diagonal.length][diagonal.length];
            for (int i = 0; i < diagonal.length; i++) dense[i][i] = diagonal[i];
            for (int e = 0; e < values.length; e++) {
                dense[rows[e]][columns[e]] += values[e];
                dense[columns[e]][rows[e]] += values[e];
            }
            return dense;
        }
    }

    private static int[] nobody(int n) {
        int[] waiter = new int[n];
        Arrays.fill(waiter, -1);
        return waiter;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void solvesAsDenseEliminationDoes(long seed) {
        int n = 60;
        Sample sample = new Sample(n, (int) (40 * seed), seed);
        SymmetricFactors factors = new SymmetricFactors(sample.rows, sample.columns, sample.values, nobody(n));
        factors.factor(sample.diagonal, sample.positive);
        double[] right = IntStream.range(0, n).mapToDouble(i -> i % 7 - 3).toArray();
        double[] found = factors.solve(right);
        double[] expected = new DenseFactors(sample.dense()).solve(right);
        for (int i = 0; i < n; i++) assertThat(found[i]).isCloseTo(expected[i], within(1e-13));
        double[] back = factors.times(sample.diagonal, found);
        for (int i = 0; i < n; i++) assertThat(back[i]).isCloseTo(right[i], within(1e-12));
    }

    @Test
    void aTreeIsFactoredWithoutFill() {
        // every node but the first hangs on one before it: eliminated from the leaves, nothing is added
        int n = 1000;
        int[] rows = IntStream.range(1, n).toArray();
        int[] columns = IntStream.range(1, n).map(i -> (int) (i * 0.618)).toArray();
        double[] values = new double[n - 1];
        Arrays.fill(values, 0.1);
        assertThat(new SymmetricFactors(rows, columns, values, nobody(n)).fill())
                .isEqualTo(n - 1);
    }

    @Test
    void aGridIsFilledInLessThanItsBandWouldBe() {
        int side = 40;
        int n = side * side;
        int[] rows = new int[2 * side * (side - 1)];
        int[] columns = new int[rows.length];
        int count = 0;
        for (int i = 0; i < n; i++) {
            if (i % side > 0) {
                rows[count] = i;
                columns[count++] = i - 1;
            }
            if (i >= side) {
                rows[count] = i;
                columns[count++] = i - side;
            }
        }
        assertThat(count).isEqualTo(rows.length);
        // the band is 40 wide; orders by least degree keep a grid of this size below half of it
        assertThat(new SymmetricFactors(rows, columns, new double[count], nobody(n)).fill())
                .isLessThan((long) n * side / 2);
    }

    @Test
    void whoHasToWaitComesLater() {
        // a path 0 - 1 - 2 - ... whose even variables wait for the odd ones before them
        int n = 101;
        int[] from = new int[n + 1];
        int[] neighbours = new int[2 * (n - 1)];
        int[] waiter = nobody(n);
        int count = 0;
        for (int i = 0; i < n; i++) {
            from[i] = count;
            if (i > 0) neighbours[count++] = i - 1;
            if (i < n - 1) neighbours[count++] = i + 1;
            if (i % 2 == 1) waiter[i] = i + 1;
        }
        from[n] = count;
        int[] order = EliminationOrder.of(n, from, neighbours, waiter);
        int[] place = new int[n];
        for (int k = 0; k < n; k++) place[order[k]] = k;
        assertThat(order).containsExactlyInAnyOrder(IntStream.range(0, n).toArray());
        for (int i = 1; i < n; i += 2) assertThat(place[i]).isLessThan(place[i + 1]);
    }
}
