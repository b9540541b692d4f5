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
}
