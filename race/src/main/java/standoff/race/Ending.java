package standoff.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standoff.race.measures.Measures;
import standoff.race.scenario.Participant;
import standoff.race.scenario.Role;
import standoff.race.world.EndingKind;

/// How a future of a scenario ends: the kind of ending and, of a decisive advantage, the nation that has it.
public record Ending(EndingKind kind, Optional<Participant> nation) {
    public Ending {
        if (kind.isOfOneNation() != nation.isPresent())
            throw new IllegalArgumentException("expected a nation for a decisive advantage and for nothing else, found "
                    + kind + " of " + nation.map(Participant::name).orElse("nobody"));
    }

    /// All endings that a future of these nations may have, each at the place by which [Measures#ENDING] records it.
    public static List<Ending> possible(List<Participant> nations) {
        List<Ending> endings = new ArrayList<>();
        for (Participant nation : nations)
            if (nation.role() == Role.POWER) endings.add(new Ending(EndingKind.ADVANTAGE, Optional.of(nation)));
        for (EndingKind kind : EndingKind.values())
            if (!kind.isOfOneNation()) endings.add(new Ending(kind, Optional.empty()));
        return List.copyOf(endings);
    }

    /// The place of an ending among the possible ones.
    ///
    /// @param nation  whose ending it is, by its place among the nations; counts only for kinds of one nation
    static int place(EndingKind kind, int nation, List<Participant> nations) {
        int place = 0;
        for (int i = 0; i < nations.size(); i++) {
            if (nations.get(i).role() != Role.POWER) continue;
            if (kind.isOfOneNation() && i == nation) return place;
            place++;
        }
        for (EndingKind other : EndingKind.values())
            if (!other.isOfOneNation() && other.ordinal() < kind.ordinal()) place++;
        return place;
    }

    /// How tables and files name it, for example `decisive advantage, A`.
    public String label() {
        return kind.label() + nation.map(one -> ", " + one.name()).orElse("");
    }

    /// How pages name it, with the nation's own name: `decisive advantage, A (Aster)`.
    public String title() {
        return label() + nation.map(one -> " (" + one.label() + ")").orElse("");
    }
}
