package standoff.race.escalation;

import java.util.Arrays;
import standoff.race.world.Act;
import standoff.race.world.Dyad;
import standoff.race.world.Nation;
import standoff.race.world.World;

/// The sum, over the first acts of chains, of the probability that each ends in war: the same mean as realised
/// war over many futures, and far less variance.
///
/// Each probability is worked out when the act happens, at the factors that hold then, first-strike incentive
/// included; for a strike it includes the wars of its victim with nations wrongly accused of it. Not foreseen
/// are what a chain itself adds to hostility and changes of the incentive while it lasts (a few per cent up or
/// down), and that another ending may cut a chain or a pending attribution short: where futures often end soon
/// after strikes, expected war is the higher of the two, as the risk that was run. Where answers are covert
/// too, their wrong attribution is left out.
final class ExpectedWar {
    private final Absorption absorption;
    private final Attribution attribution;
    private final double[] sums = new double[Act.Origin.values().length];

    ExpectedWar(ResponseLaw law, Attribution attribution) {
        this.absorption = new Absorption(law);
        this.attribution = attribution;
    }

    void begin() {
        Arrays.fill(sums, 0);
    }

    /// Adds the first act of a chain that a strike begins.
    void struck(World world, Act act) {
        int rung = act.rung();
        for (Nation accused : world.powers()) {
            double probability = accused.index == act.from()
                    ? attribution.rightly(world, rung)
                    : attribution.wrongly(world, act, accused);
            if (probability == 0) continue;
            solve(world, accused.index, act.onto());
            add(act, probability * absorption.attributed(accused.index, rung));
        }
    }

    /// Adds a first act that is laid to a power from the start.
    void opened(World world, AttributedAct attributed) {
        Act act = attributed.act();
        solve(world, attributed.accused(), act.onto());
        add(
                act,
                attributed.uncertainty() > 0
                        ? absorption.attributed(attributed.accused(), act.rung())
                        : absorption.evident(attributed.accused(), act.rung()));
    }

    private void solve(World world, int accused, int victim) {
        Dyad dyad = world.dyad(accused, victim);
        absorption.solve(world, dyad, ResponseLaw.firstStrike(world, dyad), attribution.covertAnswers);
    }

    private void add(Act act, double war) {
        sums[act.origin().ordinal()] += war;
    }

    double sum(Act.Origin origin) {
        return sums[origin.ordinal()];
    }
}
