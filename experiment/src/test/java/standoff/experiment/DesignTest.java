package standoff.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Designs of the walk: points that state where it begins and how it drifts, some hundred futures each.
class DesignTest {
    private static final Walk MODEL = new Walk();
    private static final List<String> INPUTS = List.of("start", "drift");
    private static final double[] TABLE = {0, 0, 2, 0, 0, .5, -3, .25};

    private static Plan plan(Luck luck, long futuresPerPoint) {
        return plan(Design.of(INPUTS, TABLE, futuresPerPoint, luck));
    }

    private static Plan plan(Design design) {
        return new Plan(MODEL, design, 5, Sampling.VARIED, new Summaries(true, true, 3, true));
    }

    private static List<Block> blocks(Plan plan) {
        List<Block> blocks = new ArrayList<>();
        BlockRunner runner = BlockRunner.of(plan);
        for (int block = 0; block < plan.blocks(); block++) blocks.add(runner.run(block));
        return blocks;
    }

    private static double[] column(Plan plan, int measure) {
        return blocks(plan).stream()
                .flatMapToDouble(block -> Arrays.stream(block.measures(measure)))
                .toArray();
    }

    @Test
    void futuresAreNumberedPointAfterPoint() {
        Plan plan = plan(Luck.COMMON, 150);
        assertThat(plan.futures()).isEqualTo(600);
        for (Block block : blocks(plan))
            for (int k = 0; k < block.size(); k++) {
                long future = block.first() + k;
                assertThat(block.point(k)).isEqualTo((int) (future / 150));
                assertThat(block.replicate(k)).isEqualTo(future % 150);
                assertThat(block.input(0, k)).isEqualTo(TABLE[2 * block.point(k)]);
                assertThat(block.input(Walk.DRIFT, k)).isEqualTo(TABLE[2 * block.point(k) + 1]);
            }
    }

    /// The end of a walk is start + 10 drift + luck, and start and drift are stated: under common luck two points
    /// differ
    /// by what they state alone, but for the rounding of sums of numbers below 32.
    @Test
    void underCommonLuckTwoPointsDifferByWhatTheyStateAlone() {
        double[] ends = column(plan(Luck.COMMON, 150), Walk.END);
        double[] coats = column(plan(Luck.COMMON, 150), Walk.COLOUR);
        for (int k = 0; k < 150; k++) {
            assertThat(ends[150 + k] - ends[k]).isCloseTo(2, within(1e-13));
            assertThat(ends[300 + k] - ends[k]).isCloseTo(5, within(1e-13)); // ten steps of .5
            assertThat(coats[450 + k]).isEqualTo(coats[k]); // drawn, with the same luck
        }
    }

    /// Of two independent coats with shares .5, .3, .2 the colours agree in .38 of pairs: of 3,000 pairs 1140 +- 27.
    @Test
    void underLuckOfTheirOwnPointsAreIndependent() {
        double[] coats = column(plan(Luck.OWN, 3000), Walk.COLOUR);
        int alike = 0;
        for (int k = 0; k < 3000; k++) if (coats[k] == coats[3000 + k]) alike++;
        assertThat(alike).isBetween(1140 - 4 * 27, 1140 + 4 * 27);
    }

    @Test
    void aDesignOfOnePointHasTheFuturesOfAPlainRunUnderCommonLuckOnly() {
        Plan plain = new Plan(MODEL, 5, 700, Sampling.VARIED, 0);
        double[] usual = column(plain, Walk.PATIENCE);
        Design design = Design.of(List.of("drift"), new double[] {.25}, 700, Luck.COMMON);
        assertThat(column(plan(design), Walk.PATIENCE)).isEqualTo(usual);
        Design own = Design.of(List.of("drift"), new double[] {.25}, 700, Luck.OWN);
        assertThat(column(plan(own), Walk.PATIENCE)).isNotEqualTo(usual);
    }

    /// Start is drawn in a plain run. A point that states it leaves the draws of all other inputs alone, and a model in
    /// which it is a lever of that value has the same futures.
    @Test
    void anInputThatAPointStatesIsALever() {
        Model held = new Uncorrelated(MODEL.inputs().stream()
                .map(input -> input.name().equals("start")
                        ? new Lever("start", "s", "-", input.domain(), 1.5, input.provenance())
                        : input)
                .toList());
        Plan asLever = new Plan(held, 5, 300, Sampling.VARIED, 0);
        Plan asPoint = plan(Design.of(List.of("start"), new double[] {1.5}, 300, Luck.COMMON));
        InputSampler lever = InputSampler.of(asLever);
        InputSampler point = InputSampler.of(asPoint);
        for (int k = 0; k < 300; k++) {
            assertThat(point.future(k).drawn().toArray())
                    .isEqualTo(lever.future(k).drawn().toArray());
            assertThat(point.future(k).stated().toArray())
                    .isEqualTo(lever.future(k).stated().toArray());
        }
    }

