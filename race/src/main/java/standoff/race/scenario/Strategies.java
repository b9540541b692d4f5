package standoff.race.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import standoff.documents.CheckedMapping;
import standoff.documents.Form;
import standoff.documents.Shape;
import standoff.race.doctrine.BehaviourRule;
import standoff.race.world.Ladder;

/// The strategies of a solved game as a scenario states them: a list of states of information, each with the
/// probabilities of what a nation does in it. The first state that fits counts.
final class Strategies {
    private static final double FAR = 1000;
    private static final List<String> EFFORTS = List.of("halt", "steady", "race");

    private Strategies() {}

    static Form form() {
        Form form = Form.of("What a nation does in a state of its information about a rival")
                .required("nation", Shape.text(), "who acts")
                .required("rival", Shape.text(), "about whom it knows what follows")
                .optional("line-from", Shape.real("probability", 0, 1), "its P(the rival crossed its line), from")
                .optional("line-to", Shape.real("probability", 0, 1), "its P(the rival crossed its line), to")
                .optional("lead-from", Shape.real("OOM", -FAR, FAR), "its lead over its estimate of the rival, from")
                .optional("lead-to", Shape.real("OOM", -FAR, FAR), "its lead over its estimate of the rival, to");
        for (String effort : EFFORTS)
            form = form.optional(
                    effort, Shape.real("probability", 0, 1), "probability of this effort; the three sum to 1");
        for (int rung = Ladder.FIRST_OPERATION; rung <= Ladder.LAST_OPERATION; rung++)
            form = form.optional(
                    "strike-" + rung,
                    Shape.real("probability", 0, 1),
                    "probability of a strike at rung " + rung + "; what is left is not to strike");
        return form;
    }

    static List<BehaviourRule> read(CheckedMapping checked, List<Participant> nations) {
        List<BehaviourRule> behaviours = new ArrayList<>();
        if (!checked.has("strategies")) return behaviours;
        for (CheckedMapping line : checked.mappings("strategies")) {
            int nation = power(line, "nation", nations);
            int rival = power(line, "rival", nations);
            double lineFrom = real(line, "line-from", 0);
            double lineTo = real(line, "line-to", 1);
            double leadFrom = real(line, "lead-from", -FAR);
            double leadTo = real(line, "lead-to", FAR);
            List<Double> efforts =
                    EFFORTS.stream().map(effort -> real(line, effort, 0)).toList();
            List<Double> strikes = new ArrayList<>(Collections.nCopies(Ladder.RUNGS, 0.));
            double struck = 0;
            for (int rung = Ladder.FIRST_OPERATION; rung <= Ladder.LAST_OPERATION; rung++) {
                strikes.set(rung, real(line, "strike-" + rung, 0));
                struck += strikes.get(rung);
            }
            boolean sound = nation >= 0 && rival >= 0;
            sound &= holds(line, "rival", nation != rival, "another power", "itself", "");
            sound &= holds(line, "line-to", lineFrom <= lineTo, "at least line-from", lineTo + "", "");
            sound &= holds(line, "lead-to", leadFrom <= leadTo, "at least lead-from", leadTo + "", "");
            sound &= holds(
                    line,
                    "nation",
                    BehaviourRule.sums(efforts),
                    "halt, steady and race that sum to 1",
                    efforts.toString(),
                    "Write all three, or steady: 1.");
            sound &= holds(line, "nation", struck <= 1 + 1e-9, "strikes that sum to at most 1", struck + "", "");
            if (sound)
                behaviours.add(new BehaviourRule(nation, rival, lineFrom, lineTo, leadFrom, leadTo, efforts, strikes));
        }
        return behaviours;
    }

    private static boolean holds(
            CheckedMapping line, String key, boolean is, String expected, String found, String suggestion) {
        if (!is) line.refuse(key, expected, found, suggestion);
        return is;
    }

    private static double real(CheckedMapping line, String key, double otherwise) {
        return line.has(key) ? line.real(key) : otherwise;
    }

    private static int power(CheckedMapping line, String key, List<Participant> nations) {
        String name = line.text(key);
        List<String> powers = nations.stream()
                .filter(n -> n.role() == Role.POWER)
                .map(Participant::name)
                .toList();
        if (!powers.contains(name)) {
            line.refuse(key, "one of the powers " + String.join(", ", powers), name, "");
            return -1;
        }
        for (int i = 0; i < nations.size(); i++) if (nations.get(i).name().equals(name)) return i;
        return -1;
    }
}
