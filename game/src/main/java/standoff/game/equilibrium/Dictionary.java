package standoff.game.equilibrium;

import java.util.Arrays;
import standoff.game.DrawPurpose;
import standoff.numerics.random.DrawSequence;

/// A linear system `basic = right - table * cobasic` on which complementary pivoting walks; ties in the ratio test
/// are broken lexicographically, so that it cannot cycle (Lemke 1965).
///
/// Variables are numbered `0 .. rows - 1` (basic at the start, in row order) and `rows .. rows + columns - 1`
/// (cobasic at the start, in column order).
final class Dictionary {
    private static final double ROUNDING = 1e-11;
    private static final double SMALLEST_PIVOT = 1e-9;
    private static final int REMEASURE = 500;
    private static final double PERTURBATION = 1e-6;
    private static final double FEASIBLE = 1e-9;

    private final int rows;
    private final int signed;
    private final int columns;
    private final double[][] table;
    private final double[] right;
    /// The right-hand sides with the perturbation, where there is one; the ratio tests look at these.
    private final double[] tested;
    /// The sum of squares of each column over the signed rows, once it is asked for.
    private double[] squares = {};

    private int pivots;
    private final int[] basic;
    private final int[] cobasic;
    /// The row of a basic variable, or `-1 - column` of a cobasic one.
    private final int[] place;

    /// Takes the table over.
    ///
    /// @param signed how many rows, from the first, hold variables that must not become negative
    Dictionary(double[][] table, double[] right, int signed) {
        this.signed = signed;
        this.rows = table.length;
        this.columns = table[0].length;
        this.table = table;
        this.right = right;
        this.tested = right.clone();
        this.basic = new int[rows];
        this.cobasic = new int[columns];
        this.place = new int[rows + columns];
        for (int r = 0; r < rows; r++) basic[r] = place[r] = r;
        for (int c = 0; c < columns; c++) {
            cobasic[c] = rows + c;
            place[rows + c] = -1 - c;
        }
    }

    boolean isBasic(int variable) {
        return place[variable] >= 0;
    }

    double value(int variable) {
        return isBasic(variable) ? right[place[variable]] : 0;
    }

    /// The entry of a row for a cobasic variable.
    double entry(int row, int variable) {
        return table[row][-1 - place[variable]];
    }

    /// The cobasic variable along whose edge the row's variable falls most steeply (Goldfarb and Reid 1977); -1
    /// where it falls along none.
    int steepest(int row, double tolerance) {
        if (squares.length == 0) measureColumns();
        int best = -1;
        double most = 0;
        for (int c = 0; c < columns; c++) {
            double slope = table[row][c];
            if (slope > tolerance && slope * slope > most * (1 + Math.max(0, squares[c]))) {
                most = slope * slope / (1 + Math.max(0, squares[c]));
                best = c;
            }
        }
        return best < 0 ? -1 : cobasic[best];
    }

    private void measureColumns() {
        squares = new double[columns];
        for (int r = 0; r < signed; r++) for (int c = 0; c < columns; c++) squares[c] += table[r][c] * table[r][c];
    }

    /// Lets the variable enter the basis.
    ///
    /// @param preferred the variable that leaves where several could
    /// @return the variable that left; -1 where none can, on a ray
    int enter(int variable, int preferred) {
        int column = -1 - place[variable];
        int row = leavingRow(column, preferred);
        if (row < 0) return -1;
        int left = basic[row];
        pivot(row, column);
        return left;
    }

    /// Perturbs the right-hand sides at random, so that ties hardly occur; values are told without the
    /// perturbation.
    void perturb(long seed) {
        DrawSequence draws = DrawPurpose.PERTURBATION.sequence(seed, 0);
        for (int r = 0; r < signed; r++) tested[r] += PERTURBATION * (1 + draws.uniform());
    }

    /// Lets the variable enter the basis, at the largest of the entries that hardly differ in ratio (Harris 1973).
    ///
    /// @return whether a variable could leave
    boolean enterStably(int variable) {
        int column = -1 - place[variable];
        double limit = Double.POSITIVE_INFINITY;
        for (int r = 0; r < signed; r++) {
            double entry = table[r][column];
            if (entry > SMALLEST_PIVOT) limit = Math.min(limit, (Math.max(tested[r], 0) + FEASIBLE) / entry);
        }
        int best = -1;
        for (int r = 0; r < signed; r++) {
            double entry = table[r][column];
            if (entry > SMALLEST_PIVOT
                    && Math.max(tested[r], 0) / entry <= limit
                    && (best < 0 || entry > table[best][column])) best = r;
        }
        if (best < 0) return false;
        pivot(best, column);
        return true;
    }

