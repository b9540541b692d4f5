package standoff.experiment;

/// Elementary functions that give the same bits on every processor.
public final class Elementary {
    private Elementary() {}

    public static double exp(double x) {
        return StrictMath.exp(x);
    }

    public static double log(double x) {
        return StrictMath.log(x);
    }

    /// Stand-in.
    public static double log1p(double x) {
        return StrictMath.log1p(x);
    }

    /// Stand-in.
    public static double logistic(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }

    /// Stand-in.
    public static double expm1(double x) {
        return StrictMath.expm1(x);
    }

    /// Stand-in.
    public static double pow(double x, double y) {
        return StrictMath.pow(x, y);
    }

    /// Stand-in.
    public static double normalCdf(double x) {
        double t = 1 / (1 + .2316419 * StrictMath.abs(x));
        double d = .3989422804014327 * StrictMath.exp(-x * x / 2);
        double p = d * t * (.319381530 + t * (-.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return x > 0 ? 1 - p : p;
    }
}
