package standoff.game.equilibrium;

import standoff.game.Game;

class ZeroSumRegretSolverTest extends SolverSpec {
    @Override
    Solver<Game> solver() {
        return new ZeroSumRegretSolver(RegretMinimisation.Variant.PCFR_PLUS, 1e-6, 200_000);
    }

    @Override
    double promisedRegret() {
        return 1e-6;
    }
}
