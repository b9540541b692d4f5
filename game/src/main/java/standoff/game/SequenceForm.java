package standoff.game;

import static standoff.game.ExtensiveGame.NONE;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import standoff.numerics.Rational;

/// The sparse sequence form of a tree of perfect recall (Koller, Megiddo and von Stengel 1996): instead of whole
/// strategies, the weights of a player's sequences of own actions; a cell for every combination of sequences that some
/// outcome pays at.
///
/// A player's sequence 0 is the empty one; sequence `k > 0` ends with his action
/// `firstAction(firstSet(player)) + k - 1`. The cell carries, for each player, the sum of payoff times probability of
/// chance over the outcomes at that
/// combination.
public final class SequenceForm {
    private final Game game;
    private final int[] parentSequence;
    private final int[] sequences;
    private final double[] payoffs;
    private final Rational[] exact;
    private final int cells;

    private SequenceForm(
            Game game, int[] parentSequence, int[] sequences, double[] payoffs, Rational[] exact, int cells) {
        this.game = game;
        this.parentSequence = parentSequence;
        this.sequences = sequences;
        this.payoffs = payoffs;
        this.exact = exact;
        this.cells = cells;
    }

    /// Derives the sequence form; in a strategic form a sequence is a strategy.
    ///
    /// @throws IllegalArgumentException where a player of the game forgets
    public static SequenceForm of(Game game) {
        return of(game, game.isRational());
    }

    /// The sequence form with payoffs as doubles only; large games can spare the exact ones.
    public static SequenceForm rounded(Game game) {
        return of(game, false);
    }

    private static SequenceForm of(Game game, boolean withExact) {
        return switch (game) {
            case ExtensiveGame tree -> of(tree, withExact);
            case StrategicGame table -> of(table, withExact);
        };
    }

    private static SequenceForm of(StrategicGame game, boolean withExact) {
        int n = game.playerCount();
        int cells = game.cellCount();
        int[] sequences = new int[cells * n];
        double[] payoffs = new double[cells * n];
        Rational[] exact = new Rational[withExact ? cells * n : 0];
        for (int cell = 0; cell < cells; cell++)
            for (int p = 0; p < n; p++) {
                sequences[cell * n + p] = game.strategyIn(cell, p) + 1;
                payoffs[cell * n + p] = game.payoff(cell, p);
                if (withExact) exact[cell * n + p] = game.exactPayoff(cell, p);
            }
        return new SequenceForm(game, new int[n], sequences, payoffs, exact, cells);
    }

    private static SequenceForm of(ExtensiveGame game, boolean withExact) {
        int[] before = Recall.lastOwnActions(game);
        if (before == null) throw new IllegalArgumentException(game.recall().imperfect() + ": it has no sequence form");
        int[] parents = new int[game.setCount()];
        for (int s = 0; s < parents.length; s++)
            parents[s] = before[s] == NONE ? 0 : sequenceOf(game, game.setPlayer(s), before[s]);
        Derivation made = new Derivation(game, withExact);
        made.walk();
        return new SequenceForm(game, parents, made.sequences.toArray(), made.payoffs, made.exact, made.cells);
    }

    /// One walk over the tree that keeps the sequences of the present node and adds up the cells.
    private static final class Derivation {
        private final ExtensiveGame game;
        private final int n;
        private final boolean withExact;
        private final int[] owner;
        private final int[] at;
        private final int[] saved;
        private final double[] chance;
        private final Rational[] exactChance;
        private final Map<IntBuffer, Integer> known = new HashMap<>();
        private final IntList sequences = new IntList();
        private double[] payoffs;
        private Rational[] exact;
        private int cells;

