package standoff.race.world;

import standoff.numerics.Elementary;

/// A nation at one moment: its stocks, and the prospects that its mechanisms have worked out for its decisions.
///
/// Fields are plain numbers in the unit their comment states, read by all and set by the one mechanism that declares
/// them its own; others ask by a method here.
public final class Nation {
    private static final Effort[] EFFORTS = Effort.values();

    // identity, set once
    public final int index;
    public final String name;
    public final String label;
    /// Whether it watches, threatens and may be threatened; other nations only run a programme or use the open
    /// frontier.
    public final boolean power;
    /// Whether it runs a programme of its own; else its capability is the open-weights frontier's.
    public final boolean programme;

    // programme (package program)
    public Control control = Control.PRIVATE;
    /// What follows from it.
    public ControlEffects controlEffects = ControlEffects.NONE;
    /// ln of the AI compute stock in H100-equivalents.
    public double logCompute;
    /// What `logCompute` would be without damage.
    public double logComputeTrend;
    /// Growth of the compute stock under the effort in force, per year (in logs), without rebuilding.
    public double computeGrowth;
    /// ln of software efficiency, 0 = the leader's at the start.
    public double logSoftware;
    /// Share of the compute stock in the lead project, c.
    public double projectShare;
    /// ln of the lead project's compute C relative to the leader's at the start.
    public double logProject;
    /// ln of effective compute E = C S; 0 = the leader's at the start.
    public double logEffective;
    /// Realised capability M, nats of effective compute.
    public double capability;
    /// dM/dt over the last step, nats per year.
    public double growth;
    /// Trend growth of ln E under each effort, nats per year, as the nation itself expects it at its reviews:
    /// at the present levels, without stalls and outages. While it halts, realised capability stands still
    /// although E grows.
    public final double[] growthUnder = new double[Effort.COUNT];
    /// How much that growth rises with one nat of the project's compute, through research, 1/yr.
    public final double[] growthPerCompute = new double[Effort.COUNT];
    /// Accumulated safety effort A, adjusted years.
    public double safetyEffort;
    /// Growth of A under each effort at the present levels, adjusted years per year.
    public final double[] safetyUnder = new double[Effort.COUNT];
    public final SafetyShare safetyShare = new SafetyShare();
    /// Returns to scale of the safety share, eta in (7).
    public double safetyReturns;
    /// Share of the project's compute that is out of order for now.
    public double outage;
    /// Time for which training runs and most research stand still, years left.
    public double stall;
    /// Share of information security against theft, 0..1.
    public double security;

    // posture (package intelligence)
    /// Opacity O, 0..1.
    public double opacity;
    /// Hardening H, 0..1.
    public double hardening;
    /// Effective number of sites n = 1 / sum of squared shares.
    public double effectiveSites;
    /// 1 - share of the five largest sites.
    public double dispersal;

    /// Opacity and hardening that reconstitution after strikes has added for good.
    public double reconstituted;

    // decisions (package doctrine)
    public Effort ordered = Effort.STEADY;
    /// The effort in force: what is ordered, after the delay with which projects obey.
    public Effort effort = Effort.STEADY;

    /// Utility of each effort as of the last review, and the greatest value of the programme under any.
    public final double[] utilityUnder = new double[Effort.COUNT];

    public double mostValue;

    // agreements (package agreement)
    /// The highest effort that it may order; race where nothing binds it.
    public Effort effortCap = Effort.RACE;
    /// Share of compute growth that others take from it for breaking its word.
    public double sanction;
    /// What it expects to lose, payoff, if it strikes a party to an agreement in force and is found out.
    public double penaltyForForce;
    /// Share of its programme's greatest value that it is given for keeping its word, or 0.
    public double agreedBenefit;

    /// Constant absolute risk aversion, 1/payoff; 0: risks count at their mean.
    public double riskAversion;

    // investment and options (package doctrine)
    public final OffenceDefenceBalance forces = new OffenceDefenceBalance();
    /// What investment and options have cost it so far, payoff.
    public double spent;
    public final ProtectionOrders cover = new ProtectionOrders();
    /// Cost to whoever strikes this nation and is found out, by its threat of an answer in proportion and by
    /// the support it has recruited; payoff.
    public double deterrent;
    /// ln of the factor by which a crash programme raises the project's compute.
    public double surge;

