package standoff.explore;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which uncertain inputs move an outcome of a run, read off the futures themselves: the share of futures with
/// the outcome where an input was drawn from the lowest fifth of its distribution, against that where it was
/// drawn from the highest; of a switch or choice, the labels with the smallest and the largest share. All other
/// inputs vary as they do, so where inputs are correlated a difference is also that of the inputs drawn with it.
///
/// @param futures  on which it rests
/// @param outcomes what is counted, a label of a measure each
public record Drivers(long futures, List<Outcome> outcomes) {
    /// A swing smaller than so many standard errors is taken for luck. With 300 inputs and 6 outcomes about one
    /// in nine reports shows one that is, P(|z| > 4) = 6.3e-5.
    public static final double ERRORS = 4;

    public Drivers {
        outcomes = List.copyOf(outcomes);
    }

    /// Something that comes about or not: a measure has a label.
    ///
    /// @param share  of the futures with it
    /// @param swings what moves it beyond luck, most first
    public record Outcome(String measure, String label, double share, List<Swing> swings) {
        public Outcome {
            swings = List.copyOf(swings);
        }
    }

    /// How far an outcome moves with an input.
    ///
    /// @param input  its name
    /// @param low    the group of futures that `atLow` is of
    /// @param atLow  share of the futures of that group with the outcome
    /// @param error  standard error of the difference of the shares
    public record Swing(String input, Group low, Group high, double atLow, double atHigh, double error) {
        public double size() {
            return Math.abs(atHigh - atLow);
        }
    }

    /// Futures in which an input was drawn from a part of its range.
    ///
    /// @param bound of the part; of a label its index
    public record Group(Part part, double bound) {}

    /// A part of the range of an input.
    public enum Part {
        AT_MOST,
        AT_LEAST,
        LABEL
    }

    /// The inputs that move the outcomes most: the first of each outcome, then the second of each, and so on.
    public List<String> foremost(int most) {
        Set<String> inputs = new LinkedHashSet<>();
        int longest = outcomes.stream()
                .mapToInt(outcome -> outcome.swings().size())
                .max()
                .orElse(0);
        for (int rank = 0; rank < longest; rank++)
            for (Outcome outcome : outcomes)
                if (rank < outcome.swings().size() && inputs.size() < most)
                    inputs.add(outcome.swings().get(rank).input());
        return List.copyOf(inputs);
    }
}
