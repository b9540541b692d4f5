package standoff.race.doctrine;

import java.util.ArrayList;
import java.util.List;
import standoff.race.measures.Measures;
import standoff.race.measures.Whose;
import standoff.race.world.Option;
import standoff.race.world.Parameter;
import standoff.race.world.Section;

/// The options of a threatened nation: whether each is open, what it costs and what it does. All are off by
/// default: the baseline's nations halt, go on or race, and are driven into hiding by doctrines alone.
public final class OptionParameters {
    static final Parameter HIDE = option(
            Option.HIDE,
            "conceal its programme for its own ends",
            "opacity tends to opacity-limit; effect x (1 - hidden-share O_hidden)/(1 - hidden-share O)",
            "because a nation that hides gives up openness it profits from, and claims about it disagree");
    static final Parameter HARDEN = option(
            Option.HARDEN,
            "build protection for its sites",
            "hardening tends to hardening-limit; effect x (1 - hardening-effect H_built)/(1 - hardening-effect H)",
            "because protection is costly and slow");
    static final Parameter DISPERSE = option(
            Option.DISPERSE,
            "spread its compute over more sites",
            "sites tend to sites-limit x stated; effect x q_n(spread)/q_n(now), times what it dilutes known sites by;"
                    + " overhead in (2)",
            "because distributed training is possible at a price");
    static final Parameter RETALIATE = option(
            Option.RETALIATE,
            "threaten a proportional response",
            "cost_r of its rivals += retaliation x detection x attribution",
            "because it is argued that a threatened state may answer in proportion");
    static final Parameter RECRUIT = option(
            Option.RECRUIT,
            "recruit third states to its side, where there are any",
            "cost_r of its rivals += support x share recruited x detection x attribution",
            "because it is argued that third states may side against a coercer");
    static final Parameter SPRINT = option(
            Option.SPRINT,
            "run a crash programme",
            "race; lnC += ln sprint-compute; safety share x sprint-safety",
            "because it is argued that a threatened state may accelerate instead of pausing");
    static final Parameter BARGAIN = option(
            Option.BARGAIN,
            "accept a cap below a rival's line for its promise not to strike",
            "halt from line - bargain-margin on; the rival's rungs are closed to it until it believes its line"
                    + " crossed",
            "because partial restraint may be accepted where a stop is not");

