package standoff.race.doctrine;

import standoff.numerics.Elementary;
import standoff.numerics.random.Streams;
import standoff.race.world.HazardClock;
import standoff.race.world.RandomPurpose;

/// The circumstances that sway one decision maker: shocks that persist until they are renewed.
final class DecisionShocks {
    static final RandomPurpose SHOCK_RENEWAL_DRAW = new RandomPurpose(10, "when what sways a decision changes");

    private final int purpose;
    private final int key;
    private final HazardClock renewal;
    private final double[] gumbel;
    private final double[] logistic;
    private Streams streams = Streams.of(0);
    // numbers wait until somebody asks for them
    private boolean drawn;
    private int logisticDrawn; // the bits of those drawn

    /// Shocks of so many options and so many cases that are decided with yes or no, drawn for this purpose under
    /// this key; at most 15 of both together.
    DecisionShocks(int purpose, int key, int options, int cases) {
        this.purpose = purpose;
        this.key = key;
        this.renewal = new HazardClock(SHOCK_RENEWAL_DRAW.number(), purpose * 1024 + key);
        this.gumbel = new double[options];
        this.logistic = new double[cases];
    }

    void begin(Streams streams) {
        this.streams = streams;
        renewal.start(streams);
        renew();
    }

    void pass(double hazard, Streams streams) {
        if (renewal.rings(hazard, streams)) renew();
    }

    private void renew() {
        drawn = false;
        logisticDrawn = 0;
    }

    /// A standard logistic number for this case.
    double logistic(int number) {
        int bit = 1 << number;
        if ((logisticDrawn & bit) == 0) {
            double u = streams.uniform(purpose, key * 16 + 15 - number, renewal.count());
            logistic[number] = Elementary.log(u) - Elementary.log1p(-u);
            logisticDrawn |= bit;
        }
        return logistic[number];
    }

    /// A standard Gumbel number for this option.
    double gumbel(int option) {
        if (!drawn) draw();
        return gumbel[option];
    }

    private void draw() {
        drawn = true;
        for (int option = 0; option < gumbel.length; option++)
            gumbel[option] = -Elementary.log(streams.exponential(purpose, key * 16 + option, renewal.count()));
    }
}
