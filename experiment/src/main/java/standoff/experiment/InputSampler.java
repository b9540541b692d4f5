package standoff.experiment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import standoff.numerics.random.StreamBlock;
import standoff.numerics.random.Streams;

/// Finds what the futures of a plan depend on: the values that are stated at their points, and those they draw.
///
/// An uncertain input that the design leaves free is drawn as the quantile of its distribution at a uniform number.
/// The number is keyed by the input's name, so that an input added to a model leaves the draws of the others alone. A
/// draw outside the input's domain is moved to the nearest admissible value. An input that the design states is a lever
/// for the futures of this plan: it is not drawn, and its rank correlations do not count ([Copula]).
public final class InputSampler {
    /// The purpose of the random numbers that inputs are drawn with; models number theirs from 1.
    public static final int PURPOSE = 0;

    private record Draw(int ordinal, Uncertainty input, long key) {}

    private final Plan plan;
    private final Streams streams;
    private final double[] stated; // by the model
    private final int[] columns; // the ordinals of the inputs that the design states
    private final List<Draw> draws; // the inputs that are drawn
    private final Copula copula;

    private InputSampler(Plan plan) {
        List<Input> inputs = plan.model().inputs();
        this.plan = plan;
        this.streams = Streams.of(plan.seed());
        this.stated = inputs.stream().mapToDouble(Input::value).toArray();
        this.columns = plan.design().inputs().stream()
                .mapToInt(name -> Plan.ordinal(inputs, name))
                .toArray();
        this.draws = new ArrayList<>();
        List<Input> free = new ArrayList<>(inputs);
        for (int column : columns) free.set(column, held(inputs.get(column)));
        this.copula = Copula.of(
                free,
                plan.model().correlations().stream()
                        .filter(pair -> plan.design().inputs().stream().noneMatch(pair::names))
                        .toList());
        var names = new HashSet<String>();
        for (int i = 0; i < free.size(); i++) {
            String name = free.get(i).name();
            if (!names.add(name))
                throw new IllegalArgumentException("two inputs are called " + name + ": they would draw alike");
            if (plan.sampling() == Sampling.VARIED && free.get(i) instanceof Uncertainty input)
                draws.add(new Draw(i, input, key(name)));
        }
    }

    /// The sampler of a plan.
    ///
    /// @throws IllegalArgumentException where the model's rank correlations cannot hold together
    public static InputSampler of(Plan plan) {
        return new InputSampler(plan);
    }

    private static Input held(Input input) {
        return new Lever(
                input.name(), input.meaning(), input.unit(), input.domain(), input.value(), input.provenance());
    }

    /// A future of the plan.
    public Future future(long number) {
        if (number < 0 || number >= plan.futures())
            throw new IllegalArgumentException("future: expected 0 to " + (plan.futures() - 1) + ", found " + number);
        var block = new StreamBlock(1);
        begin(block, number, 1);
        int point = plan.point(number);
        long replicate = plan.replicate(number);
        return new Future(
                number,
                point,
                replicate,
                stated(point),
                Point.row(drawn(block, number, 1), 0),
                streams(point).future(replicate));
    }

    /// What is stated at a point of the design: the model's values, and over them those of the point.
    public Point stated(int point) {
        double[] values = stated.clone();
        for (int column = 0; column < columns.length; column++)
            values[columns[column]] = plan.design().value(point, column);
        return Point.of(values);
    }

    /// The random numbers of the futures of a point.
    Streams streams(int point) {
        return switch (plan.design().luck()) {
            case COMMON -> streams;
            case OWN -> streams.point(point);
        };
    }

    /// Turns to the random numbers of consecutive futures.
    void begin(StreamBlock draws, long first, int size) {
        draws.begin(size);
        Slices.forEach(
                plan,
                first,
                size,
                (at, point, replicate, count) -> draws.futures(at, streams(point), replicate, count));
    }

    /// What consecutive futures draw, a column per input.
    double[][] drawn(StreamBlock block, long first, int size) {
        var values = new double[stated.length][size];
        for (int i = 0; i < values.length; i++) Arrays.fill(values[i], stated[i]);
        if (columns.length > 0)
            Slices.forEach(plan, first, size, (at, point, replicate, count) -> {
                for (int column = 0; column < columns.length; column++)
                    Arrays.fill(
                            values[columns[column]],
                            at,
                            at + count,
                            plan.design().value(point, column));
            });
        if (draws.isEmpty()) return values;
        for (Draw draw : draws) {
            block.draw(PURPOSE, (int) (draw.key >>> 32), (int) draw.key);
            block.uniform(0, values[draw.ordinal]);
        }
        copula.correlate(values, size);
        for (Draw draw : draws) quantiles(draw.input, values[draw.ordinal]);
        return values;
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
