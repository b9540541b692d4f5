package standoff.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Reads single values. An empty answer means that the problem was noted.
final class Values {
    private Values() {}

    static Optional<? extends Object> read(Node node, String key, Shape.Value shape, Problems problems) {
        if (!(node instanceof Scalar scalar) || scalar.kind() == Scalar.Kind.NOTHING) {
            problems.add(node.place(), key, Expected.by(shape), node.described(), "");
            return Optional.empty();
        }
        return switch (shape) {
            case Shape.Text text -> text(scalar, key, text, problems);
            case Shape.Quantity quantity -> boxed(Amounts.value(scalar, key, quantity, problems));
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
        String quoted = scalar.text().isBlank() ? "" : "Did you mean \"" + Wording.shortened(scalar.text()) + "\"?";
        problems.add(scalar.place(), key, Expected.by(shape), scalar.described(), quoted);
        return Optional.empty();
    }

    private static Optional<String> choice(Scalar scalar, String key, Shape.Choice shape, Problems problems) {
        if (shape.labels().contains(scalar.text())) return Optional.of(scalar.text());
        String suggestion = Near.suggestion(scalar.text(), shape.labels());
        problems.add(scalar.place(), key, Expected.by(shape), scalar.described(), suggestion);
        return Optional.empty();
    }

    private static Optional<Boolean> onOff(Scalar scalar, String key, Shape.OnOff shape, Problems problems) {
        Optional<Boolean> meant = switch (scalar.text().toLowerCase(java.util.Locale.ROOT)) {
            case "on", "true", "yes", "1" -> Optional.of(true);
            case "off", "false", "no", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
        boolean written = List.of("on", "off", "true", "false").contains(scalar.text());
        if (written) return meant;
        String suggestion =
                meant.map(m -> "Did you mean " + (m ? "on?" : "off?")).orElse("");
        problems.add(scalar.place(), key, Expected.by(shape), scalar.described(), suggestion);
        return Optional.empty();
    }

    private static Optional<LocalDate> date(Scalar scalar, String key, Shape.Date shape, Problems problems) {
        try {
            if (scalar.text().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) return Optional.of(LocalDate.parse(scalar.text()));
        } catch (DateTimeException e) {
            problems.add(scalar.place(), key, "a date that exists", scalar.described(), "");
            return Optional.empty();
        }
        problems.add(scalar.place(), key, Expected.by(shape), scalar.described(), "");
        return Optional.empty();
    }

    private static Optional<Span> length(Scalar scalar, String key, Shape.Length shape, Problems problems) {
        Optional<Span> span = Span.parse(scalar.text());
        if (span.isEmpty()) problems.add(scalar.place(), key, Expected.by(shape), scalar.described(), "");
        return span;
    }
}
