package standoff.race.scenario;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import standoff.documents.CheckedMapping;
import standoff.experiment.Domain;
import standoff.experiment.Input;
import standoff.experiment.Lever;
import standoff.race.doctrine.ScriptedOrder;
import standoff.race.world.Effort;

/// The orders of a scenario whose decisions are scripted.
final class Script {
    private static final String KEY = "script";
    private static final String DECISIONS = "mechanisms.decisions";
    private static final String SCRIPTED = "scripted";

    private Script() {}

    static List<ScriptedOrder> read(
            CheckedMapping checked, List<Participant> nations, ScenarioHeader frame, List<Input> inputs) {
        List<ScriptedOrder> orders = new ArrayList<>();
        if (!checked.has(KEY)) return orders;
        for (Input input : inputs)
            if (input.name().equals(DECISIONS)
                    && input instanceof Lever
                    && input.domain() instanceof Domain.Choice choice
                    && !choice.labels().get((int) input.value()).equals(SCRIPTED))
                checked.refuse(
                        KEY,
                        "mechanisms: {decisions: scripted} beside a script",
                        "decisions: " + choice.labels().get((int) input.value()),
                        "Nobody would follow these orders.");
        for (CheckedMapping line : checked.mappings(KEY)) order(line, nations, frame, orders);
        return orders;
    }

    private static void order(
            CheckedMapping line, List<Participant> nations, ScenarioHeader frame, List<ScriptedOrder> orders) {
        LocalDate at = line.date("at");
        if (at.isBefore(frame.start()) || at.isAfter(frame.end()))
            line.refuse("at", "a date from " + frame.start() + " to " + frame.end(), at.toString(), "");
        long day = frame.start().until(at, ChronoUnit.DAYS);
        int step = (int) Math.max(1, (day + frame.stepDays() - 1) / frame.stepDays());
        List<String> names = nations.stream().map(Participant::name).toList();
        int nation = names.indexOf(line.text("nation"));
        if (nation < 0) line.refuse("nation", "one of " + String.join(", ", names), line.text("nation"), "");
        boolean strikes = line.has("strikes");
        if (strikes == line.has("effort")) {
            line.refuse("nation", "either an effort or whom it strikes", strikes ? "both" : "neither", "");
            return;
        }
        if (!strikes) {
            Effort effort = Effort.values()[List.of("halt", "steady", "race").indexOf(line.choice("effort"))];
            orders.add(ScriptedOrder.effort(step, Math.max(0, nation), effort));
            return;
        }
        if (nation >= 0 && nations.get(nation).role() != Role.POWER)
            line.refuse("nation", "a power, for only powers strike", line.text("nation"), "");
        int target = names.indexOf(line.text("strikes"));
        if (target < 0 || target == nation || nations.get(target).role() != Role.POWER)
            line.refuse("strikes", "another power", line.text("strikes"), "");
        else if (!line.has("rung")) line.refuse("strikes", "a rung beside it", "none", "Write rung: 3 to 7.");
        else orders.add(ScriptedOrder.strike(step, Math.max(0, nation), target, line.whole("rung")));
    }
}
