package standoff.game.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import standoff.game.StrategicGame;
import standoff.game.catalog.Catalog;

class EvolutionTest {
    /// Hawk and dove (Maynard Smith 1982): value 2, cost 4; (V - C) / 2 = -1, V = 2, 0, V / 2 = 1.
    private static final SymmetricGame HAWK_DOVE = new SymmetricGame(List.of(List.of(-1.0, 2.0), List.of(0.0, 1.0)));

    private static final SymmetricGame ROCK_PAPER_SCISSORS =
            new SymmetricGame(List.of(List.of(0.0, -1.0, 1.0), List.of(1.0, 0.0, -1.0), List.of(-1.0, 1.0, 0.0)));

    @Test
    void hawksUpToTheShareOfValueOverCostAreStable() {
        assertThat(Stability.of(HAWK_DOVE, 0.5, 0.5)).isEqualTo(Stability.Verdict.STABLE); // V / C = 1/2
        assertThat(Stability.of(HAWK_DOVE, 1, 0)).isEqualTo(Stability.Verdict.NO_EQUILIBRIUM);
    }

    @Test
    void rockPaperScissorsHasNoStableMixture() {
        double third = 1 / 3.0;
        assertThat(Stability.of(ROCK_PAPER_SCISSORS, third, third, third)).isEqualTo(Stability.Verdict.EQUILIBRIUM);
    }

    @Test
    void bothConventionsAreStableAndTheMixtureIsNot() {
        SymmetricGame stag = new SymmetricGame(List.of(List.of(4.0, 0.0), List.of(3.0, 3.0)));
        assertThat(Stability.of(stag, 1, 0)).isEqualTo(Stability.Verdict.STABLE);
        assertThat(Stability.of(stag, 0, 1)).isEqualTo(Stability.Verdict.STABLE);
        assertThat(Stability.of(stag, 0.75, 0.25)).isEqualTo(Stability.Verdict.EQUILIBRIUM);
    }

    @Test
    void anUnusedBestReplyThatDoesWellAgainstItselfUpsetsStability() {
        // against the first both earn 1; among themselves newcomers earn 2 in the one game and 0 in the other
        SymmetricGame upset = new SymmetricGame(List.of(List.of(1.0, 1.0), List.of(1.0, 2.0)));
        SymmetricGame firm = new SymmetricGame(List.of(List.of(1.0, 1.0), List.of(1.0, 0.0)));
        assertThat(Stability.of(upset, 1, 0)).isEqualTo(Stability.Verdict.EQUILIBRIUM);
        assertThat(Stability.of(firm, 1, 0)).isEqualTo(Stability.Verdict.STABLE);
    }

    @Test
    void theReplicatorLeadsToTheStableShareOfHawks() {
        assertThat(new Replicator(HAWK_DOVE, 0.05).after(2_000, 0.9, 0.1)[0]).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void inRockPaperScissorsTheProductOfSharesStays() {
        // d/dt log(x y z) = sum of growth rates = 0 in the zero-sum game (Hofbauer and Sigmund 1998, section 7.7)
        double[] end = new Replicator(ROCK_PAPER_SCISSORS, 0.01).after(5_000, 0.5, 0.3, 0.2);
        assertThat(end[0] * end[1] * end[2]).isCloseTo(0.5 * 0.3 * 0.2, within(1e-8));
    }

    @Test
    void alphaRankSpendsAllItsTimeWhereNobodyWouldLeave() {
        StrategicGame dilemma = (StrategicGame) Catalog.game("luceraiffa1957/prisoners-dilemma");
        List<Double> shares = new AlphaRank(10, 50).shares(dilemma);
        assertThat(shares.getLast()).isCloseTo(1, within(1e-6)); // both confess, strategy 2 of each
        StrategicGame rock = (StrategicGame) Catalog.game("vonneumann1928/rock-paper-scissors");
        assertThat(new AlphaRank(0.1, 50)
                        .shares(rock).stream().mapToDouble(s -> s).sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void takeoverFollowsTheFormulaOfFixation() {
        // (1 - e^-1) / (1 - e^-10) = 0.63212 / 0.99995 = 0.63215
        assertThat(new AlphaRank(1, 10).takeover(1)).isCloseTo(0.6321492, within(1e-6));
        assertThat(new AlphaRank(1, 10).takeover(0)).isEqualTo(0.1);
        assertThat(new AlphaRank(1, 10).takeover(-1)).isCloseTo((1 - Math.exp(1)) / (1 - Math.exp(10)), within(1e-12));
    }

    @Test
    void aTableThatIsNotSymmetricIsRefused() {
        StrategicGame sexes = (StrategicGame) Catalog.game("luceraiffa1957/battle-of-the-sexes");
        assertThatThrownBy(() -> SymmetricGame.of(sexes)).hasMessageContaining("pays both players the same");
    }
}
