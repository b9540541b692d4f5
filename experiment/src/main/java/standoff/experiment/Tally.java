package standoff.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The statistics of a run, gathered block by block in bounded memory: what its plan keeps.
///
/// Blocks may come in any order and from several tallies: the same blocks give the same bits, those of adding
/// them in order of their index.
public final class Tally {
    private final Plan plan;
    private final List<Measure> measures;
    private final MeasureCounter[] counters;
    private final OrderedMoments moments;
    private final Fans fans;
    private final @Nullable PointStatistics points;
    private long futures;

    private Tally(Plan plan) {
        this.plan = plan;
        this.measures = List.copyOf(plan.model().measures());
        this.counters = measures.stream()
                .map(measure -> MeasureCounter.of(measure, plan.summaries().quantiles()))
                .toArray(MeasureCounter[]::new);
        this.moments = new OrderedMoments(1, counters.length);
        this.fans = Fans.of(plan);
        this.points = plan.summaries().points() ? PointStatistics.of(plan) : null;
    }

    /// An empty tally of what a plan keeps.
    public static Tally of(Plan plan) {
        return new Tally(plan);
    }

    /// Adds a block that was not added before.
    public void add(Block block) {
        List<Moments> parts = new ArrayList<>();
        for (int m = 0; m < counters.length; m++)
            parts.add(measures.get(m).labels().isEmpty() ? Moments.of(block.column(m)) : Moments.NONE);
        moments.add(0, block.first(), block.size(), parts);
        if (points != null) {
            PointStatistics each = points;
            Slices.forEach(
                    plan,
                    block.first(),
                    block.size(),
                    (at, point, replicate, count) -> each.add(block, at, point, replicate, count));
        }
        for (int m = 0; m < counters.length; m++) counters[m].add(block.column(m));
        block.fans().addTo(fans);
        futures += block.size();
    }

    /// Adds the blocks of another tally of the same plan; none may be in both.
    public void merge(Tally other) {
        if (!measures.equals(other.measures))
            throw new IllegalArgumentException("expected tallies of the same measures");
        moments.merge(other.moments);
        if (points != null && other.points != null) points.merge(other.points);
        for (int m = 0; m < counters.length; m++) counters[m].merge(other.counters[m]);
        fans.merge(other.fans);
        futures += other.futures;
    }

    /// The futures added so far.
    public long futures() {
        return futures;
    }

    /// What the futures so far say about a measure: [QuantityStatistics] of a quantity, [Shares] of an event or
    /// category.
    public MeasureStatistics statistics(int measure) {
        return counters[measure].statistics(moments.of(0, measure));
    }

    /// What the futures so far say about a quantity.
    public QuantityStatistics quantity(int measure) {
        if (statistics(measure) instanceof QuantityStatistics quantity) return quantity;
        throw new IllegalArgumentException(measures.get(measure).name() + ": expected a quantity");
    }

    /// What the futures so far say about an event or category.
    public Shares shares(int measure) {
        if (statistics(measure) instanceof Shares shares) return shares;
        throw new IllegalArgumentException(measures.get(measure).name() + ": expected an event or a category");
    }

    /// How the futures so far spread through time; grows with the tally. Of no series where the plan keeps no fans.
    public Fans fans() {
        return fans;
    }

    /// What the futures so far say at each point of the design, where the plan keeps it; grows with the tally.
    public Optional<PointStatistics> points() {
        return Optional.ofNullable(points);
    }
}
