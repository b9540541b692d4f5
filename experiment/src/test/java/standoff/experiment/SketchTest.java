package standoff.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SketchTest {
    @Test
    void aQuantileIsWithinAThousandthOfTheExactOneOverTheWholeRangeOfDoubles() {
        var random = new SplittableRandom(12);
        var numbers = new double[20_000];
        for (int i = 0; i < numbers.length; i++) {
            long bits = random.nextLong(0x0010000000000000L, 0x7FF0000000000000L);
            numbers[i] = Double.longBitsToDouble(bits) * (random.nextBoolean() ? 1 : -1);
        }
        var sketch = new Sketch();
        for (double number : numbers) sketch.add(number);
        Arrays.sort(numbers);
        for (int rank = 1; rank <= numbers.length; rank += 97) {
            double exact = numbers[rank - 1];
            assertThat(sketch.quantile((rank - 0.5) / numbers.length))
                    .isCloseTo(exact, within(Math.abs(exact) * 0x1p-10));
        }
        assertThat(sketch.quantile(0)).isCloseTo(numbers[0], within(Math.abs(numbers[0]) * 0x1p-10));
        assertThat(sketch.min()).isEqualTo(numbers[0]);
        assertThat(sketch.max()).isEqualTo(numbers[numbers.length - 1]);
    }

    @Test
    void wholeNumbersUpTo1024AreExact() {
        var sketch = new Sketch();
        for (int i = -1024; i <= 1024; i++) sketch.add(i);
        for (int i = -1024; i <= 1024; i++)
            assertThat(sketch.quantile((i + 1024.5) / 2049)).isEqualTo(i);
    }

    @Test
    void zerosOfEitherSignAreOneNumber() {
        var sketch = new Sketch();
        sketch.add(-0.0);
        sketch.add(0.0);
        sketch.add(Double.MIN_VALUE);
        assertThat(sketch.quantile(0.5)).isEqualTo(0);
        assertThat(sketch.quantile(1)).isBetween(0., Double.MIN_VALUE);
    }

    @Test
    void mergingIsCountingTogether() {
        var random = new SplittableRandom(3);
        Sketch both = new Sketch(), one = new Sketch(), other = new Sketch();
        for (int i = 0; i < 5000; i++) {
            double number = random.nextGaussian() * (i % 3 == 0 ? 1e6 : 1);
            both.add(number);
            (i % 2 == 0 ? one : other).add(number);
        }
        one.merge(other);
        for (double p = 0; p <= 1; p += 0.01) assertThat(one.quantile(p)).isEqualTo(both.quantile(p));
    }

    @Test
    void aCopyStaysWhenTheOriginalGrows() {
        var sketch = new Sketch();
        sketch.add(1);
        Sketch copy = sketch.copy();
        sketch.add(3);
        assertThat(copy.quantile(1)).isEqualTo(1);
        assertThat(sketch.quantile(1)).isEqualTo(3);
        assertThatThrownBy(() -> copy.quantile(50)).hasMessage("p: expected a share from 0 to 1, found 50.0");
    }
}
