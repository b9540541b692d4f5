package standoff.experiment;

import java.util.List;
import java.util.stream.IntStream;

/// What to run: it determines every bit of the result.
///
/// The futures of a run are numbered point after point: `future = point * futuresPerPoint + replicate`. They run in
/// blocks of consecutive futures, which may go on over the end of a point. The size of a block follows from the number
/// of futures alone: a sixteenth of a small run, so that several workers have something to do; 512 futures, so that
/// many points of few futures are not a piece of work each; more where there would be more than 4,096 blocks.
///
/// @param model     whose futures they are
/// @param design    the points, and how many futures each has
/// @param seed      of all random numbers of the run
/// @param sampling  whether uncertain inputs that the design leaves free are drawn or held
/// @param summaries what is kept of the futures besides a row each
public record Plan(Model model, Design design, long seed, Sampling sampling, Summaries summaries) {
    private static final int SMALLEST = 64;
    private static final int USUAL = 512;
    private static final int LARGEST = 1 << 15; // a count of a block's fans has 16 bits
    private static final int PIECES = 16;
    private static final int MOST_BLOCKS = 4096;

    public Plan {
        List<Input> inputs = model.inputs();
        for (int column = 0; column < design.inputs().size(); column++) {
            String name = design.inputs().get(column);
            int ordinal = ordinal(inputs, name);
            if (ordinal < 0)
                throw new IllegalArgumentException(
                        "design: expected inputs of model " + model.id() + ", found " + name);
            Domain domain = inputs.get(ordinal).domain();
            for (int point = 0; point < design.points(); point++)
                if (!domain.contains(design.value(point, column)))
                    throw new IllegalArgumentException("design, point " + point + ", " + name + ": expected a value of "
                            + domain + ", found " + design.value(point, column));
        }
    }

    /// A plain run: the futures of one point that states nothing.
    ///
    /// @param traces how many futures, counted from the first, have their series kept in full
    public Plan(Model model, long seed, long futures, Sampling sampling, int traces) {
        this(model, Design.plain(futures), seed, sampling, Summaries.ofRun(traces));
    }

    /// The ordinal of a model's input, -1 where there is none of this name.
    static int ordinal(List<Input> inputs, String name) {
        return IntStream.range(0, inputs.size())
                .filter(i -> inputs.get(i).name().equals(name))
                .findFirst()
                .orElse(-1);
    }

    /// How many futures there are, those of all points together.
    public long futures() {
        return design.futures();
    }

    /// The point that a future belongs to.
    public int point(long future) {
        return (int) (future / design.futuresPerPoint());
    }

    /// The number of a future among those of its point.
    public long replicate(long future) {
        return future % design.futuresPerPoint();
    }

    /// How many futures a block has; the last one may have fewer.
    public int blockSize() {
        long futures = futures();
        long share = Math.max((futures + PIECES - 1) / PIECES, SMALLEST);
        long most = (futures + MOST_BLOCKS - 1) / MOST_BLOCKS;
        long size = Math.max(Math.min(share, USUAL), Math.min(most, LARGEST));
        return (int) ((size + SMALLEST - 1) / SMALLEST * SMALLEST);
    }

    /// How many blocks there are.
    public int blocks() {
        int size = blockSize();
        return (int) ((futures() + size - 1) / size);
    }

    /// The number of the first future of a block.
    public long first(int block) {
        return (long) block * blockSize();
    }

    /// How many futures this block has.
    public int size(int block) {
        return (int) Math.min(blockSize(), futures() - first(block));
    }

    /// How many of these futures, counted from the first of them, are traced.
    int traced(long first, int size) {
        return Math.clamp(summaries.traces() - first, 0, size);
    }
}
