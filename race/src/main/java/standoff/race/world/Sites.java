package standoff.race.world;

import standoff.numerics.Elementary;

/// How a nation's compute is spread over sites: sizes follow Zipf's law with exponent 1, so that the effective
/// number of sites n = 1 / (sum of squared shares) fixes the distribution.
///
/// With N sites of size proportional to 1/rank: n = H(N)^2 / H2(N) and the k largest hold q_k = H(k) / H(N),
/// where H and H2 are the harmonic sums of first and second order. n = 12 gives a top-5 share of .52 and n = 19
/// of .41; the samples of GPU clusters behind those two counts show .56 and .43 (Epoch AI, GPU Clusters, 2025),
/// so the exponent is not fitted further.
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

    private Sites() {}

    /// Share of capacity in the `targets` largest sites (a fraction of a site counts in proportion) of a nation
    /// with this effective number of sites, at least 1.
    public static double largest(double targets, double effectiveSites) {
        if (targets <= 0) return 0;
        return Math.min(1, harmonic(targets) / total(effectiveSites));
    }

    /// What [#largest] gives, from [#harmonic] of the targets and [#total] of the sites: for callers that ask often.
    public static double share(double harmonic, double total) {
        return Math.min(1, harmonic / total);
    }

    /// 1 - share of the five largest sites.
    public static double dispersal(double effectiveSites) {
        return 1 - largest(5, effectiveSites);
    }

    /// H(N) of the number of sites N that has this effective number.
    public static double total(double effectiveSites) {
        if (effectiveSites <= 1) return 1;
        if (effectiveSites >= EFFECTIVE[TABULATED]) return Math.sqrt(effectiveSites * SECOND_LIMIT);
        int low = BEGINNING[(int) (effectiveSites * PER_EFFECTIVE_SITE)];
        while (EFFECTIVE[low + 1] <= effectiveSites) low++;
        double rest = (effectiveSites - EFFECTIVE[low]) / (EFFECTIVE[low + 1] - EFFECTIVE[low]);
        return FIRST[low] + rest * (FIRST[low + 1] - FIRST[low]);
    }

    /// H(k), the harmonic sum, with a fraction of a site in proportion.
    public static double harmonic(double k) {
        if (k >= TABULATED) return Elementary.log(k) + EULER;
        int whole = (int) k;
        return FIRST[whole] + (k - whole) * (FIRST[whole + 1] - FIRST[whole]);
    }
}
