package standoff.game.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import standoff.game.Game;
import standoff.game.catalog.Catalog;

class AutomaticChoiceTest extends SolverSpec {
    @Override
    Solver<Game> solver() {
        return new Solver<>() {
            @Override
            public String method() {
                return "automatic";
            }

            @Override
            public Optional<String> refusal(Game game) {
                return Solvers.auto(game).solver().refusal(game);
            }

            @Override
            public Equilibria search(Game game, SearchLimit limit) {
                return Solvers.auto(game).solver().search(game, limit);
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
}
