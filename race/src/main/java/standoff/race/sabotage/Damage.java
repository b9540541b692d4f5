package standoff.race.sabotage;

import standoff.race.world.Ladder;
import standoff.race.world.Nation;
import standoff.race.world.Sites;

/// What a successful operation does to a programme of given sites, hardening and known share, before
/// nullification.
///
/// ```
/// reach = q_n(sites) / q_n(12)            q_n: share of capacity in the n largest sites, n = targets of the rung
/// loss  = min(.95, compute-loss x reach x known/.6 x (1 - hardening-effect x H))
/// stall = run-loss x min(1, reach) x min(1, known/.6) x (1 - hardening-effect x H)
/// ```
/// The columns are stated for 12 effective sites of which 60 % are known, so reach and known/.6 are ratios to
/// that case and may exceed 1 for compute; a run cannot be stopped more than wholly, so for stalls they are
/// capped. Hardening takes from the effect of a success and not from its probability: taking from both would
/// count it twice. Source: documentation of the model, section 5.
///
/// Limits: many sites, or none known: nothing; full hardening: `1 - hardening-effect` of the unhardened effect,
/// no less.
final class Damage {
    private static final double REFERENCE_SITES = 12;
    private static final double REFERENCE_KNOWN = .6;
    private static final double MOST = .95;

    private Ladder ladder = new Ladder();
    private final double[] reference = new double[Ladder.RUNGS];

    void begin(Ladder ladder) {
        this.ladder = ladder;
        for (int rung = Ladder.FIRST_OPERATION; rung <= Ladder.LAST_OPERATION; rung++) {
            reference[rung] = Sites.largest(ladder.targets(rung), REFERENCE_SITES);
        }
    }

    /// q_n of this many effective sites relative to q_n(12); 0 at a rung that reaches no site.
    double reach(int rung, double effectiveSites) {
        return reference[rung] > 0 ? Sites.largest(ladder.targets(rung), effectiveSites) / reference[rung] : 0;
    }

    /// Share of the compute stock destroyed.
    double computeLoss(int rung, double reach, double knownShare, double hardening) {
        double loss = ladder.computeLoss(rung) * reach * knownShare / REFERENCE_KNOWN;
        return Math.min(MOST, loss * left(rung, hardening));
    }

    /// Years for which training runs stand still.
    double stall(int rung, double reach, double knownShare, double hardening) {
        double years = ladder.runLoss(rung) / 12;
        return years * Math.min(1, reach) * Math.min(1, knownShare / REFERENCE_KNOWN) * left(rung, hardening);
    }

    double computeLoss(int rung, double knownShare, Nation target) {
        return computeLoss(rung, reach(rung, target.effectiveSites), knownShare, target.hardening);
    }

    double stall(int rung, double knownShare, Nation target) {
        return stall(rung, reach(rung, target.effectiveSites), knownShare, target.hardening);
    }

    private double left(int rung, double hardening) {
        return 1 - ladder.hardeningEffect(rung) * hardening;
    }
}
