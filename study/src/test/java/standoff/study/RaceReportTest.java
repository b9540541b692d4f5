package standoff.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standoff.documents.DocumentSource;
import standoff.experiment.Block;
import standoff.experiment.Input;
import standoff.experiment.MemoryFutures;
import standoff.experiment.Plan;
import standoff.experiment.Progress;
import standoff.experiment.Runner;
import standoff.experiment.Sampling;
import standoff.experiment.Tally;
import standoff.experiment.Workers;
import standoff.race.RaceModel;

class RaceReportTest {
    private static Question question(Optional<String> regime, long futures) {
        return new Question("baseline-2026", regime, Map.of(), futures, 1, Sampling.VARIED, 8);
    }

    /// Rewrites the picture instead: `mvn -pl study -am test -Ddocs.rewrite=true -Dtest=RaceReportTest
    /// -Dsurefire.failIfNoSpecifiedTests=false`.
    private static final boolean REWRITE = Boolean.getBoolean("docs.rewrite");

    private static final Path PICTURE = Path.of("../docs/pictures/one-future.svg");

    @Test
    void thePictureOfTheDocsIsWhatTheReportDraws() throws IOException {
        Question question = question(Optional.of("maim-declared"), 200);
        String svg = OneFutureSection.signature(OneFutureSection.first(
                                question.model(DocumentSource.NONE), question.plan(question.model(DocumentSource.NONE)))
                        .portrait())
                .svg();
        if (REWRITE) Files.writeString(PICTURE, svg);
        assertThat(Files.readString(PICTURE)).isEqualTo(svg);
    }

    @Test
    void thePageSaysWhatItIsWhatWasAssumedAndHowToRunItAgain() {
        Question question = question(Optional.empty(), 100);
        RaceModel model = question.model(DocumentSource.NONE);
        List<Block> blocks = new ArrayList<>();
        Plan plan = question.plan(model);
        Tally tally = Tally.of(plan);
        Runner.run(
                plan,
                Workers.inThisThread(),
                new BitSet(),
                block -> {
                    blocks.add(block);
                    tally.add(block);
                },
                Progress.NONE,
                () -> false);
        String html = RaceReport.page(model, question, tally, MemoryFutures.of(model, blocks), Workers.inThisThread())
                .html();
        assertThat(html)
                .contains("Conditional explorations, not forecasts")
                .contains(question.command())
                .contains(model.inputs().size() + " inputs")
                .doesNotContain("src=\"http")
                .doesNotContain("<link");
        for (Input input : model.inputs())
            assertThat(html).contains(input.name().substring(input.name().lastIndexOf('.') + 1));
    }
}
