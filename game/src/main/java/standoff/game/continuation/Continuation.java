package standoff.game.continuation;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/// Follows a [Curve] by predictor and corrector (E. L. Allgower and K. Georg, *Numerical Continuation Methods*, 1990,
/// chapters 2 and 6).
///
/// A step of length h is predicted on the cubic through the last two points and their tangents; on the tangent where
/// there is no point before, or the step is more than twice the last one. The predicted point is moved back onto the
/// curve across the tangent by chord iterations: the derivatives are factored once a step, and the tangent at the new
/// point is solved from the same factors. How much an iteration shrinks the last correction (the contraction) decides
/// whether the step is accepted, and how long the next one is; a step that had to be shortened is not followed by a
/// longer one.
///
/// [#advance] takes a step. Where a curve has corners, [#attempt] gives a candidate, which is then accepted, or
/// shortened, or left for another point by [#restart].
///
/// Directions and lengths are measured in a unit for each unknown, so that unknowns of different sizes weigh alike.
public final class Continuation {
    private static final double FIRST_STEP = 0.05;
    private static final double SHORTEST_STEP = 1e-9;
    private static final int MOST_CHORDS = 7;

    /// From this contraction on a step is not accepted.
    private static final double SLOWEST = 0.5;

    /// The contraction of a correction that did not end in [#MOST_CHORDS] iterations.
    private static final double UNFINISHED = 0.9;

    /// The contraction of a correction that led nowhere.
    private static final double FAILED = 2;

    /// The contraction that stands at least for a first correction of more than [#FAR] and a twentieth of the step.
    private static final double FAR_CONTRACTION = 0.26;

    private static final double FAR = 0.3;

    private final Curve curve;
    private final StepControl control;
    private final double[] unit;
    private double[] point;
    private double[] direction;
    private double[] lastPoint;
    private double[] lastDirection;
    private double lastStep;
    private double step = FIRST_STEP;
    private boolean shortened;
    private double[] candidate = {};
    private double[] candidateDirection = {};
    private double contraction;
    private int steps;
    private int trials;

    /// @param unit      in which each unknown is measured
    /// @param start     a point of the curve
    /// @param direction in which to go, in any length
    public Continuation(Curve curve, StepControl control, double[] unit, double[] start, double[] direction) {
        this.curve = curve;
        this.control = control;
        this.unit = unit.clone();
        this.point = start.clone();
        this.direction = measured(direction);
        this.lastPoint = this.point;
        this.lastDirection = this.direction;
    }

    /// The point reached.
    public double[] point() {
        return point.clone();
    }

    /// An unknown of the point reached.
    public double at(int unknown) {
        return point[unknown];
    }

    /// The tangent at the point reached, of length 1 in units.
    public double[] direction() {
        return direction.clone();
    }

    /// An unknown of the point before the last step; of the start where there was none.
    public double before(int unknown) {
        return lastPoint[unknown];
    }

    /// How many steps were accepted.
    public int steps() {
        return steps;
    }

    /// How many steps were tried since [#advance] was last called.
    public int trials() {
        return trials;
    }

    /// The length of the next step.
    public double step() {
        return step;
    }

    /// Takes a step.
    ///
    /// @param cancelled looked at before each trial
    /// @return false where no step, however short, can be corrected, or it was cancelled
    public boolean advance(BooleanSupplier cancelled) {
        trials = 0;
        while (canGoOn() && !cancelled.getAsBoolean()) {
            if (!attempt()) continue;
            accept();
            return true;
        }
        return false;
    }

    /// Whether the step is still long enough to be tried.
    public boolean canGoOn() {
        return step >= SHORTEST_STEP;
    }

