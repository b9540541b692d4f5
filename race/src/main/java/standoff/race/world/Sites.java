package standoff.race.world;

import standoff.numerics.Elementary;

/// How a nation's compute is spread over sites: sizes follow Zipf's law, size proportional to rank^-a, so that the
/// effective number of sites n = 1 / (sum of squared shares) fixes the distribution.
///
/// ```
/// a   = 1 - .4 x,   x = max(0, (D - D(19))/(1 - D(19)))      D = 1 - q_5, the dispersal
/// q_k = H_a(k)/H_a(N),   n = H_a(N)^2/H_2a(N)                H_a(k): sum of rank^-a over the k largest
/// ```
/// With a = 1, n = 12 gives a top-5 share of .52 and n = 19 of .41; the samples of GPU clusters behind those two
/// counts show .56 and .43 (Epoch AI, GPU Clusters, 2025), so up to there the exponent is 1. Whoever spreads out
/// further evens sites out too: the exponent falls to .6 as dispersal goes to 1 (a prior: no programme has done so).
public final class Sites {
    private static final int TABULATED = 4096;
    private static final double EULER = 0.5772156649015329;
    private static final double[] FIRST = new double[TABULATED + 1];
    private static final double[] EFFECTIVE = new double[TABULATED + 1];
    private static final double SECOND_LIMIT = 1.6449340668482264; // pi^2 / 6
    /// The largest number of sites whose effective number is at most i/64: where a search begins.
    private static final int PER_EFFECTIVE_SITE = 64;

    private static final int[] BEGINNING;

    static {
        double second = 0;
        for (int n = 1; n <= TABULATED; n++) {
            FIRST[n] = FIRST[n - 1] + 1.0 / n;
            second += 1.0 / ((double) n * n);
            EFFECTIVE[n] = FIRST[n] * FIRST[n] / second;
        }
        BEGINNING = new int[(int) (EFFECTIVE[TABULATED] * PER_EFFECTIVE_SITE) + 1];
        for (int i = 0, n = 1; i < BEGINNING.length; i++) {
            while (EFFECTIVE[n + 1] <= (double) i / PER_EFFECTIVE_SITE) n++;
            BEGINNING[i] = n;
        }
    }

    /// The exponent that is approached beyond the counts of the samples, and the larger of these.
    private static final double EVENED_BY = .4;
    private static final double SAMPLED = 19;
    /// Rows by x in equal parts, and the ranks summed one by one.
    private static final int ROWS = 64;
    private static final int RANKED = 64;

    private static final double[] EXPONENT = new double[ROWS];
    /// ln of the effective number of sites, and the share of the k largest, by row.
    private static final double[] LOG_SITES = new double[ROWS];
    private static final double[][] SHARE = new double[ROWS][RANKED + 1];
    /// What one more unit of the integral over ranks adds to a share, by row.
    private static final double[] PER_UNIT = new double[ROWS];

    static {
        double top = even(5, SAMPLED);
        for (int row = 0; row < ROWS; row++) {
            double x = (double) row / ROWS;
            double a = 1 - EVENED_BY * x;
            double squares = 0;
            for (int k = 1; k <= RANKED; k++) {
                double size = Elementary.pow(k, -a);
                SHARE[row][k] = SHARE[row][k - 1] + size;
                squares += size * size;
            }
            double total = SHARE[row][5] / (top * (1 - x));
            for (int k = 1; k <= RANKED; k++) SHARE[row][k] /= total;
            EXPONENT[row] = a;
            PER_UNIT[row] = 1 / total;
            LOG_SITES[row] = Elementary.log(row == 0 ? SAMPLED : effective(total, SHARE[row][RANKED], squares, a));
        }
    }

    /// H_a(N)^2/H_2a(N), the ranks beyond those summed by their integral.
    private static double effective(double total, double shareRanked, double squares, double a) {
        double beyond = total * (1 - shareRanked);
        double sites = Elementary.pow(Elementary.pow(RANKED + .5, 1 - a) + (1 - a) * beyond, 1 / (1 - a));
        double tail = (Elementary.pow(RANKED + .5, 1 - 2 * a) - Elementary.pow(sites, 1 - 2 * a)) / (2 * a - 1);
        return total * total / (squares + tail);
    }

    private Sites() {}

    /// Share of capacity in the `targets` largest sites (a fraction of a site counts in proportion) of a nation
    /// with this effective number of sites, at least 1.
    public static double largest(double targets, double effectiveSites) {
        if (targets <= 0) return 0;
        return Math.min(1, effectiveSites <= SAMPLED ? even(targets, effectiveSites) : evened(targets, effectiveSites));
    }

    /// The share that so many targets hold at exponent 1.
    private static double even(double targets, double effectiveSites) {
        return harmonic(targets) / total(effectiveSites);
    }

    private static double evened(double targets, double effectiveSites) {
        double at = Elementary.log(effectiveSites);
        int last = ROWS - 1;
        // beyond the last row H_2a(N) hardly grows: shares fall with the root of the number
        if (at >= LOG_SITES[last]) return share(last, targets) * Elementary.exp(.5 * (LOG_SITES[last] - at));
        int row = 0;
        while (LOG_SITES[row + 1] <= at) row++;
        double rest = (at - LOG_SITES[row]) / (LOG_SITES[row + 1] - LOG_SITES[row]);
        return share(row, targets) * (1 - rest) + share(row + 1, targets) * rest;
    }

    private static double share(int row, double k) {
        if (k >= RANKED) {
            double a = EXPONENT[row];
            double units = a == 1
                    ? Elementary.log((k + .5) / (RANKED + .5))
                    : (Elementary.pow(k + .5, 1 - a) - Elementary.pow(RANKED + .5, 1 - a)) / (1 - a);
            return SHARE[row][RANKED] + units * PER_UNIT[row];
        }
        int whole = (int) k;
        return SHARE[row][whole] + (k - whole) * (SHARE[row][whole + 1] - SHARE[row][whole]);
    }

    /// 1 - share of the five largest sites.
    public static double dispersal(double effectiveSites) {
        return 1 - largest(5, effectiveSites);
    }

    /// H(N) of the number of sites N that has this effective number.
    private static double total(double effectiveSites) {
        if (effectiveSites <= 1) return 1;
        if (effectiveSites >= EFFECTIVE[TABULATED]) return Math.sqrt(effectiveSites * SECOND_LIMIT);
        int low = BEGINNING[(int) (effectiveSites * PER_EFFECTIVE_SITE)];
        while (EFFECTIVE[low + 1] <= effectiveSites) low++;
        double rest = (effectiveSites - EFFECTIVE[low]) / (EFFECTIVE[low + 1] - EFFECTIVE[low]);
        return FIRST[low] + rest * (FIRST[low + 1] - FIRST[low]);
    }

    /// H(k), the harmonic sum, with a fraction of a site in proportion.
    private static double harmonic(double k) {
        if (k >= TABULATED) return Elementary.log(k) + EULER;
        int whole = (int) k;
        return FIRST[whole] + (k - whole) * (FIRST[whole + 1] - FIRST[whole]);
    }
}
