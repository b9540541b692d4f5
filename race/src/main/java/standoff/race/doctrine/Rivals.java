package standoff.race.doctrine;

import java.util.Arrays;
import standoff.race.world.Nation;
import standoff.race.world.World;

/// All rivals of a power, as it sees them at a review.
final class Rivals {
    final Rival[] all;
    private final Nation self;
    /// The level of the foremost at the end of the look-ahead window, nats, and the doubt about a lead over it.
    private double foremost;

    private double foremostDoubt;
    /// The doubt about one's own distance to superintelligence, nats.
    private double doubt;
    private double residual;

    Rivals(World world, Nation self) {
        this.self = self;
        all = Arrays.stream(world.powers())
                .filter(power -> power != self)
                .map(power -> new Rival(world, self, power))
                .toArray(Rival[]::new);
    }

    void begin() {
        for (Rival rival : all) rival.begin();
    }

    Rival of(int nation) {
        for (Rival rival : all) if (rival.nation.index == nation) return rival;
        throw new IllegalArgumentException("no rival: " + nation);
    }

    void look(World world, DecisionConstants constants) {
        residual = 0;
        doubt = constants.outlook.doubt(0);
        foremost = Double.NEGATIVE_INFINITY;
        foremostDoubt = constants.outlook.leadDoubt(0);
        for (Rival rival : all) {
            rival.look(self, world, constants);
            if (rival.level > foremost) {
                foremost = rival.level;
                foremostDoubt = rival.leadDoubt;
            }
            residual = Math.max(residual, rival.nation.doctrine.residual());
        }
    }

    /// P(a rival has a decisive advantage by then), if this power then stands at a level: of the likeliest.
    double win(AdvantageProbability outlook, double own) {
        double most = 0;
        for (Rival rival : all)
            if (rival.arrival > most)
                most = Math.max(most, rival.arrival * outlook.lead(rival.level, own, rival.leadDoubt));
        return most;
    }

    /// P(this power has one over the foremost of them), if it then stands at a level.
    double beaten(AdvantageProbability outlook, double own) {
        return outlook.advantage(own, foremost, doubt, foremostDoubt, 0);
    }

    /// The largest share of the programme's value that a rival leaves to a power that halts.
    double residual() {
        return residual;
    }

    double largestEffect() {
        double largest = 0;
        for (Rival rival : all) largest = Math.max(largest, rival.reach);
        return largest;
    }

    /// Takes back the effect factors set while something was weighed.
    void resetEffectFactors() {
        for (Rival rival : all) rival.effectFactor = 1;
    }
}
