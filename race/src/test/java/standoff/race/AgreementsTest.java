package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standoff.experiment.Block;
import standoff.experiment.Plan;
import standoff.experiment.Progress;
import standoff.experiment.Runner;
import standoff.experiment.Sampling;
import standoff.experiment.random.Streams;
import standoff.race.scenario.ScenarioReader;

/// A01 to A06: what an agreement changes, and what it does not.
class AgreementsTest {
    private static final String SETTING = "src/test/resources/standoff/race/two-powers-and-an-agreement.yaml";
    private static final int FUTURES = 512;

    private static RaceModel race(String... settings) {
        Map<String, String> held = new LinkedHashMap<>();
        for (int i = 0; i < settings.length; i += 2) held.put(settings[i], settings[i + 1]);
        return new RaceModel(new ScenarioReader(Catalogue.PARAMETERS).read(SETTING, Optional.empty(), held));
    }

    private static Block run(RaceModel model) {
        List<Block> blocks = new ArrayList<>();
        Plan plan = new Plan(5, FUTURES, Sampling.VARIED, 0);
        Runner.run(model, plan, 1, new java.util.BitSet(), blocks::add, Progress.NONE, () -> false);
        return blocks.getFirst();
    }

    private static double mean(RaceModel model, Block block, String measure) {
        double sum = 0;
        int count = 0;
        for (double value : block.measures(ordinal(model, measure))) {
            if (Double.isNaN(value)) continue;
            sum += value;
            count++;
        }
        return sum / count;
    }

    private static int ordinal(RaceModel model, String measure) {
        for (int m = 0; m < model.measures().size(); m++)
            if (model.measures().get(m).name().equals(measure)) return m;
        throw new IllegalArgumentException(measure);
    }

    @Test
    void a01AMoratoriumThatAllGainByMakesBothPowersHalt() {
        RaceModel without = race("mechanisms.agreements", "off");
        RaceModel with = race();
        Block before = run(without);
        Block after = run(with);
        for (String power : List.of("A", "B"))
            assertThat(mean(with, after, power + ".halted"))
                    .isGreaterThan(mean(without, before, power + ".halted") + .1);
        assertThat(mean(with, after, "agreement-time")).isGreaterThan(.5);
    }

    @Test
    void a02WhoGainsNothingDoesNotSign() {
        RaceModel model = race("agreements.reluctance", "20");
        assertThat(mean(model, run(model), "agreement-time")).isZero();
    }

    @Test
    void a03AnAgreementWithoutTermsMovesNothingButItsOwnMeasures() {
        RaceModel without = race("mechanisms.agreements", "off");
        RaceModel empty = race(
                "agreements.effort-cap", "race",
                "agreements.benefit", "0",
                "agreements.reluctance", "-20",
                "agreements.snap-back", "0",
                "agreements.accusation-grievance", "0");
        Block before = run(without);
        Block after = run(empty);
        assertThat(mean(empty, after, "agreement-time")).isGreaterThan(1);
        for (int m = 0; m < empty.measures().size(); m++) {
            String name = empty.measures().get(m).name();
            if (List.of("agreement-time", "cheating-time", "wrongly-accused").contains(name)) continue;
            assertThat(after.measures(m)).as(name).containsExactly(before.measures(m));
        }
    }

    @Test
    void a04CheatingIsFoundAtTheRateOfTheInspections() {
        // one power always cheats at once, nobody is accused wrongly: in force and cheating end together at a rate of
        // coverage recognition (1 - opacity) inspectors visits / sites = .9 x .5 x .5 x 100 x .24 / 24 = .225 a year
        RaceModel model = race(
                "agreements.reluctance", "-20",
                "agreements.cheating-opportunity", "50",
                "agreements.cheating-precision", "0",
                "agreements.recognition", ".5",
                "agreements.inspectors", "100",
                "agreements.visits-per-inspector", ".24",
                "agreements.false-alarms", "0",
                "agreements.withdrawal", "0",
                "agreements.collapse", "1",
                "agreements.renegotiation", "100",
                "mechanisms.posture", "off",
                "mechanisms.strikes", "off",
                "nations.A.opacity", ".5",
                "nations.B.opacity", ".5",
                "nations.A.effective-sites", "12",
                "nations.B.effective-sites", "12");
        Block block = run(model);
        double cheating = mean(model, block, "cheating-time");
        int found = 0;
        for (int future = 0; future < FUTURES; future++) {
            String story = model.tell(block.point(future), Streams.of(5).future(future))
                    .toString();
            if (story.contains("accused of breaking the agreement, rightly")) found++;
            assertThat(story).doesNotContain("wrongly.");
        }
        double rate = found / (cheating * FUTURES);
        // found is Poisson: about 600, so that four standard errors are 16 %
        assertThat(rate).isCloseTo(.225, within(.16 * .225));
    }

    @Test
    void a05ACheatIsToldAndFoundOut() {
        RaceModel model =
                race("agreements.reluctance", "-1", "agreements.cheating-opportunity", "5", "agreements.penalty", "0");
        Block block = run(model);
        int cheated = 0;
        for (int future = 0; future < FUTURES && cheated == 0; future++) {
            String story = model.tell(block.point(future), Streams.of(5).future(future))
                    .toString();
            if (story.contains("begins to break the agreement in secret")
                    && story.contains("is accused of breaking the agreement, rightly")) cheated++;
        }
        assertThat(cheated).isPositive();
    }

    @Test
    void a06APenaltyKeepsPowersHonest() {
        RaceModel mild = race("agreements.penalty", "0");
        RaceModel severe = race("agreements.penalty", "2");
        assertThat(mean(severe, run(severe), "cheating-time")).isLessThan(.5 * mean(mild, run(mild), "cheating-time"));
    }
}
