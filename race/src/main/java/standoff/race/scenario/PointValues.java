package standoff.race.scenario;

import standoff.experiment.Input;
import standoff.experiment.Point;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.World;

/// The values of one future's point, read by parameter.
public final class PointValues implements ParameterValues {
    private final InputIndex index;
    private final double[] stated;
    private final double[] reference;
    private final Point point;

    /// Values of this scenario as it states them.
    public PointValues(Scenario scenario) {
        index = scenario.layout();
        stated = scenario.inputs().stream().mapToDouble(Input::value).toArray();
        reference = scenario.reference();
        point = Point.of(stated);
    }

    private PointValues(PointValues of, Point drawn) {
        index = of.index;
        stated = of.stated;
        reference = of.reference;
        point = drawn;
    }

    /// The values of a future of this scenario that drew this point.
    public PointValues at(Point drawn) {
        return new PointValues(this, drawn);
    }

    @Override
    public double of(Parameter parameter) {
        return point.value(index.ordinal(parameter, 0));
    }

    @Override
    public double of(Parameter parameter, int nationOrRung) {
        return point.value(index.ordinal(parameter, nationOrRung));
    }

    @Override
    public double of(Parameter parameter, int first, int second) {
        return point.value(index.ordinal(parameter, World.key(first, second)));
    }

    @Override
    public double stated(Parameter parameter) {
        return stated[index.ordinal(parameter, 0)];
    }

    @Override
    public double reference(Parameter parameter, int nation) {
        return reference[index.ordinal(parameter, nation)];
    }

    @Override
    public double reference(Parameter parameter, int first, int second) {
        return reference[index.ordinal(parameter, World.key(first, second))];
    }
}
