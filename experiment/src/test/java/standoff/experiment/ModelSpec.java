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
        return run(plan(), threads, done);
    }

    private Map<Integer, ByteBuffer> run(Plan plan, int threads, BitSet done) {
        Map<Integer, ByteBuffer> blocks = new HashMap<>();
        Runner.run(
                plan,
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
    default void everyFutureRunAloneGivesTheBitsItHasInItsBlock() {
        Plan plan = few();
        BlockRunner together = BlockRunner.of(plan);
        BlockRunner alone = BlockRunner.of(plan);
        for (int index = 0; index < plan.blocks(); index++) {
            Block block = together.run(index);
            for (int k = 0; k < block.size(); k++) same(alone.alone(block.first() + k), 0, block, k);
        }
    }

    /// One kernel runs the futures one at a time, the last of the last block first: what it leaves in its memory for
    /// the
    /// next future is not what it leaves there in a run.
    @Test
    default void theFuturesOfABlockInReverseGiveTheSameBits() {
        Plan plan = few();
        BlockRunner runner = BlockRunner.of(plan);
        List<Block> blocks = new ArrayList<>();
        for (int index = 0; index < plan.blocks(); index++) blocks.add(runner.run(index));
        BlockRunner backwards = BlockRunner.of(plan);
        for (Block block : blocks.reversed())
            for (int k = block.size() - 1; k >= 0; k--) same(backwards.alone(block.first() + k), 0, block, k);
    }

    /// As many futures as can be run once more one by one.
    private Plan few() {
        return new Plan(model(), 20260731, Math.min(futures(), 200), Sampling.VARIED, 3);
    }

    private void same(Block one, int at, Block other, int k) {
        for (int i = 0; i < model().inputs().size(); i++)
            assertThat(bits(one.input(i, at))).isEqualTo(bits(other.input(i, k)));
        for (int m = 0; m < model().measures().size(); m++)
            assertThat(bits(one.measure(m, at)))
                    .as("measure %s of future %d", model().measures().get(m).name(), one.first() + at)
                    .isEqualTo(bits(other.measure(m, k)));
    }

    /// A design that states a lever or an uncertain input at its 5 % and 95 % ends, in two points of few futures.
    @Test
    default void aDesignGivesTheSameBitsOnAnyNumberOfThreads() {
        if (model().inputs().isEmpty()) return;
        Input first = model().inputs().getFirst();
        Design design =
                Design.of(List.of(first.name()), new double[] {end(first, 0.05), end(first, 0.95)}, 70, Luck.OWN);
        Plan plan = new Plan(model(), design, 7, Sampling.VARIED, Summaries.ofPoints());
        Map<Integer, ByteBuffer> once = run(plan, 1, new BitSet());
        assertThat(once).hasSize(plan.blocks());
        assertThat(run(plan, 2, new BitSet())).isEqualTo(once);
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
