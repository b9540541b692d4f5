package standoff.numerics;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// An exact fraction in lowest terms with a positive denominator.
///
/// Both parts are kept in a `long` while they fit; only a result that overflows is carried in `BigInteger`s. Equal
/// numbers are
/// always represented alike, so `equals` is equality of numbers.
public final class Rational implements Comparable<Rational> {
    /// One copy of each small whole number: large games are full of them.
    private static final int SMALL = 1000;

    private static final Rational[] SMALL_WHOLE = new Rational[2 * SMALL + 1];

    static {
        for (int value = -SMALL; value <= SMALL; value++)
            SMALL_WHOLE[value + SMALL] = new Rational(value, 1, null, null);
    }

    public static final Rational ZERO = of(0);
    public static final Rational ONE = of(1);

    /// A longer number in a file is refused: it is no payoff, and its arithmetic would never end.
    private static final int LONGEST_LITERAL = 1000;

    /// The most binary digits of numerator and denominator together that are read: what is read can be written in
    /// full and read again.
    public static final int LONGEST_READ = 3300; // 3,300 binary digits are 994 decimal ones

    private static final int LARGEST_EXPONENT = 400;
    private static final int EXACT_IN_DOUBLE = 53;

    private final long numerator;
    private final long denominator;
    private final @Nullable BigInteger bigNumerator;
    private final @Nullable BigInteger bigDenominator;

    private Rational(
            long numerator, long denominator, @Nullable BigInteger bigNumerator, @Nullable BigInteger bigDenominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.bigNumerator = bigNumerator;
        this.bigDenominator = bigDenominator;
    }

    public static Rational of(long value) {
        if (value >= -SMALL && value <= SMALL) return SMALL_WHOLE[(int) value + SMALL];
        return value == Long.MIN_VALUE
                ? of(BigInteger.valueOf(value), BigInteger.ONE)
                : new Rational(value, 1, null, null);
    }

