package standoff.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import standoff.numerics.random.Streams;

class RunnerTest {
    private static final Plan PLAN = new Plan(new Walk(), 1, 5 * 512 + 7, Sampling.VARIED, 2);

    /// 50,000 futures; bounds of four standard errors, nine of them: fails for one seed in 1700.
    @Test
    void aRunFindsTheClosedFormsOfTheWalk() {
        int n = 50_000;
        Tally tally = Runner.run(new Plan(new Walk(), 4, n, Sampling.VARIED, 0), new TestThreads(2));
        QuantityStatistics end = tally.quantity(Walk.END);
        assertThat(end.count()).isEqualTo(n);
        assertThat(end.mean()).isCloseTo(2.5, within(4 * Math.sqrt(11. / n))); // 10 * .25; variance 1 + 10
        assertThat(end.variance()).isCloseTo(11, within(4 * 11 * Math.sqrt(2. / n)));
        assertThat(end.standardError()).isCloseTo(Math.sqrt(11. / n), within(0.0002));
        QuantityStatistics patience = tally.quantity(Walk.PATIENCE);
        assertThat(patience.mean()).isCloseTo(2, within(4 * 2 / Math.sqrt(n)));
        // Median 2 ln 2; standard error of a median 1 / (2 f sqrt(n)) with density f = 1/4 there.
        assertThat(patience.quantile(0.5)).isCloseTo(2 * Math.log(2), within(4 * 2 / Math.sqrt(n) + 0.0014));
        QuantityStatistics when = tally.quantity(Walk.WHEN);
        assertThat(when.mean()).isCloseTo(0.5, within(4 * Math.sqrt(1 / 12. / (0.3 * n))));
        assertThat(when.count() + when.notApplicable()).isEqualTo(n);
        assertThat(tally.shares(Walk.CROSSED).share(1)).isCloseTo(0.3, within(4 * Math.sqrt(0.21 / n)));
        assertThat(when.count()).isEqualTo(tally.shares(Walk.CROSSED).count(1));
        assertThat(tally.shares(Walk.COLOUR).share(1)).isCloseTo(0.3, within(4 * Math.sqrt(0.21 / n)));
        // 95 % of the position after four steps: 1 + 1.645 sqrt(5); density there .103 / sqrt(5); bins of 28/256.
        double spread = Math.sqrt(0.95 * 0.05 / n) / (0.1031 / Math.sqrt(5));
        assertThat(tally.fans().quantile(0, 4, 0.95))
                .isCloseTo(1 + 1.6448536 * Math.sqrt(5), within(4 * spread + 28. / 256));
    }

    @Test
    void fixedSamplingHoldsEveryInputAtItsStatedValue() {
        var plan = new Plan(new Walk(), 4, 600, Sampling.FIXED, 0);
        Runner.run(
                plan,
                Workers.inThisThread(),
                new BitSet(),
                block -> {
                    for (int k = 0; k < block.size(); k++)
                        assertThat(block.input(0, k)).isEqualTo(0);
                    assertThat(block.inputs(Walk.DRIFT)).containsOnly(0.25);
                },
                Progress.NONE,
                () -> false);
    }

    @Test
    void theFirstFuturesOfAPlanAreTracedAndNoOthers() {
        List<Trace> traces = new ArrayList<>();
        var plan = new Plan(new Walk(), 1, 20 * 512, Sampling.VARIED, 513);
        Runner.run(
                plan,
                Workers.inThisThread(),
                new BitSet(),
                block -> traces.addAll(block.traces()),
                Progress.NONE,
                () -> false);
        assertThat(traces)
                .extracting(Trace::future)
                .hasSize(513)
                .startsWith(0L, 1L)
                .endsWith(511L, 512L);
        Trace last = Runner.rerun(plan, 512).block().traces().getFirst();
        for (int t = 0; t <= Walk.STEPS; t++)
            assertThat(last.value(0, t)).isEqualTo(traces.getLast().value(0, t));
        assertThat(traces.getLast().value(0, 0))
                .isEqualTo(Runner.rerun(plan, 512).future().drawn().value(0));
    }

    /// Fails in future 1000 of seed 42.
    private static final Model FAILING = new Toy("failing", List.of(), List.of(), (streams, recorder) -> {
        if (streams.uniform(1, 0, 0) == Streams.of(42).future(1000).uniform(1, 0, 0))
            throw new IllegalStateException("the sky fell");
    });

