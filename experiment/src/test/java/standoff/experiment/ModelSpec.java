package standoff.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import standoff.numerics.random.Streams;

/// What every [Model] promises. A test class implements this with its model, and inherits the tests.
public interface ModelSpec {
    /// The model under test.
    Model model();

    /// How many futures a run of the specification has: a few blocks, the last one short. Fewer for a slow model.
    default long futures() {
        return 3 * 512 + 100;
    }

    private Plan plan() {
        return new Plan(model(), 20260731, futures(), Sampling.VARIED, 3);
    }

    /// The written blocks of a run, by index.
    private Map<Integer, ByteBuffer> run(int threads, BitSet done) {
        Map<Integer, ByteBuffer> blocks = new HashMap<>();
        Runner.run(
                plan(),
                new TestThreads(threads),
                done,
                block -> blocks.put(block.index(), ByteBuffer.wrap(BlockBytes.bytes(block))),
                Progress.NONE,
                () -> false);
        return blocks;
    }

    @Test
    default void theSameSeedGivesTheSameBitsOnAnyNumberOfThreads() {
        Map<Integer, ByteBuffer> once = run(1, new BitSet());
        assertThat(once).hasSize(plan().blocks());
        for (int threads = 1; threads <= 3; threads++)
            assertThat(run(threads, new BitSet())).isEqualTo(once);
    }

    @Test
    default void aRunResumedFromAnyBlocksGivesTheSameBits() {
        Map<Integer, ByteBuffer> whole = run(2, new BitSet());
        var random = new SplittableRandom(7);
        for (int i = 0; i < 3; i++) {
            var done = new BitSet();
            for (int block = 0; block < plan().blocks(); block++) if (random.nextBoolean()) done.set(block);
            Map<Integer, ByteBuffer> rest = run(2, done);
            assertThat(rest.keySet()).noneMatch(done::get);
            done.stream().forEach(block -> rest.put(block, whole.getOrDefault(block, ByteBuffer.allocate(0))));
            assertThat(rest).isEqualTo(whole);
        }
    }

    @Test
    default void aFutureRunAloneGivesTheBitsItHasInItsBlock() {
        Model model = model();
        List<Block> blocks = new ArrayList<>();
        Runner.run(plan(), Workers.inThisThread(), new BitSet(), blocks::add, Progress.NONE, () -> false);
        for (long future : new long[] {0, 1, futures() / 2, futures() - 1}) {
            Block block = blocks.get((int) (future / plan().blockSize()));
            int k = (int) (future - block.first());
            Rerun replay = Runner.rerun(plan(), future);
            for (int i = 0; i < model.inputs().size(); i++)
                assertThat(bits(replay.future().drawn().value(i))).isEqualTo(bits(block.input(i, k)));
            for (int m = 0; m < model.measures().size(); m++)
                assertThat(bits(replay.block().measure(m, 0)))
                        .as("measure %s of future %d", model.measures().get(m).name(), future)
                        .isEqualTo(bits(block.measure(m, k)));
        }
    }

    private static long bits(double value) {
        return Double.doubleToLongBits(value);
    }

    @Test
    default void everyMeasureIsRecordedAndFiniteAtTheCornersOfThePrior() {
        Model model = model();
        Streams run = Streams.of(3);
        int future = 0;
        for (Point corner : corners(model)) {
            var recorder = new MemoryRecorder(model);
            model.run(Future.of(corner, run.future(future++)), recorder);
            recorder.check("at " + Arrays.toString(corner.toArray()));
        }
    }

    /// Each input alone at its 5 % and 95 % ends, all of them at either end, and some mixtures.
    private static List<Point> corners(Model model) {
        List<Input> inputs = model.inputs();
        Point middle = Point.of(inputs.stream().mapToDouble(Input::value).toArray());
        List<Point> corners = new ArrayList<>(List.of(middle));
        for (int i = 0; i < inputs.size(); i++)
            for (double p : new double[] {0.05, 0.95}) corners.add(middle.with(i, end(inputs.get(i), p)));
        for (double p : new double[] {0.05, 0.95})
            corners.add(
                    Point.of(inputs.stream().mapToDouble(input -> end(input, p)).toArray()));
        var random = new SplittableRandom(11);
        for (int i = 0; i < 10; i++)
            corners.add(Point.of(inputs.stream()
                    .mapToDouble(input -> end(input, random.nextBoolean() ? 0.05 : 0.95))
                    .toArray()));
        return corners;
    }

    private static double end(Input input, double p) {
        return switch (input) {
            case Lever lever -> lever.value();
            case Uncertainty uncertainty ->
                uncertainty.domain().nearest(uncertainty.distribution().quantile(p));
        };
    }

    @Test
    default void namesAreUniqueAndNothingIsWithoutMeaningUnitOrSource() {
        Model model = model();
        assertThat(model.inputs()).extracting(Input::name).doesNotHaveDuplicates();
        assertThat(model.measures()).extracting(Measure::name).doesNotHaveDuplicates();
        assertThat(model.series()).extracting(Series::name).doesNotHaveDuplicates();
        assertThat(model.inputs()).allSatisfy(input -> {
            assertThat(input.name()).isNotBlank();
            assertThat(input.meaning()).as(input.name()).isNotBlank();
            assertThat(input.unit()).as(input.name()).isNotBlank();
            assertThat(input.provenance().source()).as(input.name()).isNotBlank();
        });
        assertThat(model.measures()).allSatisfy(measure -> {
            assertThat(measure.name()).isNotBlank();
            assertThat(measure.label()).as(measure.name()).isNotBlank();
            assertThat(measure.unit()).as(measure.name()).isNotBlank();
        });
    }

    @Test
    default void anUncertainInputIsStatedWithinItsOwnRange() {
        assertThat(model().inputs()).allSatisfy(input -> {
            if (input instanceof Uncertainty u && u.domain() instanceof Domain.Real)
                assertThat(u.value())
                        .as(u.name())
                        .isBetween(
                                u.distribution().quantile(1e-6),
                                u.distribution().quantile(1 - 1e-6));
        });
    }
}
