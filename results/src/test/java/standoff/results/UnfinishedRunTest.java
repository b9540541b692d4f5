package standoff.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standoff.experiment.Plan;
import standoff.experiment.Runner;
import standoff.experiment.Sampling;
import standoff.experiment.Tally;

class UnfinishedRunTest {
    @TempDir
    Path runs;

    Path folder;
    Path work;

    @BeforeEach
    void place() {
        folder = runs.resolve("tiny-2026-7f3a");
        work = runs.resolve(".tiny-2026-7f3a.part");
    }

    @Test
    void aFinishedRunLeavesItsFolderAndNothingElse() throws IOException {
        try (UnfinishedRun run = Runs.create(folder, Runs.PLAN)) {
            Runs.runAll(run, new TinyModel());
            assertThat(folder).doesNotExist();
            run.finish((where, summary, tally) -> Files.writeString(where.resolve("report.html"), "<html>"));
        }
        assertThat(names(runs)).containsExactly("tiny-2026-7f3a");
        assertThat(names(folder))
                .containsExactly(
                        "futures.parquet", "manifest.json", "report.html", "summary.json", "trajectories.parquet");
    }

    @Test
    void theReportSeesTheStatisticsOfAllBlocksAndTheSummaryThatIsKept() {
        AtomicInteger calls = new AtomicInteger();
        try (UnfinishedRun run = Runs.create(folder, Runs.PLAN)) {
            Runs.runAll(run, new TinyModel());
            run.finish((where, summary, tally) -> {
                calls.incrementAndGet();
                assertThat(tally.futures()).isEqualTo(1100);
                assertThat(summary).isEqualTo(RunSummary.of(run.manifest(), tally));
            });
        }
        assertThat(calls).hasValue(1);
    }

    @Test
    void aBlockIsKeptAsSoonAsItIsAccepted() {
        try (UnfinishedRun run = Runs.create(folder, Runs.PLAN)) {
            run.accept(Runs.block(Runs.PLAN, 1));
            assertThat(names(work.resolve("blocks"))).containsExactly("000001.block");
            assertThat(run.done()).isEqualTo(bits(1));
        }
    }

    @Test
    void aCancelledRunKeepsItsBlocksAndTheirStatistics() {
        try (UnfinishedRun run = Runs.create(folder, Runs.PLAN)) {
            run.accept(Runs.block(Runs.PLAN, 0));
            run.accept(Runs.block(Runs.PLAN, 2));
            assertThat(run.tally().futures()).isEqualTo(512 + 76);
        }
        assertThat(UnfinishedRun.exists(folder)).isTrue();
        try (UnfinishedRun again = Runs.resume(folder, Runs.PLAN)) {
            assertThat(again.done()).isEqualTo(bits(0, 2));
            assertThat(again.tally().futures()).isEqualTo(512 + 76);
        }
    }

    @Test
    void aResumedRunHasTheBitsOfAnUninterruptedOne() {
        FinishedRun whole = Runs.finished(runs.resolve("whole"), Runs.PLAN);
        try (UnfinishedRun run = Runs.create(folder, Runs.PLAN)) {
            run.accept(Runs.block(Runs.PLAN, 2));
        }
        try (UnfinishedRun run = Runs.resume(folder, Runs.PLAN)) {
            Runs.runAll(run, new TinyModel());
            SameBits.assertSame(run.finish(Runs.NO_REPORT), whole);
        }
    }

    @Test
    void theWorkFolderMayBeNamedInsteadOfTheRun() {
        Runs.create(folder, Runs.PLAN).close();
        try (UnfinishedRun run = Runs.resume(work, Runs.PLAN)) {
            Runs.runAll(run, new TinyModel());
            assertThat(run.finish(Runs.NO_REPORT).folder()).isEqualTo(folder);
        }
    }

