package standoff.experiment;

import java.time.LocalDate;

/// The moments at which series are recorded: `count` moments, `everyDays` apart, the first on `start`.
public record Timeline(LocalDate start, int everyDays, int count) {
    /// No moments: the model follows nothing through time.
    public static final Timeline NONE = new Timeline(LocalDate.of(1970, 1, 1), 1, 0);

    public Timeline {
        if (everyDays < 1 || count < 0) throw new IllegalArgumentException("a timeline needs days >= 1 and count >= 0");
    }

    public LocalDate date(int moment) {
        return start.plusDays((long) everyDays * moment);
    }
}
