package standoff.game.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import standoff.game.Game;
import standoff.game.catalog.Catalog;

class TracingSolverTest extends SolverSpec {
    @Override
    Solver<Game> solver() {
        return new TracingSolver(3, 1);
    }

    @Test
    void theNumberOfPathsIsSaid() {
        Game chicken = Catalog.game("schelling1960/chicken");
        assertThat(new TracingSolver(1, 1).solve(chicken).explanation()).isEqualTo("followed the path of one prior");
        assertThat(solver().solve(chicken).explanation()).isEqualTo("followed the paths of 3 priors");
    }
}
