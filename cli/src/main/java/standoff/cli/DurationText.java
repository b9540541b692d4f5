package standoff.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lengths of time as they are typed: `60s`, `1.5 min`, `2h`; a bare number is seconds.
final class DurationText {
    private static final Pattern TIME = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(ms|s|min|m|h)?");
    private static final double LONGEST_SECONDS = 1e8;

    private DurationText() {}

    static Duration read(String option, String text) {
        Matcher matcher = TIME.matcher(text.strip());
        if (!matcher.matches())
            throw new UserError(
                    Exit.BAD_INPUT, option + ": expected a time such as 60s, 5min or 1h, found " + text + ".");
        String unit = matcher.group(2) == null ? "s" : matcher.group(2);
        double seconds = Double.parseDouble(matcher.group(1))
                * switch (unit) {
                    case "ms" -> 1e-3;
                    case "min", "m" -> 60;
                    case "h" -> 3600;
                    default -> 1;
                };
        if (!(seconds > 0) || seconds > LONGEST_SECONDS)
            throw new UserError(
                    Exit.BAD_INPUT, option + ": expected more than no time and less than years, found " + text + ".");
        return Duration.ofNanos((long) (seconds * 1e9));
    }
}
