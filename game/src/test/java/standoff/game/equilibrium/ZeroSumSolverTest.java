package standoff.game.equilibrium;

import standoff.game.Game;

class ZeroSumSolverTest extends SolverSpec {
    @Override
    Solver<Game> solver() {
        return new ZeroSumSolver();
    }
}
