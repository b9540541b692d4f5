package standoff.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
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
        try (UnfinishedRun run = TinyRuns.create(folder, TinyRuns.PLAN)) {
            TinyRuns.runAll(run);
            assertThat(folder).doesNotExist();
            run.finish((where, summary, tally) -> Files.writeString(where.resolve("report.html"), "<html>"));
        }
        assertThat(names(runs)).containsExactly("tiny-2026-7f3a");
        assertThat(names(folder))
                .containsExactly(
                        "SHA256SUMS",
                        "futures.parquet",
                        "manifest.json",
                        "report.html",
                        "summary.json",
                        "trajectories.parquet");
    }

    @Test
    void theReportSeesTheStatisticsOfAllBlocksAndTheSummaryThatIsKept() {
        AtomicInteger calls = new AtomicInteger();
        try (UnfinishedRun run = TinyRuns.create(folder, TinyRuns.PLAN)) {
            TinyRuns.runAll(run);
            run.finish((where, summary, tally) -> {
                calls.incrementAndGet();
                assertThat(tally.futures()).isEqualTo(140);
                assertThat(summary).isEqualTo(RunSummary.of(run.manifest(), tally));
            });
        }
        assertThat(calls).hasValue(1);
    }

    @Test
    void aBlockIsKeptAsSoonAsItIsAccepted() {
        try (UnfinishedRun run = TinyRuns.create(folder, TinyRuns.PLAN)) {
            run.accept(TinyRuns.block(TinyRuns.PLAN, 1));
            assertThat(names(work.resolve("blocks"))).containsExactly("000001.block");
            assertThat(run.done()).isEqualTo(bits(1));
        }
    }

    @Test
    void aCancelledRunKeepsItsBlocksAndTheirStatistics() {
        try (UnfinishedRun run = TinyRuns.create(folder, TinyRuns.PLAN)) {
            run.accept(TinyRuns.block(TinyRuns.PLAN, 0));
            run.accept(TinyRuns.block(TinyRuns.PLAN, 2));
            assertThat(run.tally().futures()).isEqualTo(64 + 12);
        }
        assertThat(UnfinishedRun.exists(folder)).isTrue();
        try (UnfinishedRun again = TinyRuns.resume(folder, TinyRuns.PLAN)) {
            assertThat(again.done()).isEqualTo(bits(0, 2));
            assertThat(again.tally().futures()).isEqualTo(64 + 12);
        }
    }

    @Test
    void aResumedRunHasTheBitsOfAnUninterruptedOne() {
        FinishedRun whole = TinyRuns.finished(runs.resolve("whole"), TinyRuns.PLAN);
        try (UnfinishedRun run = TinyRuns.create(folder, TinyRuns.PLAN)) {
            run.accept(TinyRuns.block(TinyRuns.PLAN, 2));
        }
        try (UnfinishedRun run = TinyRuns.resume(folder, TinyRuns.PLAN)) {
            TinyRuns.runAll(run);
            SameBits.assertSame(run.finish(TinyRuns.NO_REPORT), whole);
        }
    }

    @Test
    void theWorkFolderMayBeNamedInsteadOfTheRun() {
        TinyRuns.create(folder, TinyRuns.PLAN).close();
        try (UnfinishedRun run = TinyRuns.resume(work, TinyRuns.PLAN)) {
            TinyRuns.runAll(run);
            assertThat(run.finish(TinyRuns.NO_REPORT).folder()).isEqualTo(folder);
        }
    }

    @Test
    void everySessionIsInTheManifestAndOnlyTheLastIsFinished() {
        TinyRuns.create(folder, TinyRuns.PLAN).close();
        try (UnfinishedRun run = TinyRuns.resume(folder, TinyRuns.PLAN)) {
            TinyRuns.runAll(run);
            List<Manifest.Session> sessions =
                    run.finish(TinyRuns.NO_REPORT).manifest().sessions();
            assertThat(sessions).hasSize(2);
            assertThat(sessions.getFirst().finished()).isNull();
            assertThat(sessions.getLast().finished()).isEqualTo(TinyRuns.CLOCK.instant());
            assertThat(sessions.getLast().threads()).isEqualTo(2);
        }
    }

    @Test
    void whatAModelNeedsToBeBuiltAgainIsInTheManifestOfTheWorkFolder() {
        TinyRuns.create(folder, TinyRuns.PLAN).close();
        Manifest kept = UnfinishedRun.manifest(folder);
        assertThat(kept.question()).isEqualTo(TinyRuns.manifest(TinyRuns.PLAN).question());
        assertThat(UnfinishedRun.plan(folder, new TinyModel()).futures()).isEqualTo(140);
    }

    @Test
    void damagedBlocksAreNamedAndRunAgain() throws IOException {
        try (UnfinishedRun run = TinyRuns.create(folder, TinyRuns.PLAN)) {
            TinyRuns.runAll(run);
        }
        Path block = work.resolve("blocks/000001.block");
        byte[] bytes = Files.readAllBytes(block);
        Files.write(block, Arrays.copyOf(bytes, bytes.length / 2));
        try (UnfinishedRun run = TinyRuns.resume(folder, TinyRuns.PLAN)) {
            assertThat(run.done()).isEqualTo(bits(0, 2));
            assertThat(run.damaged()).singleElement().asString().contains("000001.block", "expected a block of");
            TinyRuns.runAll(run);
            SameBits.assertSame(
                    run.finish(TinyRuns.NO_REPORT), TinyRuns.finished(runs.resolve("whole"), TinyRuns.PLAN));
        }
    }

    @Test
    void halfWrittenFilesOfAKilledProcessAreSweptAway() throws IOException {
        TinyRuns.create(folder, TinyRuns.PLAN).close();
        Files.writeString(work.resolve("blocks/000000.block.new"), "half");
        Files.writeString(work.resolve("manifest.json.new"), "half");
        Files.createDirectories(work.resolve("finished"));
        Files.writeString(work.resolve("finished/futures.parquet"), "half");
        try (UnfinishedRun run = TinyRuns.resume(folder, TinyRuns.PLAN)) {
            assertThat(names(work.resolve("blocks"))).isEmpty();
            TinyRuns.runAll(run);
            SameBits.assertSame(
                    run.finish(TinyRuns.NO_REPORT), TinyRuns.finished(runs.resolve("whole"), TinyRuns.PLAN));
        }
    }

    @Test
    void aRunThatWasKilledBeforeItsManifestWasWrittenCanBeResumed() throws IOException {
        Files.createDirectories(work);
        try (UnfinishedRun run = TinyRuns.resume(folder, TinyRuns.PLAN)) {
            assertThat(run.done()).isEqualTo(bits());
            assertThat(run.manifest().sessions()).hasSize(1);
        }
    }

    @Test
    void aRunThatWasKilledBeforeItsManifestWasWrittenCanBeBegunAnew() throws IOException {
        Files.createDirectories(work.resolve("blocks"));
        try (UnfinishedRun run = TinyRuns.create(folder, TinyRuns.PLAN)) {
            assertThat(run.done()).isEqualTo(bits());
        }
    }

    @Test
    void aRunThatWasKilledAfterItsRenameIsFinishedAndItsWorkFolderGoes() throws IOException {
        TinyRuns.finished(folder, TinyRuns.PLAN);
        Files.createDirectories(work.resolve("blocks"));
        Files.writeString(work.resolve("lock"), "");
        assertThat(UnfinishedRun.exists(folder)).isFalse();
        FinishedRun.open(folder);
        assertThatThrownBy(() -> TinyRuns.resume(folder, TinyRuns.PLAN))
                .isInstanceOf(UnusableRun.class)
                .hasMessage(folder + ": this run is finished; there is nothing to resume");
        assertThat(work).doesNotExist();
    }

    @Test
    void aReportThatFailsLeavesARunThatCanBeFinishedLater() {
        try (UnfinishedRun run = TinyRuns.create(folder, TinyRuns.PLAN)) {
            TinyRuns.runAll(run);
            assertThatThrownBy(() -> run.finish((where, summary, tally) -> {
                        throw new IOException("No space left on device");
                    }))
                    .isInstanceOf(StorageFailure.class)
                    .hasMessageContaining("No space left on device. Free some space");
            assertThat(names(runs)).containsExactly(".tiny-2026-7f3a.part");
            assertThat(names(work)).containsExactly("blocks", "lock", "manifest.json");
        }
        try (UnfinishedRun run = TinyRuns.resume(folder, TinyRuns.PLAN)) {
            SameBits.assertSame(
                    run.finish(TinyRuns.NO_REPORT), TinyRuns.finished(runs.resolve("whole"), TinyRuns.PLAN));
        }
    }

    @Test
    void aBlockThatIsLostBeforeTheEndIsNamed() throws IOException {
        try (UnfinishedRun run = TinyRuns.create(folder, TinyRuns.PLAN)) {
            TinyRuns.runAll(run);
            Files.delete(work.resolve("blocks/000001.block"));
            assertThatThrownBy(() -> run.finish(TinyRuns.NO_REPORT))
                    .isInstanceOf(StorageFailure.class)
                    .hasMessageStartingWith("cannot read back a finished block: ")
                    .hasMessageContaining("000001.block");
            assertThat(names(work)).containsExactly("blocks", "lock", "manifest.json");
        }
    }

    @Test
    void aFolderThatAppearsMeanwhileIsNotWrittenOver() throws IOException {
        try (UnfinishedRun run = TinyRuns.create(folder, TinyRuns.PLAN)) {
            TinyRuns.runAll(run);
            Files.createDirectories(folder);
            assertThatThrownBy(() -> run.finish(TinyRuns.NO_REPORT))
                    .isInstanceOf(UnusableRun.class)
                    .hasMessageContaining("move it away and resume the run");
        }
    }

    @Test
    void aRunIsNotFinishedBeforeItsBlocksAreDone() {
        try (UnfinishedRun run = TinyRuns.create(folder, TinyRuns.PLAN)) {
            assertThatThrownBy(() -> run.finish(TinyRuns.NO_REPORT)).hasMessageContaining("0 of 3 blocks are done");
        }
    }

    @Test
    void aBlockThatIsNoneOfTheRunsIsRefused() {
        try (UnfinishedRun run = TinyRuns.create(folder, TinyRuns.plan(1, 100))) {
            assertThatThrownBy(() -> run.accept(TinyRuns.block(TinyRuns.PLAN, 1))) // 64 futures, expected are 36
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("block 1 of 64 futures is none of this run's 2 blocks");
        }
    }

    @Test
    void aFolderThatExistsIsNeverWrittenOver() {
        TinyRuns.finished(folder, TinyRuns.PLAN);
        assertThatThrownBy(() -> TinyRuns.create(folder, TinyRuns.PLAN))
                .isInstanceOf(UnusableRun.class)
                .hasMessage(folder + ": expected a folder that does not exist yet, found one; choose another, or remove"
                        + " it");
    }

    @Test
    void anUnfinishedRunIsNotBegunAgain() {
        TinyRuns.create(folder, TinyRuns.PLAN).close();
        assertThatThrownBy(() -> TinyRuns.create(folder, TinyRuns.PLAN))
                .isInstanceOf(UnusableRun.class)
                .hasMessageContaining("an unfinished run is there already (" + work + "); resume it");
    }

    @Test
    void resumingWhatIsNotThereSaysWhereItWasLookedFor() {
        assertThatThrownBy(() -> TinyRuns.resume(folder, TinyRuns.PLAN))
                .isInstanceOf(UnusableRun.class)
                .hasMessage(folder + ": expected an unfinished run to resume, found none (there is no " + work + ")");
    }

    @Test
    void anUnfinishedRunIsNotOpenedAsAFinishedOne() {
        TinyRuns.create(folder, TinyRuns.PLAN).close();
        assertThatThrownBy(() -> FinishedRun.open(folder))
                .isInstanceOf(UnusableRun.class)
                .hasMessageContaining("found one that was interrupted; resume it");
    }

    @Test
    void anotherPlanIsNotResumed() {
        TinyRuns.create(folder, TinyRuns.PLAN).close();
        Plan other = new Plan(new TinyModel(), 7, 150, Sampling.FIXED, 4);
        assertThatThrownBy(() -> TinyRuns.resume(folder, other))
                .isInstanceOf(UnusableRun.class)
                .hasMessage(folder + ": the unfinished run there is another one: the seed was 1 and is 7; the number"
                        + " of futures was 140 and is 150; the sampling of inputs was VARIED and is FIXED;"
                        + " what is kept was quantiles, fans, 3 traces and is quantiles, fans, 4 traces."
                        + " Resume it as it was begun, or begin a new run in another folder.");
    }

    @Test
    void anotherModelIsNotResumed() {
        TinyRuns.create(folder, TinyRuns.PLAN).close();
        assertRefused(
                now -> TinyRuns.manifest(TinyRuns.plan(new TinyModel("2", 0), 1, 140)),
                "the model was tiny 1 and is tiny 2. Resume");
    }

    @Test
    void anotherQuestionIsNotResumed() {
        TinyRuns.create(folder, TinyRuns.PLAN).close();
        assertRefused(
                now -> TinyRuns.manifest(
                        TinyRuns.PLAN, TinyRuns.question("maim-declared", "horizon: 5 weeks"), now.product()),
                "the question.scenario was another text and is horizon: 5 weeks; the question.regime was unmanaged-race"
                        + " and is maim-declared. Resume");
    }

    @Test
    void anotherVersionOfTheProgramDoesNotResume() {
        TinyRuns.create(folder, TinyRuns.PLAN).close();
        assertRefused(
                now -> TinyRuns.manifest(
                        TinyRuns.PLAN, TinyRuns.QUESTION, new Manifest.Product("Standoff", "0.2.0", null)),
                "the program's version was 0.1.0 and is 0.2.0. Resume");
    }

    @Test
    void anotherCommitOfTheProgramDoesNotResume() {
        TinyRuns.create(folder, TinyRuns.PLAN).close();
        assertRefused(
                now -> TinyRuns.manifest(
                        TinyRuns.PLAN, TinyRuns.QUESTION, new Manifest.Product("Standoff", "0.1.0", "f200634")),
                "the program's commit was e100523 and is f200634. Resume");
    }

    @Test
    void whatWasAskedOtherwiseIsNamedByItsPlaceInTheQuestion() {
        Manifest then = TinyRuns.manifest(TinyRuns.PLAN);
        Manifest now = TinyRuns.manifest(
                TinyRuns.PLAN,
                Map.of("regime", "unmanaged-race", "settings", Map.of("a", 1), "levels", List.of(1, .5, false)),
                then.product());
        assertThat(then.differences(now))
                .containsExactlyInAnyOrder(
                        "the question.scenario was another text and is not given",
                        "the question.levels was [1, 0.5, true] and is [1, 0.5, false]",
                        "the question.settings was not given and is {a=1}");
        assertThat(then.differences(then)).isEmpty();
    }

    @Test
    void theUnfinishedRunsInAFolderAreThoseWithoutTheirFinishedFolder() throws IOException {
        TinyRuns.create(folder, TinyRuns.PLAN).close();
        TinyRuns.finished(runs.resolve("done"), TinyRuns.plan(1, 100));
        Files.createDirectories(runs.resolve(".done.part/blocks"));
        assertThat(UnfinishedRun.in(runs)).containsExactly(folder);
        UnfinishedRun.tidy(runs.resolve("done"));
        assertThat(runs.resolve(".done.part")).doesNotExist();
        UnfinishedRun.tidy(folder);
        assertThat(work).exists();
    }

    private void assertRefused(UnaryOperator<Manifest> change, String why) {
        Manifest changed = change.apply(TinyRuns.manifest(TinyRuns.PLAN));
        assertThatThrownBy(() -> UnfinishedRun.resume(folder, TinyRuns.PLAN, changed, 2, TinyRuns.CLOCK))
                .isInstanceOf(UnusableRun.class)
                .hasMessageContaining("another one: " + why);
    }

    @Test
    void twoPiecesOfWorkAtOnceAreRefused() {
        try (UnfinishedRun first = TinyRuns.create(folder, TinyRuns.PLAN)) {
            for (int attempt = 0; attempt < 2; attempt++)
                assertThatThrownBy(() -> TinyRuns.resume(folder, TinyRuns.PLAN))
                        .isInstanceOf(UnusableRun.class)
                        .hasMessage(
                                work + ": another process is at work on this run. Wait until it is done, or end it, "
                                        + "and try again.");
            TinyRuns.runAll(first);
            first.finish(TinyRuns.NO_REPORT);
        }
    }

    @Test
    void theTallyOfTheKeptBlocksIsThatOfTheRunner() {
        Tally direct = Runner.run(TinyRuns.PLAN, new Threads(2));
        try (UnfinishedRun run = TinyRuns.create(folder, TinyRuns.PLAN)) {
            TinyRuns.runAll(run);
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
