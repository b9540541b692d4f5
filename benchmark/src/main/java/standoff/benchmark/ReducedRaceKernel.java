package standoff.benchmark;

import java.util.Arrays;
import standoff.experiment.Futures;
import standoff.numerics.random.StreamBlock;

/// The stages of [ReducedRace] over a block of futures.
///
/// Each stage is a small static method over arrays, without bit casts between float and int and without shifts of
/// variable length: loops with those, and long loops, the compiler of JDK 25 leaves scalar.
@SuppressWarnings("FloatingPointLiteralPrecision") // coefficients are printed with the digits they were fitted with
final class ReducedRaceKernel {
    private static final int NORMALS = 1;
    private static final int CHANCES = 2;
    private static final int WAR = 3;
    private static final float GROWTH_A = .020f;
    private static final float GROWTH_B = .018f;
    private static final float SETBACK = .6f;
    private static final double WAR_CHANCE = .1;

    private final StreamBlock draws;
    private final int[] word;
    private final int[] mantissa;
    private final int[] exponent;
    private final float[] a;
    private final float[] b;
    private final float[] radius;
    private final float[] radiusSeen;
    private final float[] sine;
    private final float[] cosine;
    private final float[] sineSeen;
    private final float[] cosineSeen;
    private final float[][] chance;
    private final float[] hitA;
    private final float[] hitB;
    private final int[] strikes;
    private final int[] lasted;

    /// Room for so many futures.
    ReducedRaceKernel(int capacity) {
        draws = new StreamBlock(capacity);
        word = new int[capacity];
        mantissa = new int[capacity];
        exponent = new int[capacity];
        a = new float[capacity];
        b = new float[capacity];
        radius = new float[capacity];
        radiusSeen = new float[capacity];
        sine = new float[capacity];
        cosine = new float[capacity];
        sineSeen = new float[capacity];
        cosineSeen = new float[capacity];
        chance = new float[4][capacity];
        hitA = new float[capacity];
        hitB = new float[capacity];
        strikes = new int[capacity];
        lasted = new int[capacity];
    }

    void run(Futures futures) {
        int n = futures.size();
        futures.begin(draws);
        Arrays.fill(a, 0);
        Arrays.fill(b, 0);
        Arrays.fill(strikes, 0);
        Arrays.fill(lasted, 0);
        int alive = n;
        for (int step = 0; step < ReducedRace.STEPS && alive > 0; step++) {
            draws.draw(NORMALS, 0, step);
            radius(0, radius, n);
            radius(1, radiusSeen, n);
            draws.words(2, word);
            angle(word, sine, cosine, n);
            draws.words(3, word);
            angle(word, sineSeen, cosineSeen, n);
            int pair = step & 1;
            if (pair == 0) {
                draws.draw(CHANCES, 0, step >> 1);
                for (int w = 0; w < 4; w++) draws.uniform(w, chance[w]);
            }
            grow(a, radius, cosine, GROWTH_A, n);
            grow(b, radius, sine, GROWTH_B, n);
            hit(b, radiusSeen, cosineSeen, chance[2 * pair], hitA, n);
            hit(a, radiusSeen, sineSeen, chance[2 * pair + 1], hitB, n);
            alive -= strike(futures, step, n);
        }
        for (int k = 0; k < n; k++) {
            boolean war = lasted[k] > 0;
            futures.recorder(k).measure(0, war ? 1 : 0);
            futures.recorder(k).measure(1, !war && a[k] >= b[k] ? 1 : 0);
            futures.recorder(k).measure(2, strikes[k]);
            futures.recorder(k).measure(3, war ? lasted[k] : ReducedRace.STEPS);
        }
    }

    /// Carries out the strikes of a step; returns the number of futures that end in war.
    private int strike(Futures futures, int step, int n) {
        int wars = 0;
        for (int k = 0; k < n; k++) {
            if (!(hitA[k] < 0 || hitB[k] < 0) || lasted[k] > 0) continue;
            boolean war = false;
            if (hitA[k] < 0) {
                strikes[k]++;
                b[k] = Math.max(0, b[k] - SETBACK);
                war = futures.streams(k).uniform(WAR, 0, step) < WAR_CHANCE;
            }
            if (hitB[k] < 0) {
                strikes[k]++;
                a[k] = Math.max(0, a[k] - SETBACK);
                war |= futures.streams(k).uniform(WAR, 1, step) < WAR_CHANCE;
            }
            if (war) {
                lasted[k] = step + 1;
                wars++;
            }
        }
        return wars;
    }

