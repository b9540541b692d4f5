package standoff.study;

import java.util.ArrayList;
import java.util.List;
import standoff.numerics.DecimalText;

/// Inputs in words: their values, ranges and units.
final class InputText {
    private InputText() {}

    /// The stated value with its unit.
    static String value(Assumption input) {
        return input.labels().isEmpty()
                ? number(input.value()) + unit(input)
                : input.labels().get((int) input.value());
    }

    /// The 5 % and 95 % quantiles of what is drawn, or the shares of its labels; empty where it is held.
    static String range(Assumption input) {
        if (!input.drawn()) return "";
        return input.weights().isEmpty() ? range(input.low(), input.high()) : shares(input);
    }

    /// An end that is zero but for rounding is said to be zero.
    private static String range(double low, double high) {
        double least = 1e-12 * Math.max(Math.abs(low), Math.abs(high));
        return number(Math.abs(low) < least ? 0 : low) + " to " + number(Math.abs(high) < least ? 0 : high);
    }

    /// "jones 67 %, metr 33 %".
    private static String shares(Assumption input) {
        List<String> shares = new ArrayList<>();
        for (int i = 0; i < input.weights().size(); i++) {
            double weight = input.weights().get(i);
            if (weight > 0) shares.add(input.labels().get(i) + " " + Math.round(100 * weight) + " %");
        }
        return String.join(", ", shares);
    }

    /// The unit behind a number; empty where the number says it all.
    static String unit(Assumption input) {
        return switch (input.unit()) {
            case "share", "probability", "factor", "-", "1", "rung", "" -> "";
            default -> " " + input.unit();
        };
    }

    /// Three significant digits, without trailing zeros; large numbers with an exponent.
    static String number(double value) {
        double size = Math.abs(value);
        return size >= 1e5 ? DecimalText.withExponent(value) : DecimalText.of(value, 3);
    }
}
