package standoff.experiment;

import java.util.List;

/// A model is a function from a [Future] (one value per [Input], and random streams) to [Measure]s and, through time,
/// [Series].
///
/// Implementations are immutable and shared by workers; what a future needs while it runs belongs to its [Kernel].
public interface Model {
    ModelId id();

    /// The inputs, in the order of a [Point]'s values.
    List<Input> inputs();

    /// Rank correlations among the uncertain inputs; those not named are independent.
    default List<RankCorrelation> correlations() {
        return List.of();
    }

    /// The measures, in the order of [Recorder#measure].
    List<Measure> measures();

    /// The quantities that can be followed through time, in the order of [Recorder#series].
    default List<Series> series() {
        return List.of();
    }

    /// The moments at which series are recorded.
    default Timeline timeline() {
        return Timeline.NONE;
    }

    /// Advances one future from its beginning to its end.
    void run(Future future, Recorder recorder);

    /// A fresh kernel: one per worker, owner of its working memory. The default runs futures one at a time.
    default Kernel kernel() {
        return futures -> {
            for (int k = 0; k < futures.size(); k++) run(futures.future(k), futures.recorder(k));
        };
    }
}
