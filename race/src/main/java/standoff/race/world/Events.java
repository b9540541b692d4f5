package standoff.race.world;

import java.util.Arrays;

/// What happened in one future, in order.
public final class Events {
    private static final EventKind[] KINDS = EventKind.values();

    private int size;
    private int step;
    private byte[] kinds = new byte[64];
    private int[] steps = new int[64];
    private byte[] parties = new byte[192];
    private double[] values = new double[64];

    void begin() {
        size = 0;
        step = 0;
    }

    void atStep(int now) {
        step = now;
    }

    /// Notes that something happened in this step; -1 for a party or rung that does not apply.
    public void add(EventKind kind, int who, int whom, int rung, double value) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * size);
            steps = Arrays.copyOf(steps, 2 * size);
            parties = Arrays.copyOf(parties, 6 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        kinds[size] = (byte) kind.ordinal();
        steps[size] = step;
        parties[3 * size] = (byte) who;
        parties[3 * size + 1] = (byte) whom;
        parties[3 * size + 2] = (byte) rung;
        values[size] = value;
        size++;
    }

    public int size() {
        return size;
    }

    public EventKind kind(int event) {
        return KINDS[kinds[event]];
    }

    /// Steps since the start.
    public int step(int event) {
        return steps[event];
    }

    public int who(int event) {
        return parties[3 * event];
    }

    public int whom(int event) {
        return parties[3 * event + 1];
    }

    public int rung(int event) {
        return parties[3 * event + 2];
    }

    public double value(int event) {
        return values[event];
    }
}
