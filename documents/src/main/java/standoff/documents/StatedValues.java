package standoff.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// Reads a [StatedValue]: a bare value, a bare range, or the mapping of its parts. An empty answer means that a
/// problem was noted.
final class StatedValues {
    /// The keys of a value, of which a statement has one at most.
    static final List<String> VALUES = List.of("value", "at-least", "at-most");
    static final List<String> PARTS =
            List.of("value", "at-least", "at-most", "range", "source", "mark", "distribution", "scale", "note");
    static final List<String> PARTS_OF_LABELS = List.of("value", "among", "source", "mark", "note");
    static final List<String> PARTS_WITHOUT_RANGE = List.of("value", "at-least", "at-most", "source", "mark", "note");
    static final List<String> MARKS = List.of("V", "D", "M", "J");
    static final String NO_SOURCE = "Write source: with where it is from, or the words \"assumed, because …\".";
    static final String NO_MARK = "Write mark: V (verified), D (derived), M (from memory) or J (judgement).";

    private final Shape.Stated shape;
    private final Mapping parts;
    private final String key;
    private final Problems problems;

    private StatedValues(Mapping parts, String key, Shape.Stated shape, Problems problems) {
        this.parts = parts;
        this.key = key;
        this.shape = shape;
        this.problems = problems;
    }

    static Optional<StatedValue> read(Node node, String key, Shape.Stated shape, Problems problems) {
        return switch (node) {
            case Mapping mapping -> new StatedValues(mapping, key, shape, problems).read();
            case Scalar scalar -> new StatedValues(alone(scalar), key, shape, problems).read();
            case Sequence list -> {
                problems.add(list.place(), key, ExpectedText.by(shape), list.described(), asRange(list, shape));
                yield Optional.empty();
            }
        };
    }

    /// The mapping whose only part is a bare value.
    static Mapping alone(Scalar value) {
        return new Mapping(value.place(), List.of(new Mapping.Entry(new Scalar(value.place(), "value", false), value)));
    }

    /// Whether a mapping could be parts of a stated value, which the merging of documents must know without its
    /// form.
    static boolean isPart(Mapping mapping) {
        return !mapping.entries().isEmpty()
                && (Set.copyOf(PARTS).containsAll(mapping.keys())
                        || Set.copyOf(PARTS_OF_LABELS).containsAll(mapping.keys()));
    }

    /// Whether a mapping states a value: it has only such parts, a value or a range among them.
    static boolean states(Mapping mapping) {
        return isPart(mapping)
                && (valueKey(mapping).isPresent()
                        || mapping.get("range").isPresent()
                        || mapping.get("among").isPresent());
    }

    /// Under which key a mapping says its value.
    static Optional<String> valueKey(Mapping mapping) {
        return VALUES.stream().filter(key -> mapping.get(key).isPresent()).findFirst();
    }

    static boolean isRange(Node node) {
        return node instanceof Scalar scalar && AmountReader.isRange(scalar.text());
    }

    static List<String> partsOf(Shape.Stated shape) {
        if (shape.of() instanceof Shape.Quantity) return shape.ranged() ? PARTS : PARTS_WITHOUT_RANGE;
        return PARTS_OF_LABELS;
    }

    private Optional<StatedValue> read() {
        int before = problems.count();
        knownKeys();
        Optional<StatedValue.Scale> scale =
                label("scale", StatedValue.Scale.labels()).flatMap(StatedValue.Scale::of);
        Optional<StatedValue.Family> family =
                label("distribution", StatedValue.Family.labels()).flatMap(StatedValue.Family::of);
        if (shape.sourced()) provenance();
        Optional<StatedValue.Range> range = range();
        range.ifPresent(r -> positive(r, scale, family));
        StatedValue stated = new StatedValue(
                parts.place(),
                value(range, scale),
                bound(),
                range,
                text("source"),
                label("mark", MARKS).map(m -> m.charAt(0)),
                family,
                scale,
                text("note"),
                weights());
        contained(stated);
        return problems.count() == before ? Optional.of(stated) : Optional.empty();
    }

