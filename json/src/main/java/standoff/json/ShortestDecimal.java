package standoff.json;

import java.math.BigInteger;

/// The shortest decimal that reads back to the same bits of a `double`, the closest one where several are as short;
/// its digits are those of `Double.toString` of the JDK. It is computed here, in integers, so that no platform's
/// own choice of digits shows in a file.
///
/// The algorithm is Schubfach: R. Giulietti, *The Schubfach way to render doubles* (2020), sections 8 and 9.4. With
/// v = c 2^q and a k such that one or two integers s, s + 1 lie between the borders of the interval that rounds to v,
/// divided by 10^k, the answer is one of s 10^k and (s + 1) 10^k, or a multiple of ten next to them.
///
/// Between 10^-6 and 10^16 the decimal is written plainly (`0.25`, `12`), otherwise with an exponent (`1.5e-7`).
/// Whole numbers have no fraction. Minus zero is `-0.0`.
final class ShortestDecimal {
    private static final int FRACTION_BITS = 52;
    private static final int LEAST_EXPONENT = -1074;
    private static final long LEAST_NORMAL = 1L << FRACTION_BITS;
    private static final long LOW_63 = Long.MAX_VALUE;
    private static final double WHOLE_BELOW = 1e15;
    private static final int LONGEST_PLAIN = 16;
    private static final int MOST_LEADING_ZEROS = 6;

    private ShortestDecimal() {}

    /// @throws IllegalArgumentException where the number is infinite or not a number
    static String of(double number) {
        if (!Double.isFinite(number)) throw new IllegalArgumentException("expected a finite number, found " + number);
        double size = Math.abs(number);
        if (size < WHOLE_BELOW && size == (long) size)
            return number == 0 && 1 / number < 0 ? "-0.0" : Long.toString((long) number);
        long bits = Double.doubleToRawLongBits(size);
        long fraction = bits & (LEAST_NORMAL - 1);
        int biased = (int) (bits >>> FRACTION_BITS);
        String sign = number < 0 ? "-" : "";
        if (biased > 0) return sign + decimal(biased - 1 + LEAST_EXPONENT, LEAST_NORMAL | fraction, 0);
        // the least two numbers take a factor of ten, so that two digits can be told
        return sign
                + (fraction < 3 ? decimal(LEAST_EXPONENT, 10 * fraction, -1) : decimal(LEAST_EXPONENT, fraction, 0));
    }

    /// The decimal of c 2^q 10^`tens`.
    private static String decimal(int q, long c, int tens) {
        boolean regular = c != LEAST_NORMAL || q == LEAST_EXPONENT;
        int k = regular ? floorLog10OfPowerOfTwo(q) : floorLog10OfThreeQuartersOfPowerOfTwo(q);
        int shift = q + floorLog2OfPowerOfTen(-k) + 2;
        long odd = c & 1;
        long centre = c << 2;
        long value = PowersOfTen.timesRoundedToOdd(-k, centre << shift);
        long lower = PowersOfTen.timesRoundedToOdd(-k, (centre - (regular ? 2 : 1)) << shift) + odd;
        long upper = PowersOfTen.timesRoundedToOdd(-k, (centre + 2) << shift) - odd;
        long s = value >> 2;
        if (s >= 100) {
            long below = s / 10 * 10;
            boolean belowInside = lower <= below << 2;
            boolean aboveInside = (below + 10) << 2 <= upper;
            if (belowInside != aboveInside) return written(belowInside ? below : below + 10, k + tens);
        }
        boolean belowInside = lower <= s << 2;
        boolean aboveInside = (s + 1) << 2 <= upper;
        if (belowInside != aboveInside) return written(belowInside ? s : s + 1, k + tens);
        long side = value - ((2 * s + 1) << 1);
        return written(side < 0 || (side == 0 && (s & 1) == 0) ? s : s + 1, k + tens);
    }

    /// `digits` 10^`exponent` in words.
    private static String written(long digits, int exponent) {
        long significant = digits;
        int power = exponent;
        while (significant % 10 == 0) {
            significant /= 10;
            power++;
        }
        String text = Long.toString(significant);
        int point = text.length() + power; // where the decimal point stands, counted from the first digit
        if (point > LONGEST_PLAIN || point <= -MOST_LEADING_ZEROS) {
            String tail = text.length() == 1 ? "" : "." + text.substring(1);
            return text.charAt(0) + tail + "e" + (point - 1);
        }
        if (point <= 0) return "0." + "0".repeat(-point) + text;
        if (power >= 0) return text + "0".repeat(power);
        return text.substring(0, point) + "." + text.substring(point);
    }

    private static int floorLog10OfPowerOfTwo(int exponent) {
        return (int) ((exponent * 661_971_961_083L) >> 41);
    }

    private static int floorLog10OfThreeQuartersOfPowerOfTwo(int exponent) {
        return (int) ((exponent * 661_971_961_083L - 274_743_187_321L) >> 41);
    }

    private static int floorLog2OfPowerOfTen(int exponent) {
        return (int) ((exponent * 913_124_641_741L) >> 38);
    }

    /// The powers of ten that decimals of doubles need, each to 126 bits, rounded up.
    private static final class PowersOfTen {
        private static final int LEAST = -292;
        private static final int MOST = 324;
        private static final long[] HIGH = new long[MOST - LEAST + 1];
        private static final long[] LOW = new long[MOST - LEAST + 1];

        static {
            BigInteger power = BigInteger.ONE;
            for (int n = 0; n <= MOST; n++) {
                int scale = 125 - floorLog2OfPowerOfTen(n);
                put(n, scale >= 0 ? power.shiftLeft(scale) : power.shiftRight(-scale));
                if (n > 0 && -n >= LEAST)
                    put(
                            -n,
                            BigInteger.ONE
                                    .shiftLeft(125 - floorLog2OfPowerOfTen(-n))
                                    .divide(power));
                power = power.multiply(BigInteger.TEN);
            }
        }

        private PowersOfTen() {}

        private static void put(int n, BigInteger floor) {
            BigInteger rounded = floor.add(BigInteger.ONE);
            HIGH[n - LEAST] = rounded.shiftRight(63).longValue();
            LOW[n - LEAST] = rounded.longValue() & LOW_63;
        }

        /// 10^n times a number, scaled down by a power of two and rounded to odd: the last bit is set where
        /// something was cut off.
        static long timesRoundedToOdd(int n, long number) {
            long high = HIGH[n - LEAST];
            long middle = upperHalf(LOW[n - LEAST], number) + ((high * number) >>> 1);
            long whole = upperHalf(high, number) + (middle >>> 63);
            return whole | (((middle & LOW_63) + LOW_63) >>> 63);
        }

        /// The upper 64 bits of the product of two numbers that are not negative.
        private static long upperHalf(long a, long b) {
            long aLow = a & 0xFFFF_FFFFL;
            long aHigh = a >>> 32;
            long bLow = b & 0xFFFF_FFFFL;
            long bHigh = b >>> 32;
            long mixed = aHigh * bLow + ((aLow * bLow) >>> 32);
            return aHigh * bHigh + (mixed >>> 32) + ((aLow * bHigh + (mixed & 0xFFFF_FFFFL)) >>> 32);
        }
    }
}
