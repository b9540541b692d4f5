package standoff.experiment;

import java.util.List;

/// The statistics of a run, gathered block by block in bounded memory.
///
/// Blocks may come in any order and from several tallies: the same blocks give the same bits, those of adding them in
/// order of their index.
public final class Tally {
    private final List<Measure> measures;
    private final Counter[] counters;
    private final BlockMoments moments;
    private final Fans fans;
    private long futures;

    private Tally(Model model) {
        this.measures = List.copyOf(model.measures());
        this.counters = measures.stream().map(Counter::of).toArray(Counter[]::new);
        this.moments = new BlockMoments(counters.length);
        this.fans = Fans.of(model);
    }

    /// An empty tally for the measures and series of a model.
    public static Tally of(Model model) {
        return new Tally(model);
    }

    /// Adds a block that was not added before.
    public void add(Block block) {
        var parts = new Moments[counters.length];
        for (int m = 0; m < parts.length; m++) parts[m] = counters[m].moments(block.column(m));
        moments.add(block.index(), parts);
        for (int m = 0; m < parts.length; m++) counters[m].add(block.column(m));
        fans.merge(block.fans());
        futures += block.size();
    }

    /// Adds the blocks of another tally of the same model; none may be in both.
    public void merge(Tally other) {
        if (!measures.equals(other.measures))
            throw new IllegalArgumentException("expected tallies of the same measures");
        moments.merge(other.moments);
        for (int m = 0; m < counters.length; m++) counters[m].merge(other.counters[m]);
        fans.merge(other.fans);
        futures += other.futures;
    }

    /// The futures added so far.
    public long futures() {
        return futures;
    }

    /// What the futures so far say about a measure: [Numbers] of a quantity, [Shares] of an event or category.
    public Summary summary(int measure) {
        return counters[measure].summary(moments.of(measure));
    }

    /// What the futures so far say about a quantity.
    public Numbers numbers(int measure) {
        if (summary(measure) instanceof Numbers numbers) return numbers;
        throw new IllegalArgumentException(measures.get(measure).name() + ": expected a quantity");
    }

    /// What the futures so far say about an event or category.
    public Shares shares(int measure) {
        if (summary(measure) instanceof Shares shares) return shares;
        throw new IllegalArgumentException(measures.get(measure).name() + ": expected an event or a category");
    }

    /// How the futures so far spread through time; grows with the tally.
    public Fans fans() {
        return fans;
    }
}
