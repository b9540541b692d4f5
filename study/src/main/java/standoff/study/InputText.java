package standoff.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import standoff.experiment.Distribution;
import standoff.experiment.Domain;
import standoff.experiment.Input;
import standoff.experiment.Lever;
import standoff.experiment.Uncertainty;

/// Inputs in words: their values, ranges and units.
public final class InputText {
    private InputText() {}

    /// The stated value with its unit, in words.
    public static String value(Input input) {
        return switch (input.domain()) {
            case Domain.Choice choice -> choice.labels().get((int) input.value());
            case Domain.Switch _ -> input.value() != 0 ? "on" : "off";
            case Domain.Real _, Domain.Whole _ -> number(input.value()) + unit(input);
        };
    }

    /// The 5 % and 95 % quantiles of what is drawn; empty for levers.
    static String range(Input input) {
        return switch (input) {
            case Uncertainty uncertainty
            when uncertainty.distribution() instanceof Distribution.Discrete(var weights) ->
                shares(uncertainty.domain(), weights);
            case Uncertainty uncertainty ->
                range(
                        uncertainty.distribution().quantile(.05),
                        uncertainty.distribution().quantile(.95));
            case Lever _ -> "";
        };
    }

    /// An end that is zero but for rounding is said to be zero.
    private static String range(double low, double high) {
        double least = 1e-12 * Math.max(Math.abs(low), Math.abs(high));
        return number(Math.abs(low) < least ? 0 : low) + " to " + number(Math.abs(high) < least ? 0 : high);
    }

    /// "jones 67 %, metr 33 %".
    private static String shares(Domain domain, List<Double> weights) {
        List<String> labels = domain instanceof Domain.Choice(List<String> choices) ? choices : List.of("off", "on");
        List<String> shares = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++)
            if (weights.get(i) > 0) shares.add(labels.get(i) + " " + Math.round(100 * weights.get(i)) + " %");
        return String.join(", ", shares);
    }

    /// The unit behind a number; empty where the number says it all.
    static String unit(Input input) {
        return switch (input.unit()) {
            case "share", "probability", "factor", "-", "1", "rung", "" -> "";
            default -> " " + input.unit();
        };
    }

    /// Three significant digits, without trailing zeros; large numbers with an exponent.
    static String number(double value) {
        if (value == 0) return "0";
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(3)).stripTrailingZeros();
        double size = Math.abs(value);
        return size >= 1e5 || size < 1e-3 ? String.format(Locale.ROOT, "%.3g", value) : rounded.toPlainString();
    }
}
