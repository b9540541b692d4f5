package standoff.game.equilibrium;

import standoff.game.Game;

class PureSolverTest extends SolverSpec {
    @Override
    Solver<Game> solver() {
        return new PureSolver();
    }

    @Override
    boolean alwaysFinds() {
        return false;
    }
}
