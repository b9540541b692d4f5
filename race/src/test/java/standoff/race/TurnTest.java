package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import standoff.experiment.InputSampler;
import standoff.experiment.Plan;
import standoff.experiment.Sampling;
import standoff.race.world.EventKind;
import standoff.race.world.MechanismDeclaration;
import standoff.race.world.Parameter;
import standoff.race.world.RandomPurpose;
import standoff.race.world.StockReader;
import standoff.race.world.Thresholds;
import standoff.race.world.World;

/// What mechanisms declare is what they do.
class TurnTest {
    private static final List<MechanismDeclaration> TURN = Turn.declarations();

    @Test
    void noNumberStandsForTwoRandomPurposes() {
        List<RandomPurpose> all = new ArrayList<>(List.of(Thresholds.THRESHOLD_ERROR_DRAW, FirstStrike.RESAMPLED_DRAW));
        for (MechanismDeclaration mechanism : TURN) all.addAll(mechanism.draws());
        assertThat(all).extracting(RandomPurpose::number).doesNotHaveDuplicates();
        assertThat(all).extracting(RandomPurpose::what).doesNotHaveDuplicates();
        // out of use since the baseline was first published, and not to be used again
        assertThat(all).extracting(RandomPurpose::number).doesNotContain(12, 31, 32);
    }

    @Test
    void everyParameterEventAndStockIsDeclaredOnce() {
        assertThat(RaceParameters.PARAMETERS).extracting(Parameter::toString).doesNotHaveDuplicates();
        List<EventKind> events = new ArrayList<>(List.of(EventKind.HORIZON)); // told when a future is over
        for (MechanismDeclaration mechanism : TURN) events.addAll(mechanism.events());
        assertThat(events).containsExactlyInAnyOrder(EventKind.values());
        List<String> owned = new ArrayList<>();
        for (MechanismDeclaration mechanism : TURN) owned.addAll(mechanism.owns());
        assertThat(owned).doesNotHaveDuplicates();
        for (MechanismDeclaration mechanism : TURN) assertThat(owned).containsAll(mechanism.asks());
    }

    /// What the world itself reads when a future begins, and what then stays as it is, belongs to no mechanism.
    private static final List<String> SET_FOR_THE_WHOLE_FUTURE = List.of(
            "Dyad.dialogue",
            "Dyad.disputeRate",
            "Dyad.entanglement",
            "Dyad.reassurance",
            "Dyad.statedHostility",
            "Nation.control",
            "Nation.controlEffects",
            "Nation.doctrine",
            "Nation.payoffs",
            "World.automation");

    private static final List<String> READ_WITH_THE_WORLD = List.of("Thresholds.", "EffortEffects.", "Ladder.");

    @Test
    void everyStockOfTheWorldHasAnOwner() {
        RaceModel model = FutureSample.race("baseline-2026", "");
        Set<String> ownerless = new TreeSet<>();
        new FutureSimulation(model.scenario())
                .watch(InputSampler.of(new Plan(model, 1, 1, Sampling.FIXED, 0)).future(0), world -> {
                    ownerless.addAll(new StockReader(world).names());
                    return new Comparing(world, new TreeMap<>());
                });
        for (MechanismDeclaration mechanism : TURN) mechanism.owns().forEach(ownerless::remove);
        ownerless.removeIf(name -> READ_WITH_THE_WORLD.stream().anyMatch(name::startsWith));
        assertThat(ownerless).containsExactlyElementsOf(SET_FOR_THE_WHOLE_FUTURE);
    }

    static Stream<Arguments> worlds() {
        return Stream.of(
                Arguments.of("baseline-2026", new String[] {
                    "mechanisms.safety-choice",
                    "on",
                    "mechanisms.investment",
                    "on",
                    "options.hide",
                    "on",
                    "options.harden",
                    "on",
                    "options.disperse",
                    "on",
                    "options.retaliate",
                    "on",
                    "options.recruit",
                    "on",
                    "options.sprint",
                    "on",
                    "options.bargain",
                    "on",
                    "mechanisms.coalition",
                    "on",
                    "mechanisms.agreements",
                    "on"
                }),
                Arguments.of("maim-mutual", new String[] {}),
                Arguments.of("transparent-managed-competition", new String[] {"agreements.reluctance", "-1"}),
                Arguments.of("cold-war-mad", new String[] {}),
                Arguments.of("third-party-spoiler", new String[] {}));
    }

    /// Twelve futures of each world, looked at before and after each mechanism of each step.
    @ParameterizedTest
    @MethodSource("worlds")
    void aMechanismChangesOnlyStocksAndTellsOnlyEventsThatItDeclares(String scenario, String[] settings) {
        RaceModel model = FutureSample.race(scenario, "", settings);
        FutureSimulation simulation = new FutureSimulation(model.scenario());
        InputSampler sampler = InputSampler.of(new Plan(model, 2, 12, Sampling.VARIED, 0));
        Map<String, Set<String>> undeclared = new TreeMap<>();
        for (int future = 0; future < 12; future++)
            simulation.watch(sampler.future(future), world -> new Comparing(world, undeclared));
        assertThat(undeclared).isEmpty();
    }

    /// Notes what a mechanism changes or tells without having declared it.
    private static final class Comparing implements Turn.Watch {
        private final World world;
        private final StockReader stocks;
        private final Map<String, Set<String>> undeclared;
        private int told;

        Comparing(World world, Map<String, Set<String>> undeclared) {
            this.world = world;
            this.stocks = new StockReader(world);
            this.undeclared = undeclared;
        }

        @Override
        public void before(int mechanism) {
            told = world.events.size();
            stocks.keep();
        }

        @Override
        public void after(int mechanism) {
            MechanismDeclaration declaration = TURN.get(mechanism);
            Set<String> found = new HashSet<>(stocks.changed());
            declaration.owns().forEach(found::remove);
            declaration.asks().forEach(found::remove);
            for (int e = told; e < world.events.size(); e++)
                if (!declaration.events().contains(world.events.kind(e)))
                    found.add(world.events.kind(e).name());
            if (!found.isEmpty())
                undeclared
                        .computeIfAbsent(declaration.name(), _ -> new TreeSet<>())
                        .addAll(found);
        }
    }
}