    private void knownKeys() {
        if (parts.entries().isEmpty()) problems.add(parts.place(), key, ExpectedText.by(shape), parts.described(), "");
        List<String> known = partsOf(shape);
        for (Mapping.Entry entry : parts.entries()) {
            String part = entry.key().text();
            if (!known.contains(part))
                problems.add(
                        entry.key().place(),
                        key + "." + part,
                        MessageText.either(known),
                        "an unknown key",
                        Similarity.suggestion(part, known));
        }
    }

    private Optional<StatedValue.Range> range() {
        Optional<Node> written = writtenRange();
        if (written.isEmpty() || !(shape.of() instanceof Shape.Quantity quantity)) return Optional.empty();
        Node at = written.get();
        if (!(at instanceof Scalar scalar)) {
            String guess = at instanceof Sequence list ? asRange(list, shape) : "";
            problems.add(at.place(), key + ".range", "a range such as 4 to 14", at.described(), guess);
            return Optional.empty();
        }
        return sameUnit(scalar, quantity)
                ? AmountReader.range(scalar, parts.get("range").isPresent() ? key + ".range" : key, quantity, problems)
                : Optional.empty();
    }

    /// How likely each label is, in their order; 0 for those that are not named.
    private Optional<List<Double>> weights() {
        if (shape.of() instanceof Shape.Quantity || parts.get("among").isEmpty()) return Optional.empty();
        Node among = parts.get("among").get();
        List<String> labels = shape.of() instanceof Shape.Choice choice ? choice.labels() : List.of("off", "on");
        if (!(among instanceof Mapping mapping) || mapping.entries().isEmpty()) {
            problems.add(
                    among.place(),
                    key + ".among",
                    "weights by label, such as {" + labels.getFirst() + ": 2, " + labels.getLast() + ": 1}",
                    among.described(),
                    "");
            return Optional.empty();
        }
        Double[] weights = new Double[labels.size()];
        Arrays.fill(weights, 0.);
        for (Mapping.Entry entry : mapping.entries()) {
            String label = entry.key().text();
            if (!labels.contains(label)) {
                problems.add(
                        entry.key().place(),
                        key + ".among",
                        MessageText.either(labels),
                        entry.key().described(),
                        Similarity.suggestion(label, labels));
                continue;
            }
            ScalarReader.read(entry.value(), key + ".among." + label, Shape.real("1", 0, 1e9), problems)
                    .ifPresent(weight -> weights[labels.indexOf(label)] = (Double) weight);
        }
        if (Arrays.stream(weights).allMatch(weight -> weight == 0))
            problems.add(among.place(), key + ".among", "a weight above 0 at least", "none", "");
        return Optional.of(List.of(weights));
    }

    /// The range as it was written, under its own key or in the place of the value.
    private Optional<Node> writtenRange() {
        if (!shape.ranged()) return Optional.empty();
        return parts.get("range").or(() -> parts.get("value").filter(this::isOwnRange));
    }

    private boolean isOwnRange(Node value) {
        return shape.ranged() && isRange(value);
    }

    /// Notes a problem where a range has no source and mark, or where one of the two stands alone.
    private void provenance() {
        Optional<Node> source = parts.get("source");
        Optional<Node> mark = parts.get("mark");
        Optional<Node> range = writtenRange().or(() -> parts.get("among"));
        if (source.isPresent() && mark.isEmpty())
            problems.add(source.get().place(), key, "a mark beside the source", "none", NO_MARK);
        if (source.isEmpty() && mark.isPresent())
            problems.add(mark.get().place(), key, "a source beside the mark", "none", NO_SOURCE);
        if (source.isEmpty() && mark.isEmpty() && range.isPresent())
            problems.add(
                    range.get().place(), key, "a source and a mark for the range", "none", NO_SOURCE + " " + NO_MARK);
    }

    /// `{value: 18 months, range: 1 to 3}` for an input in years is read by some as months, by others as years:
    /// refused. Where value and range come from different files, each is in the input's own unit unless it says
    /// otherwise.
    private boolean sameUnit(Scalar range, Shape.Quantity quantity) {
        if (!(valueKey(parts).flatMap(parts::get).orElse(range) instanceof Scalar value)) return true;
        String unit = AmountReader.Amount.parse(value.text())
                .map(AmountReader.Amount::unit)
                .orElse("");
        UnitOfMeasure own = new UnitOfMeasure(quantity.unit());
        boolean other = own.per(unit).filter(f -> f.doubleValue() != 1).isPresent();
        boolean bare = range.text().matches("[-+.0-9eE]+ +to +[-+.0-9eE]+");
        if (!other || !bare || !value.place().file().equals(range.place().file())) return true;
        problems.add(
                range.place(),
                key + ".range",
                "a range with its unit, as the value has one",
                range.described(),
                "Did you mean " + MessageText.shortened(range.text() + " " + unit) + "?");
        return false;
    }