    @Test
    void everySessionIsInTheManifestAndOnlyTheLastIsFinished() {
        Runs.create(folder, Runs.PLAN).close();
        try (UnfinishedRun run = Runs.resume(folder, Runs.PLAN)) {
            Runs.runAll(run, new TinyModel());
            List<Manifest.Session> sessions =
                    run.finish(Runs.NO_REPORT).manifest().sessions();
            assertThat(sessions).hasSize(2);
            assertThat(sessions.getFirst().finished()).isNull();
            assertThat(sessions.getLast().finished()).isEqualTo(Runs.CLOCK.instant());
            assertThat(sessions.getLast().threads()).isEqualTo(2);
        }
    }

    @Test
    void whatAModelNeedsToBeBuiltAgainIsInTheManifestOfTheWorkFolder() {
        Runs.create(folder, Runs.PLAN).close();
        Manifest kept = UnfinishedRun.manifest(folder);
        assertThat(kept.scenario().text()).isEqualTo("scenario: tiny-2026\nhorizon: 4 weeks\n");
        assertThat(kept.plan()).isEqualTo(Runs.PLAN);
    }

    @Test
    void damagedBlocksAreNamedAndRunAgain() throws IOException {
        try (UnfinishedRun run = Runs.create(folder, Runs.PLAN)) {
            Runs.runAll(run, new TinyModel());
        }
        Path block = work.resolve("blocks/000001.block");
        byte[] bytes = Files.readAllBytes(block);
        Files.write(block, Arrays.copyOf(bytes, bytes.length / 2));
        try (UnfinishedRun run = Runs.resume(folder, Runs.PLAN)) {
            assertThat(run.done()).isEqualTo(bits(0, 2));
            assertThat(run.damaged()).singleElement().asString().contains("000001.block", "expected a block of");
            Runs.runAll(run, new TinyModel());
            SameBits.assertSame(run.finish(Runs.NO_REPORT), Runs.finished(runs.resolve("whole"), Runs.PLAN));
        }
    }

    @Test
    void halfWrittenFilesOfAKilledProcessAreSweptAway() throws IOException {
        Runs.create(folder, Runs.PLAN).close();
        Files.writeString(work.resolve("blocks/000000.block.new"), "half");
        Files.writeString(work.resolve("manifest.json.new"), "half");
        Files.createDirectories(work.resolve("finished"));
        Files.writeString(work.resolve("finished/futures.parquet"), "half");
        try (UnfinishedRun run = Runs.resume(folder, Runs.PLAN)) {
            assertThat(names(work.resolve("blocks"))).isEmpty();
            Runs.runAll(run, new TinyModel());
            SameBits.assertSame(run.finish(Runs.NO_REPORT), Runs.finished(runs.resolve("whole"), Runs.PLAN));
        }
    }

    @Test
    void aRunThatWasKilledBeforeItsManifestWasWrittenCanBeResumed() throws IOException {
        Files.createDirectories(work);
        try (UnfinishedRun run = Runs.resume(folder, Runs.PLAN)) {
            assertThat(run.done()).isEqualTo(bits());
            assertThat(run.manifest().sessions()).hasSize(1);
        }
    }

    @Test
    void aRunThatWasKilledBeforeItsManifestWasWrittenCanBeBegunAnew() throws IOException {
        Files.createDirectories(work.resolve("blocks"));
        try (UnfinishedRun run = Runs.create(folder, Runs.PLAN)) {
            assertThat(run.done()).isEqualTo(bits());
        }
    }

    @Test
    void aRunThatWasKilledAfterItsRenameIsFinishedAndItsWorkFolderGoes() throws IOException {
        Runs.finished(folder, Runs.PLAN);
        Files.createDirectories(work.resolve("blocks"));
        Files.writeString(work.resolve("lock"), "");
        assertThat(UnfinishedRun.exists(folder)).isFalse();
        FinishedRun.open(folder);
        assertThatThrownBy(() -> Runs.resume(folder, Runs.PLAN))
                .isInstanceOf(UnusableRun.class)
                .hasMessage(folder + ": this run is finished; there is nothing to resume");
        assertThat(work).doesNotExist();
    }

