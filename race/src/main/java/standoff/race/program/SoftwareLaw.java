package standoff.race.program;

import java.util.List;
import standoff.experiment.Mark;
import standoff.numerics.Elementary;
import standoff.numerics.Units;
import standoff.race.measures.Measures;
import standoff.race.measures.Whose;
import standoff.race.world.Automation;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.Section;

/// How fast research raises software efficiency:
///
/// `dlnS/dt = ln(gamma) (U/U0)^alpha_U (L/L0)^alpha_L (C/C0)^zeta S^-beta max(0, 1 - lnS/lnSmax)`
///
/// with `alpha_U = r beta / nu`: the asymptotic return of software on itself alone is r, and research runs away
/// for r >= 1 until the ceiling. The form is METR's ("A simpler AI timelines model", 2026) with r made an input
/// and the ceiling of Davidson's Full Takeoff Model. The rate is put together in logarithms and held within [0,
/// 12] nats per year, so that every trajectory is finite.
///
/// By switch: `jones` as above; `metr`: the automated labour U has the labour exponent alpha_L throughout (r =
/// .154 at the defaults); `none`: automation does not feed back, alpha_U = 0.
final class SoftwareLaw {
    /// Nats per year. Software that grew faster would run through the whole range to the ceiling in two years.
    static final double FASTEST = 12;

    static final Parameter FEEDBACK = Parameter.choice(Section.MECHANISMS, "feedback", "jones", "metr", "none")
            .means("How automated research feeds back on research")
            .enters("alpha_U = r beta/nu (jones), the labour exponent (metr), 0 (none)")
            .limit("none: growth is that of labour and compute alone")
            .raises(Measures.CROSSING_YEAR)
            .assumed("because the form of the feedback is the main dispute about take-off; jones spans it by r");
    static final Parameter GAMMA = Parameter.real(Section.PROGRAMMES, "software-growth", "x/yr")
            .bounds(1.3, 100)
            .value(3.4)
            .range(2, 6)
            .means("Growth of software efficiency of the leading programme at the start")
            .enters("ln(gamma) in (4)")
            .limit("near 1.3: capability comes from compute alone")
            .lowers(Measures.CROSSING_YEAR)
            .source(
                    "Compute for fixed performance halves every 8 months (5 to 14), arXiv 2403.05812; Epoch AI uses 3x,"
                            + " METR 5x",
                    Mark.VERIFIED);
    static final Parameter RETURNS = Parameter.real(Section.PROGRAMMES, "feedback-strength", "1")
            .bounds(0, 3.6)
            .value(.6)
            .range(.2, 1.8)
            .means("Return r of software on itself alone: one doubling of software makes the next r times as fast")
            .enters("alpha_U = r beta/nu in (4)")
            .limit("0: no feedback; above 1: software alone explodes until the ceiling")
            .lowers(Measures.CROSSING_YEAR)
            .source(
                    "Davidson and Greenblatt .7; Forethought 1.2 (.4-3.6); METR's ranges give .05 to .8; Epoch AI holds"
                            + " the estimates for flawed",
                    Mark.MEMORY);
    static final Parameter DIMINISHING = Parameter.real(Section.PROGRAMMES, "diminishing-returns", "1")
            .bounds(0, 10)
            .value(.65)
            .range(.3, 1)
            .means("How much harder research gets as software improves, beta")
            .enters("S^-beta in (4)")
            .limit("0: ideas never get harder to find")
            .lowers(Whose.EACH, Measures.CROSSED)
            .source("METR 2026, assumption: .3 to 1", Mark.VERIFIED);
    static final Parameter LABOUR_EXPONENT = Parameter.real(Section.PROGRAMMES, "labour-exponent", "1")
            .bounds(0, 2)
            .value(.25)
            .range(.1, .35)
            .means("Exponent of research labour, alpha_L")
            .enters("(L/L0)^alpha_L in (4)")
            .limit("0: labour does not matter")
            .lowers(Measures.CROSSING_YEAR)
            .source("METR 2026, assumption: share .12 to .35 of alpha + zeta", Mark.VERIFIED);
    static final Parameter COMPUTE_EXPONENT = Parameter.real(Section.PROGRAMMES, "compute-exponent", "1")
            .bounds(0, 2)
            .value(.6)
            .range(.52, .88)
            .means("Exponent of the project's compute in research, zeta")
            .enters("(C/C0)^zeta in (4)")
            .limit("0: experiments do not matter")
            .lowers(Measures.CROSSING_YEAR)
            .source("METR 2026, assumption: alpha + zeta from .8 to 1", Mark.VERIFIED);
    static final Parameter CEILING = Parameter.real(Section.PROGRAMMES, "software-ceiling", "OOM")
            .bounds(.5, 60)
            .value(12)
            .range(8, 16)
            .means("How far software efficiency can rise above the leader's at the start")
            .enters("1 - lnS/lnSmax in (4); lnS <= lnSmax")
            .limit("large: no ceiling within the horizon")
            .lowers(Measures.CROSSING_YEAR)
            .source("Davidson, Full Takeoff Model, presets 1e8 to 1e16", Mark.VERIFIED);
    static final List<Parameter> PARAMETERS =
            List.of(FEEDBACK, GAMMA, RETURNS, DIMINISHING, LABOUR_EXPONENT, COMPUTE_EXPONENT, CEILING);

    /// lnln(gamma) - alpha_U lnU0.
    private double scale;
    /// ln(gamma), nats per year.
    double growth;
    private double automation;
    private double labour;
    /// zeta.
    double compute;
    private double beta;
    /// lnSmax.
    double most;
    /// 1/lnSmax.
    double perMost;

    void begin(ParameterValues values, Automation curve) {
        growth = Elementary.log(values.of(GAMMA));
        beta = values.of(DIMINISHING);
        labour = values.of(LABOUR_EXPONENT);
        compute = values.of(COMPUTE_EXPONENT);
        most = values.of(CEILING) * Units.NATS_PER_OOM;
        perMost = 1 / most;
        automation = switch (values.choice(FEEDBACK)) {
            case 0 -> values.of(RETURNS) * beta / curve.nu();
            case 1 -> labour;
            default -> 0;
        };
        scale = Elementary.log(growth) - automation * curve.logU0();
    }

    /// The logarithm of the rate of (4) under steady effort before the ceiling.
    double logRate(double logU, double logLabour, double logProject, double logSoftware) {
        return scale + automation * logU + labour * logLabour + compute * logProject - beta * logSoftware;
    }

    /// `max(0, 1 - lnS/lnSmax)`.
    double ceiling(double logSoftware) {
        double left = 1 - logSoftware * perMost;
        return left > 0 ? left : 0;
    }

    /// dln(rate)/dt without the ceiling, given dlnU/dlnE, dlnL/dt, dlnC/dt and dlnS/dt.
    double change(double response, double labourGrowth, double projectGrowth, double softwareGrowth) {
        return automation * response * (projectGrowth + softwareGrowth)
                + labour * labourGrowth
                + compute * projectGrowth
                - beta * softwareGrowth;
    }
}
