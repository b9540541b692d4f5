package standoff.race.world;

/// Which way a parameter moves the outcome: a measure that rises or falls when the parameter goes up (from off to
/// on, from its first choice to its last), other things equal. Every parameter states one, and a test holds it
/// against futures under common luck.
///
/// A measure of a nation is named `own.…` (of the nation, watcher or first power that the parameter belongs to),
/// `rival.…` (of the other) or `each.…` (of every power); a share of futures with one label as `ending=label`.
public sealed interface Influence {
    /// In words, for pages and `explain`.
    String text();

    record Raises(String measure) implements Influence {
        @Override
        public String text() {
            return "raises " + measure;
        }
    }

    record Lowers(String measure) implements Influence {
        @Override
        public String text() {
            return "lowers " + measure;
        }
    }

    /// No direction can be stated, because of this.
    record Unsigned(String because) implements Influence {
        @Override
        public String text() {
            return "no direction: " + because;
        }
    }
}
