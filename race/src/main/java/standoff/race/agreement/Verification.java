package standoff.race.agreement;

import java.util.List;
import standoff.race.measures.Measures;
import standoff.race.world.Nation;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.Section;
import standoff.race.world.World;

/// How a breach is found: inspectors visit sites in turn, and see what a party does not hide.
///
/// ```
/// visits        = inspectors x visits-per-inspector / (effective sites of all powers)          per site and year
/// rate of finding a cheat = coverage recognition (1 - opacity) visits                           per year
/// ```
/// A breach is at one site, and inspectors visit all alike: where sites are equal, neither side gains by another
/// choice, for whatever is visited more is where nobody cheats (an inspection game's mixed equilibrium). Inspectors
/// who know where to look would find more; that is what `recognition` is there for.
///
/// Times to detection are exponential, so that the mean is 1/rate and P(found within W) = 1 - exp(-rate W).
///
/// @param coverage    share of what is agreed that is verified at all
/// @param inspectors  how many there are
/// @param visits      visits of one inspector in a year
/// @param recognition probability that a visit to a site in breach recognises the breach
/// @param falseAlarms rate at which a party that keeps the agreement is accused, at full coverage, per year
record Verification(double coverage, double inspectors, double visits, double recognition, double falseAlarms) {
    static final Parameter COVERAGE = Parameter.real(Section.AGREEMENTS, "coverage", "share")
            .share()
            .value(.6)
            .linear(.2, .9)
            .means("Share of what is agreed that is verified at all")
            .enters("rate of finding a cheat x coverage; relief from the rival's restraint x coverage")
            .limit("0: trust alone")
            .raises(Measures.AGREEMENT_TIME)
            .assumed("because proposals reach from declared data centres only to chips that report on themselves");
    static final Parameter INSPECTORS = Parameter.real(Section.AGREEMENTS, "inspectors", "persons")
            .bounds(0, 1e6)
            .value(400)
            .range(100, 1000)
            .means("Inspectors in the field")
            .enters("visits per site = inspectors x visits-per-inspector / sites of all powers")
            .limit("0: nobody looks")
            .lowers(Measures.CHEATING_TIME)
            .assumed("because a corps of the size of nuclear safeguards' is what proposals have in mind");
    static final Parameter VISITS = Parameter.real(Section.AGREEMENTS, "visits-per-inspector", "1/yr")
            .bounds(0, 100)
            .value(.5)
            .range(.2, 2)
            .means("Site visits that one inspector makes in a year, counted in whole teams")
            .enters("visits per site")
            .limit("0: nobody looks")
            .lowers(Measures.CHEATING_TIME)
            .assumed("because teams of several spend weeks on a site and its records");
    static final Parameter RECOGNITION = Parameter.real(Section.AGREEMENTS, "recognition", "probability")
            .share()
            .value(.2)
            .linear(.05, .5)
            .means("Probability that a visit to a site in breach recognises the breach")
            .enters("rate of finding a cheat x recognition")
            .limit("0: workloads look alike")
            .lowers(Measures.CHEATING_TIME)
            .assumed("because telling training from other work on the same chips is an open problem");
    static final Parameter FALSE_ALARMS = Parameter.real(Section.AGREEMENTS, "false-alarms", "1/yr")
            .bounds(0, 50)
            .value(.05)
            .range(.01, .2)
            .means("Rate at which a party that keeps the agreement is accused, at full coverage")
            .enters("rate of false accusations = false-alarms x coverage")
            .limit("0: only cheats are accused")
            .raises(Measures.WRONGLY_ACCUSED)
            .assumed("because every verified regime has had contested findings");

    static final List<Parameter> PARAMETERS = List.of(COVERAGE, INSPECTORS, VISITS, RECOGNITION, FALSE_ALARMS);

    static Verification of(ParameterValues values) {
        return new Verification(
                values.of(COVERAGE),
                values.of(INSPECTORS),
                values.of(VISITS),
                values.of(RECOGNITION),
                values.of(FALSE_ALARMS));
    }

    /// Rate at which this party's cheating would be found, per year.
    double rate(World world, Nation party) {
        double sites = 0;
        for (Nation power : world.powers()) sites += power.effectiveSites;
        return coverage * recognition * (1 - party.opacity) * inspectors * visits / sites;
    }

    /// Rate of false accusations of a party, per year.
    double falseRate() {
        return coverage * falseAlarms;
    }
}
