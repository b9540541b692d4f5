package standoff.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads single values. The answer is empty where a problem was noted.
final class ScalarReader {
    private static final Pattern ISO_DATE = Pattern.compile("(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})");
    /// Other ways to write a date that leave no doubt about day and month.
    private static final Pattern OTHER_DATE =
            Pattern.compile("(?<day>[0-9]{1,2})\\. ?(?<month>[0-9]{1,2})\\. ?(?<year>[0-9]{4})");

    private ScalarReader() {}

    static Optional<? extends Object> read(Node node, String key, Shape.Value shape, Problems problems) {
        if (!(node instanceof Scalar scalar) || scalar.kind() == Scalar.Kind.NOTHING) {
            problems.add(node.place(), key, ExpectedText.by(shape), node.described(), "");
            return Optional.empty();
        }
        return switch (shape) {
            case Shape.Text text -> text(scalar, key, text, problems);
            case Shape.Quantity quantity -> boxed(AmountReader.value(scalar, key, quantity, problems));
            case Shape.Choice choice -> choice(scalar, key, choice, problems);
            case Shape.OnOff onOff -> onOff(scalar, key, onOff, problems);
            case Shape.Date date -> date(scalar, key, date, problems);
            case Shape.Length length -> length(scalar, key, length, problems);
        };
    }

    private static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    private static Optional<String> text(Scalar scalar, String key, Shape.Text shape, Problems problems) {
        if (!scalar.text().isBlank() && scalar.kind() == Scalar.Kind.TEXT) return Optional.of(scalar.text());
        String quoted = scalar.text().isBlank() ? "" : "Did you mean \"" + MessageText.shortened(scalar.text()) + "\"?";
        problems.add(scalar.place(), key, ExpectedText.by(shape), scalar.described(), quoted);
        return Optional.empty();
    }

    private static Optional<String> choice(Scalar scalar, String key, Shape.Choice shape, Problems problems) {
        if (shape.labels().contains(scalar.text())) return Optional.of(scalar.text());
        String suggestion = Similarity.suggestion(scalar.text(), shape.labels());
        problems.add(scalar.place(), key, ExpectedText.by(shape), scalar.described(), suggestion);
        return Optional.empty();
    }

    private static Optional<Boolean> onOff(Scalar scalar, String key, Shape.OnOff shape, Problems problems) {
        Optional<Boolean> meant = switch (scalar.text().toLowerCase(Locale.ROOT)) {
            case "on", "true", "yes", "1" -> Optional.of(true);
            case "off", "false", "no", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
        boolean written = List.of("on", "off", "true", "false").contains(scalar.text());
        if (written) return meant;
        String suggestion =
                meant.map(m -> "Did you mean " + (m ? "on?" : "off?")).orElse("");
        problems.add(scalar.place(), key, ExpectedText.by(shape), scalar.described(), suggestion);
        return Optional.empty();
    }

    private static Optional<LocalDate> date(Scalar scalar, String key, Shape.Date shape, Problems problems) {
        Matcher iso = ISO_DATE.matcher(scalar.text());
        Optional<LocalDate> date = iso.matches() ? date(iso) : Optional.empty();
        if (date.isPresent()) return date;
        Matcher other = OTHER_DATE.matcher(scalar.text());
        String suggestion = other.matches()
                ? date(other).map(d -> "Did you mean " + d + "?").orElse("")
                : "";
        String expected = iso.matches() ? "a date that exists" : ExpectedText.by(shape);
        problems.add(scalar.place(), key, expected, scalar.described(), suggestion);
        return Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher written) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(written.group("year")),
                    Integer.parseInt(written.group("month")),
                    Integer.parseInt(written.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<TimeSpan> length(Scalar scalar, String key, Shape.Length shape, Problems problems) {
        Optional<TimeSpan> span = TimeSpan.parse(scalar.text());
        if (span.isPresent()) return span;
        String suggestion = "";
        Optional<AmountReader.Amount> amount = AmountReader.Amount.parse(scalar.text());
        if (amount.isPresent() && Double.parseDouble(amount.get().number()) <= 0)
            suggestion = "It has to be longer than nothing.";
        else if (amount.isPresent())
            suggestion = amount.get().unit().isEmpty()
                    ? "Write the unit behind the number."
                    : Similarity.to(amount.get().unit(), TimeSpan.WORDS)
                            .map(w -> amount.get().number() + " " + w)
                            .filter(t -> TimeSpan.parse(t).isPresent())
                            .map(t -> "Did you mean " + t + "?")
                            .orElse("");
        problems.add(scalar.place(), key, ExpectedText.by(shape), scalar.described(), suggestion);
        return Optional.empty();
    }
}
