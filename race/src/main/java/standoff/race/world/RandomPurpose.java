package standoff.race.world;

/// What a random number is for. The numbers are part of the promise that the same seed gives the same bits:
/// never reorder or reuse one.
public final class RandomPurpose {
    public static final int BREAKTHROUGH = 1;
    public static final int BREAKTHROUGH_SIZE = 2;
    public static final int THRESHOLD_ERROR = 3;
    public static final int FIRST_BELIEF = 4;
    public static final int PERSISTENT_ERROR = 5;
    public static final int FRESH_ERROR = 6;
    public static final int FRESH_TAIL = 7;
    public static final int SITES_FOUND = 8;
    public static final int EFFORT_SHOCK = 9;
    public static final int SHOCK_RENEWAL = 10;
    public static final int STRIKE_SHOCK = 11;
    public static final int RUNG_SHOCK = 12;
    public static final int SUCCESS = 13;
    public static final int DETECTION = 14;
    public static final int ATTRIBUTION = 15;
    public static final int ATTRIBUTION_DELAY = 16;
    public static final int WRONGLY_ACCUSED = 17;
    public static final int SEVERITY = 18;
    public static final int MISREADING = 19;
    public static final int MISREAD_JUMP = 20;
    public static final int RESPONSE = 21;
    public static final int NUCLEAR_USE = 22;
    public static final int DEESCALATION = 23;
    public static final int DISPUTE = 24;
    public static final int DISPUTE_SIDE = 25;
    public static final int DISPUTE_ENTRY = 26;
    public static final int OUTAGE = 27;
    public static final int LOSS_OF_CONTROL = 28;
    public static final int CROSSING = 29;
    public static final int MISUSE = 30;
    public static final int RECONSTITUTION = 31;
    public static final int STALL = 32;
    public static final int OUTAGE_SUSPECT = 33;
    public static final int OUTAGE_RUNG = 34;
    public static final int WITHDRAWAL = 35;
    public static final int CHEATING = 36;
    public static final int ACCUSATION = 37;
    public static final int COLLAPSE = 38;
    public static final int OPTION_SHOCK = 50;
    public static final int INJECTED_EFFORT = 51;
    public static final int INJECTED_STRIKE = 52;
    public static final int MEMBERSHIP = 60;
    public static final int ALIGNMENT = 61;
    public static final int ROGUE_BLAMED = 62;
    public static final int LOCKED_IN = 63;
    public static final int RESAMPLED = 64;
    public static final int SITES_MISSED = 65;
    public static final int CRISIS_SUSPECT = 66;

    private RandomPurpose() {}
}
