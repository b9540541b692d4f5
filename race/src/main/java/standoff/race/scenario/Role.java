package standoff.race.scenario;

import java.util.Arrays;
import java.util.stream.Stream;

/// What a nation is in the race.
public enum Role {
    /// Runs a programme, watches, threatens and may be threatened.
    POWER("power"),
    /// Runs a programme and stays out of the contest of the powers.
    THIRD_STATE("third-state"),
    /// Has no programme of its own and lives on the open-weights frontier.
    OPEN_WEIGHTS("open-weights");

    /// What a scenario says of a nation of the file that it extends and that takes no part in it.
    static final String ABSENT = "absent";

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static String[] labels() {
        return Stream.concat(Arrays.stream(values()).map(Role::label), Stream.of(ABSENT))
                .toArray(String[]::new);
    }

    static Role of(String label) {
        return Arrays.stream(values())
                .filter(role -> role.label.equals(label))
                .findFirst()
                .orElse(POWER);
    }
}
