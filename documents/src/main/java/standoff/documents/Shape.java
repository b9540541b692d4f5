package standoff.documents;

import java.util.List;

/// What may stand at a place in a document. The checks, the accessors of [CheckedMapping] and the printed JSON
/// Schema all follow from it and so cannot disagree.
public sealed interface Shape permits Shape.Value, Shape.Stated, Shape.ListOf, Shape.Named, Form {

    /// A single value.
    sealed interface Value extends Shape permits Text, Quantity, Choice, OnOff, Date, Length {}

    /// Any text that is not blank.
    record Text() implements Value {}

    /// A number in a unit, between bounds that belong to it; infinite bounds are none. Known units convert: days,
    /// weeks, months and years; share and %; nats and OOM; quotients such as 1/yr. Other words stand for
    /// themselves.
    record Quantity(String unit, double min, double max, boolean whole) implements Value {
        public Quantity {
            if (!(min <= max)) throw new IllegalArgumentException("expected min <= max, found " + min + " and " + max);
        }

        boolean contains(double value) {
            return value >= min && value <= max && (!whole || value == Math.rint(value));
        }
    }

    /// One of some labels.
    record Choice(List<String> labels) implements Value {
        public Choice {
            labels = List.copyOf(labels);
            if (labels.isEmpty()) throw new IllegalArgumentException("a choice needs at least one label");
            for (String label : labels)
                if (Scalar.kindOf(label) != Scalar.Kind.TEXT)
                    throw new IllegalArgumentException("a label that YAML takes for no text: " + label);
        }
    }

    /// `on` or `off`; `true` and `false` are taken, too.
    record OnOff() implements Value {}

    /// A calendar date, `2026-07-01`.
    record Date() implements Value {}

    /// A [TimeSpan] such as `12 years`.
    record Length() implements Value {}

    /// An input: a bare value, or a mapping of value, range, source, mark, distribution, scale and note.
    /// If `ranged`, it may have a range. If `sourced`, every range needs a source and a mark, and neither stands
    /// without the other. If `log`, the middle of a bare range is its geometric mean.
    record Stated(Value of, boolean ranged, boolean sourced, boolean log) implements Shape {
        public Stated {
            if (of instanceof Text || of instanceof Date || of instanceof Length)
                throw new IllegalArgumentException("an input is a quantity, a choice or a switch");
            ranged = ranged && of instanceof Quantity;
        }

        /// This input without a range.
        public Stated withoutRange() {
            return new Stated(of, false, sourced, log);
        }

        /// This input with ranges that need no source.
        public Stated unsourced() {
            return new Stated(of, ranged, false, log);
        }

        /// This input with the middle of a bare range at its geometric mean.
        public Stated logarithmic() {
            return new Stated(of, ranged, sourced, true);
        }
    }

    /// A list of things of one shape.
    record ListOf(Shape each, int min, int max) implements Shape {}

    /// A mapping from names that the writer of the document chooses (matching the regular expression `names`, in
    /// words `meaning`) to things of one shape.
    record Named(String meaning, String names, Shape each, int min, int max) implements Shape {}

    static Text text() {
        return new Text();
    }

    static Quantity real(String unit, double min, double max) {
        return new Quantity(unit, min, max, false);
    }

    static Quantity whole(String unit, int min, int max) {
        return new Quantity(unit, min, max, true);
    }

    static Choice choice(String... labels) {
        return new Choice(List.of(labels));
    }

    static OnOff onOff() {
        return new OnOff();
    }

    static Date date() {
        return new Date();
    }

    static Length length() {
        return new Length();
    }

    /// An input that may have a range, which then needs a source and a mark.
    static Stated stated(Value of) {
        return new Stated(of, true, true, false);
    }

    static ListOf listOf(Shape each) {
        return new ListOf(each, 0, Integer.MAX_VALUE);
    }

    static Named named(String meaning, String names, Shape each) {
        return new Named(meaning, names, each, 0, Integer.MAX_VALUE);
    }
}
