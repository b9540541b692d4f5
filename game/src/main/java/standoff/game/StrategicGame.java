package standoff.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import standoff.numerics.Rational;

/// A game in strategic form: each player has a list of strategies, and each combination of them pays every player.
///
/// Payoffs lie in one array; the first player's strategy varies fastest, as in Gambit's files.
public final class StrategicGame implements Game {
    /// No array can hold more payoffs than this.
    public static final long LARGEST = 1L << 28;

    private final String title;
    private final String comment;
    private final List<String> players;
    private final List<List<String>> strategies;
    private final int[] first;
    private final int[] stride;
    private final double[] payoff;
    private final boolean rational;
    /// Where payoffs are exact and some are no doubles; where all are, the doubles say it all.
    private final Rational @Nullable [] exact;

    private final double spread;

    private StrategicGame(
            String title,
            String comment,
            List<String> players,
            List<List<String>> strategies,
            double[] payoff,
            boolean rational,
            Rational @Nullable [] exact) {
        this.title = title;
        this.comment = comment;
        this.players = List.copyOf(players);
        this.strategies = strategies.stream().map(List::copyOf).toList();
        if (players.isEmpty() || players.size() != strategies.size())
            throw new IllegalArgumentException("expected a list of strategies for each of " + players.size()
                    + " players (at least one), found " + strategies.size());
        this.first = new int[players.size() + 1];
        this.stride = new int[players.size()];
        long cells = 1;
        for (int p = 0; p < players.size(); p++) {
            int count = strategies.get(p).size();
            if (count == 0) throw new IllegalArgumentException(players.get(p) + " has no strategy");
            stride[p] = (int) cells;
            cells *= count;
            if (cells * players.size() > LARGEST)
                throw new IllegalArgumentException(
                        "the strategic form would have more than " + LARGEST + " payoffs: keep the game as a tree");
            first[p + 1] = first[p] + count;
        }
        if (cells * players.size() != payoff.length)
            throw new IllegalArgumentException(
                    "expected " + cells * players.size() + " payoffs, found " + payoff.length);
        for (double value : payoff)
            if (!Double.isFinite(value)) throw new IllegalArgumentException("expected finite payoffs, found " + value);
        this.payoff = payoff;
        this.rational = rational;
        this.exact = exact;
        this.spread = widest();
    }

    /// A game with exact payoffs: for each combination of strategies (the first player's varying fastest) a
    /// payoff to each player.
    public static StrategicGame exact(
            String title, String comment, List<String> players, List<List<String>> strategies, List<Rational> payoffs) {
        double[] rounded = new double[payoffs.size()];
        boolean doubles = true;
        for (int i = 0; i < rounded.length; i++) {
            Rational payoff = payoffs.get(i);
            rounded[i] = payoff.toDouble();
            doubles &= payoff.isExactInDouble();
        }
        Rational[] exact = doubles ? null : payoffs.toArray(Rational[]::new);
        return new StrategicGame(title, comment, players, strategies, rounded, true, exact);
    }

    /// A game with payoffs as doubles, laid out as for [#exact].
    public static StrategicGame rounded(
            String title, List<String> players, List<List<String>> strategies, double[] payoffs) {
        return new StrategicGame(title, "", players, strategies, payoffs.clone(), false, null);
    }

    /// A two-player game with whole payoffs, written as the tables are: a row for each strategy of the first
    /// player.
    public static StrategicGame bimatrix(String title, long[][] rows, long[][] columns) {
        List<Rational> payoffs = new ArrayList<>();
        for (int j = 0; j < rows[0].length; j++)
            for (int i = 0; i < rows.length; i++) {
                payoffs.add(Rational.of(rows[i][j]));
                payoffs.add(Rational.of(columns[i][j]));
            }
        return exact(
                title, "", List.of("Row", "Column"), List.of(numbered(rows.length), numbered(rows[0].length)), payoffs);
    }

