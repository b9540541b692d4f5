package standoff.race.world;

import java.util.List;
import standoff.race.measures.Measures;

/// What it does to a programme who commands it.
///
/// Private projects are the reference: they obey late and, by an option, never wholly. Nationalised ones obey at
/// once, leak less and hide better, and their research is slower; state-guided ones lie between. All numbers are
/// judgement with wide ranges; by switch, control has no effects.
///
/// @param research    factor on software research
/// @param leak        factor on what others learn from this programme when it leads, in (5)
/// @param delay       years until an order to slow down is obeyed; orders to speed up are obeyed at once
/// @param concealment opacity that this form of control adds
/// @param floor       the lowest effort to which an order can bring the programme at all
public record ControlEffects(double research, double leak, double delay, double concealment, Effort floor) {
    /// As if every order were obeyed at once and nothing else depended on control.
    public static final ControlEffects NONE = new ControlEffects(1, 1, 0, 0, Effort.HALT);

    public static final Parameter CONTROL = Parameter.choice(
                    Section.NATIONS, "control", "private", "state-guided", "nationalised")
            .means("Who commands the lead programme")
            .enters("research, diffusion from it, delay of compliance, opacity")
            .limit("private: the reference")
            .raises(Measures.CROSSING_YEAR)
            .assumed("because the leading projects of 2026 are companies under light public direction");
    public static final Parameter SWITCH = Parameter.onOff(Section.MECHANISMS, "control-effects", true)
            .means("It matters who commands a programme")
            .enters("factors on research and diffusion, delay of compliance, opacity")
            .limit("off: every order is obeyed at once; control is a label")
            .lowers(Measures.CROSSING_YEAR)
            .assumed("because a sabotage regime is argued to imply state control");
    public static final Parameter PRIVATE_DELAY = delay("private-delay", .5, .1, 1.5, "private");
    public static final Parameter GUIDED_DELAY = delay("state-guided-delay", .15, .03, .5, "state-guided");
    public static final Parameter PRIVATE_FLOOR = Parameter.choice(
                    Section.PROGRAMMES, "private-floor", "halt", "steady", "race")
            .means("Lowest effort to which an order can bring a private programme")
            .enters("effort = max(ordered, floor), after the delay")
            .limit("halt: orders are obeyed in the end; race: the state commands nothing")
            .lowers(Measures.CROSSING_YEAR)
            .assumed("because law can stop companies in time; the other labels are the view that it cannot");
    public static final Parameter GUIDED_RESEARCH =
            research("state-guided-research", 1, .9, 1.05, "state-guided programmes");
    public static final Parameter NATIONAL_RESEARCH =
            research("nationalised-research", .9, .75, 1, "nationalised programmes");
    public static final Parameter GUIDED_LEAK = leak("state-guided-leak", .85, .6, 1, "state-guided programmes");
    public static final Parameter NATIONAL_LEAK = leak("nationalised-leak", .6, .3, .9, "nationalised programmes");
    public static final Parameter NATIONAL_CONCEALMENT = Parameter.real(
                    Section.PROGRAMMES, "nationalised-concealment", "share")
            .share()
            .value(.15)
            .linear(0, .35)
            .means("Opacity that nationalisation adds to the stated one")
            .enters("O at the start + concealment")
            .limit("0: nationalised programmes are as visible as others")
            .raises(Measures.SURPRISE)
            .assumed("because classified programmes publish and sell nothing; the size is a guess");
    public static final List<Parameter> PARAMETERS = List.of(
            CONTROL,
            SWITCH,
            PRIVATE_DELAY,
            GUIDED_DELAY,
            PRIVATE_FLOOR,
            GUIDED_RESEARCH,
            NATIONAL_RESEARCH,
            GUIDED_LEAK,
            NATIONAL_LEAK,
            NATIONAL_CONCEALMENT);

    private static final Control[] CONTROLS = Control.values();
    private static final Effort[] EFFORTS = Effort.values();

    private static Parameter delay(String key, double years, double low, double high, String whose) {
        return Parameter.real(Section.PROGRAMMES, key, "yr")
                .bounds(0, 50)
                .value(years)
                .range(low, high)
                .means("Time until a " + whose + " programme obeys an order to slow down")
                .enters("effort follows what is ordered after the delay")
                .limit("0: at once, as a nationalised programme")
                .lowers(Measures.CROSSING_YEAR)
                .assumed("because rules, courts and inspection take months, direction by a party weeks");
    }

    private static Parameter research(String key, double value, double low, double high, String whose) {
        return Parameter.real(Section.PROGRAMMES, key, "factor")
                .bounds(0, 5)
                .value(value)
                .linear(low, high)
                .means("Factor on software research in " + whose + ", against private ones")
                .enters("dlnS/dt x factor, beside u_S in (4)")
                .limit("1: as private")
                .lowers(Measures.CROSSING_YEAR)
                .assumed(
                        "because secrecy and procedure slow research, and no programme of this size shows by how much");
    }

    private static Parameter leak(String key, double value, double low, double high, String whose) {
        return Parameter.real(Section.PROGRAMMES, key, "factor")
                .bounds(0, 5)
                .value(value)
                .linear(low, high)
                .means("Factor on what laggards learn from leading " + whose + ", against private ones")
                .enters("bracket of (5) x factor of the leader's control")
                .limit("1: leaks as a private programme")
                .lowers(Measures.LEAD_OOM)
                .assumed("because clearance and isolation reduce theft and talk without ending them");
    }

    /// Who commands this nation's programme in a future.
    static Control control(ParameterValues values, int nation) {
        return CONTROLS[(int) values.of(CONTROL, nation)];
    }

    /// The effects of this form of control in a future.
    static ControlEffects of(ParameterValues values, Control control) {
        if (!values.on(SWITCH)) return NONE;
        return switch (control) {
            case PRIVATE ->
                new ControlEffects(1, 1, values.of(PRIVATE_DELAY), 0, EFFORTS[values.choice(PRIVATE_FLOOR)]);
            case STATE_GUIDED ->
                new ControlEffects(
                        values.of(GUIDED_RESEARCH), values.of(GUIDED_LEAK), values.of(GUIDED_DELAY), 0, Effort.HALT);
            case NATIONALISED ->
                new ControlEffects(
                        values.of(NATIONAL_RESEARCH),
                        values.of(NATIONAL_LEAK),
                        0,
                        values.of(NATIONAL_CONCEALMENT),
                        Effort.HALT);
        };
    }
}
