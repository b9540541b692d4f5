package standoff.game.equilibrium;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import standoff.numerics.Rational;

/// The polytope of a player's mixtures, scaled so that the other's best reply to each is worth 1: `x >= 0`, `B x
/// <= 1` with positive B. All its vertices are found by pivoting from each to its neighbours, in whole numbers;
/// ties are broken lexicographically, so that a degenerate vertex is passed but never a trap (Avis, Rosenberg,
/// Savani and von Stengel 2010).
final class ReplyPolytope {
    /// A vertex: the mixture, and the labels that it has: own strategies it does not use (from 0), and replies of
    /// the other that are best against it (from the number of own strategies).
    record Vertex(List<Rational> mixture, long labels) {}

    /// Rows `basic * determinant = right - table * cobasic`, all in whole numbers.
    private static final class Basis {
        private final BigInteger[][] table;
        private final BigInteger determinant;
        private final int[] basic;
        private final int[] cobasic;

        private Basis(BigInteger[][] table, BigInteger determinant, int[] basic, int[] cobasic) {
            this.table = table;
            this.determinant = determinant;
            this.basic = basic;
            this.cobasic = cobasic;
        }

        private static Basis first(BigInteger[][] payoffs) {
            int rows = payoffs.length;
            int own = payoffs[0].length;
            BigInteger[][] table = new BigInteger[rows][];
            int[] basic = new int[rows];
            int[] cobasic = new int[own];
            for (int r = 0; r < rows; r++) {
                table[r] = Arrays.copyOf(payoffs[r], own + 1);
                table[r][own] = BigInteger.ONE;
                basic[r] = own + r;
            }
            for (int c = 0; c < own; c++) cobasic[c] = c;
            return new Basis(table, BigInteger.ONE, basic, cobasic);
        }

        private long key() {
            long key = 0;
            for (int variable : cobasic) key |= 1L << variable;
            return key;
        }

        /// The row that leaves when the column enters; -1 on a ray, which a polytope does not have.
        private int leaving(int column, int own) {
            int best = -1;
            for (int r = 0; r < table.length; r++)
                if (table[r][column].signum() > 0 && (best < 0 || isLess(r, best, column, own))) best = r;
            return best;
        }

        private boolean isLess(int r, int best, int column, int own) {
            int compared = compare(r, best, column, table[r][own], table[best][own]);
            for (int slack = own; compared == 0 && slack < own + table.length; slack++)
                compared = compare(r, best, column, perturbation(r, slack), perturbation(best, slack));
            return compared < 0;
        }

        private int compare(int r, int best, int column, BigInteger a, BigInteger b) {
            if (a.signum() == 0 && b.signum() == 0) return 0;
            return a.multiply(table[best][column]).compareTo(b.multiply(table[r][column]));
        }

        private BigInteger perturbation(int row, int slack) {
            if (basic[row] == slack) return determinant;
            for (int c = 0; c < cobasic.length; c++) if (cobasic[c] == slack) return table[row][c];
            return BigInteger.ZERO;
        }

        private Basis pivot(int row, int column) {
            BigInteger pivot = table[row][column];
            BigInteger[][] next = new BigInteger[table.length][];
            for (int r = 0; r < table.length; r++) {
                BigInteger[] old = table[r];
                BigInteger[] made = new BigInteger[old.length];
                for (int c = 0; c < old.length; c++) {
                    if (r == row) made[c] = c == column ? determinant : old[c];
                    else if (c == column) made[c] = old[column].negate();
                    else
                        made[c] = old[c].multiply(pivot)
                                .subtract(old[column].multiply(table[row][c]))
                                .divide(determinant);
                }
                next[r] = made;
            }
            int[] in = basic.clone();
            int[] out = cobasic.clone();
            in[row] = cobasic[column];
            out[column] = basic[row];
            return new Basis(next, pivot, in, out);
        }

        private Vertex vertex(int own) {
            BigInteger[] weight = new BigInteger[own];
            Arrays.fill(weight, BigInteger.ZERO);
            long labels = key();
            BigInteger sum = BigInteger.ZERO;
            for (int r = 0; r < table.length; r++) {
                if (table[r][own].signum() == 0) labels |= 1L << basic[r];
                if (basic[r] < own) {
                    weight[basic[r]] = table[r][own];
                    sum = sum.add(table[r][own]);
                }
            }
            List<Rational> mixture = new ArrayList<>();
            for (BigInteger w : weight) mixture.add(sum.signum() == 0 ? Rational.ZERO : Rational.of(w, sum));
            return new Vertex(mixture, labels);
        }
    }

    private ReplyPolytope() {}

    /// All vertices but the one at 0; what was found so far where the limit is reached.
    ///
    /// @param payoffs the other's payoffs, positive whole numbers: a row for each of his strategies
    static List<Vertex> vertices(BigInteger[][] payoffs, SearchLimit limit) {
        int own = payoffs[0].length;
        Set<Long> seenBases = new HashSet<>();
        Set<Long> seenVertices = new HashSet<>();
        List<Vertex> vertices = new ArrayList<>();
        Deque<Basis> ahead = new ArrayDeque<>();
        Basis first = Basis.first(payoffs);
        ahead.add(first);
        seenBases.add(first.key());
        seenVertices.add(first.vertex(own).labels());
        while (!ahead.isEmpty() && !limit.isReached()) {
            Basis here = ahead.removeLast();
            long key = here.key();
            for (int column = 0; column < own; column++) {
                int row = here.leaving(column, own);
                if (row < 0) continue;
                long next = (key & ~(1L << here.cobasic[column])) | (1L << here.basic[row]);
                if (!seenBases.add(next)) continue;
                Basis reached = here.pivot(row, column);
                ahead.add(reached);
                Vertex vertex = reached.vertex(own);
                if (seenVertices.add(vertex.labels())) vertices.add(vertex);
            }
        }
        return vertices;
    }
}