    @Test
    void aReportThatFailsLeavesARunThatCanBeFinishedLater() {
        try (UnfinishedRun run = Runs.create(folder, Runs.PLAN)) {
            Runs.runAll(run, new TinyModel());
            assertThatThrownBy(() -> run.finish((where, summary, tally) -> {
                        throw new IOException("No space left on device");
                    }))
                    .isInstanceOf(StorageFailure.class)
                    .hasMessageContaining("No space left on device. Free some space");
            assertThat(names(runs)).containsExactly(".tiny-2026-7f3a.part");
            assertThat(names(work)).containsExactly("blocks", "lock", "manifest.json");
        }
        try (UnfinishedRun run = Runs.resume(folder, Runs.PLAN)) {
            SameBits.assertSame(run.finish(Runs.NO_REPORT), Runs.finished(runs.resolve("whole"), Runs.PLAN));
        }
    }

    @Test
    void aBlockThatIsLostBeforeTheEndIsNamed() throws IOException {
        try (UnfinishedRun run = Runs.create(folder, Runs.PLAN)) {
            Runs.runAll(run, new TinyModel());
            Files.delete(work.resolve("blocks/000001.block"));
            assertThatThrownBy(() -> run.finish(Runs.NO_REPORT))
                    .isInstanceOf(StorageFailure.class)
                    .hasMessageStartingWith("cannot read back a finished block: ")
                    .hasMessageContaining("000001.block");
            assertThat(names(work)).containsExactly("blocks", "lock", "manifest.json");
        }
    }

    @Test
    void aFolderThatAppearsMeanwhileIsNotWrittenOver() throws IOException {
        try (UnfinishedRun run = Runs.create(folder, Runs.PLAN)) {
            Runs.runAll(run, new TinyModel());
            Files.createDirectories(folder);
            assertThatThrownBy(() -> run.finish(Runs.NO_REPORT))
                    .isInstanceOf(UnusableRun.class)
                    .hasMessageContaining("move it away and resume the run");
        }
    }

    @Test
    void aRunIsNotFinishedBeforeItsBlocksAreDone() {
        try (UnfinishedRun run = Runs.create(folder, Runs.PLAN)) {
            assertThatThrownBy(() -> run.finish(Runs.NO_REPORT)).hasMessageContaining("0 of 3 blocks are done");
        }
    }

    @Test
    void aBlockThatIsNoneOfTheRunsIsRefused() {
        try (UnfinishedRun run = Runs.create(folder, Runs.plan(1, 600))) {
            assertThatThrownBy(() -> run.accept(Runs.block(Runs.PLAN, 1))) // 512 futures, expected are 88
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("block 1 of 512 futures is none of this run's 2 blocks");
        }
    }

    @Test
    void aFolderThatExistsIsNeverWrittenOver() {
        Runs.finished(folder, Runs.PLAN);
        assertThatThrownBy(() -> Runs.create(folder, Runs.PLAN))
                .isInstanceOf(UnusableRun.class)
                .hasMessage(folder + ": expected a folder that does not exist yet, found one; choose another, or remove"
                        + " it");
    }

    @Test
    void anUnfinishedRunIsNotBegunAgain() {
        Runs.create(folder, Runs.PLAN).close();
        assertThatThrownBy(() -> Runs.create(folder, Runs.PLAN))
                .isInstanceOf(UnusableRun.class)
                .hasMessageContaining("an unfinished run is there already (" + work + "); resume it");
    }

    @Test
    void resumingWhatIsNotThereSaysWhereItWasLookedFor() {
        assertThatThrownBy(() -> Runs.resume(folder, Runs.PLAN))
                .isInstanceOf(UnusableRun.class)
                .hasMessage(folder + ": expected an unfinished run to resume, found none (there is no " + work + ")");
    }

    @Test
    void anUnfinishedRunIsNotOpenedAsAFinishedOne() {
        Runs.create(folder, Runs.PLAN).close();
        assertThatThrownBy(() -> FinishedRun.open(folder))
                .isInstanceOf(UnusableRun.class)
                .hasMessageContaining("found one that was interrupted; resume it");
    }

