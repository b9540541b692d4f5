package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import standoff.experiment.Difference;
import standoff.experiment.Input;
import standoff.experiment.Mark;
import standoff.race.scenario.ShippedScenarios;

/// What the shipped scenarios say. Differences are by more than four standard errors: one false alarm in 15,000 for
/// each statement.
class ScenariosTest {
    private static final int FUTURES = 2048;

    private static RaceModel race(String scenario, String regime, String... settings) {
        return FutureSample.race(scenario, regime, settings);
    }

    private static double mean(RaceModel model, String measure) {
        return FutureSample.of(model, FUTURES).mean(measure);
    }

    private static void rises(RaceModel from, RaceModel to, String measure) {
        Difference difference = FutureSample.of(to, FUTURES).less(FutureSample.of(from, FUTURES), measure);
        assertThat(difference.mean()).as(measure + ": " + difference).isGreaterThan(4 * difference.standardError());
    }

    @Test
    void theFilesOfTheFolderAndNoOthersComeWithTheProgram() throws IOException {
        assertThat(ShippedScenarios.scenarios().names()).isEqualTo(yaml("../scenarios"));
        assertThat(ShippedScenarios.regimes().names()).isEqualTo(yaml("../scenarios/regimes"));
    }

    private static List<String> yaml(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
    }

    /// A value that is marked verified or derived is not one that was assumed: the mark goes with what the source says.
    @Test
    void everyScenarioHasAStoryAndWhatIsMarkedVerifiedOrDerivedNoAssumption() {
        for (String name : ShippedScenarios.scenarios().names()) {
            RaceModel model = race(name, "");
            assertThat(model.scenario().story()).as(name).hasSizeGreaterThan(80);
            for (Input input : model.inputs())
                if (input.provenance().mark() == Mark.VERIFIED
                        || input.provenance().mark() == Mark.DERIVED)
                    assertThat(input.provenance().source())
                            .as(name + " " + input.name())
                            .doesNotStartWith("assumed")
                            .hasSizeGreaterThan(15);
        }
    }

    @Test
    void mutualDestructionDetersUseAndNobodyStrikesAProgramme() {
        assertThat(mean(race("cold-war-mad", ""), "strikes")).isZero();
    }

    @Test
    void mutualDestructionWithoutDisputesAndFalseWarningIsPeace() {
        RaceModel quiet = race("cold-war-mad", "", "mechanisms.disputes", "off", "mechanisms.outages", "off");
        assertThat(mean(quiet, "war")).isZero();
    }

    @Test
    void counterforceUnsettlesMutualDestruction() {
        rises(race("cold-war-mad", ""), race("cold-war-mad", "damage-limitation"), "expected-war");
    }

    @Test
    void falseWarningUnsettlesMutualDestruction() {
        rises(
                race("cold-war-mad", "", "escalation.outage-rate", ".01"),
                race("cold-war-mad", "", "escalation.outage-rate", ".15"),
                "war-outage");
    }

    @Test
    void theSameActorsAreLessStableWhenDevelopmentIsWhatIsDeterred() {
        rises(race("baseline-2026", "deterrence-of-use"), race("baseline-2026", "maim-declared"), "expected-war");
    }

    @Test
    void theTwoSidesDisagreeAboutStrikesAndAboutWar() {
        rises(race("maim-critics", ""), race("maim-advocates", ""), "strikes");
        rises(race("maim-advocates", ""), race("maim-critics", ""), "war");
    }

    @Test
    void aHiddenRivalSurprisesMore() {
        rises(race("baseline-2026", "maim-declared"), race("hidden-dispersed-rival", ""), "surprise");
    }

    @Test
    void openBooksMakeForLessWar() {
        rises(race("transparent-managed-competition", ""), race("baseline-2026", ""), "expected-war");
    }
}
