package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standoff.experiment.Block;
import standoff.experiment.Difference;
import standoff.experiment.Measure;
import standoff.experiment.PairedTally;
import standoff.experiment.Plan;
import standoff.experiment.Progress;
import standoff.experiment.Runner;
import standoff.experiment.Sampling;
import standoff.race.scenario.ScenarioReader;

class RegimesTest {
    private static final int FUTURES = 2048;

    /// R0 to R12.
    private static final List<String> REGIMES = List.of(
            "unmanaged-race",
            "maim-emergent",
            "maim-declared",
            "maim-refined",
            "deterrence-of-use",
            "nonproliferation",
            "managed-competition",
            "prohibition",
            "rand-package",
            "denial",
            "technology-sharing",
            "moratorium",
            "nationalised-programmes");

    private record Sample(RaceModel model, List<Block> blocks) {}

    /// By more than four standard errors: of the 78 pairs and 60 measures, less than one would differ by chance.
    @Test
    void anyTwoRegimesDifferInAtLeastTwoMeasuresOnTheBaseline() {
        List<Sample> samples = REGIMES.stream().map(RegimesTest::sample).toList();
        List<String> alike = new ArrayList<>();
        for (int i = 0; i < REGIMES.size(); i++)
            for (int j = i + 1; j < REGIMES.size(); j++) {
                List<String> differing = differing(samples.get(i), samples.get(j));
                if (differing.size() < 2) alike.add(REGIMES.get(i) + " and " + REGIMES.get(j) + ": " + differing);
            }
        assertThat(alike).isEmpty();
    }

    private static Sample sample(String regime) {
        RaceModel model = new RaceModel(
                new ScenarioReader(Catalogue.PARAMETERS).read("baseline-2026", Optional.of(regime), Map.of()));
        Plan plan = new Plan(3, FUTURES, Sampling.VARIED, 0);
        Block[] blocks = new Block[plan.blocks()];
        Runner.run(model, plan, 2, new BitSet(), b -> blocks[b.index()] = b, Progress.NONE, () -> false);
        return new Sample(model, List.of(blocks));
    }

    private static List<String> differing(Sample one, Sample other) {
        PairedTally pairs = PairedTally.of(one.model(), other.model());
        for (int b = 0; b < one.blocks().size(); b++)
            pairs.add(one.blocks().get(b), other.blocks().get(b));
        List<String> names = new ArrayList<>();
        List<Measure> measures = one.model().measures();
        for (int m = 0; m < measures.size(); m++) {
            Difference difference = switch (measures.get(m).kind()) {
                case Measure.Kind.Quantity() -> pairs.numbers(m);
                case Measure.Kind.Event() -> pairs.share(m, 1);
                case Measure.Kind.Category(List<String> labels) -> pairs.share(m, labels.size() - 1);
            };
            if (difference.count() > 100 && Math.abs(difference.mean()) > 4 * difference.standardError())
                names.add(measures.get(m).name());
        }
        return names;
    }
}
