package standoff.experiment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import standoff.experiment.random.StreamBlock;
import standoff.experiment.random.Streams;

/// Draws the point of each future of a plan: the quantile of each uncertain input's distribution at a uniform number
/// that is keyed by the input's name, so that an input added to a model leaves the draws of the others alone.
///
/// A draw outside the input's domain is moved to the nearest admissible value. Rank correlations: [Copula].
public final class PointSampler {
    /// The purpose of the random numbers that inputs are drawn with; models number theirs from 1.
    public static final int PURPOSE = 0;

    private final List<Input> inputs;
    private final Sampling sampling;
    private final Streams streams;
    private final long[] keys;
    private final Copula copula;

    private PointSampler(Model model, Plan plan) {
        this.inputs = List.copyOf(model.inputs());
        this.sampling = plan.sampling();
        this.streams = Streams.of(plan.seed());
        this.keys = inputs.stream().mapToLong(input -> key(input.name())).toArray();
        this.copula = Copula.of(inputs, model.correlations());
        var names = new HashSet<String>();
        for (Input input : inputs)
            if (!names.add(input.name()))
                throw new IllegalArgumentException("two inputs are called " + input.name() + ": they would draw alike");
    }

    /// The sampler of a plan.
    ///
    /// @throws IllegalArgumentException where the model's rank correlations cannot hold together
    public static PointSampler of(Model model, Plan plan) {
        return new PointSampler(model, plan);
    }

    /// What this future draws: a function of seed, future and each input's name.
    public Point point(long future) {
        var draws = new StreamBlock(1);
        draws.begin(streams, future, 1);
        return Point.row(points(draws, 1), 0);
    }

    /// The points of a block of futures, a column per input.
    double[][] points(StreamBlock draws, int size) {
        var columns = new double[inputs.size()][size];
        for (int i = 0; i < columns.length; i++) {
            if (varies(inputs.get(i))) {
                draws.draw(PURPOSE, (int) (keys[i] >>> 32), (int) keys[i]);
                draws.uniform(0, columns[i]);
            } else Arrays.fill(columns[i], inputs.get(i).value());
        }
        if (sampling == Sampling.VARIED) copula.correlate(columns, size);
        for (int i = 0; i < columns.length; i++)
            if (varies(inputs.get(i)) && inputs.get(i) instanceof Uncertainty input) quantiles(input, columns[i]);
        return columns;
    }

    private boolean varies(Input input) {
        return sampling == Sampling.VARIED && input instanceof Uncertainty;
    }

    private static void quantiles(Uncertainty input, double[] column) {
        Distribution distribution = input.distribution();
        Domain domain = input.domain();
        for (int k = 0; k < column.length; k++) column[k] = domain.nearest(distribution.quantile(column[k]));
    }

    /// FNV-1a of 64 bits: index and step of the input's stream.
    private static long key(String name) {
        long hash = 0xcbf29ce484222325L;
        for (byte letter : name.getBytes(StandardCharsets.UTF_8)) hash = (hash ^ (letter & 0xFF)) * 0x100000001b3L;
        return hash;
    }
}
