package standoff.documents;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// Reads a [StatedValue]: a bare value, a bare range, or the mapping of its parts.
final class StatedValues {
    static final List<String> PARTS = List.of("value", "range", "source", "mark", "distribution", "scale", "note");
    static final List<String> MARKS = List.of("V", "D", "M", "J");
    static final List<String> FAMILIES = StatedValue.Family.labels();
    static final List<String> SCALES = StatedValue.Scale.labels();

    private final Shape.Stated shape;
    private final Node node;
    private final String key;
    private final Problems problems;

    private StatedValues(Node node, String key, Shape.Stated shape, Problems problems) {
        this.node = node;
        this.key = key;
        this.shape = shape;
        this.problems = problems;
    }

    static StatedValue read(Node node, String key, Shape.Stated shape, Problems problems) {
        return new StatedValues(node, key, shape, problems).read();
    }

    /// Whether a mapping states a value, which the merging of documents must know: it has no other keys than [#PARTS]
    /// and
    /// at least a value or a range.
    static boolean states(Mapping mapping) {
        return Set.copyOf(PARTS).containsAll(mapping.keys())
                && (mapping.get("value").isPresent() || mapping.get("range").isPresent());
    }

    private StatedValue read() {
        return switch (node) {
            case Scalar scalar -> bare(scalar);
            case Mapping mapping -> parts(mapping);
            case Sequence list -> {
                problems.add(list.place(), key, shape.expected(), list.described(), asRange(list));
                yield StatedValue.nothing(list.place());
            }
        };
    }

    private StatedValue bare(Scalar scalar) {
        Mapping alone = new Mapping(
                scalar.place(), List.of(new Mapping.Entry(new Scalar(scalar.place(), "value", false), scalar)));
        return parts(alone);
    }

    private StatedValue parts(Mapping mapping) {
        for (Mapping.Entry entry : mapping.entries())
            if (!PARTS.contains(entry.key().text()))
                problems.add(
                        entry.key().place(),
                        key + "." + entry.key().text(),
                        Wording.either(PARTS),
                        "an unknown key",
                        Near.suggestion(entry.key().text(), PARTS));
        Optional<StatedValue.Scale> scale = part(mapping, "scale", SCALES).flatMap(StatedValue.Scale::of);
        Optional<StatedValue.Family> family =
                part(mapping, "distribution", FAMILIES).flatMap(StatedValue.Family::of);
        Optional<StatedValue.Range> range = range(mapping, scale);
        OptionalDouble value = value(mapping, range, scale);
        contained(mapping, value, range);
        return new StatedValue(
                mapping.place(),
                value,
                range,
                text(mapping, "source"),
                part(mapping, "mark", MARKS).map(m -> m.charAt(0)),
                family,
                scale,
                text(mapping, "note"));
    }

    private Optional<StatedValue.Range> range(Mapping mapping, Optional<StatedValue.Scale> scale) {
        Optional<Node> written =
                mapping.get("range").or(() -> mapping.get("value").filter(StatedValues::isRange));
        if (written.isEmpty()) return Optional.empty();
        Node at = written.get();
        if (!shape.ranged() || !(shape.of() instanceof Shape.Quantity quantity)) {
            problems.add(at.place(), key, shape.expected() + " without a range", at.described(), "Delete the range.");
            return Optional.empty();
        }
        if (!(at instanceof Scalar scalar)) {
            String suggestion = at instanceof Sequence list ? asRange(list) : "";
            problems.add(at.place(), key + ".range", "a range such as 4 to 14", at.described(), suggestion);
            return Optional.empty();
        }
        Optional<StatedValue.Range> range = Amounts.range(scalar, key + ".range", quantity, problems);
        if (shape.sourced()) provenance(mapping, at);
        if (range.isPresent()
                && scale.equals(Optional.of(StatedValue.Scale.LOG))
                && !(range.get().low() > 0)) {
            problems.add(
                    at.place(),
                    key + ".range",
                    "a range above 0 on a log scale",
                    range.get().toString(),
                    "");
            return Optional.empty();
        }
        return range;
    }

    private void provenance(Mapping mapping, Node range) {
        if (mapping.get("source").isEmpty())
            problems.add(
                    range.place(),
                    key,
                    "a source for the range",
                    "none",
                    "Write source: with where it is from, or the words \"assumed, because …\".");
        if (mapping.get("mark").isEmpty())
            problems.add(
                    range.place(),
                    key,
                    "a mark for the range",
                    "none",
                    "Write mark: V (verified), D (derived), M (from memory) or J (judgement).");
    }

    private OptionalDouble value(
            Mapping mapping, Optional<StatedValue.Range> range, Optional<StatedValue.Scale> scale) {
        Optional<Node> written = mapping.get("value");
        if (written.isEmpty()) return OptionalDouble.empty();
        if (isRange(written.get()) && shape.of() instanceof Shape.Quantity) {
            boolean log = scale.map(s -> s == StatedValue.Scale.LOG).orElse(shape.log());
            return range.map(r -> OptionalDouble.of(middle(r, log))).orElse(OptionalDouble.empty());
        }
        Optional<? extends Object> read = Values.read(written.get(), key, shape.of(), problems);
        return read.map(v -> OptionalDouble.of(encoded(v))).orElse(OptionalDouble.empty());
    }

    private double encoded(Object read) {
        return switch (read) {
            case Double number -> number;
            case Boolean on -> on ? 1 : 0;
            case String label
            when shape.of() instanceof Shape.Choice choice -> choice.labels().indexOf(label);
            default -> throw new IllegalStateException("no input reads as " + read);
        };
    }

    private static double middle(StatedValue.Range range, boolean log) {
        return log && range.low() > 0 ? Math.sqrt(range.low() * range.high()) : (range.low() + range.high()) / 2;
    }

    private void contained(Mapping mapping, OptionalDouble value, Optional<StatedValue.Range> range) {
        if (value.isEmpty() || range.isEmpty() || range.get().contains(value.getAsDouble())) return;
        Node written = mapping.get("value").orElse(mapping);
        Node bounds = mapping.get("range").orElse(mapping);
        problems.add(
                written.place(),
                key,
                "a value inside its range " + bounds.described() + " (" + bounds.place() + ")",
                written.described(),
                "Give both: {value: " + written.described() + ", range: a to b, source: …, mark: …}.");
    }

    static boolean isRange(Node node) {
        return node instanceof Scalar scalar && Amounts.isRange(scalar.text());
    }

    private static String asRange(Sequence list) {
        if (list.items().size() == 2
                && list.items().get(0) instanceof Scalar low
                && list.items().get(1) instanceof Scalar high)
            return Wording.didYouMean(Wording.shortened(low.text()) + " to " + Wording.shortened(high.text()));
        return "";
    }

    private Optional<String> part(Mapping mapping, String part, List<String> labels) {
        return mapping.get(part)
                .flatMap(n -> Values.read(n, key + "." + part, new Shape.Choice(labels), problems))
                .map(Object::toString);
    }

    private Optional<String> text(Mapping mapping, String part) {
        return mapping.get(part)
                .flatMap(n -> Values.read(n, key + "." + part, Shape.text(), problems))
                .map(Object::toString);
    }
}
