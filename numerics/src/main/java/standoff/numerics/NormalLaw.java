package standoff.numerics;

/// The standard normal distribution function and its inverse.
///
/// Distribution function: rational Chebyshev approximations of W. J. Cody, "Rational Chebyshev approximations
/// for the error function", Math. Comp. 23 (1969), in the form of his `ANORM` (Algorithm 715, ACM TOMS 19,
/// 1993); the exponential's argument is squared without rounding, so that the tails keep their relative
/// accuracy. Up to `|x| = 6` these are tabulated at steps of 1/128, and what lies between is the Taylor series
/// to the sixth power, whose derivatives are Hermite polynomials times the density; the next term is below
/// 1e-15 of the sum. Inverse: M. J. Wichura, "Algorithm AS 241: the percentage points of the normal
/// distribution", Applied Statistics 37 (1988), PPND16.
@SuppressWarnings("FloatingPointLiteralPrecision") // coefficients as printed
public final class NormalLaw {
    /// Nine tenths of the standard normal law lie below this.
    public static final double QUANTILE_90 = 1.2815515655446004;

    /// Nineteen twentieths lie below this: an interval of 90 % is so many standard deviations wide to either side.
    public static final double QUANTILE_95 = 1.6448536269514722;

    /// An interval of 95 % is so many standard deviations wide to either side.
    public static final double QUANTILE_97_5 = 1.959963984540054;

    /// Cody's regions: up to here the odd series about 0, up to `FAR` a ratio in |x|, beyond it one in 1/x^2.
    private static final double NEAR = 0.67448975;

    private static final double FAR = 5.656854249492380195; // sqrt(32)
    /// Wichura's central region: |p - 1/2| up to this.
    private static final double CENTRAL = 0.425;

    private static final double DENSITY_AT_0 = 0.39894228040143267794; // 1 / sqrt(2 pi)
    private static final long UPPER_HALF = -1L << 27; // leaves 26 bits of a significand, whose square is exact

    /// Beyond this 1 is the nearest number to the distribution function.
    private static final double ONE = 8.3;

    private static final int TABULATED = 6;
    private static final int PER_UNIT = 128;
    private static final double ROUND = 0x1.8p52; // added and taken off, it rounds to the nearest integer
    private static final double[] TAIL = new double[TABULATED * PER_UNIT + 1]; // 1 - cdf(i/128)
    private static final double[] DENSITY = new double[TABULATED * PER_UNIT + 1];

    static {
        for (int i = 0; i < TAIL.length; i++) {
            double x = (double) i / PER_UNIT;
            TAIL[i] = tail(x);
            DENSITY[i] = DENSITY_AT_0 * bell(x);
        }
    }

    private NormalLaw() {}

    static double cdf(double x) {
        if (x > ONE) return 1;
        double size = Math.abs(x);
        double tail = size < TABULATED ? tabulatedTail(size) : Double.isNaN(x) ? x : tail(size);
        return x > 0 ? 1 - tail : tail;
    }

    private static double tabulatedTail(double x) {
        double place = x * PER_UNIT + ROUND - ROUND;
        int i = (int) place;
        double z = place / PER_UNIT;
        double z2 = z * z;
        double d = x - z;
        double series = (1 - 1. / 2 * z * d)
                + ((z2 - 1) * (1. / 6)
                                - z * (z2 - 3) * (1. / 24) * d
                                + ((z2 - 6) * z2 + 3 - z * ((z2 - 10) * z2 + 15) * (1. / 6) * d) * (1. / 120) * d * d)
                        * d
                        * d;
        return TAIL[i] - DENSITY[i] * d * series;
    }

    /// `1 - cdf(x)` for `x >= 0`.
    private static double tail(double x) {
        if (x <= NEAR) return 0.5 - x * central(x * x);
        return x > 39 ? 0 : bell(x) * mills(x);
    }

    static double logCdf(double x) {
        if (x > -NEAR) return x > NEAR ? Logarithm.log1p(-cdf(-x)) : Logarithm.log(cdf(x));
        return -0.5 * x * x + Logarithm.log(mills(-x));
    }

    static double quantile(double p) {
        double q = p - 0.5;
        return Math.abs(q) <= CENTRAL ? centralQuantile(q) : tailQuantile(p, q);
    }

    /// The same for many: the central region as a loop of plain arithmetic that becomes vector instructions,
    /// then the tails, found 64 at a time as the bits of a word, since a branch that is taken now and then
    /// costs more.
    static void quantile(double[] p, double[] out, int n) {
        for (int i = 0; i < n; i++) out[i] = centralQuantile(p[i] - 0.5);
        for (int from = 0; from < n; from += 64) {
            int to = Math.min(n, from + 64);
            long tails = 0;
            for (int i = from; i < to; i++)
                tails |= (Double.doubleToRawLongBits(CENTRAL - Math.abs(p[i] - 0.5)) >>> 63) << i;
            for (; tails != 0; tails &= tails - 1) {
                int i = from + Long.numberOfTrailingZeros(tails);
                out[i] = tailQuantile(p[i], p[i] - 0.5);
            }
        }
    }

    /// `e^(-x^2/2)`, with `x^2 = h^2 + (x - h)(x + h)`, `h` the upper half of `x`.
    private static double bell(double x) {
        double h = Double.longBitsToDouble(Double.doubleToRawLongBits(x) & UPPER_HALF);
        double rest = 0.5 * (x - h) * (x + h);
        return Exponential.exp(-0.5 * h * h) * (1 - rest * (1 - rest * (0.5 - rest * (1. / 6))));
    }

