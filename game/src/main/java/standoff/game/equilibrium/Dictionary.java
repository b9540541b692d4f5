package standoff.game.equilibrium;

import java.util.Arrays;

/// A linear system `basic = right - table * cobasic` on which complementary pivoting walks; ties in the ratio test
/// are broken lexicographically, so that it cannot cycle (Lemke 1965).
///
/// Variables are numbered `0 .. rows - 1` (basic at the start, in row order) and `rows .. rows + columns - 1`
/// (cobasic at the start, in column order).
final class Dictionary {
    private static final double ROUNDING = 1e-11;
    private static final double SMALLEST_PIVOT = 1e-9;

    private final int rows;
    private final int signed;
    private final int columns;
    private final double[][] table;
    private final double[] right;
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

    /// The cobasic variable with the largest entry in the row; -1 where none is above the tolerance.
    int largest(int row, double tolerance) {
        int best = -1;
        double most = tolerance;
        for (int c = 0; c < columns; c++)
            if (table[row][c] > most) {
                most = table[row][c];
                best = c;
            }
        return best < 0 ? -1 : cobasic[best];
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

    private int leavingRow(int column, int preferred) {
        double least = Double.POSITIVE_INFINITY;
        for (int r = 0; r < signed; r++) {
            double entry = table[r][column];
            if (entry > SMALLEST_PIVOT) least = StrictMath.min(least, StrictMath.max(right[r], 0) / entry);
        }
        if (least == Double.POSITIVE_INFINITY) return -1;
        double limit = least + ROUNDING * (1 + StrictMath.abs(least));
        int[] tied = new int[rows];
        int count = 0;
        for (int r = 0; r < signed; r++) {
            double entry = table[r][column];
            if (entry > SMALLEST_PIVOT && StrictMath.max(right[r], 0) / entry <= limit) {
                if (basic[r] == preferred) return r;
                tied[count++] = r;
            }
        }
        for (int epsilon = 0; epsilon < signed && count > 1; epsilon++) count = leastRatio(tied, count, column, epsilon);
        return tied[0];
    }

    /// Keeps the tied rows whose perturbation by a power of epsilon is least, relative to the entry.
    private int leastRatio(int[] tied, int count, int column, int epsilon) {
        int at = place[epsilon];
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < count; i++)
            least = StrictMath.min(least, perturbation(tied[i], at) / table[tied[i]][column]);
        double limit = least + ROUNDING * (1 + StrictMath.abs(least));
        int kept = 0;
        for (int i = 0; i < count; i++)
            if (perturbation(tied[i], at) / table[tied[i]][column] <= limit) tied[kept++] = tied[i];
        return kept;
    }

    private double perturbation(int row, int place) {
        return place >= 0 ? (place == row ? 1 : 0) : table[row][-1 - place];
    }

    private void pivot(int row, int column) {
        double[] pivotRow = table[row];
        double inverse = 1 / pivotRow[column];
        int[] filled = new int[columns];
        int count = 0;
        for (int c = 0; c < columns; c++) {
            if (pivotRow[c] == 0) continue;
            pivotRow[c] *= inverse;
            if (c != column) filled[count++] = c;
        }
        pivotRow[column] = inverse;
        right[row] *= inverse;
        boolean dense = count > columns / 3;
        for (int r = 0; r < rows; r++) {
            double[] changed = table[r];
            double factor = changed[column];
            if (r == row || factor == 0) continue;
            changed[column] = 0;
            if (dense) for (int c = 0; c < columns; c++) changed[c] -= factor * pivotRow[c];
            else
                for (int i = 0; i < count; i++)
                    changed[filled[i]] = clean(changed[filled[i]] - factor * pivotRow[filled[i]]);
            if (!dense) changed[column] = -factor * inverse;
            right[r] -= factor * right[row];
            if (r < signed && StrictMath.abs(right[r]) < 1e-13) right[r] = 0;
        }
        int entering = cobasic[column];
        cobasic[column] = basic[row];
        basic[row] = entering;
        place[entering] = row;
        place[cobasic[column]] = -1 - column;
    }

    private static double clean(double value) {
        return StrictMath.abs(value) < 1e-14 ? 0 : value;
    }

    @Override
    public String toString() {
        return Arrays.toString(basic) + " = " + Arrays.toString(right);
    }
}