    /// Looks for the point a step ahead; where there is none, shortens the step.
    ///
    /// @return whether there is a [#candidate]
    public boolean attempt() {
        trials++;
        double[] ahead = predicted();
        curve.evaluate(ahead);
        double[] row = new double[ahead.length];
        for (int i = 0; i < row.length; i++) row[i] = direction[i] / unit[i];
        Curve.Factors factors = curve.factors(row);
        contraction = factors.isRegular() ? corrected(factors, ahead) : FAILED;
        if (contraction < SLOWEST) {
            double[] right = new double[ahead.length];
            right[right.length - 1] = 1;
            candidateDirection = measured(factors.solve(right));
            if (!Double.isFinite(candidateDirection[0])) contraction = FAILED;
        }
        if (contraction >= SLOWEST) {
            shorten(contraction < 1 ? 0.5 : 0.25);
            return false;
        }
        candidate = ahead;
        return true;
    }

    /// The point that the last [#attempt] found.
    public double[] candidate() {
        return candidate.clone();
    }

    /// Goes to the candidate, and chooses the length of the next step.
    public void accept() {
        double square = 0;
        for (int i = 0; i < point.length; i++) {
            double moved = (candidate[i] - point[i]) / unit[i];
            square += moved * moved;
        }
        lastStep = Math.sqrt(square);
        lastPoint = point;
        lastDirection = direction;
        point = candidate;
        direction = candidateDirection;
        steps++;
        double growth = contraction < 1e-3 ? 3 : contraction < 0.03 ? 2 : contraction < 0.1 ? 1.4 : 1;
        step *= contraction > 0.25 ? 0.7 : shortened ? 1 : growth;
        shortened = false;
    }

    /// Makes the next step shorter by the factor.
    public void shorten(double factor) {
        step *= factor;
        shortened = true;
    }

    /// Sets the length of the next step, within the two.
    public void keepStep(double least, double most) {
        step = Math.clamp(step, least, most);
    }

    /// Goes on from another point, as after a corner: what lies before it predicts nothing.
    public void restart(double[] from, double[] towards) {
        point = from.clone();
        direction = measured(towards);
        lastPoint = point;
        lastDirection = direction;
        lastStep = 0;
    }

    private double[] predicted() {
        double[] ahead = new double[point.length];
        boolean isCubic = step <= 2 * lastStep;
        double t = isCubic ? 1 + step / lastStep : 0;
        double h00 = (1 + 2 * t) * (1 - t) * (1 - t);
        double h10 = t * (1 - t) * (1 - t) * lastStep;
        double h01 = t * t * (3 - 2 * t);
        double h11 = t * t * (t - 1) * lastStep;
        for (int i = 0; i < ahead.length; i++)
            ahead[i] = isCubic
                    ? h00 * lastPoint[i] + h01 * point[i] + (h10 * lastDirection[i] + h11 * direction[i]) * unit[i]
                    : point[i] + step * direction[i] * unit[i];
        return ahead;
    }

    /// Moves the predicted point onto the curve.
    ///
    /// @return how much an iteration shrinks the last correction; 1 or more where it does not converge
    private double corrected(Curve.Factors factors, double[] ahead) {
        double enough = control.corrected().at(step);
        double farthest = control.farthest().at(step);
        double previous = 0;
        double worst = 0;
        for (int chord = 0; chord < MOST_CHORDS; chord++) {
            if (chord > 0) curve.evaluate(ahead);
            double[] change = factors.solve(curve.missing());
            double size = 0;
            double largest = 0;
            for (int i = 0; i < ahead.length; i++) {
                ahead[i] -= change[i];
                size = Math.max(size, Math.abs(change[i] / unit[i]));
                largest = Math.max(largest, Math.abs(ahead[i] / unit[i]));
            }
            if (!(size <= farthest)) return FAILED;
            if (chord > 0) worst = Math.max(worst, size / previous);
            else if (size > FAR + 0.05 * step) worst = FAR_CONTRACTION;
            if (worst >= SLOWEST) return worst;
            if (size <= enough * (1 + 1e-3 * largest)) return worst;
            previous = size;
        }
        return UNFINISHED;
    }

    /// In units, of length 1.
    private double[] measured(double[] raw) {
        double[] vector = Arrays.copyOf(raw, raw.length);
        double square = 0;
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= unit[i];
            square += vector[i] * vector[i];
        }
        double length = Math.sqrt(square);
        for (int i = 0; i < vector.length; i++) vector[i] /= length;
        return vector;
    }
}
