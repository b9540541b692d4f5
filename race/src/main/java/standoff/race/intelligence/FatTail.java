package standoff.race.intelligence;

import standoff.numerics.random.Streams;
import standoff.race.world.RandomPurpose;

/// The fresh error of a report, mean 0 and standard deviation 1, with a fat right tail:
/// `(1 - share) N(0,1) + share N(1.9, 1.1^2)`, standardised.
record FatTail(double share, double mean, double deviation) {
    private static final double TAIL_MEAN = 1.9;
    private static final double TAIL_SD = 1.1;

    FatTail(double share) {
        this(share, share * TAIL_MEAN, deviation(share, share * TAIL_MEAN));
    }

    private static double deviation(double share, double mean) {
        return Math.sqrt(1 - share + share * (TAIL_SD * TAIL_SD + TAIL_MEAN * TAIL_MEAN) - mean * mean);
    }

    double draw(int key, int report, Streams streams) {
        double normal = streams.normal(RandomPurpose.FRESH_ERROR, key, report);
        boolean far = streams.uniform(RandomPurpose.FRESH_TAIL, key, report) < share;
        return ((far ? TAIL_MEAN + TAIL_SD * normal : normal) - mean) / deviation;
    }
}
