package standoff.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import standoff.experiment.Variable;
import standoff.figures.PageElement;
import standoff.race.measures.MeasureKey;
import standoff.race.measures.Measures;
import standoff.race.scenario.Participant;

/// What is varied, chosen, related and measured, before anything that came of it.
final class XlrmSection {
    private static final String MECHANISMS = "mechanisms.";
    private static final String NATIONS = "nations.";
    /// How many of the uncertain inputs are named.
    private static final int NAMED = 9;

    private static final List<MeasureKey> MEASURES = List.of(
            Measures.ENDING,
            Measures.YEARS,
            Measures.STRIKES,
            Measures.ANY_MISTAKEN,
            Measures.SURPRISE,
            Measures.WAR,
            Measures.EXPECTED_WAR,
            Measures.HIGHEST_RUNG,
            Measures.LEAD_MONTHS,
            Measures.LEAD_OOM,
            Measures.WARNING,
            Measures.PROLIFERATION);

    private XlrmSection() {}

    static PageElement part(Answer answer) {
        return new PageElement.Section(
                "What is varied, chosen, related and measured",
                List.of(new PageElement.Xlrm(
                        uncertainties(answer), levers(answer), relations(answer), measures(answer))));
    }

    private static List<String> uncertainties(Answer answer) {
        long uncertain = answer.inputs().stream().filter(Assumption::drawn).count();
        List<Assumption> foremost = answer.drivers().foremost(NAMED).stream()
                .map(name -> answer.input(name).orElseThrow())
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add("**" + uncertain
                + " uncertain inputs**, drawn jointly in every future, each with range, source and mark"
                + (foremost.isEmpty() ? "" : "; those that move the outcomes most:"));
        for (Assumption input : foremost)
            lines.add("`" + input.name() + "` " + of(input, answer.race())
                    + PageElement.Prose.literal(
                            Character.toLowerCase(input.meaning().charAt(0))
                                    + input.meaning().substring(1))
                    + ": " + InputText.value(input) + " (" + InputText.range(input) + ")");
        return lines;
    }

    /// "of Boreal, " before the meaning of an input of a nation.
    private static String of(Assumption input, RaceOutline race) {
        for (Participant nation : race.nations())
            if (input.name().startsWith(NATIONS + nation.name() + "."))
                return "of " + PageElement.Prose.literal(nation.label()) + ", ";
        return "";
    }

    private static List<String> levers(Answer answer) {
        List<String> lines = new ArrayList<>();
        lines.add("regime: **" + PageElement.Prose.literal(answer.race().regime()) + "**");
        for (Participant power : answer.race().powers()) {
            String prefix = NATIONS + power.name() + ".";
            lines.add(PageElement.Prose.literal(power.label()) + ": threat "
                    + value(answer, prefix + "deterrence").orElse("none") + ", operations up to rung "
                    + value(answer, prefix + "rung-cap").orElse("0") + ", programme "
                    + value(answer, prefix + "control").orElse("private"));
        }
        for (String mechanism : List.of("agreements", "coalition"))
            value(answer, MECHANISMS + mechanism).ifPresent(setting -> lines.add(mechanism + ": " + setting));
        for (Assumption input : answer.inputs())
            if (answer.question().settings().containsKey(input.name()))
                lines.add("`" + input.name() + "` set to " + InputText.value(input));
        return lines;
    }

    private static Optional<String> value(Answer answer, String name) {
        return answer.input(name).map(InputText::value);
    }

    private static List<String> relations(Answer answer) {
        RaceOutline race = answer.race();
        List<String> lines = new ArrayList<>();
        lines.add("model " + race.model() + ", steps of " + race.stepDays() + " days; the turn: "
                + String.join(" → ", race.mechanisms()));
        lines.add("nations: "
                + String.join(
                        ", ",
                        race.nations().stream()
                                .map((Participant n) -> PageElement.Prose.literal(n.label()) + " (" + n.name() + ", "
                                        + n.role().label() + ")")
                                .toList()));
        lines.addAll(mechanisms(answer.inputs()));
        return lines;
    }

    /// Which mechanisms are on and which are off, and what the others are set to.
    private static List<String> mechanisms(List<Assumption> inputs) {
        List<String> lines = new ArrayList<>();
        Map<String, List<String>> switches = new TreeMap<>(Comparator.reverseOrder()); // on before off
        for (Assumption input : inputs) {
            if (!input.name().startsWith(MECHANISMS)) continue;
            String name = "`" + input.name().substring(MECHANISMS.length()) + "`";
            String setting = InputText.value(input);
            if (input.kind() == Variable.Kind.EVENT)
                switches.computeIfAbsent(setting, same -> new ArrayList<>()).add(name);
            else lines.add(name + ": " + setting);
        }
        switches.forEach((setting, names) -> lines.add("mechanisms " + setting + ": " + String.join(", ", names)));
        return lines;
    }

    private static List<String> measures(Answer answer) {
        List<String> lines = new ArrayList<>();
        for (MeasureKey key : MEASURES)
            lines.add(PageElement.Prose.literal(
                    switch (key) {
                        case MeasureKey.Quantity quantity -> quantity.label() + " (" + quantity.unit() + ")";
                        case MeasureKey.Event event -> event.label();
                        case MeasureKey.Category category -> category.label();
                    }));
        lines.add("… " + answer.measures().size() + " in all, under All measures");
        return lines;
    }
}