    /// sqrt(-2 ln u) with u an odd multiple of 2^-24, in three stages: in one the loop stays scalar, at eight
    /// times the cost.
    private void radius(int number, float[] out, int n) {
        draws.words(number, word);
        normalise(word, mantissa, exponent, n);
        minusLog(mantissa, exponent, out, n);
        root(out, n);
    }

    /// u = m 2^-24 2^-e with m in [2^23, 2^24), by conditional shifts of constant length.
    private static void normalise(int[] word, int[] mantissa, int[] exponent, int n) {
        for (int i = 0; i < n; i++) {
            int m = (word[i] >>> 8) | 1;
            int t = (m - (1 << 12)) >> 31;
            int e = t & 12;
            m += ((m << 12) - m) & t;
            t = (m - (1 << 18)) >> 31;
            m += ((m << 6) - m) & t;
            e += t & 6;
            t = (m - (1 << 21)) >> 31;
            m += ((m << 3) - m) & t;
            e += t & 3;
            t = (m - (1 << 22)) >> 31;
            m += ((m << 2) - m) & t;
            e += t & 2;
            t = (m - (1 << 23)) >> 31;
            m += m & t;
            e += t & 1;
            mantissa[i] = m;
            exponent[i] = e;
        }
    }

    /// ln(1 + f)/f is a polynomial of degree 7 on [-.5, 0] (Chebyshev interpolation, relative error 1.5e-7).
    private static void minusLog(int[] mantissa, int[] exponent, float[] out, int n) {
        for (int i = 0; i < n; i++) {
            float f = mantissa[i] * 0x1p-24f - 1f;
            float p = -1.186379938f;
            p = Math.fma(p, f, -1.084089231f);
            p = Math.fma(p, f, -7.871947321e-1f);
            p = Math.fma(p, f, 3.741236521e-2f);
            p = Math.fma(p, f, -2.723574415e-1f);
            p = Math.fma(p, f, 3.318536222e-1f);
            p = Math.fma(p, f, -5.000368277e-1f);
            p = Math.fma(p, f, 9.999998510e-1f);
            out[i] = Math.fma(-p, f, exponent[i] * .69314718f);
        }
    }

    private static void root(float[] x, int n) {
        for (int i = 0; i < n; i++) x[i] = (float) Math.sqrt(2f * x[i]);
    }

    /// Sine and cosine of a uniform angle, by those of its half.
    private static void angle(int[] word, float[] sine, float[] cosine, int n) {
        for (int i = 0; i < n; i++) {
            float x = word[i] * (float) (Math.PI / 4294967296.0);
            float z = x * x;
            float s = -2.39185e-8f;
            s = Math.fma(s, z, 2.7525562e-6f);
            s = Math.fma(s, z, -1.98408743e-4f);
            s = Math.fma(s, z, 8.33333072e-3f);
            s = Math.fma(s, z, -1.66666667e-1f);
            s = Math.fma(s * z, x, x);
            float c = -2.605e-7f;
            c = Math.fma(c, z, 2.47609e-5f);
            c = Math.fma(c, z, -1.3888397e-3f);
            c = Math.fma(c, z, 4.16666418e-2f);
            c = Math.fma(c, z, -.5f);
            c = Math.fma(c, z, 1f);
            sine[i] = 2f * s * c;
            cosine[i] = Math.fma(-2f * s, s, 1f);
        }
    }

    /// c += growth exp(.15 z): the argument is below 1.01, so half of it is expanded and squared.
    private static void grow(float[] c, float[] radius, float[] direction, float growth, int n) {
        for (int i = 0; i < n; i++) {
            float x = .075f * radius[i] * direction[i];
            float p = exponential(x);
            c[i] = Math.fma(growth * p, p, c[i]);
        }
    }

    /// Below 0 where u (1 + exp(-4 (c + .25 z - 1.2))) < .05; the exponential by five squarings.
    private static void hit(float[] c, float[] radius, float[] direction, float[] u, float[] out, int n) {
        for (int i = 0; i < n; i++) {
            float x = -4f * Math.fma(.25f * radius[i], direction[i], c[i] - 1.2f);
            x = Math.max(-30f, Math.min(30f, x)) * (1f / 32f);
            float p = exponential(x);
            p *= p;
            p *= p;
            p *= p;
            p *= p;
            p *= p;
            out[i] = Math.fma(u[i], p, u[i] - .05f);
        }
    }

    /// The exponential series to x^6/720, for |x| up to 1.
    private static float exponential(float x) {
        float p = 1.3888889e-3f;
        p = Math.fma(p, x, 8.3333333e-3f);
        p = Math.fma(p, x, 4.1666667e-2f);
        p = Math.fma(p, x, .16666667f);
        p = Math.fma(p, x, .5f);
        p = Math.fma(p, x, 1f);
        return Math.fma(p, x, 1f);
    }
}
