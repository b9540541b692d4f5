package standoff.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import standoff.experiment.Mark;
import standoff.figures.PageElement;
import standoff.figures.Table;
import standoff.figures.Table.Cell;

/// Every input of a run with value, range, source and mark.
final class AssumptionsSection {
    private AssumptionsSection() {}

    static PageElement part(List<Assumption> inputs) {
        Map<String, List<Assumption>> bySection = new LinkedHashMap<>();
        for (Assumption input : inputs)
            bySection.computeIfAbsent(input.section(), key -> new ArrayList<>()).add(input);
        List<PageElement> parts = new ArrayList<>();
        parts.add(new PageElement.Prose(sentence(inputs)
                + " Marks: **V** verified in the cited source, **D** derived from open data, **M**"
                + " from memory, **J** judgement."));
        bySection.forEach((section, members) -> parts.add(
                new PageElement.Details(section + " (" + members.size() + ")", List.of(table(section, members)))));
        return new PageElement.Section("What was assumed", parts);
    }

    /// "The run rests on 164 inputs, 121 of them judgement; 98 were drawn anew in every future."
    static String sentence(List<Assumption> inputs) {
        long judged =
                inputs.stream().filter(input -> input.mark() == Mark.JUDGEMENT).count();
        long drawn = inputs.stream().filter(Assumption::drawn).count();
        return "The run rests on " + inputs.size() + " inputs, " + judged + " of them judgement; " + drawn
                + " have a range and are drawn anew in every future.";
    }

    private static Table table(String section, List<Assumption> inputs) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Assumption input : inputs)
            rows.add(List.of(
                    Cell.code(input.name().substring(section.length() + 1)),
                    Cell.text(input.meaning()),
                    Cell.text(InputText.value(input)),
                    Cell.text(InputText.range(input)),
                    Cell.mark(input.mark().letter()),
                    Cell.text(input.source())));
        return new Table(
                "",
                List.of(
                        new Table.Column("input"),
                        new Table.Column("meaning"),
                        new Table.Column("value"),
                        new Table.Column("90 % range"),
                        new Table.Column("mark"),
                        new Table.Column("source")),
                rows);
    }
}
