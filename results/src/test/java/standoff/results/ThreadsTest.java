package standoff.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import standoff.experiment.Runner;
import standoff.experiment.Tally;
import standoff.experiment.Workers;

class ThreadsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsComeInTheOrderOfThePiecesWhoeverWorksThemOut(int count) {
        List<Integer> squares =
                IntStream.range(0, 100).map(piece -> piece * piece).boxed().toList();
        assertThat(new Threads(count).all(100, () -> piece -> piece * piece)).isEqualTo(squares);
        assertThat(Workers.inThisThread().all(100, () -> piece -> piece * piece))
                .isEqualTo(squares);
    }

    @Test
    void resultsAreTakenOneAtATimeAndEachWorkerHasAMemoryOfItsOwn() {
        var busy = new AtomicBoolean();
        var made = new AtomicInteger();
        var next = new AtomicInteger();
        var taken = new BitSet();
        new Threads(3)
                .<Integer>work(
                        () -> next.get() < 1000 ? next.getAndIncrement() : -1,
                        () -> {
                            made.incrementAndGet();
                            return piece -> piece;
                        },
                        piece -> {
                            assertThat(busy.getAndSet(true)).isFalse();
                            taken.set(piece);
                            busy.set(false);
                        });
        assertThat(taken.cardinality()).isEqualTo(1000);
        assertThat(made.get()).isBetween(1, 3);
    }

    @Test
    void whatAPieceThrowsComesOutAndNoFurtherPieceIsBegun() {
        var begun = new AtomicInteger();
        assertThatThrownBy(() -> new Threads(2).all(1_000_000, () -> piece -> {
                    begun.incrementAndGet();
                    throw new IllegalStateException("the sky fell");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the sky fell");
        assertThat(begun.get()).isBetween(1, 2);
        assertThatThrownBy(() -> new Threads(0)).hasMessage("threads: expected 1 or more, found 0");
    }

    @Test
    void anInterruptionStopsARunAndIsPassedOn() {
        Tally tally;
        try {
            Thread.currentThread().interrupt();
            tally = Runner.run(TinyRuns.plan(1, 5_000_000), new Threads(1));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(tally.futures()).isLessThan(5_000_000);
    }
}
