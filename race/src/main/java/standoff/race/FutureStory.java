package standoff.race;

import java.util.List;

/// A future told: what happened, one sentence for each event, and why what was decided in it was decided
/// so.
public record FutureStory(List<EventNarrative.Line> events, List<DecisionTold> decisions) {
    public FutureStory {
        events = List.copyOf(events);
        decisions = List.copyOf(decisions);
    }
}