    @Test
    void aFailingModelIsReportedWithItsFutureAndSeed() {
        assertThatThrownBy(() -> Runner.run(new Plan(FAILING, 42, 2000, Sampling.FIXED, 0), new TestThreads(2)))
                .isInstanceOf(ModelFailure.class)
                .hasMessage("model failing 1 failed in future 1000 of seed 42: the sky fell")
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Runner.rerun(new Plan(FAILING, 42, 2000, Sampling.FIXED, 0), 1000))
                .hasMessage("model failing 1 failed in future 1000 of seed 42: the sky fell");
    }

    @Test
    void whatTheSinkThrowsComesOutAndStopsTheRun() {
        var taken = new AtomicInteger();
        assertThatThrownBy(() -> Runner.run(
                        PLAN,
                        new TestThreads(2),
                        new BitSet(),
                        block -> {
                            taken.incrementAndGet();
                            throw new IllegalStateException("disk full");
                        },
                        Progress.NONE,
                        () -> false))
                .hasMessage("disk full");
        assertThat(taken.get()).isBetween(1, 2);
    }

    @Test
    void cancellingFinishesTheBlocksInHandAndBeginsNoMore() {
        List<Block> blocks = new ArrayList<>();
        boolean all = Runner.run(
                PLAN, Workers.inThisThread(), new BitSet(), blocks::add, Progress.NONE, () -> blocks.size() == 2);
        assertThat(all).isFalse();
        assertThat(blocks).extracting(Block::index).containsExactly(0, 1);
        assertThat(blocks).extracting(Block::size).containsOnly(PLAN.blockSize());
    }

    @Test
    void progressCountsWhatWasDoneBeforeAndEndsWithTheWhole() {
        var done = new BitSet();
        done.set(0, 3);
        List<Long> heard = new ArrayList<>();
        boolean all = Runner.run(
                PLAN,
                new TestThreads(2),
                done,
                block -> {},
                (now, total) -> {
                    assertThat(total).isEqualTo(PLAN.futures());
                    heard.add(now);
                },
                () -> false);
        assertThat(heard).hasSize(PLAN.blocks() - 3).isSorted().endsWith(PLAN.futures());
        assertThat(all).isTrue();
        assertThat(done.cardinality()).isEqualTo(3);
    }

    @Test
    void theSinkIsCalledByOneThreadAtATime() {
        var busy = new AtomicBoolean();
        Runner.run(
                new Plan(new Walk(), 1, 40 * 512, Sampling.VARIED, 0),
                new TestThreads(3),
                new BitSet(),
                block -> {
                    assertThat(busy.getAndSet(true)).isFalse();
                    assertThat(BlockBytes.bytes(block)).isNotEmpty(); // takes a while
                    busy.set(false);
                },
                Progress.NONE,
                () -> false);
    }

    /// The heap after a collection, at five moments of a run of a million futures, differs by less than 4 MB,
    /// though a million futures record 40 MB.
    @Test
    void aMillionFuturesStayInBoundedMemory() {
        List<Long> used = new ArrayList<>();
        Runner.run(
                new Plan(new Trivial(), 1, 1_000_000, Sampling.VARIED, 0),
                Workers.inThisThread(),
                new BitSet(),
                block -> {
                    if (block.index() % 400 == 399) used.add(liveHeap());
                },
                Progress.NONE,
                () -> false);
        assertThat(used).hasSize(4);
        assertThat(used.getLast() - used.getFirst()).isLessThan(4_000_000);
    }

    private static long liveHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void planAndThreadsAndBlocksOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new Plan(new Walk(), 1, 0, Sampling.VARIED, 0))
                .hasMessageContaining("futures: expected 1 to");
        assertThatThrownBy(() -> new Plan(new Walk(), 1, 1, Sampling.VARIED, -1))
                .hasMessageContaining("traces: expected 0 or more");
        assertThatThrownBy(() -> Runner.rerun(PLAN, 2567)).hasMessage("future: expected 0 to 2566, found 2567");
        var beyond = new BitSet();
        beyond.set(14);
        assertThatThrownBy(
                        () -> Runner.run(PLAN, Workers.inThisThread(), beyond, block -> {}, Progress.NONE, () -> false))
                .hasMessage("done: expected blocks below 14, found 14");
    }

    private record Trivial() implements Model {
        @Override
        public ModelId id() {
            return new ModelId("trivial", "1");
        }

        @Override
        public List<Input> inputs() {
            return new Walk().inputs();
        }

        @Override
        public List<Measure> measures() {
            return List.of(Measure.quantity("sum", "sum", "-"));
        }

        @Override
        public void run(Future future, Recorder recorder) {
            Point point = future.drawn();
            recorder.measure(
                    0, point.value(0) + point.value(2) + future.streams().uniform(1, 0, 0));
        }
    }
}
