package standoff.game.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.ReducedForm;
import standoff.game.StrategicGame;
import standoff.game.profile.CorrelatedPlan;

/// Correlated equilibria by linear programming: of all lotteries over cells that players follow willingly, the one
/// with the largest weighed sum of payoffs.
///
/// @param notion when a player may turn away from what he is told
/// @param weights of the players' payoffs; empty for equal ones
public record CorrelatedSolver(Notion notion, List<Double> weights) {
    private static final long LARGEST_TABLE = 40_000_000;

    /// Kinds of correlated equilibria.
    public enum Notion {
        /// He is told his strategy and may do another (Aumann 1974).
        CORRELATED,
        /// He decides before he is told, once and for all (Moulin and Vial 1978).
        COARSE,
        /// In a tree he is told his action at an information set only when he comes there; if he does another, he
        /// is told no more (von Stengel and Forges 2008).
        EXTENSIVE_FORM
    }

    /// What was found.
    ///
    /// @param table the cells that the lottery is over: the game itself, or the tree's reduced normal form
    /// @param plan empty where nothing was found
    /// @param regret the most anybody could gain by turning away, by code that does not know the program
    public record Answer(StrategicGame table, Optional<CorrelatedPlan> plan, double regret, String explanation) {}

    public CorrelatedSolver {
        weights = List.copyOf(weights);
    }

    public CorrelatedSolver(Notion notion) {
        this(notion, List.of());
    }

    /// Solves the program.
    ///
    /// @throws IllegalArgumentException where the game is too large for it, or weights are not one for each player
    public Answer solve(Game game, SearchLimit limit) {
        if (!weights.isEmpty() && weights.size() != game.playerCount())
            throw new IllegalArgumentException(
                    "expected a weight for each of " + game.playerCount() + " players, found " + weights.size());
        return switch (game) {
            case StrategicGame table -> {
                Optional<double[]> found = program(table).solve(limit);
                yield answer(table, found, plan -> regret(table, plan), limit);
            }
            case ExtensiveGame tree -> {
                ReducedForm form = ReducedForm.of(tree);
                if (notion != Notion.EXTENSIVE_FORM) yield solve(form.table(), limit);
                TriggerProgram program = new TriggerProgram(form);
                check(program.rows(), program.weights());
                ConeProgram cone = program.program();
                cone.gain(gains(form.table()));
                yield answer(form.table(), cone.solve(limit), plan -> new TriggerRegret(form).of(plan), limit);
            }
        };
    }

    private interface Measure {
        double of(CorrelatedPlan plan);
    }

    private Answer answer(StrategicGame table, Optional<double[]> found, Measure regret, SearchLimit limit) {
        if (found.isEmpty())
            return new Answer(
                    table,
                    Optional.empty(),
                    Double.NaN,
                    limit.isReached() ? limit.reason() : "rounding led the linear program astray");
        double[] shares = Arrays.copyOf(found.get(), table.cellCount());
        CorrelatedPlan plan = new CorrelatedPlan(Arrays.stream(shares).boxed().toList());
        return new Answer(
                table, Optional.of(plan), regret.of(plan), "a linear program over " + table.cellCount() + " cells");
    }

    private double regret(StrategicGame table, CorrelatedPlan plan) {
        return switch (notion) {
            case CORRELATED, EXTENSIVE_FORM -> plan.regret(table);
            case COARSE -> plan.coarseRegret(table);
        };
    }

    private static void check(long rows, long weights) {
        if (rows * weights > LARGEST_TABLE)
            throw new IllegalArgumentException("the linear program would have " + rows + " rows and " + weights
                    + " columns, which is too large for this method");
    }

    private double[] gains(StrategicGame table) {
        double[] gains = new double[table.cellCount()];
        for (int cell = 0; cell < gains.length; cell++)
            for (int p = 0; p < table.playerCount(); p++)
                gains[cell] += (weights.isEmpty() ? 1 : weights.get(p)) * table.payoff(cell, p);
        return gains;
    }

    private ConeProgram program(StrategicGame table) {
        List<int[]> deviations = new ArrayList<>();
        for (int p = 0; p < table.playerCount(); p++)
            for (int told = 0; told < (notion == Notion.COARSE ? 1 : table.strategyCount(p)); told++)
                for (int done = 0; done < table.strategyCount(p); done++) deviations.add(new int[] {p, told, done});
        check(deviations.size(), table.cellCount());
        ConeProgram program = new ConeProgram(table.cellCount(), table.cellCount(), deviations.size());
        for (int row = 0; row < deviations.size(); row++) {
            int p = deviations.get(row)[0];
            int told = deviations.get(row)[1];
            int done = deviations.get(row)[2];
            for (int cell = 0; cell < table.cellCount(); cell++) {
                int own = table.strategyIn(cell, p);
                if (notion != Notion.COARSE && own != told) continue;
                int instead = cell + (done - own) * table.stride(p);
                program.add(row, cell, table.payoff(instead, p) - table.payoff(cell, p));
            }
        }
        program.gain(gains(table));
        return program;
    }
}