    @Test
    void anotherPlanIsNotResumed() {
        Runs.create(folder, Runs.PLAN).close();
        Plan other = new Plan(7, 1200, Sampling.FIXED, 4);
        assertThatThrownBy(() -> Runs.resume(folder, other))
                .isInstanceOf(UnusableRun.class)
                .hasMessage(folder + ": the unfinished run there is another one: the seed was 1 and is 7; the number of"
                        + " futures was 1100 and is 1200; the sampling of inputs was VARIED and is FIXED; the"
                        + " number of traces was 3 and is 4. Resume it as it was begun, or begin a new run in"
                        + " another folder.");
    }

    @Test
    void anotherModelIsNotResumed() {
        Runs.create(folder, Runs.PLAN).close();
        assertRefused(
                now -> Runs.manifest(new TinyModel("2", 0), Runs.PLAN), "the model was tiny 1 and is tiny 2. Resume");
    }

    @Test
    void anotherScenarioIsNotResumed() {
        Runs.create(folder, Runs.PLAN).close();
        Manifest.Scenario changed = Manifest.Scenario.of("tiny-2026", "A tiny world", "horizon: 5 weeks\n");
        assertRefused(
                now -> Manifest.of(new TinyModel(), Runs.PLAN, changed, now.product(), now.settings(), now.command()),
                "the scenario's digest was "
                        + Runs.manifest(new TinyModel(), Runs.PLAN)
                                .scenario()
                                .digest()
                                .substring(0, 12) + " and is "
                        + changed.digest().substring(0, 12) + ". Resume");
    }

    @Test
    void anotherVersionOfTheProgramDoesNotResume() {
        Runs.create(folder, Runs.PLAN).close();
        assertRefused(
                now -> Manifest.of(
                        new TinyModel(),
                        Runs.PLAN,
                        now.scenario(),
                        new Manifest.Product("Standoff", "0.2.0", null),
                        now.settings(),
                        now.command()),
                "the program's version was 0.1.0 and is 0.2.0. Resume");
    }

    private void assertRefused(UnaryOperator<Manifest> change, String why) {
        Manifest changed = change.apply(Runs.manifest(new TinyModel(), Runs.PLAN));
        assertThatThrownBy(() -> UnfinishedRun.resume(folder, new TinyModel(), changed, 2, Runs.CLOCK))
                .isInstanceOf(UnusableRun.class)
                .hasMessageContaining("another one: " + why);
    }

    @Test
    void twoPiecesOfWorkAtOnceAreRefused() {
        try (UnfinishedRun first = Runs.create(folder, Runs.PLAN)) {
            for (int attempt = 0; attempt < 2; attempt++)
                assertThatThrownBy(() -> Runs.resume(folder, Runs.PLAN))
                        .isInstanceOf(UnusableRun.class)
                        .hasMessage(
                                work + ": another process is at work on this run. Wait until it is done, or end it, "
                                        + "and try again.");
            Runs.runAll(first, new TinyModel());
            first.finish(Runs.NO_REPORT);
        }
    }

    @Test
    void theTallyOfTheKeptBlocksIsThatOfTheRunner() {
        Tally direct = Runner.run(new TinyModel(), Runs.PLAN, 2).tally();
        try (UnfinishedRun run = Runs.create(folder, Runs.PLAN)) {
            Runs.runAll(run, new TinyModel());
            assertThat(RunSummary.of(run.manifest(), run.tally())).isEqualTo(RunSummary.of(run.manifest(), direct));
        }
    }

    private static BitSet bits(int... set) {
        BitSet bits = new BitSet();
        for (int index : set) bits.set(index);
        return bits;
    }

    private static List<String> names(Path folder) {
        return Disk.list(folder).stream()
                .map(path -> String.valueOf(path.getFileName()))
                .toList();
    }
}