    private void positive(
            StatedValue.Range range, Optional<StatedValue.Scale> scale, Optional<StatedValue.Family> family) {
        boolean logarithmic = scale.filter(s -> s == StatedValue.Scale.LOG).isPresent()
                || family.filter(f -> f == StatedValue.Family.LOGNORMAL).isPresent();
        if (!logarithmic || range.low() > 0) return;
        Place place = parts.get("range").orElse(parts).place();
        problems.add(place, key + ".range", "a range above 0 on a log scale", range.toString(), "Try scale: linear.");
    }

    /// Whether the value is a bound; two values are a problem.
    private Optional<StatedValue.Bound> bound() {
        List<String> stated =
                VALUES.stream().filter(value -> parts.get(value).isPresent()).toList();
        if (stated.size() > 1)
            problems.add(
                    parts.get(stated.get(1)).orElse(parts).place(),
                    key + "." + stated.get(1),
                    "one of " + MessageText.either(VALUES),
                    "both " + stated.get(0) + " and " + stated.get(1),
                    "");
        return Arrays.stream(StatedValue.Bound.values())
                .filter(bound -> stated.contains(bound.key()))
                .findFirst();
    }

    private OptionalDouble value(Optional<StatedValue.Range> range, Optional<StatedValue.Scale> scale) {
        Optional<Node> written = valueKey(parts).flatMap(parts::get);
        if (written.isEmpty()) return OptionalDouble.empty();
        if (isOwnRange(written.get())) return ofRange(written.get(), range, scale);
        return ScalarReader.read(written.get(), key, shape.of(), problems)
                .map(v -> OptionalDouble.of(encoded(v)))
                .orElse(OptionalDouble.empty());
    }

    /// The value that a range stands for where no other is given: its middle.
    private OptionalDouble ofRange(Node written, Optional<StatedValue.Range> range, Optional<StatedValue.Scale> scale) {
        if (parts.get("range").isPresent())
            problems.add(written.place(), key + ".value", "a single value beside the range", written.described(), "");
        boolean log = scale.map(s -> s == StatedValue.Scale.LOG).orElse(shape.log());
        return range.map(r -> OptionalDouble.of(r.middle(log))).orElse(OptionalDouble.empty());
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

    private void contained(StatedValue stated) {
        if (stated.isConsistent()) return;
        Node value = valueKey(parts).flatMap(parts::get).orElse(parts);
        Node range = parts.get("range").orElse(parts);
        boolean elsewhere = !range.place().file().equals(value.place().file());
        problems.add(
                value.place(),
                key,
                "a value inside its range " + range.described() + (elsewhere ? " (" + range.place() + ")" : ""),
                value.described(),
                elsewhere ? giveBoth(value.described(), "a to b") : "Change the one or the other.");
    }

    static String giveBoth(String value, String range) {
        return "Give both: {value: " + value + ", range: " + range + ", source: …, mark: …}.";
    }

    private static String asRange(Sequence list, Shape.Stated shape) {
        if (list.items().size() != 2 || !(shape.of() instanceof Shape.Quantity quantity)) return "";
        if (!(list.items().get(0) instanceof Scalar low) || !(list.items().get(1) instanceof Scalar high)) return "";
        return Suggestion.range(low.text() + " , " + high.text(), quantity);
    }

    private Optional<String> label(String part, List<String> labels) {
        return parts.get(part)
                .filter(_ -> partsOf(shape).contains(part))
                .flatMap(n -> ScalarReader.read(n, key + "." + part, new Shape.Choice(labels), problems))
                .map(Object::toString);
    }

    private Optional<String> text(String part) {
        return parts.get(part)
                .flatMap(n -> ScalarReader.read(n, key + "." + part, Shape.text(), problems))
                .map(Object::toString);
    }
}
