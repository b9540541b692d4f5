package standoff.race.scenario;

import java.util.Arrays;

/// What a nation is in the race.
public enum Role {
    /// Runs a programme, watches, threatens and may be threatened.
    POWER("power"),
    /// Runs a programme and stays out of the contest of the powers.
    THIRD_STATE("third-state"),
    /// Has no programme of its own and lives on the open-weights frontier.
    OPEN_WEIGHTS("open-weights");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static String[] labels() {
        return Arrays.stream(values()).map(Role::label).toArray(String[]::new);
    }

    static Role of(String label) {
        return Arrays.stream(values())
                .filter(role -> role.label.equals(label))
                .findFirst()
                .orElse(POWER);
    }
}
