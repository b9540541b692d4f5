package standoff.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import standoff.experiment.Distribution;
import standoff.experiment.Domain;
import standoff.experiment.Input;
import standoff.experiment.Lever;
import standoff.experiment.Mark;
import standoff.experiment.Uncertainty;
import standoff.figures.PageElement;
import standoff.figures.Table;
import standoff.figures.Table.Cell;

/// Every input of a run with value, range, source and mark.
final class AssumptionsSection {
    private AssumptionsSection() {}

    static PageElement part(List<Input> inputs) {
        Map<String, List<Input>> bySection = new LinkedHashMap<>();
        for (Input input : inputs)
            bySection
                    .computeIfAbsent(input.name().substring(0, input.name().indexOf('.')), key -> new ArrayList<>())
                    .add(input);
        List<PageElement> parts = new ArrayList<>();
        parts.add(new PageElement.Prose(sentence(inputs)
                + " Marks: **V** verified in the cited source, **D** derived from open data, **M**"
                + " from memory, **J** judgement."));
        bySection.forEach((section, members) -> parts.add(
                new PageElement.Details(section + " (" + members.size() + ")", List.of(table(section, members)))));
        return new PageElement.Section("What was assumed", parts);
    }

    /// "The run rests on 164 inputs, 121 of them judgement; 98 were drawn anew in every future."
    static String sentence(List<Input> inputs) {
        long judged = inputs.stream()
                .filter(input -> input.provenance().mark() == Mark.JUDGEMENT)
                .count();
        long drawn = inputs.stream().filter(Uncertainty.class::isInstance).count();
        return "The run rests on " + inputs.size() + " inputs, " + judged + " of them judgement; " + drawn
                + " have a range and are drawn anew in every future.";
    }

    private static Table table(String section, List<Input> inputs) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Input input : inputs)
            rows.add(List.of(
                    Cell.code(input.name().substring(section.length() + 1)),
                    Cell.text(input.meaning()),
                    Cell.text(value(input)),
                    Cell.text(range(input)),
                    Cell.mark(input.provenance().mark().letter()),
                    Cell.text(input.provenance().source())));
        return new Table(
                "",
                List.of(
                        new Table.Column("input"),
                        new Table.Column("meaning"),
                        new Table.Column("value"),
                        new Table.Column("90 % range"),
                        new Table.Column("mark"),
                        new Table.Column("source")),
                rows);
    }

    /// The stated value with its unit, in words.
    static String value(Input input) {
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
        List<String> labels = labels(domain);
        List<String> shares = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++)
            if (weights.get(i) > 0) shares.add(labels.get(i) + " " + Math.round(100 * weights.get(i)) + " %");
        return String.join(", ", shares);
    }

    /// What a choice or switch may be, in the order of its numbers; none where it is a number.
    static List<String> labels(Domain domain) {
        return switch (domain) {
            case Domain.Choice(var labels) -> labels;
            case Domain.Switch _ -> List.of("off", "on");
            case Domain.Real _, Domain.Whole _ -> List.of();
        };
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
        java.math.BigDecimal rounded = new java.math.BigDecimal(value)
                .round(new java.math.MathContext(3))
                .stripTrailingZeros();
        double size = Math.abs(value);
        return size >= 1e5 || size < 1e-3
                ? String.format(java.util.Locale.ROOT, "%.3g", value)
                : rounded.toPlainString();
    }
}
