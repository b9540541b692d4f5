package standoff.race.doctrine;

import java.util.List;
import standoff.numerics.Elementary;
import standoff.numerics.Units;
import standoff.race.world.Option;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.World;

/// Which options are open in one future, and their numbers. There is nobody to recruit where there are no third
/// states.
final class OptionConstants {
    private static final List<Parameter> SWITCHES = OptionParameters.switches();

    private final boolean[] open = new boolean[Option.COUNT];
    private final double[] cost = new double[Option.COUNT];
    boolean any;
    double retaliation;
    double support;
    /// The part of the way to full support, or to none, gone between reviews and by the end of the window.
    double supportMoved;

    double supportMovedByTheEnd;
    /// ln of the factor on compute.
    double surge;
    double sprintSafety;
    double sprintRisk;
    double price;
    /// Nats.
    double margin;

    void begin(World world, ParameterValues values, DecisionConstants constants) {
        any = false;
        for (Option option : Option.values()) {
            boolean possible = option != Option.RECRUIT || world.powers().length < world.size();
            open[option.ordinal()] = possible && values.on(SWITCHES.get(option.ordinal()));
            any |= open[option.ordinal()];
        }
        if (!any) return;
        cost[Option.HIDE.ordinal()] = values.of(OptionParameters.HIDE_COST);
        cost[Option.HARDEN.ordinal()] = values.of(OptionParameters.HARDEN_COST);
        cost[Option.DISPERSE.ordinal()] = values.of(OptionParameters.DISPERSE_COST);
        cost[Option.RETALIATE.ordinal()] = values.of(OptionParameters.RETALIATE_COST);
        cost[Option.RECRUIT.ordinal()] = values.of(OptionParameters.RECRUIT_COST);
        cost[Option.SPRINT.ordinal()] = values.of(OptionParameters.SPRINT_COST);
        price = values.of(OptionParameters.BARGAIN_PRICE);
        cost[Option.BARGAIN.ordinal()] = -price;
        retaliation = values.of(OptionParameters.RETALIATION);
        support = values.of(OptionParameters.SUPPORT);
        double lag = values.of(OptionParameters.SUPPORT_LAG);
        supportMoved = -Elementary.expm1(-constants.interval / lag);
        supportMovedByTheEnd = -Elementary.expm1(-constants.window / lag);
        surge = Elementary.log(values.of(OptionParameters.SPRINT_COMPUTE));
        sprintSafety = values.of(OptionParameters.SPRINT_SAFETY);
        sprintRisk = values.of(OptionParameters.SPRINT_RISK);
        margin = values.of(OptionParameters.BARGAIN_MARGIN) * Units.NATS_PER_OOM;
    }

    boolean open(Option option) {
        return open[option.ordinal()];
    }

    /// Cost in two years, payoff.
    double cost(Option option) {
        return cost[option.ordinal()];
    }

    boolean cover() {
        return open(Option.HIDE) || open(Option.HARDEN) || open(Option.DISPERSE);
    }
}
