package standoff.race.scenario;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import standoff.documents.CheckedMapping;

/// What a scenario is called, and the time in which it plays.
record ScenarioHeader(String name, LocalDate start, int stepDays, int steps) {
    /// Runs are kept in folders of this name.
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int MOST_STEPS = 5000;
    private static final int MOST_STEP_DAYS = 28;

    static ScenarioHeader of(CheckedMapping checked) {
        String name = checked.text("scenario");
        if (!NAME.matcher(name).matches())
            checked.refuse("scenario", "a name of letters, digits, hyphens and dots", name, plain(name));
        LocalDate start = checked.date("start");
        if (start.getYear() < FIRST_YEAR || start.getYear() > LAST_YEAR)
            checked.refuse("start", "a date between " + FIRST_YEAR + " and " + LAST_YEAR, start.toString(), "");
        double days = checked.length("step").days();
        boolean whole = days == Math.rint(days) && days >= 1 && days <= MOST_STEP_DAYS;
        if (!whole) checked.refuse("step", "1 to " + MOST_STEP_DAYS + " whole days", days + " days", "");
        int stepDays = whole ? (int) days : 1;
        long steps = Math.round(checked.length("horizon").days() / stepDays);
        if (whole && (steps < 1 || steps > MOST_STEPS))
            checked.refuse(
                    "horizon",
                    String.format(Locale.ROOT, "1 to %,d steps of %d days", MOST_STEPS, stepDays),
                    String.format(Locale.ROOT, "%,d steps", steps),
                    "");
        checked.finish();
        return new ScenarioHeader(name, start, stepDays, (int) steps);
    }

    private static String plain(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[^A-Za-z0-9]+", "");
        return NAME.matcher(plain).matches() ? "Did you mean " + plain + "?" : "";
    }

    /// The last day.
    LocalDate end() {
        return start.plusDays((long) stepDays * steps);
    }
}
