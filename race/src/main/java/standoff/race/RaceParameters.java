package standoff.race;

import java.util.List;
import java.util.stream.Stream;
import standoff.race.world.Parameter;
import standoff.race.world.World;

/// All parameters of the race, in the order in which files, pages and points list them: those of the world itself,
/// then those that each mechanism declares, in the order of the turn.
public final class RaceParameters {
    public static final List<Parameter> PARAMETERS = Stream.concat(
                    World.PARAMETERS.stream(), Turn.declarations().stream().flatMap(each -> each.parameters().stream()))
            .toList();

    private RaceParameters() {}
}
