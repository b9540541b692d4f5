package standoff.game.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import standoff.game.Game;
import standoff.game.catalog.Catalog;

class LogitSolverTest extends SolverSpec {
    @Override
    Solver<Game> solver() {
        return new LogitSolver();
    }

    @Test
    void aSearchCutShortSaysHowManyStartsItTried() {
        AtomicInteger begun = new AtomicInteger();
        SearchLimit inTheThird = SearchLimit.none()
                .orWhen(() -> begun.get() == 3)
                .telling(progress -> {
                    if (progress.get().contains(" after 0 steps")) begun.incrementAndGet();
                });
        Equilibria answer = new LogitSolver(1e8, 20, 1).solve(Catalog.game("schelling1960/chicken"), inTheThird);
        assertThat(answer.found()).isNotEmpty();
        assertThat(answer.explanation()).contains("branches from 3 of 20 starts were tried");
    }
}
