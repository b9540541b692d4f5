package standoff.race.doctrine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import standoff.race.world.Option;

/// What was weighed when an option was taken up or dropped: it is in force where `gain - price +-
/// inertia + circumstances` is above 0.
///
/// @param taken         whether it was taken up
/// @param gain          what it adds to the utility of the best effort
/// @param inertia       above 0 in favour of having it
/// @param circumstances the same
/// @param attack        P(an attack comes and has its effect), were the power to go on without a change
public record OptionWeighing(
        Option option,
        boolean taken,
        double gain,
        double price,
        double inertia,
        double circumstances,
        double attack,
        EffortWeighing.Expected threat)
        implements Weighing {
    private static final List<DecisionTerm> TERMS =
            List.of(DecisionTerm.GAIN, DecisionTerm.PRICE, DecisionTerm.INERTIA, DecisionTerm.CIRCUMSTANCES);

    /// What speaks for having it; above 0 it is in force.
    public double net() {
        return gain - price + inertia + circumstances;
    }

    private double of(DecisionTerm term) {
        return switch (term) {
            case GAIN -> gain;
            case PRICE -> -price;
            case INERTIA -> inertia;
            case CIRCUMSTANCES -> circumstances;
            default -> throw new IllegalArgumentException("not of an option: " + term);
        };
    }

    /// What a term adds in favour of what was decided.
    public double favour(DecisionTerm term) {
        return taken ? of(term) : -of(term);
    }

    @Override
    public List<DecisionTerm> tipped() {
        List<DecisionTerm> tipped = new ArrayList<>();
        for (DecisionTerm term : TERMS) if (without(term) > 0 != taken) tipped.add(term);
        tipped.sort(Comparator.comparingDouble(this::favour));
        return tipped;
    }

    /// What would speak for having it without a term; added up anew, since an impossible bargain's gain
    /// is minus infinity.
    private double without(DecisionTerm absent) {
        double net = 0;
        for (DecisionTerm term : TERMS) if (term != absent) net += of(term);
        return net;
    }

    @Override
    public List<WeighedTerm> terms() {
        List<WeighedTerm> terms = new ArrayList<>();
        terms.add(new WeighedTerm("gain", gain));
        terms.add(new WeighedTerm("price", price));
        terms.add(new WeighedTerm("habit of the course", inertia));
        terms.add(new WeighedTerm("circumstances", circumstances));
        terms.add(new WeighedTerm("probability of an attack that has its effect", attack));
        terms.add(new WeighedTerm("probability that the rival would strike", threat.probability()));
        terms.add(new WeighedTerm("rung of the strike expected", threat.rung()));
        return terms;
    }
}
