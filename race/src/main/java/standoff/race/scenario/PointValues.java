package standoff.race.scenario;

import standoff.experiment.Point;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.World;

/// The values of one future's point, read by parameter.
public final class PointValues implements ParameterValues {
    private final InputIndex layout;
    private final double[] stated;
    private final double[] reference;
    private Point point;

    /// Values of this scenario, as stated until another point is set.
    public PointValues(Scenario scenario) {
        layout = scenario.layout();
        stated = scenario.inputs().stream().mapToDouble(input -> input.value()).toArray();
        reference = scenario.reference();
        point = Point.of(stated);
    }

    public PointValues at(Point drawn) {
        point = drawn;
        return this;
    }

    @Override
    public double of(Parameter parameter) {
        return point.value(layout.ordinal(parameter, 0));
    }

    @Override
    public double of(Parameter parameter, int nationOrRung) {
        return point.value(layout.ordinal(parameter, nationOrRung));
    }

    @Override
    public double of(Parameter parameter, int first, int second) {
        return point.value(layout.ordinal(parameter, World.key(first, second)));
    }

    @Override
    public double stated(Parameter parameter) {
        return stated[layout.ordinal(parameter, 0)];
    }

    @Override
    public double reference(Parameter parameter, int nation) {
        return reference[layout.ordinal(parameter, nation)];
    }

    @Override
    public double reference(Parameter parameter, int first, int second) {
        return reference[layout.ordinal(parameter, World.key(first, second))];
    }
}
