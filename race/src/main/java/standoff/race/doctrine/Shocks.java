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

    /// Shocks of so many options, drawn for this purpose under this key.
    Shocks(int purpose, int key, int options) {
        this.purpose = purpose;
        this.key = key;
        this.renewal = new HazardClock(Luck.SHOCK_RENEWAL, purpose * 1024 + key);
        this.gumbel = new double[options];
    }

    void begin(Streams streams) {
        renewal.start(streams);
        draw(streams);
    }

    void pass(double hazard, Streams streams) {
        if (renewal.rings(hazard, streams)) draw(streams);
    }

    private void draw(Streams streams) {
        int epoch = renewal.count();
        double u = streams.uniform(purpose, key * 16 + 15, epoch);
        logistic = Elementary.log(u) - Elementary.log1p(-u);
        for (int option = 0; option < gumbel.length; option++)
            gumbel[option] = -Elementary.log(streams.exponential(purpose, key * 16 + option, epoch));
    }

    /// A standard logistic number.
    double logistic() {
        return logistic;
    }

    /// A standard Gumbel number for this option.
    double gumbel(int option) {
        return gumbel[option];
    }
}
