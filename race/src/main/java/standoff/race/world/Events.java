package standoff.race.world;

import java.util.Arrays;

/// What happened in one future, in order.
public final class Events {
    private static final EventKind[] KINDS = EventKind.values();
    private static final Effort[] EFFORTS = Effort.values();
    private static final Option[] OPTIONS = Option.values();
    private static final Act.Origin[] ORIGINS = Act.Origin.values();
    private static final Means[] MEANS = Means.values();

    private int size;
    private int step;
    private byte[] kinds = new byte[64];
    private int[] steps = new int[64];
    /// By event: who, whom, and the number of the detail.
    private byte[] parties = new byte[192];
    private double[] values = new double[64];

    void begin() {
        size = 0;
        step = 0;
    }

    void atStep(int now) {
        step = now;
    }

    /// Notes that something happened in this step, of a kind that has no detail; -1 for a party that does not apply.
    public void add(EventKind kind, int who, int whom, double value) {
        add(kind, EventKind.Detail.NONE, who, whom, 0, value);
    }

    /// Notes that something happened at a rung.
    public void addAt(int rung, EventKind kind, int who, int whom, double value) {
        add(kind, EventKind.Detail.RUNG, who, whom, rung, value);
    }

    /// Notes which effort was ordered.
    public void addOrder(int who, Effort effort) {
        add(EventKind.EFFORT_ORDERED, EventKind.Detail.EFFORT, who, -1, effort.ordinal(), 0);
    }

    /// Notes that an option was taken up or dropped.
    public void addOption(EventKind kind, int who, int whom, Option option) {
        add(kind, EventKind.Detail.OPTION, who, whom, option.ordinal(), 0);
    }

    /// Notes a war or nuclear use, and out of what it came.
    public void addWar(EventKind kind, int who, int whom, Act.Origin origin, boolean misread) {
        add(kind, EventKind.Detail.ORIGIN, who, whom, origin.ordinal(), misread ? 1 : 0);
    }

    /// Notes which means are built up, and with what effort.
    public void addBuildUp(int who, Means means, double effort) {
        add(EventKind.BUILDS_UP, EventKind.Detail.MEANS, who, -1, means.ordinal(), effort);
    }

    /// Notes to what the safety share was moved.
    public void addSafetyShare(int who, boolean raised, double share) {
        add(EventKind.SAFETY_SHARE_MOVED, EventKind.Detail.DIRECTION, who, -1, raised ? 1 : 0, share);
    }

    private void add(EventKind kind, EventKind.Detail detail, int who, int whom, int number, double value) {
        check(kind, detail);
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * size);
            steps = Arrays.copyOf(steps, 2 * size);
            parties = Arrays.copyOf(parties, 2 * parties.length);
            values = Arrays.copyOf(values, 2 * size);
        }
        kinds[size] = (byte) kind.ordinal();
        steps[size] = step;
        parties[3 * size] = (byte) who;
        parties[3 * size + 1] = (byte) whom;
        parties[3 * size + 2] = (byte) number;
        values[size] = value;
        size++;
    }

    private static void check(EventKind kind, EventKind.Detail detail) {
        if (kind.detail() != detail)
            throw new IllegalArgumentException(kind + ": its detail is " + kind.detail() + ", not " + detail);
    }

    private int detail(int event, EventKind.Detail detail) {
        check(kind(event), detail);
        return parties[3 * event + 2];
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

    /// The rung at which it happened.
    public int rung(int event) {
        return detail(event, EventKind.Detail.RUNG);
    }

    /// The effort that was ordered.
    public Effort effort(int event) {
        return EFFORTS[detail(event, EventKind.Detail.EFFORT)];
    }

    /// The option that was taken up or dropped.
    public Option option(int event) {
        return OPTIONS[detail(event, EventKind.Detail.OPTION)];
    }

    /// Out of what the chain began that led to it.
    public Act.Origin origin(int event) {
        return ORIGINS[detail(event, EventKind.Detail.ORIGIN)];
    }

    /// The means that are built up.
    public Means means(int event) {
        return MEANS[detail(event, EventKind.Detail.MEANS)];
    }

    /// Whether it went up.
    public boolean raised(int event) {
        return detail(event, EventKind.Detail.DIRECTION) == 1;
    }

    public double value(int event) {
        return values[event];
    }
}
