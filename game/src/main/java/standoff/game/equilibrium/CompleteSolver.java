package standoff.game.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.ReducedForm;
import standoff.game.SequenceForm;
import standoff.game.StrategicGame;
import standoff.game.profile.Profile;
import standoff.numerics.Rational;

/// All equilibria of a game with two players: of a tree by its reduced normal form, told again as behaviour (Kuhn
/// 1953). Where a plan never comes to an information set, the first action stands for any.
public record CompleteSolver() implements Solver<Game> {
    private static final int MANY = Integer.MAX_VALUE;

    @Override
    public String method() {
        return new BimatrixSolver().method();
    }

    @Override
    public Optional<String> refusal(Game game) {
        if (game.playerCount() != 2) return Optional.of("it is for two players; this game has " + game.playerCount());
        return switch (game) {
            case StrategicGame table -> new BimatrixSolver().refusal(table);
            case ExtensiveGame tree -> {
                if (!tree.recall().isPerfect()) yield Optional.of(tree.recall().imperfect());
                int strategies = strategies(tree);
                yield strategies <= BimatrixSolver.MOST_STRATEGIES
                        ? Optional.empty()
                        : Optional.of("it lists all equilibria of up to " + BimatrixSolver.MOST_STRATEGIES
                                + " strategies; this tree has " + (strategies == MANY ? "many more" : strategies));
            }
        };
    }

    @Override
    public Equilibria search(Game game, SearchLimit limit) {
        return switch (game) {
            case StrategicGame table -> new BimatrixSolver().solve(table, limit);
            case ExtensiveGame tree -> byReducedForm(tree, limit);
        };
    }

    private static int strategies(ExtensiveGame tree) {
        for (int p = 0; p < 2; p++) {
            double most = 1; // before the reduction
            for (int s = tree.firstSet(p); s < tree.firstSet(p + 1); s++) most *= tree.actionCount(s);
            if (most > 1e12) return MANY;
        }
        try {
            return ReducedForm.strategyCount(tree, 0) + ReducedForm.strategyCount(tree, 1);
        } catch (IllegalArgumentException tooMany) {
            return MANY;
        }
    }

    private Equilibria byReducedForm(ExtensiveGame tree, SearchLimit limit) {
        ReducedForm form = ReducedForm.of(tree);
        SequenceForm sequences = SequenceForm.of(tree);
        Equilibria all = new BimatrixSolver().solve(form.table(), limit);
        List<Equilibrium> found = new ArrayList<>();
        for (Equilibrium mixed : all.found()) {
            Profile behaviour = behaviour(form, sequences, mixed.profile());
            if (found.stream().noneMatch(e -> e.profile().equals(behaviour)))
                found.add(Equilibrium.certified(tree, behaviour, method(), mixed.parameters()));
        }
        return new Equilibria(
                found,
                all.complete(),
                all.explanation() + " of the reduced normal form, " + found.size() + " of them different in behaviour",
                all.best());
    }

    private static Profile behaviour(ReducedForm form, SequenceForm sequences, Profile mixed) {
        ExtensiveGame tree = form.tree();
        Rational[][] weight = new Rational[2][];
        for (int p = 0; p < 2; p++) {
            weight[p] = new Rational[sequences.sequenceCount(p)];
            Arrays.fill(weight[p], Rational.ZERO);
            weight[p][0] = Rational.ONE;
            List<List<Integer>> strategies = form.chosen().get(p);
            for (int s = 0; s < strategies.size(); s++) {
                Rational share = mixed.exactProbability(form.table().firstAction(p) + s);
                if (share.signum() == 0) continue;
                for (int k = 0; k < strategies.get(s).size(); k++) {
                    int action = strategies.get(s).get(k);
                    if (action == ExtensiveGame.NONE) continue;
                    int sequence = sequences.sequence(p, tree.firstAction(tree.firstSet(p) + k) + action);
                    weight[p][sequence] = weight[p][sequence].plus(share);
                }
            }
        }
        boolean[][] first = {new boolean[weight[0].length], new boolean[weight[1].length]};
        return RealizationPlan.profile(sequences, weight, first);
    }
}
