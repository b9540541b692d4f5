package standoff.race.intelligence;

import standoff.numerics.Elementary;
import standoff.numerics.random.Streams;

/// Gamma-distributed waiting times by Marsaglia and Tsang's rejection (ACM TOMS 26, 2000), each trial keyed by
/// its number.
final class Gamma {
    private Gamma() {}

    /// A draw with this shape and scale (mean = shape x scale).
    static double draw(double shape, double scale, int purpose, int index, Streams streams) {
        if (shape < 1) {
            double boost = Elementary.pow(streams.uniform(purpose, index, 0), 1 / shape);
            return draw(shape + 1, scale, purpose, index, streams) * boost;
        }
        double d = shape - 1.0 / 3;
        double c = 1 / (3 * Math.sqrt(d));
        for (int trial = 1; ; trial += 2) {
            double x = streams.normal(purpose, index, trial);
            double root = 1 + c * x;
            if (root <= 0) continue;
            double v = root * root * root;
            double u = streams.uniform(purpose, index, trial + 1);
            if (Elementary.log(u) < .5 * x * x + d - d * v + d * Elementary.log(v)) return d * v * scale;
        }
    }
}
