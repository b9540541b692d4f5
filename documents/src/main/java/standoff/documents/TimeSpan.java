package standoff.documents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A length of time as it was written, `12 years` or `4 weeks`. A year is 365.25 days, a month its twelfth part.
public record TimeSpan(double amount, Measure measure) {
    /// What it is counted in.
    public enum Measure {
        DAYS(1),
        WEEKS(7),
        MONTHS(30.4375),
        YEARS(365.25);

        private final double days;

        Measure(double days) {
            this.days = days;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final String PATTERN = "^([0-9]+|[0-9]*\\.[0-9]+) *(day|week|month|year)s?$";
    static final List<String> WORDS = List.of("days", "weeks", "months", "years");
    private static final Pattern WRITTEN = Pattern.compile(PATTERN);

    public TimeSpan {
        if (!(amount > 0) || amount > 1e6) throw new IllegalArgumentException("expected a positive length of time");
    }

    public double days() {
        return amount * measure.days;
    }

    public double years() {
        return days() / Measure.YEARS.days;
    }

    static Optional<TimeSpan> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches() || matcher.group(1).length() > 12) return Optional.empty();
        double amount = Double.parseDouble(matcher.group(1));
        Measure measure = switch (matcher.group(2)) {
            case "day" -> Measure.DAYS;
            case "week" -> Measure.WEEKS;
            case "month" -> Measure.MONTHS;
            default -> Measure.YEARS;
        };
        return amount > 0 && amount <= 1e6 ? Optional.of(new TimeSpan(amount, measure)) : Optional.empty();
    }

    @Override
    public String toString() {
        return MessageText.number(amount) + " " + measure.word();
    }
}
