package standoff.game.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.SampleGames;
import standoff.game.StrategicGame;
import standoff.game.gambit.GambitFiles;

/// Measures against the sample games beside the checkout, which are not part of this project: Gambit's catalog and
/// contributed games. Without them these tests are skipped; what they show of our own games other classes show.
class SolversOnSampleGamesTest {
    @TestFactory
    Stream<DynamicTest> everySampleGameIsSolvedOrRefusedWithAReason() {
        return SampleGames.each("gambit", file -> {
            Game game = GambitFiles.read(file).game();
            Solvers.Choice choice = Solvers.auto(game);
            Equilibria answer = choice.solver().solve(game);
            if (choice.solver().refusal(game).isPresent()) {
                assertThat(answer.explanation()).contains("imperfect recall");
                return;
            }
            assertThat(answer.found()).as(answer.explanation()).isNotEmpty();
            for (Equilibrium found : answer.found()) {
                assertThat(found.certificate().regret()).isLessThanOrEqualTo(1e-8);
                if (game.playerCount() == 2)
                    assertThat(found.certificate().isExactlyZero()).isTrue();
            }
        });
    }

    @Test
    void vonStengelsSixBySixHasSeventyFiveEquilibria() {
        StrategicGame game =
                SampleGames.table("gambit/catalog/journals/dcg/vonstengel1999/6x6_game_with_75_eq_small_payoffs.nfg");
        Equilibria all = new BimatrixSolver().solve(game);
        assertThat(all.complete()).isTrue();
        assertThat(all.found()).hasSize(75).allMatch(e -> e.certificate().isExactlyZero());
    }

    @Test
    void winkelsDegenerateGameHasTwelveExtremeEquilibria() {
        Equilibria all = new BimatrixSolver().solve(SampleGames.table("gambit/contrib/games/winkels.nfg"));
        assertThat(all.found()).hasSize(12);
    }

    @Test
    void everyPathOfThePriorsEndsAtOneOfTheSeventyFive() {
        StrategicGame game =
                SampleGames.table("gambit/catalog/journals/dcg/vonstengel1999/6x6_game_with_75_eq_small_payoffs.nfg");
        Equilibria all = new BimatrixSolver().solve(game);
        Equilibria some = new TracingSolver(200, 3).solve(game);
        assertThat(some.found()).hasSizeGreaterThan(5);
        for (Equilibrium found : some.found())
            assertThat(all.found()).anyMatch(e -> e.profile().equals(found.profile()));
    }

    /// Von Stengel and Forges (2008), figure 6: perfect recall and no chance, yet neither player's sets come first.
    @Test
    void aCircularOrderOfInformationSetsIsNoObstacle() {
        ExtensiveGame tree = SampleGames.tree("gambit/catalog/journals/mor/vonstengelforges2008/fig6.efg");
        CorrelatedSolver.Answer answer =
                new CorrelatedSolver(CorrelatedSolver.Notion.EXTENSIVE_FORM).solve(tree, SearchLimit.none());
        assertThat(answer.regret()).isLessThan(1e-6);
    }
}
