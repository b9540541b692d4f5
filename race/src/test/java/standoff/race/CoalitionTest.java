package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
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
import standoff.race.scenario.ScenarioReader;

/// Third states in and out of the coalition of who imposes controls.
class CoalitionTest {
    private static final String SETTING = "src/test/resources/standoff/race/two-powers-and-third-states.yaml";
    private static final int FUTURES = 512;

    private record Run(RaceModel model, Block block) {
        double mean(String measure) {
            double sum = 0;
            int count = 0;
            for (double value : block.measures(ordinal(measure)))
                if (!Double.isNaN(value)) {
                    sum += value;
                    count++;
                }
            return sum / count;
        }

        private int ordinal(String measure) {
            for (int m = 0; m < model.measures().size(); m++)
                if (model.measures().get(m).name().equals(measure)) return m;
            throw new IllegalArgumentException(measure);
        }
    }

    private static Run run(String... settings) {
        Map<String, String> held = new LinkedHashMap<>();
        for (int i = 0; i < settings.length; i += 2) held.put(settings[i], settings[i + 1]);
        RaceModel model = new RaceModel(new ScenarioReader(Catalogue.PARAMETERS).read(SETTING, Optional.empty(), held));
        List<Block> blocks = new ArrayList<>();
        Runner.run(
                model,
                new Plan(5, FUTURES, Sampling.VARIED, 0),
                1,
                new BitSet(),
                blocks::add,
                Progress.NONE,
                () -> false);
        return new Run(model, blocks.getFirst());
    }

    @Test
    void coercionLosesPartnersAndForceLosesMore() {
        Run quiet = run("mechanisms.strikes", "off");
        Run declared = run(
                "mechanisms.strikes", "off", "nations.A.deterrence", "maim-declared", "coalition.by-declaring", "8");
        assertThat(declared.mean("support")).isLessThan(quiet.mean("support") - .05);
        // without covert degradation the leader's operations are overt
        Run forgiven = run("ladder.3.success", "0", "coalition.leave", ".2", "coalition.by-strike", "0");
        Run resented = run("ladder.3.success", "0", "coalition.leave", ".2", "coalition.by-strike", "100");
        assertThat(resented.mean("support")).isLessThan(forgiven.mean("support") - .02);
    }

    @Test
    void anOfferOfOpenModelsDrawsThirdStatesAway() {
        assertThat(run("coalition.open-offer", "1").mean("support"))
                .isLessThan(run("coalition.open-offer", "0").mean("support") - .05);
    }

    /// All start outside and join at 1 a year, nobody leaves: after four years 1 - exp(-4) = .98 have joined, in
    /// futures that last so long; without fear, and with every ending but the horizon off.
    @Test
    void joiningIsExponential() {
        Run run = run(
                "coalition.members-at-start", "0",
                "coalition.join", "1",
                "coalition.by-fear", "0",
                "coalition.leave", "0",
                "mechanisms.accidents", "off",
                "mechanisms.misuse", "off",
                "mechanisms.strikes", "off",
                "mechanisms.disputes", "off",
                "mechanisms.outages", "off",
                "thresholds.superintelligence", "9");
        // 1,536 third states: a standard deviation of .0034
        assertThat(run.mean("support")).isCloseTo(1 - StrictMath.exp(-4 * 364 / 365.25), within(.014));
    }

    @Test
    void partnersThatLeaveLetControlledComputeGrow() {
        String[] leaving = {
            "coalition.members-at-start",
            "1",
            "coalition.join",
            "0",
            "coalition.leave",
            "5",
            "nations.B.controls",
            ".6",
            "mechanisms.strikes",
            "off"
        };
        Run without = run(with(leaving, "coalition.on-controls", "0"));
        Run with = run(with(leaving, "coalition.on-controls", "1"));
        assertThat(with.mean("B.crossed")).isGreaterThan(without.mean("B.crossed") + .02);
    }

    private static String[] with(String[] settings, String... more) {
        String[] all = java.util.Arrays.copyOf(settings, settings.length + more.length);
        System.arraycopy(more, 0, all, settings.length, more.length);
        return all;
    }
}
