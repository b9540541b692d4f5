package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standoff.experiment.Block;
import standoff.experiment.Difference;
import standoff.experiment.Input;
import standoff.experiment.Measure;
import standoff.experiment.PairedTally;
import standoff.experiment.Plan;
import standoff.experiment.Progress;
import standoff.experiment.Runner;
import standoff.experiment.Sampling;
import standoff.race.scenario.ScenarioReader;
import standoff.race.scenario.Shelf;

/// What the shipped scenarios say. Differences are by more than four standard errors: one false alarm in 15,000 for
/// each statement.
class ScenariosTest {
    private static final Plan PLAN = new Plan(11, 2048, Sampling.VARIED, 0);

    private static RaceModel race(String scenario, String regime, String... settings) {
        Map<String, String> held = new LinkedHashMap<>();
        for (int i = 0; i < settings.length; i += 2) held.put(settings[i], settings[i + 1]);
        Optional<String> overlay = regime.isEmpty() ? Optional.empty() : Optional.of(regime);
        return new RaceModel(new ScenarioReader(Catalogue.PARAMETERS).read(scenario, overlay, held));
    }

    private static List<Block> run(RaceModel model) {
        Block[] blocks = new Block[PLAN.blocks()];
        Runner.run(model, PLAN, 2, new BitSet(), b -> blocks[b.index()] = b, Progress.NONE, () -> false);
        return List.of(blocks);
    }

    private static int ordinal(RaceModel model, String measure) {
        for (int m = 0; m < model.measures().size(); m++)
            if (model.measures().get(m).name().equals(measure)) return m;
        throw new IllegalArgumentException(measure);
    }

    private static double sum(RaceModel model, String measure) {
        double sum = 0;
        for (Block block : run(model)) for (double value : block.measures(ordinal(model, measure))) sum += value;
        return sum;
    }

    private static void rises(RaceModel from, RaceModel to, String measure) {
        PairedTally pairs = PairedTally.of(from, to);
        List<Block> before = run(from);
        List<Block> after = run(to);
        for (int b = 0; b < before.size(); b++) pairs.add(before.get(b), after.get(b));
        int m = ordinal(from, measure);
        Difference difference =
                from.measures().get(m).kind() instanceof Measure.Kind.Event ? pairs.share(m, 1) : pairs.numbers(m);
        assertThat(difference.mean()).as(measure + ": " + difference).isGreaterThan(4 * difference.standardError());
    }

    @Test
    void thirteenScenariosComeWithTheProgram() {
        assertThat(Shelf.scenarios().names()).hasSizeGreaterThanOrEqualTo(13);
    }

    @Test
    void everyScenarioHasAStoryAndEveryInputASource() {
        for (String name : Shelf.scenarios().names()) {
            RaceModel model = race(name, "");
            assertThat(model.scenario().story()).as(name).isNotBlank();
            for (Input input : model.inputs())
                assertThat(input.provenance().source())
                        .as(name + " " + input.name())
                        .isNotBlank();
        }
    }

    @Test
    void mutualDestructionDetersUseAndNobodyStrikesAProgramme() {
        assertThat(sum(race("cold-war-mad", ""), "strikes")).isZero();
    }

    @Test
    void mutualDestructionWithoutDisputesAndFalseWarningIsPeace() {
        RaceModel quiet = race("cold-war-mad", "", "mechanisms.disputes", "off", "mechanisms.outages", "off");
        assertThat(sum(quiet, "war")).isZero();
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
