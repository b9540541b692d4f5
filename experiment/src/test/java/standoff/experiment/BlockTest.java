package standoff.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {
    private static final Walk MODEL = new Walk();

    /// Seventeen blocks, the last of 9 futures.
    private static final Plan PLAN = new Plan(MODEL, 1, 16 * 512 + 9, Sampling.VARIED, 4);

    private static List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Runner.run(PLAN, Workers.inThisThread(), new BitSet(), blocks::add, Progress.NONE, () -> false);
        return blocks;
    }

    @Test
    void aBlockIsReadAsItWasWritten() throws IOException {
        for (Block block : blocks()) {
            Block read = BlockBytes.block(PLAN, BlockBytes.bytes(block));
            assertThat(List.of(read.index(), read.size())).isEqualTo(List.of(block.index(), block.size()));
            assertThat(read.first()).isEqualTo(block.first());
            for (int i = 0; i < MODEL.inputs().size(); i++) same(read.inputs(i), block.inputs(i));
            for (int m = 0; m < MODEL.measures().size(); m++) same(read.measures(m), block.measures(m));
            for (int t = 0; t <= Walk.STEPS; t++)
                assertThat(fans(read).quantile(0, t, 0.7)).isEqualTo(fans(block).quantile(0, t, 0.7));
            assertThat(read.traces()).hasSameSizeAs(block.traces());
            for (int i = 0; i < read.traces().size(); i++)
                assertThat(read.traces().get(i).value(0, 5))
                        .isEqualTo(block.traces().get(i).value(0, 5));
            assertThat(BlockBytes.bytes(read)).isEqualTo(BlockBytes.bytes(block));
        }
    }

    private static Fans fans(Block block) {
        Fans fans = Fans.of(MODEL);
        block.fans().addTo(fans);
        return fans;
    }

    private static void same(double[] found, double[] expected) {
        assertThat(Arrays.stream(found).mapToLong(Double::doubleToRawLongBits).toArray())
                .isEqualTo(Arrays.stream(expected)
                        .mapToLong(Double::doubleToRawLongBits)
                        .toArray());
    }

    /// 512 futures: start, end, patience and when at 8 bytes each, colour twice and crossed at 1 byte,
    /// constants at none, and at most 512 x 2 x 2 bytes for each of eleven moments of the fan.
    @Test
    void aBlockIsWrittenCompactly() {
        int fan = BlockBytes.bytes(blocks().getFirst()).length - 512 * (4 * 8 + 3);
        assertThat(fan).isBetween(500, 11 * 258 * 2 + 1000);
    }

    @Test
    void oddNumbersKeepTheirBits() throws IOException {
        double quiet = Double.longBitsToDouble(0x7FF8000000000001L);
        for (double[] column : new double[][] {
            {0, 1, 255}, {0, -0.0}, {256, 0}, {quiet, Double.NaN}, {quiet, quiet}, {0.5, 1}, {-1, 3}, {1e300, 4}, {}
        }) {
            var bytes = new ByteArrayOutputStream();
            Columns.write(column, new DataOutputStream(bytes));
            var in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
            same(Columns.read(column.length, in), column);
            assertThat(in.available()).isZero();
        }
    }

    @Test
    void aBlockOfAnotherModelIsRefused() {
        byte[] bytes = BlockBytes.bytes(blocks().getLast());
        assertThatThrownBy(() ->
                        BlockBytes.block(new Plan(new Toy("nothing"), 1, PLAN.futures(), Sampling.VARIED, 0), bytes))
                .isInstanceOf(IOException.class)
                .hasMessage("expected a block with 0 inputs, found 4: it was written by another model or another"
                        + " version of it");
    }

    @Test
    void aTornOrForeignFileIsRefused() {
        byte[] bytes = BlockBytes.bytes(blocks().getLast());
        for (int length : new int[] {0, 3, 50, bytes.length / 2, bytes.length - 1})
            assertThatThrownBy(() -> BlockBytes.block(PLAN, Arrays.copyOf(bytes, length)))
                    .isInstanceOf(EOFException.class);
        bytes[0] = 7;
        assertThatThrownBy(() -> BlockBytes.block(PLAN, bytes))
                .hasMessage("expected a block of futures (version 2), found something else");
    }
}
