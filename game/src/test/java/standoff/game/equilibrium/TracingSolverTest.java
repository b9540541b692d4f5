package standoff.game.equilibrium;

import standoff.game.Game;

class TracingSolverTest extends SolverSpec {
    @Override
    Solver<Game> solver() {
        return new TracingSolver(3, 1);
    }
}
