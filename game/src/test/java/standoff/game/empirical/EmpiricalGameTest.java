package standoff.game.empirical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import standoff.game.StrategicGame;
import standoff.game.equilibrium.LogitSolver;
import standoff.game.profile.Certificate;
import standoff.game.profile.Profile;

class EmpiricalGameTest {
    private static final StrategicGame TRUTH =
            StrategicGame.bimatrix("truth", new long[][] {{4, 1}, {2, 3}}, new long[][] {{1, 3}, {4, 2}});

    /// Plays with noise that is uniform within 1 of the truth: payoffs lie between 0 and 5.
    private static EmpiricalGame sampled(long seed, int plays) {
        Random random = new Random(seed);
        List<List<List<Double>>> samples = new ArrayList<>();
        for (int cell = 0; cell < 4; cell++) {
            List<List<Double>> here = new ArrayList<>();
            for (int i = 0; i < plays; i++)
                here.add(List.of(
                        TRUTH.payoff(cell, 0) + 2 * random.nextDouble() - 1,
                        TRUTH.payoff(cell, 1) + 2 * random.nextDouble() - 1));
            samples.add(here);
        }
        return new EmpiricalGame("sampled", List.of("A", "B"), List.of(List.of("1", "2"), List.of("1", "2")), samples);
    }

    @Test
    void hoeffdingsBoundIsItsFormula() {
        EmpiricalGame game = sampled(1, 200);
        Profile profile = Profile.uniform(TRUTH);
        EmpiricalGame.Statement statement = game.uniform(profile, 5, 0.95);
        // 8 means: 5 sqrt(ln(16 / 0.05) / 400) = 5 sqrt(5.7683 / 400) = 0.60043, twice that is 1.20087
        assertThat(statement.bound() - statement.regret()).isCloseTo(1.20087, within(1e-4));
    }

    /// A bound of 95 % fails in at most 5 % of games; of 200 games, more than 20 failures would come by chance with
    /// probability below 0.002 at a rate of 5 %.
    @Test
    void theTrueRegretKeepsTheBoundsAsOftenAsTheySay() {
        int uniform = 0;
        int bootstrap = 0;
        for (int seed = 0; seed < 200; seed++) {
            EmpiricalGame game = sampled(seed, 60);
            Profile found =
                    new LogitSolver().solve(game.means()).found().getFirst().profile();
            double regret = Certificate.rounded(TRUTH, found).regret();
            if (regret > game.uniform(found, 5, 0.95).bound()) uniform++;
            if (regret > game.bootstrap(found, 200, 1, 0.95).bound()) bootstrap++;
        }
        assertThat(uniform).isZero();
        assertThat(bootstrap).isLessThanOrEqualTo(20);
    }

    @Test
    void morePlaysMakeTheStatementSharper() {
        Profile profile = Profile.uniform(TRUTH);
        assertThat(sampled(1, 800).uniform(profile, 5, 0.9).bound())
                .isLessThan(sampled(1, 50).uniform(profile, 5, 0.9).bound());
    }

    @Test
    void aCellWithoutPlaysIsRefused() {
        assertThatThrownBy(() -> new EmpiricalGame("", List.of("A"), List.of(List.of("1")), List.of(List.of())))
                .hasMessageContaining("cell 0: expected at least one play");
    }
}
