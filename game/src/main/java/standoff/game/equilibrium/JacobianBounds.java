package standoff.game.equilibrium;

/// Bounds on the derivatives in a box: a row for each difference, a column for each probability.
final class JacobianBounds {
    private final double[][] least;
    private final double[][] most;

    JacobianBounds(double[][] least, double[][] most) {
        this.least = least;
        this.most = most;
    }

    /// Adds how far the derivatives, multiplied by the inverse of those at the middle, are from it, times half
    /// widths.
    void addSpread(double[][] inverse, Box box, double[] radius) {
        for (int c = 0; c < radius.length; c++) {
            double half = 0.5 * (box.high[c] - box.low[c]);
            for (int r = 0; r < radius.length; r++) {
                double low = r == c ? 1 : 0;
                double high = low;
                for (int q = 0; q < radius.length; q++) {
                    double y = inverse[q][r];
                    low -= y > 0 ? y * most[q][c] : y * least[q][c];
                    high -= y > 0 ? y * least[q][c] : y * most[q][c];
                }
                radius[r] += Math.max(Math.abs(low), Math.abs(high)) * half;
            }
        }
    }

    /// Whether the weighted sum of the differences, which is flat at the middle, is nowhere 0 in the box.
    boolean exclude(double[] weight, double[] missing, Box box) {
        double at = 0;
        double reach = SupportBoxes.MARGIN;
        for (int q = 0; q < weight.length; q++) {
            at += weight[q] * missing[q];
            reach += Math.abs(weight[q]) * SupportBoxes.MARGIN;
        }
        for (int c = 0; c < weight.length; c++) {
            double low = 0;
            double high = 0;
            for (int q = 0; q < weight.length; q++) {
                double w = weight[q];
                low += w > 0 ? w * least[q][c] : w * most[q][c];
                high += w > 0 ? w * most[q][c] : w * least[q][c];
            }
            reach += Math.max(Math.abs(low), Math.abs(high)) * 0.5 * (box.high[c] - box.low[c]);
        }
        return Math.abs(at) > reach;
    }
}
