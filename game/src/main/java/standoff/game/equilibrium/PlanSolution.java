package standoff.game.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import standoff.game.Game;
import standoff.game.SequenceForm;
import standoff.game.profile.Profile;
import standoff.numerics.Rational;

/// Where a program on the plans of two players ended: their plans in doubles, and which sequences the final basis
/// uses, from which the plans follow exactly.
final class PlanSolution {
    private final SequenceForm form;
    private final Game game;
    private final double[][] weights;
    private final boolean[][] used;
    private final boolean[][] preferred;
    private final int pivots;

    /// An end.
    ///
    /// @param used for each player and sequence whether its weight is a basic variable
    /// @param preferred for each player and sequence whether to follow it where a plan says nothing
    PlanSolution(SequenceForm form, double[][] weights, boolean[][] used, boolean[][] preferred, int pivots) {
        this.form = form;
        this.game = form.game();
        this.weights = weights;
        this.used = used;
        this.preferred = preferred;
        this.pivots = pivots;
    }

    int pivots() {
        return pivots;
    }

    Profile rounded() {
        return RealizationPlan.profile(form, weights, preferred);
    }

    /// The plans in fractions; empty where the basis is singular or, being reached in doubles, not feasible.
    Optional<Profile> exact() {
        Rational[][] plans = new Rational[2][];
        for (int p = 0; p < 2; p++) {
            Optional<Rational[]> plan = exactPlan(p);
            if (plan.isEmpty()) return Optional.empty();
            plans[p] = plan.get();
            for (Rational weight : plans[p]) if (weight.signum() < 0) return Optional.empty();
        }
        return Optional.of(RealizationPlan.profile(form, plans, preferred));
    }

    /// Solves for the player's plan on his sequences in use and the other's values: the plan's constraints hold,
    /// and every sequence that the other uses earns exactly its value.
    private Optional<Rational[]> exactPlan(int player) {
        int other = 1 - player;
        int[] unknown = new int[used[player].length];
        Arrays.fill(unknown, -1);
        int unknowns = 0;
        for (int s = 0; s < unknown.length; s++) if (used[player][s]) unknown[s] = unknowns++;
        int values = unknowns;
        unknowns += game.firstSet(other + 1) - game.firstSet(other) + 1;
        ExactSystem system = new ExactSystem(unknowns);
        planConstraints(system, player, unknown);
        List<SortedMap<Integer, Rational>> earning = earnings(player, unknown, values);
        for (int s = 0; s < used[other].length; s++)
            if (used[other][s]) equation(system, earning.get(s), Rational.ZERO);
        return system.solve().map(solution -> {
            Rational[] plan = new Rational[unknown.length];
            for (int s = 0; s < plan.length; s++) plan[s] = unknown[s] < 0 ? Rational.ZERO : solution[unknown[s]];
            return plan;
        });
    }

    private void planConstraints(ExactSystem system, int player, int[] unknown) {
        SortedMap<Integer, Rational> root = new TreeMap<>();
        add(root, unknown[0], Rational.ONE);
        equation(system, root, Rational.ONE);
        for (int set = game.firstSet(player); set < game.firstSet(player + 1); set++) {
            SortedMap<Integer, Rational> flow = new TreeMap<>();
            add(flow, unknown[form.parentSequence(set)], Rational.of(-1));
            for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++)
                add(flow, unknown[form.sequence(player, a)], Rational.ONE);
            equation(system, flow, Rational.ZERO);
        }
    }

    /// For each sequence of the other: what it earns against the plan, and the values of the sets below it, less
    /// its own.
    private List<SortedMap<Integer, Rational>> earnings(int player, int[] unknown, int values) {
        int other = 1 - player;
        List<SortedMap<Integer, Rational>> earning = new ArrayList<>();
        for (int s = 0; s < used[other].length; s++) earning.add(new TreeMap<>());
        for (int cell = 0; cell < form.cellCount(); cell++)
            add(
                    earning.get(form.sequenceAt(cell, other)),
                    unknown[form.sequenceAt(cell, player)],
                    form.exactPayoff(cell, other));
        add(earning.getFirst(), values, Rational.of(-1));
        for (int set = game.firstSet(other); set < game.firstSet(other + 1); set++) {
            int value = values + 1 + set - game.firstSet(other);
            add(earning.get(form.parentSequence(set)), value, Rational.ONE);
            for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++)
                add(earning.get(form.sequence(other, a)), value, Rational.of(-1));
        }
        return earning;
    }

    private static void add(SortedMap<Integer, Rational> sum, int unknown, Rational coefficient) {
        if (unknown >= 0) sum.merge(unknown, coefficient, Rational::plus);
    }

    private static void equation(ExactSystem system, SortedMap<Integer, Rational> sum, Rational rightHandSide) {
        sum.values().removeIf(v -> v.signum() == 0);
        system.equation(
                sum.keySet().stream().mapToInt(Integer::intValue).toArray(),
                sum.values().toArray(Rational[]::new),
                rightHandSide);
    }
}
