package standoff.game.equilibrium;

import standoff.game.Game;

class LogitSolverTest extends SolverSpec {
    @Override
    Solver<Game> solver() {
        return new LogitSolver();
    }
}
