package standoff.race.doctrine;

import standoff.experiment.Elementary;
import standoff.experiment.random.Streams;
import standoff.race.world.HazardClock;
import standoff.race.world.Luck;

/// The circumstances that sway one decision maker: shocks that persist until they are renewed.
final class Shocks {
    private final int purpose;
    private final int key;
    private final HazardClock renewal;
    private final double[] gumbel;
    private double logistic;
    private Streams streams = Streams.of(0);
    private boolean drawn;

    /// Shocks of so many options, drawn for this purpose under this key.
    Shocks(int purpose, int key, int options) {
        this.purpose = purpose;
        this.key = key;
        this.renewal = new HazardClock(Luck.SHOCK_RENEWAL, purpose * 1024 + key);
        this.gumbel = new double[options];
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
        double u = streams.uniform(purpose, key * 16 + 15, renewal.count());
        logistic = Elementary.log(u) - Elementary.log1p(-u);
        drawn = false; // the others wait until somebody asks
    }

    /// A standard logistic number.
    double logistic() {
        return logistic;
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