    public static Rational of(long numerator, long denominator) {
        if (denominator == 0) throw new ArithmeticException("expected a denominator other than 0");
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE)
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        return small(numerator, denominator);
    }

    public static Rational of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) throw new ArithmeticException("expected a denominator other than 0");
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) divisor = divisor.negate();
        BigInteger n = numerator.divide(divisor);
        BigInteger d = denominator.divide(divisor);
        if (n.bitLength() <= 63 && d.bitLength() <= 63 && n.longValue() != Long.MIN_VALUE)
            return new Rational(n.longValue(), d.longValue(), null, null);
        return new Rational(0, 0, n, d);
    }

    /// The number a double stands for, exactly (a binary fraction).
    public static Rational of(double value) {
        if (!Double.isFinite(value)) throw new ArithmeticException("expected a finite number, found " + value);
        if (value == (long) value && Math.abs(value) < 1e15) return of((long) value);
        return of(new BigDecimal(value));
    }

    public static Rational of(BigDecimal value) {
        return value.scale() >= 0
                ? of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                : of(value.unscaledValue().multiply(BigInteger.TEN.pow(-value.scale())), BigInteger.ONE);
    }

    /// Reads `3`, `-2/7`, `0.25`, `1.5e-3` exactly.
    ///
    /// @throws NumberFormatException where the text is none of these, or absurdly long, written as it is or in full
    public static Rational parse(String text) {
        if (text.length() > LONGEST_LITERAL)
            throw new NumberFormatException("a number of " + text.length() + " characters is too long");
        int slash = text.indexOf('/');
        if (slash >= 0) {
            Rational below = decimal(text.substring(slash + 1));
            if (below.signum() == 0) throw new NumberFormatException("the denominator of '" + text + "' is 0");
            return readable(decimal(text.substring(0, slash)).dividedBy(below));
        }
        return readable(decimal(text));
    }

    private static Rational decimal(String text) {
        if (text.length() <= 18 && isInteger(text)) return of(Long.parseLong(text));
        BigDecimal decimal = new BigDecimal(text);
        if (Math.abs((long) decimal.scale() - decimal.precision()) > LARGEST_EXPONENT + LONGEST_LITERAL)
            throw new NumberFormatException("the exponent of '" + text + "' is too large");
        return of(decimal);
    }

    private static Rational readable(Rational read) {
        if (read.bitLength() > LONGEST_READ)
            throw new NumberFormatException("a fraction of " + read.bitLength() + " binary digits is too long");
        return read;
    }

    /// The binary digits of numerator and denominator together.
    public int bitLength() {
        return bigNumerator == null || bigDenominator == null
                ? 128 - Long.numberOfLeadingZeros(Math.abs(numerator)) - Long.numberOfLeadingZeros(denominator)
                : bigNumerator.bitLength() + bigDenominator.bitLength();
    }

    private static boolean isInteger(String text) {
        int from = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        for (int i = from; i < text.length(); i++) if (text.charAt(i) < '0' || text.charAt(i) > '9') return false;
        return text.length() > from;
    }

    public Rational plus(Rational other) {
        if (bigNumerator == null && other.bigNumerator == null) {
            if (denominator == 1 && other.denominator == 1) {
                long sum = numerator + other.numerator;
                if (((numerator ^ sum) & (other.numerator ^ sum)) >= 0 && sum != Long.MIN_VALUE) return of(sum);
            } else if (fits(numerator, other.denominator)
                    && fits(other.numerator, denominator)
                    && fits(denominator, other.denominator)) {
                long first = numerator * other.denominator;
                long second = other.numerator * denominator;
                long sum = first + second;
                if (((first ^ sum) & (second ^ sum)) >= 0 && sum != Long.MIN_VALUE)
                    return small(sum, denominator * other.denominator);
            }
        }
        BigInteger d = denominator();
        BigInteger e = other.denominator();
        return of(numerator().multiply(e).add(other.numerator().multiply(d)), d.multiply(e));
    }

    public Rational minus(Rational other) {
        return plus(other.negated());
    }

    public Rational times(Rational other) {
        if (bigNumerator == null
                && other.bigNumerator == null
                && fits(numerator, other.numerator)
                && fits(denominator, other.denominator))
            return small(numerator * other.numerator, denominator * other.denominator);
        return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    public Rational dividedBy(Rational other) {
        if (other.signum() == 0) throw new ArithmeticException("division of " + this + " by 0");
        return times(other.inverse());
    }

    private Rational inverse() {
        return bigNumerator == null && numerator > 0
                ? new Rational(/* numerator= */ denominator, /* denominator= */ numerator, null, null)
                : of(/* numerator= */ denominator(), /* denominator= */ numerator());
    }

    public Rational negated() {
        return bigNumerator == null
                ? new Rational(-numerator, denominator, null, null)
                : of(bigNumerator.negate(), denominator());
    }

    public int signum() {
        return bigNumerator == null ? Long.signum(numerator) : bigNumerator.signum();
    }

    public Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public BigInteger numerator() {
        return bigNumerator == null ? BigInteger.valueOf(numerator) : bigNumerator;
    }

    public BigInteger denominator() {
        return bigDenominator == null ? BigInteger.valueOf(denominator) : bigDenominator;
    }

    /// Whether a double stands for the same number, so that [#of(double)] of it gives the fraction back.
    public boolean isExactInDouble() {
        return bigNumerator == null
                && Math.abs(numerator) < 1L << EXACT_IN_DOUBLE
                && (denominator & (denominator - 1)) == 0;
    }

    /// The nearest double (to within the last bit for very long fractions).
    public double toDouble() {
        if (bigNumerator == null && Math.abs(numerator) < 1L << EXACT_IN_DOUBLE && denominator < 1L << EXACT_IN_DOUBLE)
            return (double) numerator / denominator;
        BigInteger n = numerator();
        BigInteger d = denominator();
        int shift = 66 - (n.bitLength() - d.bitLength());
        BigInteger quotient =
                shift >= 0 ? n.abs().shiftLeft(shift).divide(d) : n.abs().divide(d.shiftLeft(-shift));
        double magnitude = quotient.doubleValue();
        int half = shift / 2; // in two steps, since one power might overflow where the result does not
        magnitude = magnitude * Elementary.power(2, -half) * Elementary.power(2, half - shift);
        return n.signum() < 0 ? -magnitude : magnitude;
    }

    @Override
    public int compareTo(Rational other) {
        if (bigNumerator == null && other.bigNumerator == null) {
            if (denominator == other.denominator) return Long.compare(numerator, other.numerator);
            if (fits(numerator, other.denominator) && fits(other.numerator, denominator))
                return Long.compare(numerator * other.denominator, other.numerator * denominator);
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rational that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return bigNumerator == null
                ? Long.hashCode(numerator * 31 + denominator)
                : bigNumerator.hashCode() * 31 + denominator().hashCode();
    }

    /// `3`, `-2/7`.
    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator() + (isWhole() ? "" : "/" + denominator());
    }

    private boolean isWhole() {
        return bigDenominator != null && bigDenominator.equals(BigInteger.ONE);
    }

    private static Rational small(long numerator, long denominator) {
        if (numerator == 0) return ZERO;
        long divisor = divisor(Math.abs(numerator), Math.abs(denominator));
        if (denominator < 0) divisor = -divisor;
        return new Rational(numerator / divisor, denominator / divisor, null, null);
    }

    private static long divisor(long a, long b) {
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    /// Whether a product stays well inside a `long`.
    private static boolean fits(long a, long b) {
        return Long.numberOfLeadingZeros(Math.abs(a)) + Long.numberOfLeadingZeros(Math.abs(b)) >= 66;
    }
}
