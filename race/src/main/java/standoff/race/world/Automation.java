package standoff.race.world;

import java.util.List;
import standoff.experiment.Mark;
import standoff.numerics.Elementary;
import standoff.race.measures.Measures;

/// How much of AI research is automated at a level of effective compute: U = 1 + (E / E_half)^nu, f = 1 - 1/U.
///
/// The identity 1/(1-f) = 1 + (E/E_half)^nu makes f a logistic function of ln E. Source: METR, "A simpler AI
/// timelines model" (2026).
///
/// @param nu      steepness, 1/nats
/// @param logHalf ln E at which f = .5; the leader's E at the start is 1
/// @param logU0   ln U of the leader at the start
public record Automation(double nu, double logHalf, double logU0) {
    public static final Parameter NOW = Parameter.real(Section.PROGRAMMES, "automation-now", "share")
            .bounds(.001, .98)
            .value(.35)
            .range(.25, .5)
            .means("Share of AI research and development that is automated at the start, f0")
            .enters("U0 = 1/(1 - f0); E_half from f0 at the start")
            .limit("0: automation begins later")
            .lowers(Measures.CROSSING_YEAR)
            .source("METR 2026, assumption of the simpler timelines model: .25 to .5", Mark.VERIFIED);
    public static final Parameter SPREAD = Parameter.real(Section.PROGRAMMES, "automation-spread", "nats")
            .bounds(.2, 50)
            .value(2.5)
            .range(1.5, 4.2)
            .means("How many nats of effective compute automation takes to spread, 1/nu")
            .enters("U = 1 + (E/E_half)^nu; f = 1 - 1/U; ln U falls with distance from E_half")
            .limit("small: all research is automated at once")
            .raises(Measures.CROSSING_YEAR)
            .source("METR 2026, assumption: 1/v from 1.5 to 4.2", Mark.VERIFIED);
    public static final List<Parameter> PARAMETERS = List.of(NOW, SPREAD);

    public static Automation of(ParameterValues values) {
        return of(values.of(NOW), 1 / values.of(SPREAD));
    }

    /// The curve with automation `f0` at ln E = 0 and steepness `nu`.
    public static Automation of(double f0, double nu) {
        double oddsNow = f0 / (1 - f0);
        return new Automation(nu, -Elementary.log(oddsNow) / nu, -Elementary.log(1 - f0));
    }

    /// ln U at this ln E.
    public double logU(double logEffective) {
        return Elementary.log1p(Elementary.exp(nu * (logEffective - logHalf)));
    }

    /// The share f at this ln E.
    public double share(double logEffective) {
        return Elementary.logistic(nu * (logEffective - logHalf));
    }

    /// The ln E at which the share is `f`.
    public double level(double f) {
        return logHalf + Elementary.log(f / (1 - f)) / nu;
    }
}
