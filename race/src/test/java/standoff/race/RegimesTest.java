package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import standoff.experiment.Difference;

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

    /// By more than four standard errors: of the 78 pairs and 60 measures, less than one would differ by chance.
    @Test
    void anyTwoRegimesDifferInAtLeastTwoMeasuresOnTheBaseline() {
        List<FutureSample> samples = REGIMES.stream().map(RegimesTest::sample).toList();
        List<String> alike = new ArrayList<>();
        for (int i = 0; i < REGIMES.size(); i++)
            for (int j = i + 1; j < REGIMES.size(); j++) {
                List<String> differing = differing(samples.get(i), samples.get(j));
                if (differing.size() < 2) alike.add(REGIMES.get(i) + " and " + REGIMES.get(j) + ": " + differing);
            }
        assertThat(alike).isEmpty();
    }

    private static FutureSample sample(String regime) {
        return FutureSample.of(FutureSample.race("baseline-2026", regime), FUTURES);
    }

    private static List<String> differing(FutureSample one, FutureSample other) {
        List<Difference> differences = other.less(one);
        List<String> names = new ArrayList<>();
        for (int m = 0; m < differences.size(); m++) {
            Difference difference = differences.get(m);
            if (difference.count() > 100 && Math.abs(difference.mean()) > 4 * difference.standardError())
                names.add(one.model().measures().get(m).name());
        }
        return names;
    }
}
