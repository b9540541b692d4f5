package standoff.race.agreement;

import java.util.List;
import standoff.race.measures.Measures;
import standoff.race.world.Dyad;
import standoff.race.world.Effort;
import standoff.race.world.Nation;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.Section;
import standoff.race.world.World;

/// What the powers promise each other, and what is different between them while they keep it.
///
/// @param cap          the highest effort allowed
/// @param safetyFloor  least share of the project's compute for safety
/// @param transparency least verified openness
/// @param notification least share of large runs and exercises notified
/// @param hotline      least reliability of the crisis channel
/// @param misreading   factor on the odds of misreading
/// @param leak         factor on what laggards learn from the leader against its will
/// @param sharing      rate at which laggards are given what the leader knows, per year
/// @param benefit      share of its best value that a party gets by keeping the agreement
record AgreementTerms(
        Effort cap,
        double safetyFloor,
        double transparency,
        double notification,
        double hotline,
        double misreading,
        double leak,
        double sharing,
        double benefit) {
    static final Parameter CAP = Parameter.choice(Section.AGREEMENTS, "effort-cap", "race", "steady", "halt")
            .means("Highest effort that the agreement allows: race caps nothing, steady forbids racing, halt is a"
                    + " moratorium")
            .enters("effort = min(ordered, cap) for a party that keeps it")
            .limit("race: no cap")
            .raises(Measures.CROSSING_YEAR)
            .assumed("because caps on runs and moratoria are the forms proposed");
    static final Parameter SAFETY_FLOOR = share(
                    "safety-floor", 0, "Least share of the lead project's compute for safety")
            .enters("s = max(stated, floor) in (2), (7)")
            .limit("0: no floor")
            .raises(Measures.SAFETY_AT_CROSSING)
            .assumed("because no agreement of the kind is in force; proposals speak of a tenth");
    static final Parameter TRANSPARENCY = share(
                    "transparency", 0, "Least verified openness of programmes to each other")
            .enters("sigma x (1 - transparency-weight x transparency)")
            .limit("0: only national means")
            .lowers(Measures.SURPRISE)
            .assumed("because no verification of AI programmes is in force");
    static final Parameter NOTIFICATION = share("notification", 0, "Least share of large runs and exercises notified")
            .enters("odds(misread) x (1 - .4 notification)")
            .limit("0: none")
            .lowers(Measures.EXPECTED_WAR)
            .assumed("because no such agreement is in force");
    static final Parameter HOTLINE = share("hotline", 0, "Least reliability and use of the crisis channel")
            .enters("odds(misread) x (1 - .5 (hotline - .3))")
            .limit("0: as it is")
            .lowers(Measures.EXPECTED_WAR)
            .assumed("because channels are part of most proposals");
    static final Parameter MISREADING = Parameter.real(Section.AGREEMENTS, "misreading", "factor")
            .bounds(0, 5)
            .value(1)
            .means("Factor on the odds of misreading, for an agreed ladder, remote siting or renounced targets")
            .enters("odds(misread) x misreading")
            .limit("1: nothing agreed")
            .raises(Measures.EXPECTED_WAR)
            .assumed("because agreements may halve it");
    static final Parameter LEAK = Parameter.real(Section.AGREEMENTS, "leak", "factor")
            .bounds(0, 2)
            .value(1)
            .means("Factor on what laggards and others learn from the leader, for joint security of weights")
            .enters("bracket of (5) x leak")
            .limit("1: no cooperation; 0: nothing leaks")
            .lowers(Measures.LEAD_OOM)
            .assumed("because laboratories could cooperate against theft; the size is a guess");
    static final Parameter SHARING = Parameter.real(Section.AGREEMENTS, "sharing", "1/yr")
            .bounds(0, 50)
            .means("Rate at which laggards are given what the programme with the best software knows")
            .enters("bracket of (5) + sharing")
            .limit("0: nothing is shared; large: all have the same software")
            .lowers(Measures.LEAD_OOM)
            .assumed("because sharing pacts are proposed without numbers; 2 closes most of the gap in a year");
    static final Parameter BENEFIT = share("benefit", 0, "Share of its best value that a party gets by keeping to it")
            .enters("gain from signing and from keeping to it += benefit max V_e, paid at benefit max V_e/W per year")
            .limit("0: restraint is its own reward")
            .raises(Measures.AGREEMENT_TIME)
            .assumed("because windfall and access clauses are proposed: 0 to .6 of the value forgone");

    static final List<Parameter> PARAMETERS =
            List.of(CAP, SAFETY_FLOOR, TRANSPARENCY, NOTIFICATION, HOTLINE, MISREADING, LEAK, SHARING, BENEFIT);

    private static final Effort[] CAPS = {Effort.RACE, Effort.STEADY, Effort.HALT};

    private static Parameter.Declaration share(String key, double value, String means) {
        return Parameter.real(Section.AGREEMENTS, key, "share")
                .share()
                .value(value)
                .means(means);
    }

    static AgreementTerms of(ParameterValues values) {
        return new AgreementTerms(
                CAPS[values.choice(CAP)],
                values.of(SAFETY_FLOOR),
                values.of(TRANSPARENCY),
                values.of(NOTIFICATION),
                values.of(HOTLINE),
                values.of(MISREADING),
                values.of(LEAK),
                values.of(SHARING),
                values.of(BENEFIT));
    }

    /// What two powers do between them and what leaks, from now on as agreed.
    void apply(World world) {
        for (Dyad dyad : world.between()) {
            dyad.transparency = Math.max(dyad.transparency, transparency);
            dyad.notification = Math.max(dyad.notification, notification);
            dyad.hotline = Math.max(dyad.hotline, hotline);
            dyad.misreadMore(misreading);
        }
        world.leak = leak;
        world.sharing = sharing;
    }

    /// Binds a party to its own part.
    void bind(Nation party) {
        party.effortCap = cap;
        party.safetyShare.bind(safetyFloor);
        party.agreedBenefit = benefit;
    }
}
