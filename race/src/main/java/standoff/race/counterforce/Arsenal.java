package standoff.race.counterforce;

import java.util.List;
import standoff.numerics.Elementary;
import standoff.race.measures.Measures;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.Section;

/// A power's strategic arsenal.
///
/// ```
/// D(w)  = 1 - exp(-w ln 5)    damage by weight w, as a share of all that nuclear use can cost
/// s     = (1 - q (1 - v)) w   what a first strike of effectiveness q leaves of it
/// ```
/// The damage law and its scale are those of tools built on Kent and Thaler, First-Strike Stability,
/// RAND R-3765-AF, 1989: weight 1 destroys four fifths.
///
/// @param weight        w
/// @param survivable    share v that no first strike reaches
/// @param effectiveness share q of what it reaches in another's arsenal that a first strike of this
///                      power destroys
public record Arsenal(double weight, double survivable, double effectiveness) {
    public static final Parameter WEIGHT = Parameter.real(Section.POWERS, "arsenal", "assured destructions")
            .bounds(0, 100)
            .value(2)
            .range(1, 4)
            .means("Weight of its strategic arsenal: what of it would arrive, in units of what destroys four fifths of"
                    + " another power")
            .enters("D(w) = 1 - exp(-w ln 5)")
            .limit("0: nobody need fear it; large: no first strike disarms it unless all can be reached")
            .lowers(Measures.WAR_LAUNCH)
            .assumed("because the criterion of the 1960s was 400 equivalent megatons delivered, and arsenals held ten"
                    + " times as many, of which readiness, penetration and targeting would have taken most");
    public static final Parameter SURVIVABLE = Parameter.real(Section.POWERS, "survivable", "share")
            .share()
            .value(.7)
            .linear(.4, .9)
            .means("Share of its strategic arsenal that no first strike reaches: at sea, on the move, deep underground")
            .enters("left after a first strike = (1 - counterforce (1 - survivable)) arsenal")
            .limit("1: it can always retaliate in full; 0: all of it can be caught")
            .lowers(Measures.WAR_LAUNCH)
            .assumed("because submarines and mobile launchers carry a half and more of what is deployed, not all at"
                    + " sea at once");
    public static final Parameter EFFECTIVENESS = Parameter.real(Section.POWERS, "counterforce", "share")
            .share()
            .value(.4)
            .linear(.1, .7)
            .means("Effectiveness of a first strike of its own: share of what it reaches in another's arsenal that is"
                    + " destroyed or stopped on its way")
            .enters("left after a first strike = (1 - counterforce (1 - survivable)) arsenal")
            .limit("0: a first strike disarms nobody")
            .raises(Measures.WAR_LAUNCH)
            .assumed("because accuracy and warning decide it, and estimates before and after a change of either lie"
                    + " far apart");

    static final List<Parameter> PARAMETERS = List.of(WEIGHT, SURVIVABLE, EFFECTIVENESS);

    private static final double UNIT = Elementary.log(5);

    /// The arsenal of this power in a future.
    static Arsenal of(ParameterValues values, int nation) {
        return new Arsenal(values.of(WEIGHT, nation), values.of(SURVIVABLE, nation), values.of(EFFECTIVENESS, nation));
    }

    /// Damage that all of it does: what being struck first costs.
    double damage() {
        return damage(weight);
    }

    /// Damage that it still does after a first strike by that one: what striking first costs.
    double damageAfter(Arsenal attacker) {
        return damage((1 - attacker.effectiveness * (1 - survivable)) * weight);
    }

    private static double damage(double weight) {
        return -Elementary.expm1(-weight * UNIT);
    }
}
