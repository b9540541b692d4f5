package standoff.race.world;

/// The programme of a struck nation as it would have gone on had no operation ever succeeded against it.
///
/// It begins as a copy of the programme at the moment before the first hit. From then on the programme
/// mechanism advances it beside the real one, by the same equations, under the same effort, with the same
/// breakthroughs, outages and rivals, but without stall and without lost compute, and notes its capability
/// after every step. It decides nothing and nobody sees it: setback is measured against it.
///
/// What the two have in common (trend of compute, safety share, effort) is read from the nation itself.
public final class CounterfactualProgramme {
    /// ln of the AI compute stock in H100-equivalents.
    public double logCompute;
    /// ln of software efficiency.
    public double logSoftware;
    /// Realised capability M, nats.
    public double capability;

    private double[] history = new double[0];
    /// Steps since it split off in which its capability rose.
    private int[] moving = new int[0];
    private int since = -1;
    private int noted = -1;

    /// Splits off from the nation as it stands after `step` of `steps` steps, unless it has done so before.
    public void splitOff(Nation nation, int step, int steps) {
        if (running()) return;
        history = new double[steps + 1];
        moving = new int[steps + 1];
        logCompute = nation.logCompute;
        logSoftware = nation.logSoftware;
        capability = nation.capability;
        since = step;
        note(step);
    }

    /// Whether the nation has been hit in this future, so that its shadow is to be advanced.
    public boolean running() {
        return since >= 0;
    }

    /// Steps from the start to the moment at which it split off, or -1.
    public int since() {
        return since;
    }

    /// Notes the capability it has reached after `step` steps.
    public void note(int step) {
        history[step] = capability;
        moving[step] = step == since ? 0 : moving[step - 1] + (capability > history[step - 1] ? 1 : 0);
        noted = step;
    }

    /// Its capability at a time between its splitting off and the last step noted; `steps` since the start may
    /// be a fraction.
    public double capabilityAt(double steps) {
        int whole = Math.min((int) steps, noted);
        double rest = steps - whole;
        return whole == noted ? history[whole] : history[whole] + rest * (history[whole + 1] - history[whole]);
    }

    /// How many of the steps up to a time, since it split off, it did not stand still; with the fraction of the
    /// last one.
    public double movingSteps(double steps) {
        int whole = Math.min((int) steps, noted);
        double rest = steps - whole;
        return whole == noted ? moving[whole] : moving[whole] + rest * (moving[whole + 1] - moving[whole]);
    }

    /// When it reached `level`, in steps since the start, a fraction of a step by linear interpolation; its
    /// moment of splitting off where it had reached the level by then, and NaN where it never has.
    public double reached(double level) {
        if (!running() || level > history[noted]) return Double.NaN;
        if (level <= history[since]) return since;
        int low = since;
        int high = noted; // history is non-decreasing
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (history[middle] < level) low = middle;
            else high = middle;
        }
        return low + (level - history[low]) / (history[high] - history[low]);
    }
}
