package standoff.game.equilibrium;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import standoff.numerics.Rational;

/// A sparse square system of linear equations solved exactly: factored modulo a prime, lifted to as many digits as
/// the solution needs, read off as fractions and checked in whole numbers (Dixon 1982).
///
/// The digits cost little beside elimination with fractions, whose intermediate numbers grow without use.
final class ExactSystem {
    private static final long PRIME = 2_147_483_629L; // 2^31 - 19

    private final int size;
    private final List<int[]> columns = new ArrayList<>();
    private final List<BigInteger[]> values = new ArrayList<>();
    private final List<BigInteger> right = new ArrayList<>();

    ExactSystem(int size) {
        this.size = size;
    }

    /// Adds the equation that the sum of coefficients times unknowns is the right-hand side.
    void equation(int[] unknowns, Rational[] coefficients, Rational rightHandSide) {
        BigInteger scale = rightHandSide.denominator();
        for (Rational c : coefficients)
            scale = scale.divide(scale.gcd(c.denominator())).multiply(c.denominator());
        BigInteger[] whole = new BigInteger[coefficients.length];
        for (int i = 0; i < whole.length; i++)
            whole[i] = coefficients[i].numerator().multiply(scale.divide(coefficients[i].denominator()));
        columns.add(unknowns.clone());
        values.add(whole);
        right.add(rightHandSide.numerator().multiply(scale.divide(rightHandSide.denominator())));
    }

    /// The solution; empty where the system is not square or not regular (or, which practically never happens,
    /// singular modulo the prime only).
    Optional<Rational[]> solve() {
        if (columns.size() != size) return Optional.empty();
        ModularFactors factors = new ModularFactors(size, PRIME);
        for (int row = 0; row < size; row++) {
            long[] rest = new long[values.get(row).length];
            for (int i = 0; i < rest.length; i++)
                rest[i] = values.get(row)[i].mod(BigInteger.valueOf(PRIME)).longValue();
            factors.row(columns.get(row), rest);
        }
        if (!factors.factor()) return Optional.empty();
        return lift(factors);
    }

    private Optional<Rational[]> lift(ModularFactors factors) {
        BigInteger prime = BigInteger.valueOf(PRIME);
        BigInteger[] residual = right.toArray(BigInteger[]::new);
        BigInteger[] digits = new BigInteger[size];
        Arrays.fill(digits, BigInteger.ZERO);
        BigInteger modulus = BigInteger.ONE;
        long mostDigits = digitsNeeded();
        long attempt = 4;
        for (long k = 1; k <= mostDigits + 1; k++) {
            long[] rest = new long[size];
            for (int i = 0; i < size; i++) rest[i] = residual[i].mod(prime).longValue();
            long[] digit = factors.solve(rest);
            for (int row = 0; row < size; row++) {
                BigInteger sum = residual[row];
                int[] at = columns.get(row);
                BigInteger[] value = values.get(row);
                for (int i = 0; i < at.length; i++)
                    if (digit[at[i]] != 0) sum = sum.subtract(value[i].multiply(BigInteger.valueOf(digit[at[i]])));
                residual[row] = sum.divide(prime);
            }
            for (int i = 0; i < size; i++)
                if (digit[i] != 0) digits[i] = digits[i].add(modulus.multiply(BigInteger.valueOf(digit[i])));
            modulus = modulus.multiply(prime);
            if (k < attempt && k <= mostDigits) continue;
            attempt *= 2;
            Optional<Rational[]> solution = read(digits, modulus);
            if (solution.isPresent()) return solution;
        }
        return Optional.empty();
    }

    /// Twice Hadamard's bound on numerators and denominators, in digits to the prime's base.
    private long digitsNeeded() {
        double bits = 0;
        for (int row = 0; row < size; row++) {
            BigInteger squares = right.get(row).pow(2);
            for (BigInteger v : values.get(row)) squares = squares.add(v.multiply(v));
            bits += squares.bitLength() / 2.0 + 1;
        }
        return (long) (2 * bits / 30.9) + 4;
    }

    private Optional<Rational[]> read(BigInteger[] digits, BigInteger modulus) {
        BigInteger bound = modulus.shiftRight(1).sqrt();
        BigInteger common = BigInteger.ONE;
        BigInteger[] numerator = new BigInteger[size];
        for (int i = 0; i < size; i++) {
            BigInteger scaled = digits[i].multiply(common).mod(modulus);
            if (scaled.compareTo(modulus.shiftRight(1)) > 0) scaled = scaled.subtract(modulus);
            if (scaled.abs().compareTo(bound) > 0) {
                BigInteger denominator = denominator(scaled.mod(modulus), modulus, bound);
                common = common.multiply(denominator);
                if (common.compareTo(bound) > 0) return Optional.empty();
                for (int j = 0; j < i; j++) numerator[j] = numerator[j].multiply(denominator);
                scaled = digits[i].multiply(common).mod(modulus);
                if (scaled.compareTo(modulus.shiftRight(1)) > 0) scaled = scaled.subtract(modulus);
            }
            numerator[i] = scaled;
        }
        for (int row = 0; row < size; row++) {
            BigInteger sum = right.get(row).multiply(common).negate();
            int[] at = columns.get(row);
            for (int i = 0; i < at.length; i++) sum = sum.add(values.get(row)[i].multiply(numerator[at[i]]));
            if (sum.signum() != 0) return Optional.empty();
        }
        Rational[] solution = new Rational[size];
        for (int i = 0; i < size; i++) solution[i] = Rational.of(numerator[i], common);
        return Optional.of(solution);
    }

    /// The denominator of the fraction with small parts that the residue stands for: Euclid's algorithm, stopped
    /// half way (Wang 1981).
    private static BigInteger denominator(BigInteger residue, BigInteger modulus, BigInteger bound) {
        BigInteger r0 = modulus;
        BigInteger r1 = residue;
        BigInteger t0 = BigInteger.ZERO;
        BigInteger t1 = BigInteger.ONE;
        while (r1.compareTo(bound) > 0) {
            BigInteger[] step = r0.divideAndRemainder(r1);
            BigInteger t2 = t0.subtract(step[0].multiply(t1));
            r0 = r1;
            r1 = step[1];
            t0 = t1;
            t1 = t2;
        }
        return t1.abs();
    }
}
