package standoff.race.world;

import standoff.race.measures.MeasureKey;
import standoff.race.measures.PowerMeasure;
import standoff.race.measures.Whose;

/// Which way a parameter moves the outcome: a measure that rises or falls when the parameter goes up (from off to
/// on, from its first choice to its last), other things equal. Every parameter states one, and a test holds it
/// against futures under common luck.
public sealed interface Influence {
    /// In words, for pages and `explain`.
    String text();

    /// What goes up.
    record Raises(Moved measure) implements Influence {
        @Override
        public String text() {
            return "raises " + measure.text();
        }
    }

    /// What goes down.
    record Lowers(Moved measure) implements Influence {
        @Override
        public String text() {
            return "lowers " + measure.text();
        }
    }

    /// No direction can be stated, because of this.
    record Unsigned(String because) implements Influence {
        @Override
        public String text() {
            return "no direction: " + because;
        }
    }

    /// What is moved.
    sealed interface Moved {
        /// As pages name it: `strikes`, `own.margin`, `ending=loss of control`.
        String text();

        /// A measure of the whole future.
        record OfTheFuture(MeasureKey measure) implements Moved {
            @Override
            public String text() {
                return measure.name();
            }
        }

        /// A measure of one power, or of each of them.
        record OfPower(Whose whose, PowerMeasure measure) implements Moved {
            @Override
            public String text() {
                return whose.word() + "." + measure.word();
            }
        }

        /// The share of futures with an ending; of a decisive advantage that of the first nation.
        record ShareOfEnding(EndingKind ending) implements Moved {
            @Override
            public String text() {
                return "ending=" + ending.label() + (ending.isOfOneNation() ? ", A" : "");
            }
        }
    }
}
