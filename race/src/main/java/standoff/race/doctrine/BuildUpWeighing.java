package standoff.race.doctrine;

import java.util.List;
import standoff.race.world.Means;

/// What was weighed in a build-up: the effort with the greatest gain over none, less its price.
///
/// @param effort 0..1
public record BuildUpWeighing(Means means, double effort, double gain, double price) implements Weighing {
    @Override
    public List<DecisionTerm> tipped() {
        return List.of(DecisionTerm.GAIN);
    }

    @Override
    public List<WeighedTerm> terms() {
        return List.of(
                new WeighedTerm("effort", effort), new WeighedTerm("gain", gain), new WeighedTerm("price", price));
    }
}