    /// `(cdf(x) - 1/2) / x` for small x, given its square. Here and in [#mills] the terms are added in pairs
    /// (Estrin's scheme), so that a processor need not wait for each in turn.
    private static double central(double s) {
        double s2 = s * s;
        double s4 = s2 * s2;
        double above = (18154.981253343561249 + 1067.6894854603709582 * s)
                + (161.02823106855587881 + 2.2352520354606839287 * s) * s2
                + .065682337918207449113 * s4;
        double below = (45507.789335026729956 + 10260.932208618978205 * s)
                + (976.09855173777669322 + 47.20258190468824187 * s) * s2
                + s4;
        return above / below;
    }

    /// `(1 - cdf(y)) e^(y^2/2)` for y > [#NEAR].
    private static double mills(double y) {
        if (y > FAR) return farMills(y);
        double y2 = y * y;
        double y4 = y2 * y2;
        double y8 = y4 * y4;
        double above = ((9842.7148383839780218 + 11602.651437647350124 * y)
                        + (6848.1904505362823326 + 2494.5375852903726711 * y) * y2)
                + ((597.27027639480026226 + 93.506656132177855979 * y)
                                + (8.8831497943883759412 + .39894151208813466764 * y) * y2)
                        * y4
                + 1.0765576773720192317e-8 * y8;
        double below = ((19685.429676859990727 + 38912.003286093271411 * y)
                        + (34900.952721145977266 + 18615.571640885098091 * y) * y2)
                + ((6485.558298266760755 + 1519.377599407554805 * y)
                                + (235.38790178262499861 + 22.266688044328115691 * y) * y2)
                        * y4
                + y8;
        return above / below;
    }

    private static double farMills(double y) {
        double s = 1 / (y * y);
        double above = .02307344176494017303;
        above = above * s + .21589853405795699;
        above = above * s + .1274011611602473639;
        above = above * s + .022235277870649807;
        above = above * s + .001421619193227893466;
        above = above * s + 2.9112874951168792e-5;
        double below = s + 1.28426009614491121;
        below = below * s + .468238212480865118;
        below = below * s + .0659881378689285515;
        below = below * s + .00378239633202758244;
        below = below * s + 7.29751555083966205e-5;
        return (DENSITY_AT_0 - s * above / below) / y;
    }

    /// For |q| <= .425, q = p - 1/2.
    private static double centralQuantile(double q) {
        double r = .180625 - q * q;
        double above = 2.5090809287301226727e+3;
        above = above * r + 3.3430575583588128105e+4;
        above = above * r + 6.7265770927008700853e+4;
        above = above * r + 4.5921953931549871457e+4;
        above = above * r + 1.3731693765509461125e+4;
        above = above * r + 1.9715909503065514427e+3;
        above = above * r + 1.3314166789178437745e+2;
        above = above * r + 3.3871328727963666080e0;
        double below = 5.2264952788528545610e+3;
        below = below * r + 2.8729085735721942674e+4;
        below = below * r + 3.9307895800092710610e+4;
        below = below * r + 2.1213794301586595867e+4;
        below = below * r + 5.3941960214247511077e+3;
        below = below * r + 6.8718700749205790830e+2;
        below = below * r + 4.2313330701600911252e+1;
        below = below * r + 1;
        return q * above / below;
    }

    private static double tailQuantile(double p, double q) {
        double nearer = q < 0 ? p : 1 - p;
        if (!(nearer > 0)) return nearer == 0 ? Math.copySign(Double.POSITIVE_INFINITY, q) : Double.NaN;
        double r = Math.sqrt(-Logarithm.log(nearer));
        return Math.copySign(r <= 5 ? nearTailQuantile(r - 1.6) : farTailQuantile(r - 5), q);
    }

    private static double nearTailQuantile(double r) {
        double above = 7.74545014278341407640e-4;
        above = above * r + 2.27238449892691845833e-2;
        above = above * r + 2.41780725177450611770e-1;
        above = above * r + 1.27045825245236838258e0;
        above = above * r + 3.64784832476320460504e0;
        above = above * r + 5.76949722146069140550e0;
        above = above * r + 4.63033784615654529590e0;
        above = above * r + 1.42343711074968357734e0;
        double below = 1.05075007164441684324e-9;
        below = below * r + 5.47593808499534494600e-4;
        below = below * r + 1.51986665636164571966e-2;
        below = below * r + 1.48103976427480074590e-1;
        below = below * r + 6.89767334985100004550e-1;
        below = below * r + 1.67638483018380384940e0;
        below = below * r + 2.05319162663775882187e0;
        below = below * r + 1;
        return above / below;
    }

    private static double farTailQuantile(double r) {
        double above = 2.01033439929228813265e-7;
        above = above * r + 2.71155556874348757815e-5;
        above = above * r + 1.24266094738807843860e-3;
        above = above * r + 2.65321895265761230930e-2;
        above = above * r + 2.96560571828504891230e-1;
        above = above * r + 1.78482653991729133580e0;
        above = above * r + 5.46378491116411436990e0;
        above = above * r + 6.65790464350110377720e0;
        double below = 2.04426310338993978564e-15;
        below = below * r + 1.42151175831644588870e-7;
        below = below * r + 1.84631831751005468180e-5;
        below = below * r + 7.86869131145613259100e-4;
        below = below * r + 1.48753612908506148525e-2;
        below = below * r + 1.36929880922735805310e-1;
        below = below * r + 5.99832206555887937690e-1;
        below = below * r + 1;
        return above / below;
    }
}