    /// Strategies called 1, 2, 3, …
    public static List<String> numbered(int count) {
        IntFunction<String> name = Integer::toString;
        return IntStream.rangeClosed(1, count).mapToObj(name).toList();
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String comment() {
        return comment;
    }

    @Override
    public List<String> players() {
        return players;
    }

    @Override
    public int setCount() {
        return players.size();
    }

    @Override
    public int setPlayer(int set) {
        return set;
    }

    @Override
    public String setLabel(int set) {
        return "";
    }

    @Override
    public String setName(int set) {
        return players.get(set);
    }

    @Override
    public int firstAction(int set) {
        return first[set];
    }

    @Override
    public String actionLabel(int action) {
        int player = 0;
        while (action >= first[player + 1]) player++;
        return strategies.get(player).get(action - first[player]);
    }

    @Override
    public int firstSet(int player) {
        return player;
    }

    @Override
    public boolean isRational() {
        return rational;
    }

    @Override
    public double payoffSpread() {
        return spread;
    }

    public List<String> strategies(int player) {
        return strategies.get(player);
    }

    public int strategyCount(int player) {
        return strategies.get(player).size();
    }

    /// The number of combinations of strategies.
    public int cellCount() {
        return payoff.length / players.size();
    }

    /// What one step in the player's strategy adds to the number of the cell.
    public int stride(int player) {
        return stride[player];
    }

    /// The strategy that the player plays in the cell.
    public int strategyIn(int cell, int player) {
        return cell / stride[player] % strategyCount(player);
    }

    public double payoff(int cell, int player) {
        return payoff[cell * players.size() + player];
    }

    public Rational exactPayoff(int cell, int player) {
        int index = cell * players.size() + player;
        return exact == null ? Rational.of(payoff[index]) : exact[index];
    }

    public boolean isConstantSum() {
        double sum = Double.NaN;
        for (int cell = 0; cell < cellCount(); cell++) {
            double here = 0;
            for (int p = 0; p < players.size(); p++) here += payoff(cell, p);
            if (cell == 0) sum = here;
            else if (Math.abs(here - sum) > 1e-12 * Math.max(1, spread)) return false;
        }
        return true;
    }

    /// The game in which each player keeps only the listed strategies.
    public StrategicGame restrictedTo(List<int[]> kept) {
        List<List<String>> labels = new ArrayList<>();
        int cells = 1;
        for (int p = 0; p < players.size(); p++) {
            List<String> left = new ArrayList<>();
            for (int s : kept.get(p)) left.add(strategies.get(p).get(s));
            labels.add(left);
            cells *= left.size();
        }
        double[] values = new double[cells * players.size()];
        Rational[] exactValues = new Rational[exact == null ? 0 : values.length];
        for (int cell = 0; cell < cells; cell++) {
            int rest = cell;
            int here = 0;
            for (int p = 0; p < players.size(); p++) {
                int count = kept.get(p).length;
                here += kept.get(p)[rest % count] * stride[p];
                rest /= count;
            }
            for (int p = 0; p < players.size(); p++) {
                values[cell * players.size() + p] = payoff(here, p);
                if (exact != null) exactValues[cell * players.size() + p] = exactPayoff(here, p);
            }
        }
        if (exact != null) return exact(title, comment, players, labels, List.of(exactValues));
        return new StrategicGame(title, comment, players, labels, values, rational, null);
    }

    private double widest() {
        double widest = 0;
        for (int p = 0; p < players.size(); p++) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = p; i < payoff.length; i += players.size()) {
                least = Math.min(least, payoff[i]);
                most = Math.max(most, payoff[i]);
            }
            widest = Math.max(widest, most - least);
        }
        return widest;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StrategicGame that
                && title.equals(that.title)
                && comment.equals(that.comment)
                && players.equals(that.players)
                && strategies.equals(that.strategies)
                && rational == that.rational
                && Arrays.equals(payoff, that.payoff)
                && Arrays.equals(exact, that.exact);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(payoff);
    }

    @Override
    public String toString() {
        return title + ": " + strategies.stream().map(s -> "" + s.size()).toList();
    }
}
