package standoff.game.equilibrium;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standoff.game.StrategicGame;
import standoff.game.profile.Profile;
import standoff.numerics.Rational;

/// All extreme equilibria of a two-player game in strategic form, exactly, and the components they belong to.
///
/// An equilibrium is a pair of vertices of the two reply polytopes that together have every label; all others are
/// mixtures of extreme ones that share a maximal Nash subset (Avis, Rosenberg, Savani and von Stengel 2010). The
/// parameter `component` numbers the connected components of the set of equilibria.
public record BimatrixSolver() implements Solver<StrategicGame> {
    static final int MOST_STRATEGIES = 62;

    @Override
    public String method() {
        return "all vertices of the reply polytopes (Avis, Rosenberg, Savani and von Stengel 2010)";
    }

    @Override
    public Optional<String> refusal(StrategicGame game) {
        if (game.playerCount() != 2) return Optional.of("it is for two players; this game has " + game.playerCount());
        if (game.actionCount() > MOST_STRATEGIES)
            return Optional.of("it lists all equilibria of up to " + MOST_STRATEGIES + " strategies; this game has "
                    + game.actionCount());
        return Optional.empty();
    }

    @Override
    public Equilibria search(StrategicGame game, SearchLimit limit) {
        List<ReplyPolytope.Vertex> rows = ReplyPolytope.vertices(payoffs(game, 1), limit);
        List<ReplyPolytope.Vertex> columns = ReplyPolytope.vertices(payoffs(game, 0), limit);
        List<int[]> pairs = pairs(game, rows, columns);
        int[] component = components(pairs, rows.size(), columns.size());
        List<Equilibrium> found = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            List<Rational> probability =
                    new ArrayList<>(rows.get(pairs.get(i)[0]).mixture());
            probability.addAll(columns.get(pairs.get(i)[1]).mixture());
            found.add(Equilibrium.certified(
                    game,
                    Profile.exact(game, probability.toArray(Rational[]::new)),
                    method(),
                    Map.of("component", String.valueOf(component[i]))));
        }
        if (limit.isReached()) return new Equilibria(found, false, limit.reason(), Optional.empty());
        int components = pairs.isEmpty() ? 0 : Arrays.stream(component).max().getAsInt();
        return Equilibria.all(
                found,
                "all " + found.size() + " extreme equilibria, in " + components + " components; " + rows.size()
                        + " and " + columns.size() + " vertices");
    }

    /// The payoffs of a player as positive whole numbers, a row for each of his strategies.
    private static BigInteger[][] payoffs(StrategicGame game, int player) {
        int own = game.strategyCount(player);
        int other = game.strategyCount(1 - player);
        BigInteger scale = BigInteger.ONE;
        Rational least = game.exactPayoff(0, player);
        for (int cell = 0; cell < game.cellCount(); cell++) {
            Rational payoff = game.exactPayoff(cell, player);
            if (payoff.compareTo(least) < 0) least = payoff;
            scale = scale.divide(scale.gcd(payoff.denominator())).multiply(payoff.denominator());
        }
        BigInteger[][] whole = new BigInteger[own][other];
        for (int s = 0; s < own; s++)
            for (int t = 0; t < other; t++) {
                Rational payoff = game.exactPayoff(s * game.stride(player) + t * game.stride(1 - player), player);
                Rational scaled = payoff.minus(least)
                        .times(Rational.of(scale, BigInteger.ONE))
                        .plus(Rational.ONE);
                whole[s][t] = scaled.numerator();
            }
        return whole;
    }

    /// The pairs of vertices that have every label.
    private static List<int[]> pairs(
            StrategicGame game, List<ReplyPolytope.Vertex> rows, List<ReplyPolytope.Vertex> columns) {
        int m = game.strategyCount(0);
        int n = game.strategyCount(1);
        long all = (1L << (m + n)) - 1;
        long[] columnLabels = new long[columns.size()];
        for (int j = 0; j < columnLabels.length; j++) {
            long labels = columns.get(j).labels(); // own strategies of the column player first: turn them to the back
            columnLabels[j] = ((labels & ((1L << n) - 1)) << m) | (labels >>> n);
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            long missing = all & ~rows.get(i).labels();
            for (int j = 0; j < columnLabels.length; j++)
                if ((columnLabels[j] & missing) == missing) pairs.add(new int[] {i, j});
        }
        pairs.sort(Comparator.comparing((int[] p) -> rows.get(p[0]).mixture(), BimatrixSolver::lexicographic)
                .thenComparing(p -> columns.get(p[1]).mixture(), BimatrixSolver::lexicographic));
        return pairs;
    }

    private static int lexicographic(List<Rational> a, List<Rational> b) {
        for (int i = 0; i < a.size(); i++) {
            int compared = b.get(i).compareTo(a.get(i));
            if (compared != 0) return compared;
        }
        return 0;
    }

    /// Numbers from 1 of the parts of the graph whose edges are the pairs.
    private static int[] components(List<int[]> pairs, int rows, int columns) {
        int[] leader = new int[rows + columns];
        for (int i = 0; i < leader.length; i++) leader[i] = i;
        for (int[] pair : pairs) leader[find(leader, pair[0])] = find(leader, rows + pair[1]);
        int[] number = new int[leader.length];
        int[] component = new int[pairs.size()];
        int count = 0;
        for (int i = 0; i < component.length; i++) {
            int root = find(leader, pairs.get(i)[0]);
            if (number[root] == 0) number[root] = ++count;
            component[i] = number[root];
        }
        return component;
    }

    private static int find(int[] leader, int at) {
        int root = at;
        while (leader[root] != root) {
            leader[root] = leader[leader[root]];
            root = leader[root];
        }
        return root;
    }
}
