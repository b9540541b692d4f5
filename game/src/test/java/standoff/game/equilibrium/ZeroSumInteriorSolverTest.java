package standoff.game.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import standoff.game.Game;
import standoff.game.KuhnPoker;
import standoff.game.LeducPoker;
import standoff.game.LiarsDice;
import standoff.game.Rules;
import standoff.game.SequenceForm;
import standoff.game.catalog.Catalog;

class ZeroSumInteriorSolverTest extends SolverSpec {
    @Override
    Solver<Game> solver() {
        return new ZeroSumInteriorSolver();
    }

    static Stream<Arguments> gamesOfKnownValue() {
        return Stream.of(
                Arguments.of(new KuhnPoker(3), -1 / 18.0),
                Arguments.of(new LeducPoker(false), -0.08560642),
                Arguments.of(new LeducPoker(true), -0.08560642),
                Arguments.of(new LiarsDice(4), 0.0625),
                Arguments.of(new LiarsDice(5), 0.008),
                Arguments.of(new LiarsDice(6), -0.02713178));
    }

    @ParameterizedTest
    @MethodSource("gamesOfKnownValue")
    void cardAndDiceGamesHaveTheirKnownValues(Rules<?> rules, double value) {
        // HiGHS on the same games, to its eight digits
        Equilibria answer = new ZeroSumInteriorSolver().solve(rules.expand());
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
        var regrets =
                Equilibrium.certified(game, profile, "", Map.of()).certificate().regrets();
        assertThat(path.gap() / form.scale()).isCloseTo(regrets.get(0) + regrets.get(1), within(1e-14));
        assertThat(path.gap()).isBetween(1e-9, 1e-3);
    }

    @Test
    void largeGamesAreSolvedByInteriorPointsUnlessTheirPayoffsAllowAnExactAnswer() {
        assertThat(Solvers.auto(new LiarsDice(6).expand()).solver()).isInstanceOf(ZeroSumInteriorSolver.class);
        assertThat(Solvers.auto(new LeducPoker(true).expand()).solver()).isInstanceOf(ZeroSumSolver.class);
    }
}
