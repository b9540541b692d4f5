package standoff.race.intelligence;

import standoff.numerics.random.Streams;
import standoff.race.world.RandomPurpose;

/// The fresh error of a report, mean 0 and standard deviation 1, with a fat right tail:
/// `(1 - share) N(0,1) + share N(4.5, 2.5^2)`, standardised.
///
/// In fifths of a nat and with a share of .15 the mixture has the errors of fourteen strategic estimates with later
/// ground truth: a mean of +.13, half of them within 16 %, and one in seven far too high.
record FatTail(double share, double mean, double deviation) {
    static final RandomPurpose FRESH_ERROR_DRAW = new RandomPurpose(6, "the fresh error of a report");
    static final RandomPurpose FRESH_TAIL_DRAW = new RandomPurpose(7, "whether a fresh error comes from the far tail");

    private static final double TAIL_MEAN = 4.5;
    private static final double TAIL_SD = 2.5;

    FatTail(double share) {
        this(share, share * TAIL_MEAN, deviation(share, share * TAIL_MEAN));
    }

    private static double deviation(double share, double mean) {
        return Math.sqrt(1 - share + share * (TAIL_SD * TAIL_SD + TAIL_MEAN * TAIL_MEAN) - mean * mean);
    }

    double draw(int key, int report, Streams streams) {
        double normal = streams.normal(FRESH_ERROR_DRAW.number(), key, report);
        boolean far = streams.uniform(FRESH_TAIL_DRAW.number(), key, report) < share;
        return ((far ? TAIL_MEAN + TAIL_SD * normal : normal) - mean) / deviation;
    }
}