    private record Uncorrelated(List<Input> inputs) implements Model {
        @Override
        public ModelId id() {
            return new ModelId("uncorrelated", "1");
        }

        @Override
        public List<Measure> measures() {
            return List.of();
        }

        @Override
        public void run(Future future, Recorder recorder) {}
    }

    @Test
    void whatIsStatedIsOneObjectForTheFuturesOfAPoint() {
        Plan plan = plan(Luck.COMMON, 40);
        List<Future> seen = new ArrayList<>();
        var sampler = InputSampler.of(plan);
        var block = new RunningBlock(plan, sampler, 0, 160, new double[4][160], new Recording(plan, null, 0, 160, 0));
        for (int k = 0; k < 160; k++) seen.add(block.future(k));
        for (int k = 1; k < 160; k++)
            assertThat(seen.get(k).stated() == seen.get(k - 1).stated()).isEqualTo(k % 40 > 0);
        assertThat(seen.get(85).stated().toArray()).containsExactly(0, .5, 0, 2);
    }

    @Test
    void everyFutureOfADesignRunAloneHasTheBitsItHasInItsBlock() {
        for (Luck luck : Luck.values()) {
            Plan plan = plan(luck, 50);
            for (Block block : blocks(plan))
                for (int k = block.size() - 1; k >= 0; k -= 7) {
                    Rerun again = Runner.rerun(plan, block.first() + k);
                    assertThat(again.future().point()).isEqualTo(block.point(k));
                    assertThat(again.future().drawn().toArray())
                            .isEqualTo(block.drawn(k).toArray());
                    for (int m = 0; m < 5; m++)
                        assertThat(again.block().measure(m, 0)).isEqualTo(Double.valueOf(block.measure(m, k)));
                }
        }
    }

    @Test
    void aDesignHasTheSameBlocksOnAnyNumberOfThreadsAndAfterAnyInterruption() {
        Plan plan = plan(Luck.OWN, 150);
        Map<Integer, ByteBuffer> whole = new HashMap<>();
        for (Block block : blocks(plan)) whole.put(block.index(), ByteBuffer.wrap(BlockBytes.bytes(block)));
        for (int threads = 1; threads <= 3; threads++) {
            Map<Integer, ByteBuffer> found = new HashMap<>();
            BitSet done = new BitSet();
            done.set(1, threads);
            Runner.run(
                    plan,
                    new TestThreads(threads),
                    done,
                    block -> found.put(block.index(), ByteBuffer.wrap(BlockBytes.bytes(block))),
                    Progress.NONE,
                    () -> false);
            for (int block = 1; block < threads; block++)
                found.put(block, whole.getOrDefault(block, ByteBuffer.allocate(0)));
            assertThat(found).isEqualTo(whole);
        }
    }

    /// The statistics of each point are those of its futures alone, summed slice by slice in the order of the blocks.
    @Test
    void eachPointHasTheStatisticsOfItsOwnFutures() {
        Plan plan = plan(Luck.OWN, 150);
        PointStatistics points = Runner.run(plan, new TestThreads(2)).points().orElseThrow();
        double[] whens = column(plan, Walk.WHEN);
        double[] coats = column(plan, Walk.COLOUR);
        for (int point = 0; point < 4; point++) {
            double sum = 0;
            int count = 0;
            int red = 0;
            for (int k = 150 * point; k < 150 * (point + 1); k++) {
                if (coats[k] == 0) red++;
                if (Double.isNaN(whens[k])) continue;
                sum += whens[k];
                count++;
            }
            assertThat(points.futures(point)).isEqualTo(150);
            assertThat(points.moments(point, Walk.WHEN).count()).isEqualTo(count);
            assertThat(points.moments(point, Walk.WHEN).mean()).isCloseTo(sum / count, within(1e-14));
            assertThat(points.shares(point, Walk.COLOUR).count(0)).isEqualTo(red);
        }
        assertThatThrownBy(() -> points.moments(0, Walk.COLOUR)).hasMessage("colour: expected a quantity");
        assertThatThrownBy(() -> points.shares(0, Walk.END)).hasMessage("end: expected an event or a category");
    }

