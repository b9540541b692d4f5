package standoff.numerics.random;

/// Threefry4x32 with 20 rounds: four 32-bit words from a 128-bit key and a 128-bit counter, by additions,
/// rotations and exclusive ors alone.
///
/// Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011, section 4.2; key
/// schedule and rotations as in Random123 1.14 (`threefry.h`), whose known answers the test holds.
final class Threefry {
    /// SKEIN_KS_PARITY32: the fifth key word is the exclusive or of the four with it.
    static final int PARITY = 0x1BD11BDA;

    private Threefry() {}

    /// Words 0 and 1 (half 0) or 2 and 3 (half 1) of the answer, the lower-numbered word in the upper 32 bits.
    static long words(int key0, int key1, int key2, int key3, int c0, int c1, int c2, int c3, int half) {
        int k0 = key0, k1 = key1, k2 = key2, k3 = key3;
        int k4 = PARITY ^ k0 ^ k1 ^ k2 ^ k3;
        int x0 = c0 + k0, x1 = c1 + k1, x2 = c2 + k2, x3 = c3 + k3;
        for (int s = 1; ; s += 2) {
            x0 += x1;
            x1 = (x1 << 10 | x1 >>> 22) ^ x0;
            x2 += x3;
            x3 = (x3 << 26 | x3 >>> 6) ^ x2;
            x0 += x3;
            x3 = (x3 << 11 | x3 >>> 21) ^ x0;
            x2 += x1;
            x1 = (x1 << 21 | x1 >>> 11) ^ x2;
            x0 += x1;
            x1 = (x1 << 13 | x1 >>> 19) ^ x0;
            x2 += x3;
            x3 = (x3 << 27 | x3 >>> 5) ^ x2;
            x0 += x3;
            x3 = (x3 << 23 | x3 >>> 9) ^ x0;
            x2 += x1;
            x1 = (x1 << 5 | x1 >>> 27) ^ x2;
            x0 += k1;
            x1 += k2;
            x2 += k3;
            x3 += k4 + s;
            if (s == 5) break;
            x0 += x1;
            x1 = (x1 << 6 | x1 >>> 26) ^ x0;
            x2 += x3;
            x3 = (x3 << 20 | x3 >>> 12) ^ x2;
            x0 += x3;
            x3 = (x3 << 17 | x3 >>> 15) ^ x0;
            x2 += x1;
            x1 = (x1 << 11 | x1 >>> 21) ^ x2;
            x0 += x1;
            x1 = (x1 << 25 | x1 >>> 7) ^ x0;
            x2 += x3;
            x3 = (x3 << 10 | x3 >>> 22) ^ x2;
            x0 += x3;
            x3 = (x3 << 18 | x3 >>> 14) ^ x0;
            x2 += x1;
            x1 = (x1 << 20 | x1 >>> 12) ^ x2;
            x0 += k2;
            x1 += k3;
            x2 += k4;
            x3 += k0 + s + 1;
            int first = k0, second = k1;
            k0 = k2;
            k1 = k3;
            k2 = k4;
            k3 = first;
            k4 = second;
        }
        return half == 0 ? pair(x0, x1) : pair(x2, x3);
    }

    private static long pair(int upper, int lower) {
        return ((long) upper << 32) | (lower & 0xFFFFFFFFL);
    }
}
