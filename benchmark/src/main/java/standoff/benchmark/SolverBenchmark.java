package standoff.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import standoff.game.Game;
import standoff.game.SequenceForm;
import standoff.game.StrategicGame;
import standoff.game.catalog.Catalog;
import standoff.game.equilibrium.Equilibria;
import standoff.game.equilibrium.LogitSolver;
import standoff.game.equilibrium.RegretMinimisation;
import standoff.game.equilibrium.SearchLimit;
import standoff.game.equilibrium.Solvers;
import standoff.game.equilibrium.TracingSolver;
import standoff.game.equilibrium.ZeroSumInteriorSolver;
import standoff.game.equilibrium.ZeroSumSolver;
import standoff.game.markov.MarkovEquilibrium;
import standoff.game.markov.MarkovGame;
import standoff.game.markov.MarkovSolver;
import standoff.game.markov.QualityLadder;

/// Each solver on a game that needs no file; [GameSolvers] takes the sample games.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SolverBenchmark {
    private final Game kuhn = Catalog.game("kuhn1950/poker");
    private final StrategicGame table = GameSolvers.randomTable(12);
    private final MarkovGame ladder = QualityLadder.of(3);
    private final MarkovGame markov = SameTask.randomMarkov(42, 8, 2, 3);
    private final RegretMinimisation regrets =
            new RegretMinimisation(SequenceForm.rounded(kuhn), RegretMinimisation.Variant.CFR_PLUS, true);

    @Benchmark
    public Equilibria lemkesPathOnKuhn() {
        return new TracingSolver().solve(kuhn);
    }

    @Benchmark
    public Equilibria simplexOnKuhn() {
        return new ZeroSumSolver().solve(kuhn);
    }

    @Benchmark
    public Equilibria interiorPointsOnKuhn() {
        return new ZeroSumInteriorSolver().solve(kuhn);
    }

    @Benchmark
    public Equilibria logitBranchOnKuhn() {
        return new LogitSolver().solve(kuhn);
    }

    /// One iteration.
    @Benchmark
    public long regretsOnKuhn() {
        regrets.run(1, SearchLimit.none());
        return regrets.iterations();
    }

    @Benchmark
    public Equilibria lemkesPathOnATable() {
        return new TracingSolver().solve(table);
    }

    @Benchmark
    public Equilibria globalNewtonOnATable() {
        return Solvers.globalNewton().solve(table);
    }

    @Benchmark
    public Equilibria logitBranchOnATable() {
        return new LogitSolver().solve(table);
    }

    @Benchmark
    public MarkovEquilibrium markovBranchOnALadder() {
        return new MarkovSolver().solve(ladder, SearchLimit.none());
    }

    @Benchmark
    public MarkovEquilibrium markovBranchOnARandomGame() {
        return new MarkovSolver().solve(markov, SearchLimit.none());
    }
}
