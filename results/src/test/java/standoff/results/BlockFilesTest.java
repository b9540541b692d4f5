package standoff.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standoff.experiment.Block;
import standoff.experiment.Plan;
import standoff.experiment.Tally;

class BlockFilesTest {
    @TempDir
    Path folder;

    BlockFiles files;
    Block block;
    Path file;
    byte[] bytes;

    @BeforeEach
    void keepABlock() throws IOException {
        files = files(TinyRuns.PLAN);
        block = TinyRuns.block(TinyRuns.PLAN, 2);
        files.put(block);
        file = folder.resolve("000002.block");
        bytes = Files.readAllBytes(file);
    }

    private BlockFiles files(Plan plan) {
        return new BlockFiles(folder, plan, TinyRuns.manifest(plan).digest(), Disk.local());
    }

    @Test
    void aBlockComesBackToTheBit() throws IOException {
        Block back = files.read(2);
        assertThat(back.first()).isEqualTo(128); // 2 x 64
        assertThat(back.size()).isEqualTo(12); // 140 - 128
        for (int k = 0; k < 5; k++) assertThat(back.inputs(k)).isEqualTo(block.inputs(k));
        for (int k = 0; k < 4; k++) assertThat(back.measures(k)).isEqualTo(block.measures(k));
        Tally ones = Tally.of(TinyRuns.PLAN);
        ones.add(back);
        Tally others = Tally.of(TinyRuns.PLAN);
        others.add(block);
        for (int moment = 0; moment < 4; moment++)
            assertThat(ones.fans().quantile(0, moment, .5))
                    .isEqualTo(others.fans().quantile(0, moment, .5));
    }

    @Test
    void aFileCutOffAnywhereIsNoBlock() throws IOException {
        for (int length : new int[] {0, 1, 7, 55, 56, 57, 64, bytes.length / 2, bytes.length - 1}) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertThatThrownBy(() -> files.read(2))
                    .as("cut off after " + length)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aFileWithAnyBitFlippedIsNoBlock() throws IOException {
        // Every bit of head and checksum, and 200 bits of the block at random (seed 1).
        SplittableRandom random = new SplittableRandom(1);
        List<Integer> bits = new ArrayList<>();
        for (int bit = 0; bit < 8 * 56; bit++) bits.add(bit);
        for (int bit = 8 * (bytes.length - 8); bit < 8 * bytes.length; bit++) bits.add(bit);
        for (int count = 0; count < 200; count++) bits.add(random.nextInt(8 * bytes.length));
        for (int bit : bits) {
            byte[] flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, flipped);
            assertThatThrownBy(() -> files.read(2)).as("bit " + bit).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aFileWithMoreBehindItIsNoBlock() throws IOException {
        Files.write(file, Arrays.copyOf(bytes, bytes.length + 1));
        assertThatThrownBy(() -> files.read(2)).hasMessageContaining("expected a block of");
    }

    @Test
    void aBlockOfAnotherRunIsTurnedAway() throws IOException {
        Plan other = TinyRuns.plan(2, 140);
        files(other).put(TinyRuns.block(other, 2));
        assertThatThrownBy(() -> files.read(2)).hasMessage("a block of another run");
    }

    @Test
    void aBlockUnderAnotherNumberIsTurnedAway() throws IOException {
        Files.copy(file, folder.resolve("000001.block"));
        assertThatThrownBy(() -> files.read(1)).hasMessage("it holds block 2");
    }

    @Test
    void onlyWholeBlocksCount() throws IOException {
        files.put(TinyRuns.block(TinyRuns.PLAN, 0));
        Files.write(folder.resolve("000001.block"), new byte[] {1, 2, 3});
        List<String> damaged = new ArrayList<>();
        assertThat(files.whole(damaged::add).stream()).containsExactly(0, 2);
        assertThat(damaged).containsExactly(folder.resolve("000001.block") + ": cut off after 3 bytes");
    }
}
