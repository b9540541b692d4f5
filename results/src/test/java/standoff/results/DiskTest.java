package standoff.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.duckdb.DuckDBColumnType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standoff.experiment.Plan;

class DiskTest {
    @TempDir
    Path runs;

    /// A disk with room for a number of operations. The one that finds no room leaves half a file behind.
    private static class FullDevice implements Disk.Device {
        private int room;

        FullDevice(int room) {
            this.room = room;
        }

        @Override
        public void write(Path file, ByteBuffer bytes) throws IOException {
            boolean full = room-- == 0;
            byte[] written = new byte[full ? bytes.remaining() / 2 : bytes.remaining()];
            bytes.get(written);
            Files.write(file, written);
            if (full) throw new FileSystemException(file.toString(), null, "No space left on device");
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
            if (room-- == 0) throw new FileSystemException(to.toString(), null, "No space left on device");
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public long free(Path folder) {
            return Long.MAX_VALUE;
        }
    }

    @Test
    void aDiskThatFillsUpAtAnyMomentLeavesARunThatCanBeResumedToTheSameBits() {
        Plan plan = TinyRuns.plan(1, 100);
        FinishedRun whole = TinyRuns.finished(runs.resolve("whole"), plan);
        // A write and a rename for the manifest, for each of two blocks, for the summary, for the manifest again
        // and for the checksums, and the rename of the folder: 13 operations.
        for (int room = 0; room < 13; room++) {
            Path folder = runs.resolve("full-" + room);
            Disk full = new Disk(new FullDevice(room));
            assertThatThrownBy(() -> runOn(full, folder, plan))
                    .as("room for " + room)
                    .isInstanceOf(StorageFailure.class)
                    .hasMessageStartingWith("cannot write " + runs)
                    .hasMessageEndingWith(": No space left on device. Free some space, or choose a folder on another "
                            + "disk. Finished blocks are kept, and the run can be resumed.");
            assertThat(folder).doesNotExist();
            Path work = runs.resolve(".full-" + room + ".part");
            assertThat(Disk.list(work)).noneMatch(file -> file.toString().endsWith(".new"));
            assertThat(work.resolve("finished")).doesNotExist();
            try (UnfinishedRun run = TinyRuns.resume(folder, plan)) {
                assertThat(run.damaged()).isEmpty();
                TinyRuns.runAll(run);
                SameBits.assertSame(run.finish(TinyRuns.NO_REPORT), whole);
            }
        }
        runOn(new Disk(new FullDevice(13)), runs.resolve("just-enough"), plan);
    }

    private static void runOn(Disk disk, Path folder, Plan plan) {
        Manifest manifest = TinyRuns.manifest(plan);
        try (UnfinishedRun run = UnfinishedRun.create(folder, plan, manifest, 1, TinyRuns.CLOCK, disk)) {
            TinyRuns.runAll(run);
            run.finish(TinyRuns.NO_REPORT);
        }
    }

    @Test
    void theFileAndTheBytesWantedAreNamed() {
        Path file = runs.resolve("000007.block");
        assertThatThrownBy(() -> new Disk(new FullDevice(0)).put(file, ByteBuffer.wrap(new byte[123456])))
                .hasMessageStartingWith("cannot write " + file + " (123,456 bytes): No space left on device");
        assertThat(Disk.list(runs)).isEmpty();
    }

    @Test
    void aFullDiskUnderTheParquetFilesIsNamedLikeAnyOther() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "needs /dev/full, a device that is always full");
        Path file = runs.resolve("futures.parquet");
        Files.createSymbolicLink(file, full);
        List<Parquet.Heading> headings = List.of(new Parquet.Heading("future", DuckDBColumnType.BIGINT));
        int[] chunks = {0};
        Throwable thrown;
        try (Parquet parquet = Parquet.open(1)) {
            thrown = catchThrowable(() -> parquet.write(
                    file,
                    "*",
                    headings,
                    chunk -> {
                        for (int row = 0; row < 2048; row++) chunk.vector(0).setLong(row, row);
                        return chunks[0]++ < 10 ? 2048 : 0;
                    },
                    163_840,
                    Disk.local()));
        }
        assertThat(thrown)
                .isInstanceOf(StorageFailure.class)
                .hasMessageStartingWith(
                        "cannot write " + file + " (163,840 bytes): No space left on device. Free some");
        assertThat(Disk.list(runs)).isEmpty();
    }

    @Test
    void aRunThatCannotFitIsRefusedBeforeItBegins() {
        Disk small = new Disk(new FullDevice(0) {
            @Override
            public long free(Path folder) {
                return 100_000;
            }
        });
        Plan plan = TinyRuns.plan(1, 1_000_000);
        Manifest manifest = TinyRuns.manifest(plan);
        // A million futures of ten columns of eight bytes, twice, are 160 MB; the fans of two series at four moments in
        // 1954 blocks at 300 bytes are 4.7 MB.
        assertThatThrownBy(() -> UnfinishedRun.create(runs.resolve("big"), plan, manifest, 1, TinyRuns.CLOCK, small))
                .isInstanceOf(StorageFailure.class)
                .hasMessage(runs + ": the run may need 164.7 MB here, and 100,000 bytes are free. Free some space, "
                        + "choose a folder on another disk, or ask for fewer futures.");
        assertThat(Disk.list(runs)).isEmpty();
    }

    @Test
    void aPlaceWhereNothingCanBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(runs.resolve("notes.txt"), "no folder");
        assertThatThrownBy(() -> TinyRuns.create(file.resolve("run"), TinyRuns.PLAN))
                .isInstanceOf(StorageFailure.class)
                .hasMessageStartingWith("cannot make the folder " + file)
                .hasMessageContaining("Check that the folder exists and that you may write there");
    }
}
