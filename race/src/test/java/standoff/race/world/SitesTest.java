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

    /// Sizes rank^-a of 2,000 sites, summed: the share of the largest follows from the effective number and from the
    /// exponent that goes with the dispersal, to a hundredth part.
    @Test
    void whoSpreadsBeyondTheSamplesEvensSitesOut() {
        double start = 1 - Sites.dispersal(19);
        for (double x : new double[] {.1, .25, .5, .75, .9}) {
            double a = 1 - .4 * x;
            double five = 0;
            double sum = 0;
            double squares = 0;
            for (int rank = 1; rank <= 5 || five / sum > start * (1 - x); rank++) {
                double size = StrictMath.pow(rank, -a);
                sum += size;
                squares += size * size;
                if (rank <= 5) five += size;
            }
            double sites = sum * sum / squares;
            assertThat(Sites.largest(5, sites)).isEqualTo(five / sum, within(.01 * five / sum));
            assertThat(Sites.largest(1, sites)).isEqualTo(1 / sum, within(.01 / sum));
            // and less than with the exponent of the samples, at which the same number has a greater top
            assertThat(Sites.largest(1, sites)).isLessThan(Sites.largest(1, 19));
        }
    }

    @Test
    void theShareOfTheLargestFallsSteadilyAndRisesWithTheTargets() {
        double last = Sites.largest(3, 18.9);
        for (double n = 18.95; n < 1e6; n *= 1.002) {
            double share = Sites.largest(3, n);
            assertThat(share).as("%s sites", n).isBetween(.995 * last, last);
            assertThat(Sites.largest(4, n)).isGreaterThan(share);
            assertThat(Sites.largest(200, n)).isGreaterThanOrEqualTo(Sites.largest(60, n));
            last = share;
        }
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
