package standoff.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import standoff.numerics.random.StreamBlock;
import standoff.numerics.random.Streams;

/// The generator: words and numbers per second, for a block of futures and for one alone.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class GeneratorBenchmark {
    private static final int FUTURES = 512;
    private static final int WORDS = 4;

    private final Streams streams = Streams.of(1);
    private final Streams future = streams.future(17);
    private final StreamBlock block = new StreamBlock(FUTURES);
    private final int[] words = new int[FUTURES];
    private final double[] numbers = new double[FUTURES];
    private int step;

    /// Four words of 32 bits for each of 512 futures.
    @Benchmark
    @OperationsPerInvocation(FUTURES * WORDS)
    public int wordsOfABlock() {
        draw();
        int sum = 0;
        for (int word = 0; word < WORDS; word++) {
            block.words(word, words);
            sum += words[word];
        }
        return sum;
    }

    /// Two standard normal numbers for each of 512 futures.
    @Benchmark
    @OperationsPerInvocation(FUTURES * 2)
    public double normalsOfABlock() {
        draw();
        block.normal(0, numbers);
        double sum = numbers[1];
        block.normal(1, numbers);
        return sum + numbers[2];
    }

    @Benchmark
    public double oneUniform() {
        return future.uniform(3, 2, step++);
    }

    @Benchmark
    public double oneNormal() {
        return future.normal(3, 2, step++);
    }

    private void draw() {
        if (step == 0) block.begin(streams, 0, FUTURES);
        block.draw(1, 0, step++);
    }
}
