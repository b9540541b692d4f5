package standoff.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import standoff.experiment.Input;
import standoff.experiment.Mark;
import standoff.experiment.Variable;
import standoff.explore.Drivers;
import standoff.figures.Caption;
import standoff.figures.DisplayUnit;
import standoff.figures.PageElement;
import standoff.figures.Table;
import standoff.figures.Table.Cell;
import standoff.figures.Tornado;
import standoff.race.RaceModel;

/// Which assumptions the outcomes hang on.
final class DriversSection {
    private static final String TITLE = "What the outcomes hang on";
    private static final int SHOWN = 6;
    private static final Tornado.Key KEY = new Tornado.Key("all futures", "input drawn low", "drawn high");

    private DriversSection() {}

    static PageElement part(RaceModel model, Drivers drivers) {
        Map<String, Input> inputs = byName(model.inputs());
        Map<Input, List<String>> moved = new LinkedHashMap<>();
        List<PageElement> figures = new ArrayList<>();
        for (Drivers.Outcome each : drivers.outcomes()) {
            List<Drivers.Swing> swings = each.swings();
            if (swings.isEmpty()) continue;
            String outcome = title(each, model);
            List<Drivers.Swing> shown = swings.subList(0, Math.min(SHOWN, swings.size()));
            for (Drivers.Swing swing : shown)
                moved.computeIfAbsent(input(swing, inputs), same -> new ArrayList<>())
                        .add(outcome);
            figures.add(tornado(outcome, each.share(), inputs, shown, swings.size()));
        }
        if (figures.isEmpty())
            return new PageElement.Section(
                    TITLE,
                    List.of(new PageElement.Prose(String.format(
                            Locale.ROOT,
                            "No input moves a frequent outcome beyond %.0f standard errors in %,d futures: with more"
                                    + " futures some may, unless all inputs are held at their values.",
                            Drivers.ERRORS,
                            drivers.futures()))));
        List<PageElement> parts = new ArrayList<>();
        parts.add(prose(drivers, moved));
        for (int f = 0; f < figures.size(); f += 2)
            parts.add(new PageElement.Beside(figures.subList(f, Math.min(f + 2, figures.size()))));
        parts.add(new PageElement.Details("What these inputs are (" + moved.size() + ")", List.of(table(moved))));
        return new PageElement.Section(TITLE, parts);
    }

    private static PageElement prose(Drivers drivers, Map<Input, List<String>> moved) {
        long judged = moved.keySet().stream()
                .filter(input -> input.provenance().mark() == Mark.JUDGEMENT)
                .count();
        return new PageElement.Prose(String.format(
                Locale.ROOT,
                "**Of the %d inputs that move these outcomes most, %d are judgement**: to make the result firmer, know"
                        + " these better; to attack it, begin here. Each bar compares the futures in which an input was"
                        + " drawn from the lowest fifth of its range with those in which it was drawn from the highest,"
                        + " while all others vary as they do; a switch or choice is compared setting by setting. A wide"
                        + " range makes a long bar as well as a strong effect does. Differences below %.0f standard"
                        + " errors over %,d futures are left out.",
                moved.size(),
                judged,
                Drivers.ERRORS,
                drivers.futures()));
    }

    private static Tornado tornado(
            String outcome, double share, Map<String, Input> inputs, List<Drivers.Swing> shown, int all) {
        Caption caption = new Caption(
                "What moves: " + outcome,
                DisplayUnit.shareOf("futures"),
                all > shown.size() ? "The first " + shown.size() + " of " + all + " inputs that move it." : "");
        return new Tornado(
                caption,
                KEY,
                share,
                shown.stream()
                        .map(swing -> new Tornado.Swing(
                                label(input(swing, inputs)),
                                words(swing.low(), input(swing, inputs)),
                                words(swing.high(), input(swing, inputs)),
                                swing.atLow(),
                                swing.atHigh()))
                        .toList());
    }

    static Map<String, Input> byName(List<Input> inputs) {
        return inputs.stream().collect(Collectors.toMap(Input::name, Function.identity()));
    }

    private static Input input(Drivers.Swing swing, Map<String, Input> inputs) {
        return Objects.requireNonNull(inputs.get(swing.input()));
    }

    /// An outcome in words.
    private static String title(Drivers.Outcome outcome, RaceModel model) {
        if (outcome.measure().equals("ending")) return EndingNames.name(outcome.label(), model.scenario());
        return model.measures().stream()
                .filter(measure -> measure.name().equals(outcome.measure()))
                .findFirst()
                .orElseThrow()
                .label()
                .toLowerCase(Locale.ROOT);
    }

    /// The futures of a group, in words.
    private static String words(Drivers.Group group, Input input) {
        return switch (group.part()) {
            case AT_MOST -> "≤ " + InputText.number(group.bound());
            case AT_LEAST -> "≥ " + InputText.number(group.bound());
            case LABEL -> Variable.of(input).labels().get((int) group.bound());
        };
    }

    private static String label(Input input) {
        String unit = InputText.unit(input).strip();
        return unit.isEmpty() ? input.name() : input.name() + " (" + unit + ")";
    }

    private static Table table(Map<Input, List<String>> moved) {
        List<List<Cell>> rows = new ArrayList<>();
        moved.forEach((input, outcomes) -> rows.add(List.of(
                Cell.code(input.name()),
                Cell.text(input.meaning()),
                Cell.text(InputText.value(input)),
                Cell.text(InputText.range(input)),
                Cell.mark(input.provenance().mark().letter()),
                Cell.text(String.join("; ", outcomes)))));
        return new Table(
                "The inputs named in these figures, with value, range and mark",
                List.of("input", "meaning", "value", "90 % range", "mark", "moves").stream()
                        .map(Table.Column::new)
                        .toList(),
                rows);
    }
}
