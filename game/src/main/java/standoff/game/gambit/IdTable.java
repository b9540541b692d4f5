package standoff.game.gambit;

import java.util.Arrays;

/// What a file calls things by number, and what number each was given here: a hash table over plain arrays, because a
/// large file numbers millions.
final class IdTable {
    /// What an entry takes, in bytes, while the table grows.
    static final int BYTES = 36;

    static final int NONE = -1;

    private static final int LEAST = 16;
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private long[] key = new long[LEAST];
    private int[] value = filled(LEAST);
    private int size;

    private static int[] filled(int length) {
        int[] none = new int[length];
        Arrays.fill(none, NONE);
        return none;
    }

    /// What stands under the key; [#NONE] where nothing does.
    int get(long wanted) {
        return value[place(wanted)];
    }

    void put(long wanted, int given) {
        int at = place(wanted);
        if (value[at] == NONE && ++size * 2 > key.length) {
            grow();
            at = place(wanted);
        }
        key[at] = wanted;
        value[at] = given;
    }

    /// Where the key stands, or the free place where it would.
    private int place(long wanted) {
        int mask = key.length - 1;
        int at = (int) ((wanted * SCATTER) >>> 32) & mask;
        while (value[at] != NONE && key[at] != wanted) at = (at + 1) & mask;
        return at;
    }

    private void grow() {
        long[] oldKey = key;
        int[] oldValue = value;
        key = new long[oldKey.length * 2];
        value = filled(key.length);
        for (int i = 0; i < oldKey.length; i++) {
            if (oldValue[i] == NONE) continue;
            int at = place(oldKey[i]);
            key[at] = oldKey[i];
            value[at] = oldValue[i];
        }
    }
}
