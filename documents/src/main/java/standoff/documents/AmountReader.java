package standoff.documents;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads numbers with units, and ranges of them. An empty answer means that the problem was noted.
final class AmountReader {
    static final String NUMBER = "[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?";
    private static final Pattern AMOUNT = Pattern.compile("(?<number>" + NUMBER + ") *(?<unit>.*)");
    private static final Pattern RANGE = Pattern.compile("(?<low>.*[^ ]) +to +(?<high>[^ ].*)");
    private static final int LONGEST = 200;
    private static final int LONGEST_NUMBER = 40;

    private AmountReader() {}

    /// A number and the unit written behind it, which may be blank.
    record Amount(String number, String unit) {
        static Optional<Amount> parse(String text) {
            Matcher matcher = AMOUNT.matcher(text);
            if (text.length() > LONGEST || !matcher.matches()) return Optional.empty();
            Amount amount = new Amount(matcher.group("number"), matcher.group("unit"));
            boolean usable =
                    amount.number.length() <= LONGEST_NUMBER && Double.isFinite(Double.parseDouble(amount.number));
            return usable ? Optional.of(amount) : Optional.empty();
        }

        /// The number in the unit `wanted`, correctly rounded; empty where the units do not fit.
        OptionalDouble in(UnitOfMeasure wanted) {
            double plain = Double.parseDouble(number);
            Optional<BigDecimal> factor = wanted.per(unit);
            if (factor.isEmpty()) return OptionalDouble.empty();
            boolean ordinary = Math.abs(plain) > 1e-200 && Math.abs(plain) < 1e200;
            if (!ordinary) return OptionalDouble.of(plain * factor.get().doubleValue());
            return OptionalDouble.of(
                    new BigDecimal(number).multiply(factor.get()).doubleValue());
        }
    }

    /// The two ends of a range as written; a unit behind the second holds for both.
    private record Ends(String low, String high) {
        static Optional<Ends> parse(String text) {
            Matcher matcher = RANGE.matcher(text);
            if (text.length() > LONGEST || !matcher.matches()) return Optional.empty();
            String low = matcher.group("low");
            String high = matcher.group("high");
            Optional<Amount> first = Amount.parse(low).filter(a -> a.unit().isEmpty());
            Optional<Amount> second = Amount.parse(high).filter(a -> !a.unit().isEmpty());
            boolean shared = first.isPresent() && second.isPresent();
            return Optional.of(new Ends(shared ? low + " " + second.get().unit() : low, high));
        }
    }

    static boolean isRange(String text) {
        return text.length() <= LONGEST && RANGE.matcher(text).matches();
    }

    static OptionalDouble value(Scalar scalar, String key, Shape.Quantity shape, Problems problems) {
        OptionalDouble value = inside(scalar.text(), shape);
        if (value.isEmpty())
            problems.add(
                    scalar.place(),
                    key,
                    ExpectedText.by(shape),
                    scalar.described(),
                    Suggestion.amount(scalar.text(), shape));
        return value;
    }

    /// The value of `text` where it is one, its unit fits and it lies within the bounds.
    static OptionalDouble inside(String text, Shape.Quantity shape) {
        Optional<Amount> amount = Amount.parse(text);
        if (amount.isEmpty()) return OptionalDouble.empty();
        OptionalDouble value = amount.get().in(new UnitOfMeasure(shape.unit()));
        return value.isPresent() && shape.contains(value.getAsDouble()) ? value : OptionalDouble.empty();
    }

    static Optional<StatedValue.Range> range(Scalar scalar, String key, Shape.Quantity shape, Problems problems) {
        String text = scalar.text();
        Optional<Ends> ends = Ends.parse(text);
        if (ends.isEmpty()) {
            problems.add(
                    scalar.place(), key, "a range such as 4 to 14", scalar.described(), Suggestion.range(text, shape));
            return Optional.empty();
        }
        for (String end : List.of(ends.get().low(), ends.get().high()))
            if (inside(end, shape).isEmpty()) {
                String guess = Suggestion.range(text, shape);
                problems.add(
                        scalar.place(),
                        key,
                        "at both ends " + ExpectedText.by(shape),
                        MessageText.shortened(text),
                        guess.isEmpty() ? Suggestion.amount(end, shape) : guess);
                return Optional.empty();
            }
        double low = inside(ends.get().low(), shape).getAsDouble();
        double high = inside(ends.get().high(), shape).getAsDouble();
        if (low < high) return Optional.of(new StatedValue.Range(low, high));
        problems.add(
                scalar.place(),
                key,
                "a range from the lower to the higher value",
                MessageText.shortened(text),
                low > high ? Suggestion.range(text, shape) : "Leave the range out, or widen it.");
        return Optional.empty();
    }

    /// The range that `text` states; empty where a problem with it was noted.
    static Optional<StatedValue.Range> rangeInside(String text, Shape.Quantity shape) {
        return Ends.parse(text).flatMap(e -> {
            OptionalDouble low = inside(e.low(), shape);
            OptionalDouble high = inside(e.high(), shape);
            boolean fine = low.isPresent() && high.isPresent() && low.getAsDouble() < high.getAsDouble();
            return fine ? Optional.of(new StatedValue.Range(low.getAsDouble(), high.getAsDouble())) : Optional.empty();
        });
    }
}
