package standoff.game;

import java.util.Arrays;

/// A growing list of plain ints.
public final class IntList {
    private int[] values = new int[16];
    private int size;

    public void add(int value) {
        if (size == values.length) values = Arrays.copyOf(values, size + (size >> 1) + 16);
        values[size++] = value;
    }

    public int get(int index) {
        return values[index];
    }

    public void set(int index, int value) {
        values[index] = value;
    }

    public int size() {
        return size;
    }

    public int last() {
        return values[size - 1];
    }

    public int removeLast() {
        return values[--size];
    }

    public int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