    // coalition (package coalition)
    /// By what factor, less 1, third states change the punishment that it can bring about.
    public double partners;
    /// By what factor, less 1, third states change what controls take from it.
    public double controlSupport;
    /// By what factor, less 1, they change the growth of its compute, which they host and finance.
    public double hostedSupport;

    // accidents (package accidents)
    /// P(loss of control within the look-ahead window) under each effort, as the nation itself expects it.
    public final double[] accidentUnder = new double[Effort.COUNT];
    public boolean crossedRecursion;

    // counterforce (package counterforce)
    /// What a launch of arsenals costs it, as a share of its loss from war and nuclear use; 1 for nuclear
    /// use that a war stumbles into.
    public double nuclearDamage = 1;

    // values that several mechanisms read
    public Payoffs payoffs = Payoffs.NONE;
    public Doctrine doctrine = Doctrine.NONE;

    /// The programme as it would be had nobody struck it: started by package sabotage, advanced by package
    /// program.
    public final CounterfactualProgramme shadow = new CounterfactualProgramme();

    private double[] history = new double[0];
    private double growthBefore;
    /// Steps by which it was behind another when somebody last asked.
    int stepsBehind;

    public Nation(int index, String name, String label, boolean power, boolean programme) {
        this.index = index;
        this.name = name;
        this.label = label;
        this.power = power;
        this.programme = programme;
    }

    /// Begins the record of capability: `steps` steps to come, and steady growth (nats per year) in the years
    /// before.
    public void beginHistory(int steps, double growthBeforeStart) {
        history = new double[steps + 1];
        growthBefore = growthBeforeStart;
        history[0] = capability;
    }

    /// Takes the damage of an operation: a share of the compute stock is lost, and runs stand still for so many years
    /// at least.
    public void hit(double lost, double stallYears) {
        logCompute += Elementary.log1p(-lost);
        stall = Math.max(stall, stallYears);
    }

    /// Rebuilds what was hit: more opaque and harder by so much each, for good.
    public void rebuildHidden(double added) {
        opacity = Math.min(1, opacity + added);
        hardening = Math.min(1, hardening + added);
        reconstituted += added;
    }

    /// Puts a further share of the project's compute out of order, so that at most `most` is.
    public void failPart(double share, double most) {
        outage = Math.min(most, outage + share);
    }

    /// The effort that pays it most as of its last review, whatever it has agreed to; the one ordered where none
    /// pays more.
    public Effort unbound() {
        Effort best = ordered;
        for (Effort effort : EFFORTS) if (utilityUnder[effort.ordinal()] > utilityUnder[best.ordinal()]) best = effort;
        return best;
    }

    /// Notes the capability reached after `step` steps.
    public void note(int step) {
        history[step] = capability;
    }

    /// Realised capability at a time in the past or before the start, nats; `steps` counts steps of the world
    /// and may be a fraction.
    ///
    /// @param steps time since the start in steps, at most the last one noted
    /// @param dt length of a step, years
    public double capabilityAt(double steps, double dt) {
        if (steps <= 0) return history[0] + growthBefore * steps * dt;
        int whole = (int) steps;
        double rest = steps - whole;
        return rest == 0 ? history[whole] : history[whole] + rest * (history[whole + 1] - history[whole]);
    }

    /// When this nation's capability first reached `level`, in steps since the start, or NaN if it has not by
    /// `step`.
    public double reached(double level, int step, double dt) {
        return reached(level, step, dt, step / 2);
    }

    /// When this nation's capability first reached `level`, looked for around a step near which the answer is
    /// thought to be: quick where it is.
    double reached(double level, int step, double dt, int near) {
        if (level <= history[0]) return growthBefore > 0 ? (level - history[0]) / (growthBefore * dt) : 0;
        if (level > history[step]) return Double.NaN;
        int high = firstAtLeast(level, step, near);
        int low = high - 1;
        double rise = history[high] - history[low];
        return rise > 0 ? low + (level - history[low]) / rise : high;
    }

    /// The first step of 1 to `step` with at least this capability, which is above that of the start; history
    /// is non-decreasing. Strides double away from `near` until they enclose it.
    private int firstAtLeast(double level, int step, int near) {
        int low = 0;
        int high = step;
        int probe = Math.max(1, Math.min(near, step - 1));
        for (int stride = 1; probe > low && probe < high; stride += stride)
            if (history[probe] < level) {
                low = probe;
                probe += stride;
            } else {
                high = probe;
                probe -= stride;
            }
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (history[middle] < level) low = middle;
            else high = middle;
        }
        return high;
    }
}
