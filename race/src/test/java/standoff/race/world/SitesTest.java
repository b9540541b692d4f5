package standoff.race.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SitesTest {
    @Test
    void oneSiteHoldsAll() {
        assertThat(Sites.largest(1, 1)).isEqualTo(1);
        assertThat(Sites.dispersal(1)).isZero();
    }

    @Test
    void twoSitesOfSizesTwoAndOneHaveAnEffectiveNumberOfNineFifths() {
        // shares 2/3 and 1/3: 1/(4/9 + 1/9) = 9/5
        assertThat(Sites.largest(1, 1.8)).isEqualTo(2.0 / 3, within(1e-12));
    }

    @Test
    void theCountsOfTheClusterSampleGiveAboutItsTopFiveShares() {
        // Epoch AI, GPU Clusters, 2025: n = 12 with .56 and n = 19 with .43
        assertThat(Sites.largest(5, 12)).isEqualTo(.54, within(.03));
        assertThat(Sites.largest(5, 19)).isEqualTo(.42, within(.03));
    }

    @Test
    void theShareWithinReachVanishesWithTheNumberOfSites() {
        double last = 1;
        for (double n = 2; n < 1e9; n *= 3) {
            double share = Sites.largest(10, n);
            assertThat(share).isLessThanOrEqualTo(last);
            last = share;
        }
        assertThat(last).isLessThan(1e-3);
    }
}
