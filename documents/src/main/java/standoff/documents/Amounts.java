package standoff.documents;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads numbers with units, and ranges of them. An empty answer means that the problem was noted.
final class Amounts {
    private static final Pattern AMOUNT =
            Pattern.compile("([-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern RANGE = Pattern.compile("(.*\\S)\\s+to\\s+(\\S.*)", Pattern.DOTALL);
    private static final Pattern OTHER_RANGE =
            Pattern.compile("([-+]?[0-9.][0-9.eE]*)\\s*(?:-|–|—|\\.\\.+|…)\\s*([0-9.][0-9.eE]*)(\\D*)");
    private static final int LONGEST_NUMBER = 40;

    /// A number and the unit written behind it, perhaps none.
    record Amount(String number, String unit) {
        static Optional<Amount> parse(String text) {
            Matcher matcher = AMOUNT.matcher(text);
            if (text.length() > 200 || !matcher.matches() || matcher.group(1).length() > LONGEST_NUMBER)
                return Optional.empty();
            return Optional.of(new Amount(matcher.group(1), matcher.group(2).strip()));
        }

        /// In `unit`, correctly rounded; empty where the units do not fit.
        OptionalDouble in(Unit wanted) {
            double plain = Double.parseDouble(number);
            Optional<BigDecimal> factor = wanted.per(unit);
            if (factor.isEmpty()) return OptionalDouble.empty();
            boolean ordinary = Math.abs(plain) > 1e-300 && Math.abs(plain) < 1e300;
            return OptionalDouble.of(
                    ordinary
                            ? new BigDecimal(number).multiply(factor.get()).doubleValue()
                            : plain * factor.get().doubleValue());
        }
    }

    private Amounts() {}

    static boolean isRange(String text) {
        return text.length() <= 200 && RANGE.matcher(text).matches();
    }

    static OptionalDouble value(Scalar scalar, String key, Shape.Quantity shape, Problems problems) {
        return value(scalar, scalar.text().strip(), scalar.described(), key, shape, problems);
    }

    private static OptionalDouble value(
            Scalar scalar, String text, String found, String key, Shape.Quantity shape, Problems problems) {
        Optional<Amount> amount = Amount.parse(text);
        if (amount.isEmpty()) {
            problems.add(scalar.place(), key, shape.expected(), found, "");
            return OptionalDouble.empty();
        }
        OptionalDouble value = amount.get().in(new Unit(shape.unit()));
        if (value.isEmpty()) {
            String words = Wording.either(new Unit(shape.unit()).words());
            String suggestion = "Write the number alone or with " + words + ".";
            problems.add(scalar.place(), key, shape.expected(), found, suggestion);
            return value;
        }
        if (shape.contains(value.getAsDouble())) return value;
        problems.add(scalar.place(), key, shape.expected(), found, inside(amount.get(), shape));
        return OptionalDouble.empty();
    }

    /// What a number out of bounds may have meant: 35 for a share is probably 35 %.
    private static String inside(Amount amount, Shape.Quantity shape) {
        if (!new Unit(shape.unit()).isShare() || !amount.unit().isEmpty()) return "";
        double hundredth = new BigDecimal(amount.number()).movePointLeft(2).doubleValue();
        if (!shape.contains(hundredth)) return "";
        return Wording.didYouMean(Wording.number(hundredth), amount.number() + " %");
    }

    /// `a to b`; a unit behind `b` holds for both.
    static Optional<StatedValue.Range> range(Scalar scalar, String key, Shape.Quantity shape, Problems problems) {
        String text = scalar.text().strip();
        Matcher matcher = RANGE.matcher(text);
        if (text.length() > 200 || !matcher.matches()) {
            problems.add(scalar.place(), key, "a range such as 4 to 14", scalar.described(), otherRange(text));
            return Optional.empty();
        }
        String first = matcher.group(1);
        String second = matcher.group(2);
        String unit = Amount.parse(second).map(Amount::unit).orElse("");
        boolean bare = Amount.parse(first).filter(a -> a.unit().isEmpty()).isPresent();
        OptionalDouble low = value(scalar, bare ? (first + " " + unit).strip() : first, text, key, shape, problems);
        OptionalDouble high = low.isPresent() ? value(scalar, second, text, key, shape, problems) : low;
        if (low.isEmpty() || high.isEmpty()) return Optional.empty();
        if (low.getAsDouble() < high.getAsDouble())
            return Optional.of(new StatedValue.Range(low.getAsDouble(), high.getAsDouble()));
        boolean reversed = low.getAsDouble() > high.getAsDouble();
        String swapped = bare && !unit.isEmpty()
                ? second.substring(0, second.length() - unit.length()).strip() + " to " + first + " " + unit
                : second + " to " + first;
        problems.add(
                scalar.place(),
                key,
                "a range from the lower to the higher value",
                text,
                reversed ? Wording.didYouMean(swapped) : "Leave the range out, or widen it.");
        return Optional.empty();
    }

    private static String otherRange(String text) {
        Matcher matcher = OTHER_RANGE.matcher(text);
        if (text.length() > 200 || !matcher.matches()) return "";
        return Wording.didYouMean(matcher.group(1) + " to " + matcher.group(2) + matcher.group(3));
    }
}
