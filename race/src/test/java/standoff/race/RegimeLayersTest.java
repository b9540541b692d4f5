package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import standoff.documents.DocumentSource;
import standoff.documents.Documents;
import standoff.documents.Mapping;
import standoff.documents.Place;
import standoff.documents.Scalar;
import standoff.experiment.Domain;
import standoff.experiment.Input;
import standoff.race.scenario.Participant;
import standoff.race.scenario.Role;
import standoff.race.scenario.Scenario;
import standoff.race.scenario.ScenarioReader;
import standoff.race.scenario.ShippedScenarios;
import standoff.race.world.Doctrine;
import standoff.race.world.Parameter;

/// A regime says all of a doctrine, over any scenario, and takes the place of the one that the scenario names.
class RegimeLayersTest {
    private static Scenario scenario(String name, String regime) {
        return RaceFixtures.reader().read(name, regime.isEmpty() ? Optional.empty() : Optional.of(regime), Map.of());
    }

    private static double value(Scenario scenario, String input) {
        return scenario.inputs().stream()
                .filter(one -> one.name().equals(input))
                .findFirst()
                .orElseThrow()
                .value();
    }

    /// What a regime's file states for the doctrine of all powers, as it is written.
    private static Optional<String> written(Mapping regime, String key) {
        return regime.get("powers")
                .flatMap(powers -> ((Mapping) powers).get(key))
                .map(node -> {
                    String text = node instanceof Mapping parts
                            ? ((Scalar) parts.get("value").orElseThrow()).text()
                            : ((Scalar) node).text();
                    return text.split(" ", 2)[0];
                });
    }

    @TestFactory
    Stream<DynamicTest> everyRegimeOverEveryScenarioCarriesItsOwnDoctrine() {
        return ShippedScenarios.scenarios().names().stream()
                .flatMap(scenario -> ShippedScenarios.regimes().names().stream()
                        .map(regime -> DynamicTest.dynamicTest(
                                scenario + " under " + regime, () -> carriesItsDoctrine(scenario, regime))));
    }

    private static void carriesItsDoctrine(String name, String regime) {
        Scenario under = scenario(name, regime);
        Mapping file = Documents.readExtending(regime, ShippedScenarios.regimes(), DocumentSource.NONE);
        boolean own = name.equals("third-party-spoiler"); // Cedar has a doctrine of its own
        // what a file says itself lies above the regime that it names
        Mapping adapted = regime.equals(scenario(name, "").regime())
                ? Documents.readExtending(name, ShippedScenarios.scenarios(), DocumentSource.NONE)
                : new Mapping(Place.of("nothing"), List.of());
        for (Participant nation : under.nations()) {
            if (nation.role() != Role.POWER || (own && nation.name().equals("C"))) continue;
            for (Parameter parameter : Doctrine.PARAMETERS) {
                if (written(adapted, parameter.key()).isPresent()) continue;
                double expected = written(file, parameter.key())
                        .map(text -> parameter.domain() instanceof Domain.Choice choice
                                ? (double) choice.labels().indexOf(text)
                                : Double.parseDouble(text))
                        .orElse(parameter.value());
                assertThat(value(under, "nations." + nation.name() + "." + parameter.key()))
                        .as(nation.name() + "." + parameter.key())
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void theRegimeThatAScenarioNamesLaidOverItChangesNothing() {
        for (String name : ShippedScenarios.scenarios().names()) {
            Scenario own = scenario(name, "");
            assertThat(scenario(name, own.regime()).inputs()).as(name).isEqualTo(own.inputs());
        }
    }

    @Test
    void theUnmanagedRaceOverAScenarioOfMaimIsThatScenarioWithoutMaim() {
        Scenario without = scenario("maim-critics", "unmanaged-race");
        Scenario with = scenario("maim-critics", "");
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < with.inputs().size(); i++) {
            Input input = with.inputs().get(i);
            if (!input.equals(without.inputs().get(i)))
                differing.add(input.name().replaceAll("nations\\.[AB]\\.", ""));
        }
        assertThat(differing)
                .isSubsetOf(Doctrine.PARAMETERS.stream().map(Parameter::key).toList());
        assertThat(differing).contains("deterrence", "will", "commitment-cost", "hostility-added");
    }

    @Test
    void aNamedRegimeLiesAboveWhatTheFileExtends() {
        Scenario nationalised = scenario("nationalised-race", "");
        for (String nation : List.of("A", "B", "C"))
            assertThat(value(nationalised, "nations." + nation + ".control"))
                    .as(nation)
                    .isEqualTo(2);
        assertThat(value(scenario("maim-advocates", ""), "between.A-B.hotline")).isEqualTo(.7);
    }

    @Test
    void whatANamingFileSaysLiesAboveItsRegime() {
        assertThat(value(scenario("transparent-managed-competition", ""), "between.A-B.hostility"))
                .isEqualTo(.35);
    }

    @Test
    void aRegimeNeverLowersProtectionThatAScenarioHas() {
        Scenario mad = scenario("cold-war-mad", "denial");
        assertThat(value(mad, "nations.A.effective-sites")).isEqualTo(300);
        assertThat(value(mad, "nations.A.hardening")).isEqualTo(.85);
        assertThat(value(scenario("hidden-dispersed-rival", "managed-competition"), "nations.B.hardening"))
                .isEqualTo(.55);
        assertThat(value(scenario("baseline-2026", "denial"), "nations.A.hardening"))
                .isEqualTo(.5);
    }

    @Test
    void aStoredScenarioIsReadLikeTheFilesThatItCameFrom() {
        for (String name : ShippedScenarios.scenarios().names())
            for (String regime : List.of("", "rand-package")) {
                Scenario scenario = scenario(name, regime);
                Mapping stored = Documents.read(
                        "stored", new ByteArrayInputStream(scenario.text().getBytes(StandardCharsets.UTF_8)));
                Scenario again = new ScenarioReader(RaceParameters.PARAMETERS)
                        .read(stored, regime.isEmpty() ? Optional.empty() : Optional.of(regime), Map.of());
                assertThat(again.inputs()).as(name).isEqualTo(scenario.inputs());
            }
    }

    @Test
    void aNationOfTheFileThatIsExtendedMayBeAbsent() {
        assertThat(RaceFixtures.scenario("src/test/resources/standoff/race/two-nations-2026.yaml")
                        .nations())
                .extracting(Participant::name)
                .containsExactly("A", "B");
    }
}
