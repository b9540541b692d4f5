package standoff.game.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import standoff.game.Game;
import standoff.game.SampleGames;
import standoff.game.catalog.Catalog;
import standoff.game.gambit.GambitFiles;

class AutomaticChoiceTest extends SolverSpec {
    @Override
    Solver<Game> solver() {
        return new Solver<>() {
            @Override
            public String method() {
                return "automatic";
            }

            @Override
            public java.util.Optional<String> refusal(Game game) {
                return Solvers.auto(game).solver().refusal(game);
            }

            @Override
            public Equilibria solve(Game game, SearchLimit limit) {
                return Solvers.auto(game).solver().solve(game, limit);
            }
        };
    }

    @Test
    void theChoiceSaysWhy() {
        assertThat(Solvers.auto(Catalog.game("kuhn1950/poker")).reason()).contains("two players");
        assertThat(Solvers.auto(Catalog.game("selten1975/horse")).reason()).contains("3 players");
        assertThat(Solvers.auto(Catalog.game("selten1978/entry")).reason()).contains("subgames");
        assertThat(Solvers.auto(Catalog.game("piccionerubinstein1997/absent-minded-driver"))
                        .reason())
                .contains("imperfect recall");
    }

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
}
