package standoff.numerics.random;

import standoff.numerics.Elementary;

/// The random numbers of a block of consecutive futures, many at a time: the same bits as [Streams] gives for
/// each future alone, at a fraction of the cost.
///
/// Holds working memory: one per thread. [#begin] chooses the block, [#draw] what the numbers are for; the
/// others turn what was drawn into numbers, any number of times.
///
/// Every stage is a small static method over plain arrays of `int`, which the just-in-time compiler turns into
/// vector instructions; one large loop over all rounds it does not.
public final class StreamBlock {
    private final int capacity;
    private final int[][] key;
    private final int[][] word;
    private final double[] scratch;
    private int size;

    /// For blocks of up to so many futures.
    public StreamBlock(int capacity) {
        this.capacity = capacity;
        this.key = new int[5][capacity];
        this.word = new int[4][capacity];
        this.scratch = new double[capacity];
    }

    /// Turns to the futures `first` to `first + size - 1` of a run.
    public void begin(Streams run, long first, int size) {
        begin(size);
        futures(0, run, first, size);
    }

    /// Turns to so many futures; which ones they are is told by [#futures], place by place.
    public void begin(int size) {
        if (size < 1 || size > capacity)
            throw new IllegalArgumentException("size: expected 1 to " + capacity + ", found " + size);
        this.size = size;
    }

    /// Puts the futures `first` to `first + count - 1` of a run at the places from `at` on.
    public void futures(int at, Streams run, long first, int count) {
        if (at < 0 || count < 0 || at + count > size)
            throw new IllegalArgumentException(
                    "expected places from 0 to " + (size - 1) + ", found " + at + " to " + (at + count - 1));
        long seed = run.seed();
        for (int i = at; i < at + count; i++) {
            long number = first + (i - at);
            key[0][i] = (int) seed;
            key[1][i] = (int) (seed >>> 32);
            key[2][i] = (int) number;
            key[3][i] = (int) (number >>> 32);
            key[4][i] = Threefry.PARITY ^ key[0][i] ^ key[1][i] ^ key[2][i] ^ key[3][i];
        }
    }

    /// Draws the 128 bits of (purpose, index, step) for every future.
    public void draw(int purpose, int index, int step) {
        start(word[0], key[0], step, size);
        start(word[1], key[1], purpose, size);
        start(word[2], key[2], index, size);
        start(word[3], key[3], 0, size);
        for (int s = 1; s <= 5; s++) {
            if (s % 2 == 1) oddRounds(word, key, s, size);
            else evenRounds(word, key, s, size);
        }
    }

    /// The numbers [Streams#uniform] of lane 0 or 1.
    public void uniform(int lane, double[] out) {
        uniform(word[2 * lane], word[2 * lane + 1], out, size);
    }

    /// The numbers [Streams#normal] of lane 0 or 1.
    public void normal(int lane, double[] out) {
        uniform(lane, scratch);
        Elementary.normalQuantile(scratch, out, size);
    }

    /// The numbers [Streams#exponential] of lane 0 or 1.
    public void exponential(int lane, double[] out) {
        uniform(lane, scratch);
        for (int i = 0; i < size; i++) out[i] = -Elementary.log(scratch[i]);
    }

    /// Uniform numbers in the open interval (0, 1) from one of the words 0 to 3: odd multiples of 2^-24. Word
    /// 2·lane is the upper half of [Streams#bits], word 2·lane + 1 the lower.
    public void uniform(int number, float[] out) {
        uniform(word[number], out, size);
    }

    /// The words 0 to 3 themselves.
    public void words(int number, int[] out) {
        System.arraycopy(word[number], 0, out, 0, size);
    }

    private static void start(int[] x, int[] key, int counter, int n) {
        for (int i = 0; i < n; i++) x[i] = key[i] + counter;
    }

    /// Rounds 8 k + 1 to 8 k + 4, and the key injected after them for the `s`-th time.
    private static void oddRounds(int[][] word, int[][] key, int s, int n) {
        int[] a = word[0], b = word[1], c = word[2], d = word[3];
        int[] k0 = key[s % 5], k1 = key[(s + 1) % 5], k2 = key[(s + 2) % 5], k3 = key[(s + 3) % 5];
        for (int i = 0; i < n; i++) {
            int x0 = a[i], x1 = b[i], x2 = c[i], x3 = d[i];
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
            a[i] = x0 + k0[i];
            b[i] = x1 + k1[i];
            c[i] = x2 + k2[i];
            d[i] = x3 + k3[i] + s;
        }
    }

    /// Rounds 8 k + 5 to 8 k + 8, likewise.
    private static void evenRounds(int[][] word, int[][] key, int s, int n) {
        int[] a = word[0], b = word[1], c = word[2], d = word[3];
        int[] k0 = key[s % 5], k1 = key[(s + 1) % 5], k2 = key[(s + 2) % 5], k3 = key[(s + 3) % 5];
        for (int i = 0; i < n; i++) {
            int x0 = a[i], x1 = b[i], x2 = c[i], x3 = d[i];
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
            a[i] = x0 + k0[i];
            b[i] = x1 + k1[i];
            c[i] = x2 + k2[i];
            d[i] = x3 + k3[i] + s;
        }
    }

    /// [Streams#unit], kept in the same words so that the loop stays one of plain arithmetic.
    private static void uniform(int[] high, int[] low, double[] out, int n) {
        for (int i = 0; i < n; i++) out[i] = (high[i] >>> 5) * 0x1p-27 + (low[i] >>> 6 | 1) * 0x1p-53;
    }

    private static void uniform(int[] word, float[] out, int n) {
        for (int i = 0; i < n; i++) out[i] = (word[i] >>> 8 | 1) * 0x1p-24f;
    }
}