        Derivation(ExtensiveGame game, boolean withExact) {
            this.game = game;
            this.n = game.playerCount();
            this.withExact = withExact;
            this.at = new int[n];
            this.saved = new int[game.nodeCount()];
            this.chance = new double[game.nodeCount()];
            this.exactChance = new Rational[withExact ? game.nodeCount() : 0];
            this.payoffs = new double[16 * n];
            this.exact = new Rational[withExact ? 16 * n : 0];
            this.owner = new int[game.allActionCount()];
            for (int s = 0; s < game.allSetCount(); s++)
                Arrays.fill(owner, game.firstAction(s), game.firstAction(s + 1), game.setPlayer(s));
        }

        void walk() {
            int previous = NONE;
            for (int node = 0; node < game.nodeCount(); node++) {
                for (int back = previous; back != game.parent(node); back = game.parent(back)) leave(back);
                previous = node;
                enter(node);
                if (game.outcome(node) != NONE) add(node, game.outcome(node));
            }
        }

        private void enter(int node) {
            int up = game.parent(node);
            chance[node] = up == NONE ? 1 : chance[up];
            if (withExact) exactChance[node] = up == NONE ? Rational.ONE : exactChance[up];
            int incoming = game.incoming(node);
            if (incoming == NONE) return;
            int mover = owner[incoming];
            if (mover == ExtensiveGame.CHANCE) {
                chance[node] *= game.chance(incoming);
                if (withExact) exactChance[node] = exactChance[node].times(game.exactChance(incoming));
            } else {
                saved[node] = at[mover];
                at[mover] = sequenceOf(game, mover, incoming);
            }
        }

        private void leave(int node) {
            int incoming = game.incoming(node);
            if (incoming != NONE && owner[incoming] != ExtensiveGame.CHANCE) at[owner[incoming]] = saved[node];
        }

        private void add(int node, int outcome) {
            Integer cell = known.get(IntBuffer.wrap(at));
            if (cell == null) {
                cell = cells++;
                known.put(IntBuffer.wrap(at.clone()), cell);
                for (int s : at) sequences.add(s);
                if (cells * n > payoffs.length) {
                    payoffs = Arrays.copyOf(payoffs, payoffs.length * 2);
                    if (withExact) exact = Arrays.copyOf(exact, exact.length * 2);
                }
                if (withExact) Arrays.fill(exact, cell * n, cell * n + n, Rational.ZERO);
            }
            for (int i = cell * n, p = 0; p < n; p++, i++) {
                payoffs[i] += chance[node] * game.payoff(outcome, p);
                if (withExact) exact[i] = exact[i].plus(exactChance[node].times(game.exactPayoff(outcome, p)));
            }
        }
    }

    private static int sequenceOf(Game game, int player, int action) {
        return action - game.firstAction(game.firstSet(player)) + 1;
    }

    public Game game() {
        return game;
    }

    /// The number of the player's sequences, the empty one included.
    public int sequenceCount(int player) {
        return 1 + game.firstAction(game.firstSet(player + 1)) - game.firstAction(game.firstSet(player));
    }

    /// The sequence that ends with the action.
    public int sequence(int player, int action) {
        return sequenceOf(game, player, action);
    }

    /// The own sequence that leads to the information set.
    public int parentSequence(int set) {
        return parentSequence[set];
    }

    public int cellCount() {
        return cells;
    }

    public int sequenceAt(int cell, int player) {
        return sequences[cell * game.playerCount() + player];
    }

    public double payoff(int cell, int player) {
        return payoffs[cell * game.playerCount() + player];
    }

    /// What to multiply payoffs by so that the largest payoff of a cell is 1.
    public double scale() {
        double largest = 0;
        for (int i = 0; i < cells * game.playerCount(); i++) largest = Math.max(largest, Math.abs(payoffs[i]));
        return largest == 0 ? 1 : 1 / largest;
    }

    /// Whether the cells have exact payoffs.
    public boolean isExact() {
        return exact.length > 0 || cells == 0;
    }

    /// The exact payoff; only where the form was not derived rounded.
    public Rational exactPayoff(int cell, int player) {
        return exact[cell * game.playerCount() + player];
    }
}
