package standoff.race;

import java.util.ArrayList;
import java.util.List;
import standoff.race.doctrine.Decision;
import standoff.race.doctrine.DecisionRecorder;

/// The decisions of one future, taken down as they are taken.
final class DecisionLog implements DecisionRecorder {
    private final List<Decision> decisions = new ArrayList<>();

    @Override
    public boolean listens() {
        return true;
    }

    @Override
    public void note(Decision decision) {
        decisions.add(decision);
    }

    List<Decision> decisions() {
        return List.copyOf(decisions);
    }
}
