package standoff.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import standoff.experiment.Domain;
import standoff.experiment.Input;
import standoff.experiment.Lever;
import standoff.experiment.Measure;
import standoff.experiment.Uncertainty;
import standoff.explore.Drivers;
import standoff.figures.PageElement;
import standoff.race.RaceModel;
import standoff.race.scenario.Participant;
import standoff.race.scenario.Role;
import standoff.race.scenario.Scenario;

/// What is varied, chosen, related and measured, before anything that came of it.
final class XlrmSection {
    private static final String MECHANISMS = "mechanisms.";
    private static final String NATIONS = "nations.";
    /// How many of the uncertain inputs are named.
    private static final int NAMED = 9;

    private static final List<String> MEASURES = List.of(
            "ending",
            "years",
            "strikes",
            "any-mistaken",
            "surprise",
            "war",
            "expected-war",
            "highest-rung",
            "lead-months",
            "lead-oom",
            "warning",
            "proliferation");

    private XlrmSection() {}

    static PageElement part(RaceModel model, RunStatistics statistics, Drivers drivers) {
        return new PageElement.Section(
                "What is varied, chosen, related and measured",
                List.of(new PageElement.Xlrm(
                        uncertainties(model, drivers), levers(model), relations(model), measures(model, statistics))));
    }

    private static List<String> uncertainties(RaceModel model, Drivers drivers) {
        long uncertain =
                model.inputs().stream().filter(Uncertainty.class::isInstance).count();
        Map<String, Input> inputs = DriversSection.byName(model.inputs());
        List<Input> foremost = drivers.foremost(NAMED).stream()
                .map(inputs::get)
                .map(Objects::requireNonNull)
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add("**" + uncertain
                + " uncertain inputs**, drawn jointly in every future, each with range, source and mark"
                + (foremost.isEmpty() ? "" : "; those that move the outcomes most:"));
        for (Input input : foremost)
            lines.add("`" + input.name() + "` " + of(input, model.scenario())
                    + PageElement.Prose.literal(
                            Character.toLowerCase(input.meaning().charAt(0))
                                    + input.meaning().substring(1))
                    + ": " + InputText.value(input) + " (" + InputText.range(input) + ")");
        return lines;
    }

    /// "of Boreal, " before the meaning of an input of a nation.
    private static String of(Input input, Scenario scenario) {
        for (Participant nation : scenario.nations())
            if (input.name().startsWith(NATIONS + nation.name() + "."))
                return "of " + PageElement.Prose.literal(nation.label()) + ", ";
        return "";
    }

    private static List<String> levers(RaceModel model) {
        List<String> lines = new ArrayList<>();
        lines.add("regime: **" + PageElement.Prose.literal(model.scenario().regime()) + "**");
        for (Participant nation : model.scenario().nations()) {
            if (nation.role() != Role.POWER) continue;
            String prefix = NATIONS + nation.name() + ".";
            lines.add(PageElement.Prose.literal(nation.label()) + ": threat "
                    + value(model, prefix + "deterrence").orElse("none") + ", operations up to rung "
                    + value(model, prefix + "rung-cap").orElse("0") + ", programme "
                    + value(model, prefix + "control").orElse("private"));
        }
        for (String mechanism : List.of("agreements", "coalition"))
            value(model, MECHANISMS + mechanism).ifPresent(setting -> lines.add(mechanism + ": " + setting));
        for (Input input : model.inputs())
            if (input instanceof Lever && input.provenance().source().startsWith("--set"))
                lines.add("`" + input.name() + "` set to " + InputText.value(input));
        return lines;
    }

    private static Optional<String> value(RaceModel model, String name) {
        return model.inputs().stream()
                .filter(input -> input.name().equals(name))
                .map(InputText::value)
                .findFirst();
    }

    private static List<String> relations(RaceModel model) {
        Scenario scenario = model.scenario();
        List<String> lines = new ArrayList<>();
        lines.add("model " + model.id() + ", steps of " + scenario.stepDays() + " days; the turn: "
                + String.join(" → ", model.mechanisms()));
        lines.add("nations: "
                + String.join(
                        ", ",
                        scenario.nations().stream()
                                .map((Participant n) -> PageElement.Prose.literal(n.label()) + " (" + n.name() + ", "
                                        + n.role().label() + ")")
                                .toList()));
        lines.addAll(mechanisms(model.inputs()));
        return lines;
    }

    /// Which mechanisms are on and which are off, and what the others are set to.
    private static List<String> mechanisms(List<Input> inputs) {
        List<String> lines = new ArrayList<>();
        Map<String, List<String>> switches = new TreeMap<>(Comparator.reverseOrder()); // on before off
        for (Input input : inputs) {
            if (!input.name().startsWith(MECHANISMS)) continue;
            String name = "`" + input.name().substring(MECHANISMS.length()) + "`";
            String setting = InputText.value(input);
            if (input.domain() instanceof Domain.Switch)
                switches.computeIfAbsent(setting, same -> new ArrayList<>()).add(name);
            else lines.add(name + ": " + setting);
        }
        switches.forEach((setting, names) -> lines.add("mechanisms " + setting + ": " + String.join(", ", names)));
        return lines;
    }

    private static List<String> measures(RaceModel model, RunStatistics statistics) {
        List<String> lines = new ArrayList<>();
        for (String name : MEASURES) {
            Measure measure = model.measures().get(statistics.measure(name));
            String unit = measure.kind() instanceof Measure.Kind.Quantity ? " (" + measure.unit() + ")" : "";
            lines.add(PageElement.Prose.literal(measure.label() + unit));
        }
        lines.add("… " + model.measures().size() + " in all, under All measures");
        return lines;
    }
}
