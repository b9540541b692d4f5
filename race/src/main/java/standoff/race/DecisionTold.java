package standoff.race;

import java.time.LocalDate;
import java.util.List;
import standoff.race.doctrine.WeighedTerm;

/// A decision of a told future, and why it was taken.
///
/// @param event  its place among the future's events
/// @param what   the sentence that tells the event
/// @param why    the sentences that tell what was weighed and what tipped it
/// @param weighed all numbers that were weighed and are finite
/// @param tipped the single terms without which it would have been decided otherwise, that which adds
///               least first
public record DecisionTold(
        int event, LocalDate date, String what, String why, List<WeighedTerm> weighed, List<String> tipped) {
    public DecisionTold {
        weighed = List.copyOf(weighed);
        tipped = List.copyOf(tipped);
    }
}