    private int leavingRow(int column, int preferred) {
        double least = Double.POSITIVE_INFINITY;
        for (int r = 0; r < signed; r++) {
            double entry = table[r][column];
            if (entry > SMALLEST_PIVOT) least = Math.min(least, Math.max(tested[r], 0) / entry);
        }
        if (least == Double.POSITIVE_INFINITY) return -1;
        double limit = least + ROUNDING * (1 + Math.abs(least));
        int[] tied = new int[rows];
        int count = 0;
        for (int r = 0; r < signed; r++) {
            double entry = table[r][column];
            if (entry > SMALLEST_PIVOT && Math.max(tested[r], 0) / entry <= limit) {
                if (basic[r] == preferred) return r;
                tied[count++] = r;
            }
        }
        for (int epsilon = 0; epsilon < signed && count > 1; epsilon++)
            count = leastRatio(tied, count, column, epsilon);
        return tied[0];
    }

    /// Keeps the tied rows whose perturbation by a power of epsilon is least, relative to the entry.
    private int leastRatio(int[] tied, int count, int column, int epsilon) {
        int at = place[epsilon];
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < count; i++) least = Math.min(least, perturbation(tied[i], at) / table[tied[i]][column]);
        double limit = least + ROUNDING * (1 + Math.abs(least));
        int kept = 0;
        for (int i = 0; i < count; i++)
            if (perturbation(tied[i], at) / table[tied[i]][column] <= limit) tied[kept++] = tied[i];
        return kept;
    }

    private double perturbation(int row, int place) {
        return place >= 0 ? (place == row ? 1 : 0) : table[row][-1 - place];
    }

    private void pivot(int row, int column) {
        boolean measured = squares.length > 0;
        if (measured && ++pivots % REMEASURE == 0) squares = new double[0];
        double[] pivotRow = table[row];
        double inverse = 1 / pivotRow[column];
        int[] filled = new int[columns];
        int count = 0;
        for (int c = 0; c < columns; c++) {
            if (pivotRow[c] == 0) continue;
            double old = pivotRow[c];
            pivotRow[c] = c == column ? inverse : old * inverse;
            filled[count++] = c;
            if (squares.length > 0) squares[c] += pivotRow[c] * pivotRow[c] - old * old;
        }
        right[row] *= inverse;
        tested[row] *= inverse;
        boolean dense = count > columns / 3;
        for (int r = 0; r < rows; r++) {
            double[] changed = table[r];
            double factor = changed[column];
            if (r == row || factor == 0) continue;
            if (squares.length > 0 && r < signed) squares[column] -= factor * factor;
            changed[column] = 0;
            boolean measure = squares.length > 0 && r < signed;
            if (dense && measure) subtractAndMeasure(changed, factor, pivotRow);
            else if (dense) for (int c = 0; c < columns; c++) changed[c] -= factor * pivotRow[c];
            else subtractSparsely(changed, factor, pivotRow, filled, count, measure);
            right[r] -= factor * right[row];
            tested[r] -= factor * tested[row];
            if (r < signed && Math.abs(right[r]) < 1e-13) right[r] = 0;
            if (r < signed && Math.abs(tested[r]) < 1e-13) tested[r] = 0;
        }
        int entering = cobasic[column];
        cobasic[column] = basic[row];
        basic[row] = entering;
        place[entering] = row;
        place[cobasic[column]] = -1 - column;
    }

    private void subtractAndMeasure(double[] changed, double factor, double[] pivotRow) {
        double[] sum = squares;
        for (int c = 0; c < columns; c++) {
            double old = changed[c];
            double now = old - factor * pivotRow[c];
            changed[c] = now;
            sum[c] += (now - old) * (now + old);
        }
    }

    private void subtractSparsely(
            double[] changed, double factor, double[] pivotRow, int[] filled, int count, boolean measure) {
        for (int i = 0; i < count; i++) {
            int c = filled[i];
            double old = changed[c];
            double now = clean(old - factor * pivotRow[c]);
            changed[c] = now;
            if (measure) squares[c] += (now - old) * (now + old);
        }
    }

    private static double clean(double value) {
        return Math.abs(value) < 1e-14 ? 0 : value;
    }

    @Override
    public String toString() {
        return Arrays.toString(basic) + " = " + Arrays.toString(right);
    }
}
