package standoff.race.world;

import java.util.Arrays;

/// What one power, the watcher, knows of another, the target, and what it could do to it.
public final class Pair {
    public final int watcher;
    public final int target;

    // belief (package intelligence)
    /// The watcher's estimate of the target's capability: mean, nats.
    public double mean;
    /// Variance of that estimate, nats squared.
    public double variance;
    /// Believed growth of the target's capability, nats per year.
    public double growth;
    /// Share of the target's sites that the watcher knows, 0..1.
    public double knownShare;

    // what an operation would do (package sabotage), by rung
    /// Probability that it succeeds.
    public final double[] success = new double[Ladder.RUNGS];
    /// Share of compute destroyed if it succeeds, on the watcher's knowledge.
    public final double[] computeLoss = new double[Ladder.RUNGS];
    /// Stall of training runs if it succeeds, years.
    public final double[] stall = new double[Ladder.RUNGS];
    /// Years until the watcher is ready for another operation at this rung.
    public final double[] preparation = new double[Ladder.RUNGS];

    private boolean preparing;

    // what may follow (package escalation), by rung
    /// Probability that an act of the watcher at this rung ends in war.
    public final double[] war = new double[Ladder.RUNGS];
    /// Probability that it ends in nuclear use.
    public final double[] nuclear = new double[Ladder.RUNGS];

    /// Probability that it is answered in kind.
    public final double[] reply = new double[Ladder.RUNGS];

    // what the watcher makes of it (package doctrine)
    /// P(the target gets a head start into recursion or a decisive advantage), as the watcher sees it, if nobody acts.
    public double fear;
    /// That fear were the target free to do what pays it most; differs from it while an agreement is in force.
    public double fearUnbound;
    /// P(red line crossed), as the watcher sees it.
    public double lineCrossed;
    /// Factor on the watcher's will to strike, as the target believes it.
    public double strikeProbabilityFactor = 1;
    /// Whether the watcher has promised not to strike as long as the target keeps below the line.
    public boolean promisedNotToStrike;
    /// Probability that the watcher strikes, as of its last review (0 while its gate is shut), and the rung of the
    /// strike that it then thought most of; 0 before the first.
    public double mood;

    public int moodRung;
    /// Error of what the watcher believes of the target's choices to strike it, logits.
    public double choiceError;
    /// First-strike incentive, clipped to [-1, 2].
    public double firstStrike;
    /// The highest first-strike incentive of this future so far.
    public double firstStrikePeak;

    Pair(int watcher, int target) {
        this.watcher = watcher;
        this.target = target;
    }

    /// Begins a future ready at every rung.
    public void ready() {
        Arrays.fill(preparation, 0);
        preparing = false;
    }

    /// Whether the watcher is ready at every rung up to this one.
    public boolean ready(int highest) {
        for (int rung = Ladder.FIRST_OPERATION; rung <= highest; rung++) if (preparation[rung] > 0) return false;
        return true;
    }

    /// Notes that a rung was used: it takes so many years until it can be used again.
    public void used(int rung, double years) {
        preparation[rung] = years;
        preparing = true;
    }

    /// Lets preparations go on for a step of `dt` years.
    public void prepare(double dt) {
        if (!preparing) return;
        preparing = false;
        for (int rung = 0; rung < preparation.length; rung++) {
            preparation[rung] = Math.max(0, preparation[rung] - dt);
            if (preparation[rung] > 0) preparing = true;
        }
    }
}
