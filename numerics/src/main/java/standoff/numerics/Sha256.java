package standoff.numerics;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The digest SHA-256 (FIPS 180-4, sections 4.1.2, 5 and 6.2), for places where the platform offers none.
public final class Sha256 {
    private static final int BLOCK = 64;
    private static final String HEX = "0123456789abcdef";

    /// The first 32 bits behind the point of the cube roots of the first 64 primes.
    private static final int[] ROUND = new int[64];

    /// The first 32 bits behind the point of the square roots of the first eight primes.
    private static final int[] START = new int[8];

    static {
        int found = 0;
        for (int prime = 2; found < ROUND.length; prime++) {
            if (!isPrime(prime)) continue;
            if (found < START.length) START[found] = (int) (long) ((Math.sqrt(prime) % 1) * 0x1p32);
            ROUND[found++] = (int) (long) ((cubeRoot(prime) % 1) * 0x1p32);
        }
    }

    private Sha256() {}

    /// The 32 bytes of the digest.
    public static byte[] of(byte[] bytes) {
        int[] state = START.clone();
        byte[] padded = padded(bytes);
        int[] words = new int[64];
        for (int from = 0; from < padded.length; from += BLOCK) compress(padded, from, words, state);
        byte[] digest = new byte[32];
        for (int i = 0; i < digest.length; i++) digest[i] = (byte) (state[i / 4] >>> (24 - 8 * (i % 4)));
        return digest;
    }

    /// The digest of a text in UTF-8, as 64 hexadecimal digits.
    public static String hex(String text) {
        StringBuilder digits = new StringBuilder();
        for (byte b : of(text.getBytes(StandardCharsets.UTF_8)))
            digits.append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
        return digits.toString();
    }

    /// Behind the message a one bit, then zeros, and its length in bits in the last eight bytes of a block.
    private static byte[] padded(byte[] bytes) {
        byte[] padded = Arrays.copyOf(bytes, (bytes.length + 8) / BLOCK * BLOCK + BLOCK);
        padded[bytes.length] = (byte) 0x80;
        long bits = 8L * bytes.length;
        for (int i = 1; i <= 8; i++, bits >>>= 8) padded[padded.length - i] = (byte) bits;
        return padded;
    }

    private static void compress(byte[] bytes, int from, int[] w, int[] state) {
        for (int t = 0; t < 16; t++) {
            int at = from + 4 * t;
            w[t] = (bytes[at] & 255) << 24
                    | (bytes[at + 1] & 255) << 16
                    | (bytes[at + 2] & 255) << 8
                    | (bytes[at + 3] & 255);
        }
        for (int t = 16; t < 64; t++) {
            int before = w[t - 15];
            int last = w[t - 2];
            int low = Integer.rotateRight(before, 7) ^ Integer.rotateRight(before, 18) ^ (before >>> 3);
            int high = Integer.rotateRight(last, 17) ^ Integer.rotateRight(last, 19) ^ (last >>> 10);
            w[t] = w[t - 16] + low + w[t - 7] + high;
        }
        int a = state[0], b = state[1], c = state[2], d = state[3];
        int e = state[4], f = state[5], g = state[6], h = state[7];
        for (int t = 0; t < 64; t++) {
            int upper = Integer.rotateRight(e, 6) ^ Integer.rotateRight(e, 11) ^ Integer.rotateRight(e, 25);
            int first = h + upper + ((e & f) ^ (~e & g)) + ROUND[t] + w[t];
            int lower = Integer.rotateRight(a, 2) ^ Integer.rotateRight(a, 13) ^ Integer.rotateRight(a, 22);
            int second = lower + ((a & b) ^ (a & c) ^ (b & c));
            h = g;
            g = f;
            f = e;
            e = d + first;
            d = c;
            c = b;
            b = a;
            a = first + second;
        }
        int[] added = {a, b, c, d, e, f, g, h};
        for (int i = 0; i < state.length; i++) state[i] += added[i];
    }

    private static boolean isPrime(int n) {
        for (int d = 2; d * d <= n; d++) if (n % d == 0) return false;
        return true;
    }

    /// By Newton's method, to the last bits of a double: 32 bits behind the point need 35 at most.
    private static double cubeRoot(double x) {
        double root = x;
        for (int i = 0; i < 60; i++) root -= (root - x / (root * root)) / 3;
        return root;
    }
}
