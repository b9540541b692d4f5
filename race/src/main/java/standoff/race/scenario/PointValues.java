package standoff.race.scenario;

import standoff.experiment.Future;
import standoff.experiment.Input;
import standoff.experiment.Point;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.World;

/// The values of one future's point, read by parameter.
public final class PointValues implements ParameterValues {
    private final InputIndex index;
    private final Point stated;
    private final Point drawn;

    /// Values of this scenario as it states them.
    public PointValues(Scenario scenario) {
        index = scenario.layout();
        stated = Point.of(scenario.inputs().stream().mapToDouble(Input::value).toArray());
        drawn = stated;
    }

    private PointValues(InputIndex index, Point stated, Point drawn) {
        this.index = index;
        this.stated = stated;
        this.drawn = drawn;
    }

    /// The values of a future of this scenario: what is stated for it, and what it drew.
    public PointValues at(Future future) {
        return new PointValues(index, future.stated(), future.drawn());
    }

    /// The values of a future for which nothing else is stated than the scenario does.
    public PointValues at(Point drawnThere) {
        return new PointValues(index, stated, drawnThere);
    }

    @Override
    public double of(Parameter parameter) {
        return drawn.value(index.ordinal(parameter, 0));
    }

    @Override
    public double of(Parameter parameter, int nationOrRung) {
        return drawn.value(index.ordinal(parameter, nationOrRung));
    }

    @Override
    public double of(Parameter parameter, int first, int second) {
        return drawn.value(index.ordinal(parameter, World.key(first, second)));
    }

    @Override
    public double stated(Parameter parameter) {
        return stated.value(index.ordinal(parameter, 0));
    }
}
