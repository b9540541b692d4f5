package standoff.game.equilibrium;

import java.util.List;

/// A box of probabilities of all but the first strategy of each support; see [SupportBoxes].
final class Box {
    private static final double INFLATION = 0.05;

    final double[] low;
    final double[] high;

    Box(double[] low, double[] high) {
        this.low = low;
        this.high = high;
    }

    private int widest() {
        int widest = 0;
        for (int x = 1; x < low.length; x++) if (high[x] - low[x] > high[widest] - low[widest]) widest = x;
        return widest;
    }

    double width() {
        return low.length == 0 ? 0 : high[widest()] - low[widest()];
    }

    List<Box> halves() {
        int x = widest();
        double middle = 0.5 * (low[x] + high[x]);
        double[] below = high.clone();
        double[] above = low.clone();
        below[x] = middle;
        above[x] = middle;
        return List.of(new Box(low, below), new Box(above, high));
    }

    Box inflated() {
        double[] less = low.clone();
        double[] more = high.clone();
        for (int x = 0; x < less.length; x++) {
            double by = INFLATION * (high[x] - low[x]) + 1e-9;
            less[x] -= by;
            more[x] += by;
        }
        return new Box(less, more);
    }

    double[] middle() {
        double[] middle = new double[low.length];
        for (int x = 0; x < middle.length; x++) middle[x] = 0.5 * (low[x] + high[x]);
        return middle;
    }
}
