package standoff.game.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import standoff.numerics.Rational;

class ExactSystemTest {
    @Test
    void aSmallSystemIsSolved() {
        ExactSystem system = new ExactSystem(2);
        system.equation(new int[] {0, 1}, new Rational[] {Rational.of(1, 2), Rational.of(1, 3)}, Rational.ONE);
        system.equation(new int[] {0, 1}, new Rational[] {Rational.of(2), Rational.of(-1)}, Rational.ZERO);
        // y = 2x; x/2 + 2x/3 = 7x/6 = 1
        assertThat(system.solve())
                .hasValueSatisfying(x -> assertThat(x).containsExactly(Rational.of(6, 7), Rational.of(12, 7)));
    }

    @Test
    void aSingularSystemHasNoAnswer() {
        ExactSystem system = new ExactSystem(2);
        system.equation(new int[] {0, 1}, new Rational[] {Rational.ONE, Rational.ONE}, Rational.ONE);
        system.equation(new int[] {0, 1}, new Rational[] {Rational.of(2), Rational.of(2)}, Rational.of(2));
        assertThat(system.solve()).isEmpty();
    }

    /// Hilbert's matrix of order 12 has a condition number of 10^16; its inverse is whole.
    @Test
    void anIllConditionedSystemIsSolvedExactly() {
        int n = 12;
        ExactSystem system = new ExactSystem(n);
        for (int i = 0; i < n; i++) {
            int[] at = new int[n];
            Rational[] row = new Rational[n];
            Rational sum = Rational.ZERO;
            for (int j = 0; j < n; j++) {
                at[j] = j;
                row[j] = Rational.of(1, i + j + 1);
                sum = sum.plus(row[j].times(Rational.of(j - 5, 3)));
            }
            system.equation(at, row, sum);
        }
        Rational[] solution = system.solve().orElseThrow();
        for (int j = 0; j < n; j++) assertThat(solution[j]).isEqualTo(Rational.of(j - 5, 3));
    }

    @Test
    void randomSparseSystemsAreSolved() {
        for (long seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            int n = 40;
            Rational[] solution = new Rational[n];
            for (int i = 0; i < n; i++) solution[i] = Rational.of(random.nextInt(200) - 100, 1 + random.nextInt(50));
            ExactSystem system = new ExactSystem(n);
            for (int i = 0; i < n; i++) {
                int[] at = {i, (i + 1 + random.nextInt(n - 1)) % n};
                Rational[] row = {Rational.of(100 + random.nextInt(9)), Rational.of(1 + random.nextInt(7), 3)};
                system.equation(at, row, row[0].times(solution[at[0]]).plus(row[1].times(solution[at[1]])));
            }
            assertThat(system.solve())
                    .as("seed " + seed)
                    .hasValueSatisfying(x -> assertThat(x).containsExactly(solution));
        }
    }
}