    @Test
    void anyOrderAndAnyMergingGivesEachPointTheSameBits() {
        Plan plan = plan(Luck.OWN, 150);
        List<Block> blocks = blocks(plan);
        String inOrder = everything(plan, blocks, List.of());
        for (int seed = 0; seed < 5; seed++) {
            List<Block> shuffled = new ArrayList<>(blocks);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(everything(plan, shuffled, List.of())).isEqualTo(inOrder);
            assertThat(everything(plan, shuffled.subList(0, 4), shuffled.subList(4, shuffled.size())))
                    .isEqualTo(inOrder);
        }
    }

    private static String everything(Plan plan, List<Block> first, List<Block> second) {
        Tally tally = Tally.of(plan);
        first.forEach(tally::add);
        Tally other = Tally.of(plan);
        second.forEach(other::add);
        tally.merge(other);
        PointStatistics points = tally.points().orElseThrow();
        var text = new StringBuilder();
        for (int point = 0; point < 4; point++)
            text.append(points.moments(point, Walk.END))
                    .append(points.moments(point, Walk.WHEN))
                    .append(points.shares(point, Walk.COLOUR).count(1))
                    .append('\n');
        return text.append(tally.quantity(Walk.END).moments()).toString();
    }

    @Test
    void aPlanKeepsWhatItsCallerChooses() {
        Plan plan =
                new Plan(MODEL, Design.of(INPUTS, TABLE, 100, Luck.COMMON), 5, Sampling.VARIED, Summaries.ofPoints());
        Tally tally = Runner.run(plan, Workers.inThisThread());
        assertThat(tally.fans().series()).isZero();
        assertThat(tally.points()).isPresent();
        assertThat(blocks(plan)).allSatisfy(block -> assertThat(block.traces()).isEmpty());
        Plan bare = new Plan(MODEL, Design.plain(100), 5, Sampling.VARIED, new Summaries(false, false, 0, false));
        QuantityStatistics end = Runner.run(bare, Workers.inThisThread()).quantity(Walk.END);
        assertThat(end.quantile(.5)).isNaN();
        assertThat(end.count()).isEqualTo(100);
        assertThat(end.max()).isGreaterThan(end.mean()).isGreaterThan(end.min());
        assertThat(Runner.run(bare, Workers.inThisThread()).points()).isEmpty();
    }

    /// 2,000 points of 10 futures are 40 blocks; a million points of one future are some two thousand.
    @Test
    void theSizeOfABlockFollowsFromTheNumberOfFutures() {
        assertThat(List.of(blockSize(1, 1), blockSize(1, 256), blockSize(1, 1000), blockSize(1, 10_000)))
                .containsExactly(64, 64, 64, 512);
        assertThat(blockSize(13, 200)).isEqualTo(192); // 2,600 futures in 14 blocks
        Plan million =
                plan(Design.generated(List.of("start"), 1_000_000, (point, column) -> point / 1e6, 1, Luck.COMMON));
        assertThat(million.blockSize()).isEqualTo(512);
        assertThat(million.blocks()).isEqualTo(1954);
        Plan most = new Plan(MODEL, Design.plain(Integer.MAX_VALUE), 1, Sampling.FIXED, Summaries.ofRun(0));
        assertThat(most.blockSize()).isEqualTo(1 << 15);
        assertThat(most.first(most.blocks() - 1) + most.size(most.blocks() - 1)).isEqualTo(Integer.MAX_VALUE);
    }

    private static int blockSize(int points, long futures) {
        return plan(Design.generated(List.of("start"), points, (point, column) -> 0, futures, Luck.COMMON))
                .blockSize();
    }

    @Test
    void whatIsNoDesignIsRefusedWithThePlace() {
        assertThatThrownBy(() -> Design.of(INPUTS, new double[] {1, 2, 3}, 10, Luck.COMMON))
                .hasMessage("design: expected rows of 2 values, found 3 values");
        assertThatThrownBy(() -> Design.of(List.of("a", "a"), new double[] {1, 2}, 10, Luck.COMMON))
                .hasMessage("design: expected each input once, found [a, a]");
        assertThatThrownBy(() -> Design.generated(List.of("a"), 2_000_000, (point, column) -> 0, 2000, Luck.COMMON))
                .hasMessage("futures per point: expected 1 to 1073 at 2000000 points, found 2000");
        assertThatThrownBy(() -> plan(Design.of(List.of("stride"), new double[] {1}, 10, Luck.COMMON)))
                .hasMessage("design: expected inputs of model walk 1, found stride");
        assertThatThrownBy(
                        () -> plan(Design.of(List.of("start", "colour"), new double[] {0, 1, 0, 3}, 10, Luck.COMMON)))
                .hasMessage(
                        "design, point 1, colour: expected a value of Choice[labels=[red, green, blue]], found 3.0");
    }
}
