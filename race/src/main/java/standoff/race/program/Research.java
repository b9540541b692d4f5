package standoff.race.program;

import standoff.numerics.SlowExponential;
import standoff.numerics.SlowLogarithm;
import standoff.race.world.Automation;
import standoff.race.world.Effort;

/// The research of one programme over a step: equations (3) to (5), by a step of second order whose correction
/// cannot turn growth round.
final class Research {
    private final SlowExponential odds = new SlowExponential();
    private final SlowLogarithm logU = new SlowLogarithm();
    private final SlowExponential rate = new SlowExponential();

    /// dlnS/dt of the last step, without jumps.
    double growth;
    /// U - 1 = (E/E_half)^nu at the start of the step.
    double automated;
    /// The automated share f of research, times nu: dlnU/dlnE.
    double response;

    private double unbounded;
    private double ceiling;
    private double learned;

    void begin(SoftwareLaw law) {
        growth = law.growth;
        odds.begin();
        logU.begin();
        rate.begin();
    }

    /// Works out the rate of (4) under steady effort at this ln E and ln S.
    void look(ProgrammeConstants setting, Automation curve, double logEffective, double software, double control) {
        automated = odds.at(curve.nu() * (logEffective - curve.logHalf()));
        response = curve.nu() * automated / (1 + automated);
        double exponent = setting.law.logRate(logU.at(automated), setting.logLabour, logEffective - software, software);
        unbounded = rate.at(exponent) * control;
        ceiling = setting.law.ceiling(software);
        double gap = setting.diffusion.best - software;
        learned = gap > 0 ? setting.diffusion.rate * gap : 0;
    }

    /// dlnS/dt that is to be expected under an effort with this factor on research, nats per year.
    double expected(double research, double taken) {
        return Math.min(SoftwareLaw.FASTEST, unbounded * ceiling * research + learned * taken);
    }

    /// By how much that rises with one nat of the project's compute, which research finds and does not learn:
    /// 1/yr.
    double expectedPerCompute(SoftwareLaw law, double research) {
        return law.compute * unbounded * ceiling * research;
    }

    /// ln S after a step: gained is `rate dt + (d rate/dt) dt^2/2`, and where the rate falls
    /// `rate dt/(1 - (dln rate/dt) dt/2)`, which agrees with it to second order and stays above 0.
    double advance(ProgrammeConstants setting, Effort effort, double intensity, double projectGrowth, double software) {
        double dt = setting.dt;
        double free = unbounded * intensity;
        double found = free * ceiling;
        double taken = setting.diffusion.taken(effort);
        double now = found + learned * taken;
        double gained;
        if (now >= SoftwareLaw.FASTEST) {
            now = SoftwareLaw.FASTEST;
            gained = now * dt;
        } else if (now > 0) {
            double change = found * setting.law.change(response, setting.labourGrowth, projectGrowth, now)
                    - free * now * setting.law.perMost;
            if (learned > 0) change += setting.diffusion.rate * taken * (setting.diffusion.bestGrowth - now);
            double bend = .5 * change * dt;
            double mean = bend >= 0 ? now + bend : now * now / (now - bend);
            gained = (mean < SoftwareLaw.FASTEST ? mean : SoftwareLaw.FASTEST) * dt;
        } else gained = 0;
        growth = now;
        double reached = software + gained;
        return reached < setting.law.most ? reached : setting.law.most;
    }
}
