package standoff.game.equilibrium;

import java.util.List;
import standoff.game.Game;

class ZeroSumRegretSolverTest extends SolverSpec {
    @Override
    Solver<Game> solver() {
        return new ZeroSumRegretSolver(List.of(RegretMinimisation.Variant.PCFR_PLUS), 1e-6, 200_000);
    }

    @Override
    double promisedRegret() {
        return 1e-6;
    }
}
