package standoff.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RationalTest {
    @Test
    void textIsReadExactly() {
        assertThat(Rational.parse("0.25")).isEqualTo(Rational.of(1, 4));
        assertThat(Rational.parse("-6/4")).isEqualTo(Rational.of(-3, 2));
        assertThat(Rational.parse("1.5e-3")).isEqualTo(Rational.of(3, 2000));
        assertThat(Rational.parse("0.1").plus(Rational.parse("0.2"))).isEqualTo(Rational.parse("0.3"));
    }

    @Test
    void nonsenseIsRefused() {
        for (String text : new String[] {"", "-", "1/0", "1//2", "x", "1e999999999", "9".repeat(2000), "/", "1e-99999"})
            assertThatThrownBy(() -> Rational.parse(text)).as(text).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void overflowGoesOverToLargeIntegersAndComesBack() {
        Rational large = Rational.of(Long.MAX_VALUE);
        Rational square = large.times(large);
        assertThat(square.numerator())
                .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE).pow(2));
        assertThat(square.dividedBy(large)).isEqualTo(large);
        assertThat(square.minus(square)).isEqualTo(Rational.ZERO).hasToString("0");
        assertThat(square.toDouble()).isEqualTo((double) Long.MAX_VALUE * Long.MAX_VALUE);
    }

    /// Against arithmetic in large integers alone.
    @Test
    void arithmeticAgreesWithLargeIntegers() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            long[] parts = new long[4];
            for (int k = 0; k < 4; k++) parts[k] = random.nextLong() >> random.nextInt(64);
            if (parts[1] == 0 || parts[3] == 0) continue;
            Rational a = Rational.of(parts[0], parts[1]);
            Rational b = Rational.of(parts[2], parts[3]);
            BigInteger n =
                    a.numerator().multiply(b.denominator()).add(b.numerator().multiply(a.denominator()));
            BigInteger d = a.denominator().multiply(b.denominator());
            assertThat(a.plus(b)).isEqualTo(Rational.of(n, d));
            assertThat(a.plus(b).minus(b)).isEqualTo(a);
            assertThat(a.times(b)).isEqualTo(Rational.of(a.numerator().multiply(b.numerator()), d));
            if (b.signum() != 0)
                assertThat(a.times(b).dividedBy(b)).isEqualTo(a).hasSameHashCodeAs(a);
            assertThat(a.compareTo(b)).isEqualTo(a.minus(b).signum());
        }
    }

    @Test
    void doublesAreTakenForWhatTheyStandFor() {
        assertThat(Rational.of(0.5)).isEqualTo(Rational.of(1, 2));
        assertThat(Rational.of(0.1)).isNotEqualTo(Rational.of(1, 10));
        for (double value : new double[] {0.1, -1e-300, 1e300, Double.MIN_VALUE, 1 / 3.0, -12345.678})
            assertThat(Rational.of(value).toDouble()).isEqualTo(value);
    }
}
