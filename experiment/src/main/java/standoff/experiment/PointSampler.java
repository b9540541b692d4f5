package standoff.experiment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import standoff.numerics.random.StreamBlock;
import standoff.numerics.random.Streams;

/// Draws the point of each future of a plan: the quantile of each uncertain input's distribution at a uniform
/// number that is keyed by the input's name, so that an input added to a model leaves the draws of the others
/// alone.
///
/// A draw outside the input's domain is moved to the nearest admissible value. Rank correlations: [Copula].
public final class PointSampler {
    /// The purpose of the random numbers that inputs are drawn with; models number theirs from 1.
    public static final int PURPOSE = 0;

    private record Draw(int ordinal, Uncertainty input, long key) {}

    private final Streams streams;
    private final List<Input> inputs;
    private final List<Draw> draws; // the inputs that vary; none in a fixed run
    private final Copula copula;

    private PointSampler(Model model, Plan plan) {
        this.streams = Streams.of(plan.seed());
        this.inputs = List.copyOf(model.inputs());
        this.draws = new ArrayList<>();
        this.copula = Copula.of(inputs, model.correlations());
        var names = new HashSet<String>();
        for (int i = 0; i < inputs.size(); i++) {
            String name = inputs.get(i).name();
            if (!names.add(name))
                throw new IllegalArgumentException("two inputs are called " + name + ": they would draw alike");
            if (plan.sampling() == Sampling.VARIED && inputs.get(i) instanceof Uncertainty input)
                draws.add(new Draw(i, input, key(name)));
        }
    }

    /// The sampler of a plan.
    ///
    /// @throws IllegalArgumentException where the model's rank correlations cannot hold together
    public static PointSampler of(Model model, Plan plan) {
        return new PointSampler(model, plan);
    }

    /// What this future draws: a function of seed, future and each input's name.
    public Point point(long future) {
        var block = new StreamBlock(1);
        block.begin(streams, future, 1);
        return Point.row(points(block, 1), 0);
    }

    /// The points of a block of futures, a column per input.
    double[][] points(StreamBlock block, int size) {
        var columns = new double[inputs.size()][size];
        for (int i = 0; i < columns.length; i++)
            Arrays.fill(columns[i], inputs.get(i).value());
        if (draws.isEmpty()) return columns;
        for (Draw draw : draws) {
            block.draw(PURPOSE, (int) (draw.key >>> 32), (int) draw.key);
            block.uniform(0, columns[draw.ordinal]);
        }
        copula.correlate(columns, size);
        for (Draw draw : draws) quantiles(draw.input, columns[draw.ordinal]);
        return columns;
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
