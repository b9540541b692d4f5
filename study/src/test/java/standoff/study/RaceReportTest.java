package standoff.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standoff.experiment.Input;
import standoff.experiment.Runner;
import standoff.experiment.Tally;
import standoff.experiment.Workers;
import standoff.race.RaceModel;

class RaceReportTest {
    /// Rewrites the picture instead: `mvn -pl study -am test -Ddocs.rewrite=true -Dtest=RaceReportTest
    /// -Dsurefire.failIfNoSpecifiedTests=false`.
    private static final boolean REWRITE = Boolean.getBoolean("docs.rewrite");

    private static final Path PICTURE = Path.of("../docs/pictures/one-future.svg");

    @Test
    void thePictureOfTheDocsIsWhatTheReportDraws() throws IOException {
        Simulation simulation = BaselineRuns.simulation(BaselineRuns.question(Optional.of("maim-declared"), 200));
        String svg = OneFutureSection.signature(OneFutureSection.first(
                                simulation.model(), simulation.manifest().plan())
                        .portrait())
                .svg();
        if (REWRITE) Files.writeString(PICTURE, svg);
        assertThat(Files.readString(PICTURE)).isEqualTo(svg);
    }

    @Test
    void thePageSaysWhatItIsWhatWasAssumedAndHowToRunItAgain() {
        Question question = BaselineRuns.question(Optional.empty(), 100);
        Simulation simulation = BaselineRuns.simulation(question);
        RaceModel model = simulation.model();
        Tally tally = Runner.run(model, simulation.manifest().plan(), Workers.inThisThread())
                .tally();
        String html = RaceReport.page(
                        model,
                        simulation.manifest(),
                        tally,
                        RunAnalysis.of(model, new RunStatistics(model, tally)),
                        8,
                        1)
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