    static final Parameter HIDE_COST = cost("hide-cost", .02, "hiding", "openness, trade and talent forgone");
    static final Parameter HARDEN_COST = cost("harden-cost", .02, "hardening", "construction");
    static final Parameter DISPERSE_COST = cost("disperse-cost", .03, "dispersing", "sites and networks in parallel");
    static final Parameter RETALIATE_COST =
            cost("retaliate-cost", .02, "threatening retaliation", "forces kept ready and words staked");
    static final Parameter RECRUIT_COST =
            cost("recruit-cost", .03, "recruiting support", "technology and favours given to partners");
    static final Parameter SPRINT_COST =
            cost("sprint-cost", .05, "a crash programme", "compute and people taken from everything else");
    static final Parameter RETALIATION = real("retaliation", "payoff", .1)
            .bounds(0, 10)
            .range(.03, .4)
            .means("Harm that a striker expects of a threatened answer in proportion, if it is found out")
            .enters("cost_r += retaliation x detection_r x attribution_r")
            .limit("0: the threat is empty")
            .raises(Whose.EACH, Measures.OPTIONS)
            .assumed("because an answer in proportion costs about what two operations do");
    static final Parameter SUPPORT = real("support", "payoff", .1)
            .bounds(0, 10)
            .range(.03, .4)
            .means("Cost to a striker that is found out of all third states that can be recruited")
            .enters("cost_r += support x share recruited x detection_r x attribution_r")
            .limit("0: nobody else matters")
            .raises(Whose.EACH, Measures.OPTIONS)
            .assumed("because the loss of partners weighs like a costly operation, not like war");
    static final Parameter SUPPORT_LAG = real("support-lag", "yr", 1)
            .bounds(.01, 50)
            .range(.5, 3)
            .means("Time it takes to recruit third states, and to lose them")
            .enters("d share/dt = (1 or 0 - share)/lag")
            .limit("long: a coalition comes too late")
            .lowers(Whose.EACH, Measures.OPTIONS)
            .assumed("because coalitions form within a year or two of a cause");
    static final Parameter SPRINT_COMPUTE = real("sprint-compute", "factor", 1.5)
            .bounds(1, 10)
            .range(1.2, 3)
            .means("Factor on the lead project's compute in a crash programme")
            .enters("lnC += ln factor, at once")
            .limit("1: it has no more compute than before")
            .raises(Whose.EACH, Measures.OPTIONS)
            .assumed("because a lead project holds a fifth to a third of the nation's stock");
    static final Parameter SPRINT_SAFETY = real("sprint-safety", "factor", .3)
            .bounds(0, 1)
            .range(.1, .7)
            .means("Factor on the stated safety share during a crash programme, beside that of racing")
            .enters("s in (2), (7) x factor")
            .limit("1: as safe as a race")
            .unsigned("because less safety also leaves a little more compute to the project, and both count only in"
                    + " a crash programme")
            .assumed("because whoever runs for its life cuts what does not run");
    static final Parameter SPRINT_RISK = real("sprint-risk", "factor", 1.5)
            .bounds(1, 100)
            .range(1, 3)
            .means("Factor on the odds of losing control that leaders reckon with in a crash programme")
            .enters("odds P(accident, race) x factor, in the choice to sprint")
            .limit("1: leaders see no danger in haste")
            .lowers(Whose.EACH, Measures.OPTIONS)
            .assumed("because leaders are told that haste is dangerous and not by how much");
    static final Parameter BARGAIN_PRICE = real("bargain-price", "payoff", .05)
            .bounds(0, 10)
            .linear(0, .2)
            .means("What a rival gives, beside its promise, for a cap of two years")
            .enters("U(bargain) of the capped += price W/(2 yr), of the other -= it")
            .limit("0: safety for safety")
            .unsigned("because it is one side's gain and the other's loss, and either can refuse")
            .assumed("because chips, energy or access worth a tenth of the programme's economic use may be offered");
    static final Parameter BARGAIN_MARGIN = real("bargain-margin", "OOM", .3)
            .bounds(0, 5)
            .range(.1, 1)
            .means("How far below the rival's line the cap lies")
            .enters("halt from M = line - margin on")
            .limit("large: the cap is a stop")
            .lowers(Whose.EACH, Measures.RACED)
            .assumed("because half a year's growth leaves time to verify");

    public static final List<Parameter> PARAMETERS = List.of(
            HIDE,
            HARDEN,
            DISPERSE,
            RETALIATE,
            RECRUIT,
            SPRINT,
            BARGAIN,
            HIDE_COST,
            HARDEN_COST,
            DISPERSE_COST,
            RETALIATE_COST,
            RECRUIT_COST,
            SPRINT_COST,
            RETALIATION,
            SUPPORT,
            SUPPORT_LAG,
            SPRINT_COMPUTE,
            SPRINT_SAFETY,
            SPRINT_RISK,
            BARGAIN_PRICE,
            BARGAIN_MARGIN);

    private OptionParameters() {}

    /// The switches, in the order of [Option].
    static List<Parameter> switches() {
        List<Parameter> switches = new ArrayList<>();
        for (Option option : Option.values())
            switches.add(
                    switch (option) {
                        case HIDE -> HIDE;
                        case HARDEN -> HARDEN;
                        case DISPERSE -> DISPERSE;
                        case RETALIATE -> RETALIATE;
                        case RECRUIT -> RECRUIT;
                        case SPRINT -> SPRINT;
                        case BARGAIN -> BARGAIN;
                    });
        return switches;
    }

    private static Parameter option(Option option, String may, String enters, String because) {
        return Parameter.onOff(Section.OPTIONS, option.key(), false)
                .means("A threatened nation may " + may)
                .enters(enters)
                .limit("off: it cannot")
                .raises(Whose.EACH, Measures.OPTIONS)
                .assumed(because);
    }

    private static Parameter cost(String key, double value, String of, String namely) {
        return real(key, "payoff", value)
                .bounds(0, 50)
                .range(value / 3, value * 3)
                .means("Cost of " + of + " in two years: " + namely)
                .enters("U(with the option) -= cost W/(2 yr)")
                .limit("large: the option is never taken")
                .lowers(Whose.EACH, Measures.OPTIONS)
                .assumed("because it is felt beside an economic use of the programme of .10 and does not decide alone");
    }

    private static Parameter.Declaration real(String key, String unit, double value) {
        return Parameter.real(Section.OPTIONS, key, unit).value(value);
    }
}
