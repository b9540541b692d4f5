package standoff.browser;

/// A hash over the bits of numbers in their order: after a multiplication by an odd number and a fold of its upper
/// half, a single bit that differs changes about half of what follows.
final class BitHash {
    private static final long ODD = 0x9E3779B97F4A7C15L; // 2^64 over the golden ratio
    private static final String DIGITS = "0123456789abcdef";

    private long hash = 1;

    void add(double number) {
        hash = (hash ^ Double.doubleToRawLongBits(number)) * ODD;
        hash ^= hash >>> 29;
    }

    /// As 16 hexadecimal digits.
    String hex() {
        StringBuilder digits = new StringBuilder();
        for (int shift = 60; shift >= 0; shift -= 4) digits.append(DIGITS.charAt((int) (hash >>> shift) & 15));
        return digits.toString();
    }
}
