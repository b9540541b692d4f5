package standoff.experiment;

import java.util.Arrays;

/// Quantiles of numbers in bounded memory, exactly mergeable: every number is rounded to ten significant binary digits,
/// and equal ones are counted.
///
/// This is the sketch of Masson, Rim and Lee, "DDSketch: a fast and fully-mergeable quantile sketch with relative-error
/// guarantees", PVLDB 12 (2019), with the logarithm replaced by the leading bits of the number, so that a bucket is
/// found by integer arithmetic. Buckets never collapse: a quantile is off by at most 2^-10 of itself (below 0.1 %), and
/// whole numbers up to 1024 are exact. (Subnormal numbers are rounded to 2^-1032.)
final class Sketch {
    private static final int DROPPED = 52 - 9; // of the 52 stored bits of a significand
    private static final int PAGE = 512; // the buckets of one power of two
    private static final int PAGES = 2048; // the exponents of either sign
    private static final int[] EMPTY = {};

    private final int[][] pages;
    private long count;
    private double min = Double.POSITIVE_INFINITY;
    private double max = Double.NEGATIVE_INFINITY;

    Sketch() {
        this.pages = new int[2 * PAGES][];
        Arrays.fill(pages, EMPTY);
    }

    private Sketch(Sketch that) {
        this();
        merge(that);
    }

    /// Counts a finite number.
    void add(double number) {
        int bucket = bucket(number);
        int page = PAGES + (bucket >> 9);
        if (pages[page].length == 0) pages[page] = new int[PAGE];
        pages[page][bucket & PAGE - 1]++;
        count++;
        min = Math.min(min, number);
        max = Math.max(max, number);
    }

    /// The leading bits of the rounded number; those of negative numbers complemented, so that buckets ascend with it.
    private static int bucket(double number) {
        long size = Double.doubleToRawLongBits(Math.abs(number));
        int leading = (int) ((size + (1L << (DROPPED - 1))) >>> DROPPED);
        return number < 0 ? ~leading : leading;
    }

    private static double number(int bucket) {
        double size = Double.longBitsToDouble((long) (bucket < 0 ? ~bucket : bucket) << DROPPED);
        return bucket < 0 ? -size : size;
    }

    void merge(Sketch that) {
        for (int page = 0; page < pages.length; page++) {
            int[] theirs = that.pages[page];
            if (theirs.length == 0) continue;
            if (pages[page].length == 0) pages[page] = theirs.clone();
            else for (int i = 0; i < PAGE; i++) pages[page][i] += theirs[i];
        }
        count += that.count;
        min = Math.min(min, that.min);
        max = Math.max(max, that.max);
    }

    Sketch copy() {
        return new Sketch(this);
    }

    double min() {
        return count == 0 ? Double.NaN : min;
    }

    double max() {
        return count == 0 ? Double.NaN : max;
    }

    /// The smallest number that a share `p` of the numbers does not exceed: the one of rank `ceil(p n)`, rounded.
    double quantile(double p) {
        if (!(p >= 0 && p <= 1)) throw new IllegalArgumentException("p: expected a share from 0 to 1, found " + p);
        long left = (long) Math.max(1, Math.ceil(p * count));
        for (int page = 0; page < pages.length; page++)
            for (int i = 0; i < pages[page].length; i++) {
                left -= pages[page][i];
                if (left <= 0) return Math.clamp(number(((page - PAGES) << 9) + i), min, max);
            }
        return Double.NaN;
    }
}
