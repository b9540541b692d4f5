package standoff.game.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.SampleGames;
import standoff.game.SequenceForm;
import standoff.game.catalog.Catalog;

class ZeroSumInteriorSolverTest extends SolverSpec {
    @Override
    Solver<Game> solver() {
        return new ZeroSumInteriorSolver();
    }

    @ParameterizedTest
    @CsvSource({
        "cards/os_leduc_iso.efg, -0.08560642",
        "cards/os_leduc.efg, -0.08560642",
        "cards/os_liars4.efg, 0.0625",
        "cards/os_liars5.efg.gz, 0.008",
        "cards/os_liars6.efg.gz, -0.02713178"
    })
    void cardAndDiceGamesHaveTheirKnownValues(String file, double value) {
        // HiGHS on the same games, to its eight digits
        ExtensiveGame game = SampleGames.tree(file);
        Equilibria answer = new ZeroSumInteriorSolver().solve(game);
        assertThat(answer.found()).as(answer.explanation()).isNotEmpty();
        assertThat(answer.found().getFirst().certificate().regret()).isLessThan(1e-10);
        assertThat(answer.found().getFirst().certificate().payoffs().getFirst()).isCloseTo(value, within(5e-9));
    }

    @Test
    void thePathsGapIsTheSumOfTheCertificatesRegrets() {
        Game game = Catalog.game("kuhn1950/poker");
        CentralPath path = new CentralPath(SequenceForm.of(game));
        path.follow(1e-3, SearchLimit.none());
        var form = SequenceForm.of(game);
        var profile = RealizationPlan.profile(form, path.plans(), new boolean[][] {
            new boolean[form.sequenceCount(0)], new boolean[form.sequenceCount(1)]
        });
        var regrets = Equilibrium.certified(game, profile, "", java.util.Map.of())
                .certificate()
                .regrets();
        assertThat(path.gap() / form.scale()).isCloseTo(regrets.get(0) + regrets.get(1), within(1e-14));
        assertThat(path.gap()).isBetween(1e-9, 1e-3);
    }

    @Test
    void largeGamesAreSolvedByInteriorPointsUnlessTheirPayoffsAllowAnExactAnswer() {
        assertThat(Solvers.auto(SampleGames.tree("cards/os_liars6.efg.gz")).solver())
                .isInstanceOf(ZeroSumInteriorSolver.class);
        assertThat(Solvers.auto(SampleGames.tree("cards/os_leduc.efg")).solver())
                .isInstanceOf(ZeroSumSolver.class);
    }
}
