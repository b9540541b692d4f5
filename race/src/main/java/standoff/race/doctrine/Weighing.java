package standoff.race.doctrine;

import java.util.List;

/// What was weighed in one decision.
///
/// A term tips a decision if the decision, made again with that term absent and all else as it was,
/// would have been another. Several terms may each do so: they are in the order of what they add in
/// favour of what was decided, the least first, since the smallest of them tells most (without fear
/// hardly anybody would strike). None may.
public sealed interface Weighing permits StrikeWeighing, EffortWeighing, OptionWeighing, BuildUpWeighing, Directed {
    /// The single terms without which it would have been decided otherwise, that which adds least first.
    List<DecisionTerm> tipped();

    /// All numbers that were weighed.
    List<WeighedTerm> terms();
}
