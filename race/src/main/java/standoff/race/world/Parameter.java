package standoff.race.world;

import java.util.List;
import org.jspecify.annotations.Nullable;
import standoff.experiment.Domain;
import standoff.experiment.Mark;
import standoff.experiment.Provenance;
import standoff.race.measures.MeasureKey;
import standoff.race.measures.PowerMeasure;
import standoff.race.measures.Whose;

/// One number, choice or switch of the race model: what it means, where it enters, its default with source, and
/// what it does at a limit.
///
/// The same parameter may stand for several inputs, one for each nation, pair or rung of its section's [Scope].
/// Declared as constants beside the code that reads them; equal only to themselves.
public final class Parameter {
    private final Section section;
    private final String key;
    private final String unit;
    private final Domain domain;
    private final double value;
    private final @Nullable Interval range;
    private final Provenance provenance;
    private final String meaning;
    private final String equation;
    private final String limit;
    private final @Nullable Influence influence;
    private final @Nullable List<Double> byRung;
    private final @Nullable Interval[] rangeByRung;

    private Parameter(Declaration d, Provenance provenance) {
        this.section = d.section;
        this.key = d.key;
        this.unit = d.unit;
        this.domain = d.domain;
        this.value = d.value;
        this.range = d.range;
        this.provenance = provenance;
        this.meaning = d.meaning;
        this.equation = d.equation;
        this.limit = d.limit;
        this.influence = d.influence;
        this.byRung = d.byRung;
        this.rangeByRung = d.rangeByRung.clone();
    }

    /// The 5 % and 95 % quantiles around the value, and whether its two halves are normal in logarithms.
    public record Interval(double low, double high, boolean logarithmic) {
        public Interval {
            if (!(low <= high))
                throw new IllegalArgumentException("expected low <= high, found " + low + " to " + high);
        }
    }

    /// Begins the declaration of a real number in this unit, for example `months`, `nats`, `share`, `1/yr`.
    public static Declaration real(Section section, String key, String unit) {
        return new Declaration(section, key, unit, new Domain.Real(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
    }

    /// Begins the declaration of a choice among labels; the first is the default.
    public static Declaration choice(Section section, String key, String... labels) {
        return new Declaration(section, key, "-", new Domain.Choice(List.of(labels)));
    }

    /// Begins the declaration of a switch.
    public static Declaration onOff(Section section, String key, boolean on) {
        return new Declaration(section, key, "-", new Domain.Switch()).value(on ? 1 : 0);
    }

    /// Begins the declaration of a whole number.
    public static Declaration whole(Section section, String key, String unit, long min, long max) {
        return new Declaration(section, key, unit, new Domain.Whole(min, max)).value((double) min);
    }

    /// A parameter being declared. Ends with [#source] or [#assumed]: without either nothing loads.
    public static final class Declaration {
        private final Section section;
        private final String key;
        private final String unit;
        private Domain domain;
        private double value;
        private @Nullable Interval range;
        private String meaning = "";
        private String equation = "";
        private String limit = "";
        private @Nullable Influence influence;
        private @Nullable List<Double> byRung;
        private final @Nullable Interval[] rangeByRung = new Interval[Ladder.LAST_OPERATION];

        private Declaration(Section section, String key, String unit, Domain domain) {
            this.section = section;
            this.key = key;
            this.unit = unit;
            this.domain = domain;
        }

        public Declaration value(double stated) {
            this.value = stated;
            return this;
        }

        /// The values at rungs 1 to 7.
        public Declaration values(Double... atRungs) {
            this.byRung = List.of(atRungs);
            return this;
        }

        /// A 90 % interval at one rung, on a linear scale where it begins at 0, else on a logarithmic one.
        public Declaration at(int rung, double low, double high) {
            rangeByRung[rung - 1] = new Interval(low, high, low > 0);
            return this;
        }

        /// A 90 % interval on a logarithmic scale.
        public Declaration range(double low, double high) {
            this.range = new Interval(low, high, true);
            return this;
        }

        /// A 90 % interval on a linear scale.
        public Declaration linear(double low, double high) {
            this.range = new Interval(low, high, false);
            return this;
        }

        /// The values it may take at all.
        public Declaration bounds(double min, double max) {
            this.domain = new Domain.Real(min, max);
            return this;
        }

        /// A share between 0 and 1.
        public Declaration share() {
            return bounds(0, 1);
        }

        public Declaration means(String plainWords) {
            this.meaning = plainWords;
            return this;
        }

        /// The equation in which it enters, with the section of the model's documentation.
        public Declaration enters(String formula) {
            this.equation = formula;
            return this;
        }

        /// What the mechanism becomes at a limit of this parameter.
        public Declaration limit(String atLimit) {
            this.limit = atLimit;
            return this;
        }

        /// What rises when this goes up.
        public Declaration raises(MeasureKey measure) {
            return moves(new Influence.Raises(new Influence.Moved.OfTheFuture(measure)));
        }

        /// What rises of a power's when this goes up.
        public Declaration raises(Whose whose, PowerMeasure measure) {
            return moves(new Influence.Raises(new Influence.Moved.OfPower(whose, measure)));
        }

        /// Which ending becomes more frequent when this goes up; of a decisive advantage that of the first nation.
        public Declaration raises(EndingKind ending) {
            return moves(new Influence.Raises(new Influence.Moved.ShareOfEnding(ending)));
        }

        /// What falls when this goes up.
        public Declaration lowers(MeasureKey measure) {
            return moves(new Influence.Lowers(new Influence.Moved.OfTheFuture(measure)));
        }

        /// What falls of a power's when this goes up.
        public Declaration lowers(Whose whose, PowerMeasure measure) {
            return moves(new Influence.Lowers(new Influence.Moved.OfPower(whose, measure)));
        }

        /// Which ending becomes less frequent when this goes up; of a decisive advantage that of the first nation.
        public Declaration lowers(EndingKind ending) {
            return moves(new Influence.Lowers(new Influence.Moved.ShareOfEnding(ending)));
        }

        /// Why nothing rises or falls for sure: "because …".
        public Declaration unsigned(String because) {
            return moves(new Influence.Unsigned(because));
        }

        public Declaration moves(Influence stated) {
            this.influence = stated;
            return this;
        }

        public Parameter source(String source, Mark mark) {
            return new Parameter(this, new Provenance(source, mark));
        }

        /// Ends the declaration of a judgement: "assumed, because …".
        public Parameter assumed(String because) {
            return new Parameter(this, new Provenance("assumed, " + because, Mark.JUDGEMENT));
        }
    }

    public Section section() {
        return section;
    }

    public String key() {
        return key;
    }

    public String unit() {
        return unit;
    }

    public Domain domain() {
        return domain;
    }

    /// The model's default, in the unit.
    public double value() {
        return value;
    }

    /// The model's default at a rung, in the unit.
    public double value(int rung) {
        return byRung == null ? value : byRung.get(rung - 1);
    }

    /// The default range, or null where the parameter is not varied unless a scenario says so.
    public @Nullable Interval range() {
        return range;
    }

    /// The default range at a rung, or null where it is not varied there.
    public @Nullable Interval range(int rung) {
        return rangeByRung[rung - 1];
    }

    public Provenance provenance() {
        return provenance;
    }

    public String meaning() {
        return meaning;
    }

    public String equation() {
        return equation;
    }

    public String limit() {
        return limit;
    }

    /// Which way it moves the outcome.
    public @Nullable Influence influence() {
        return influence;
    }

    @Override
    public String toString() {
        return section.key() + "." + key;
    }
}
