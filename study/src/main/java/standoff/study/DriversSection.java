package standoff.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import standoff.experiment.Mark;
import standoff.explore.Drivers;
import standoff.figures.Caption;
import standoff.figures.DisplayUnit;
import standoff.figures.PageElement;
import standoff.figures.Table;
import standoff.figures.Table.Cell;
import standoff.figures.Tornado;
import standoff.race.measures.Measures;

/// Which assumptions the outcomes hang on.
final class DriversSection {
    private static final String TITLE = "What the outcomes hang on";
    private static final int SHOWN = 6;
    private static final Tornado.Key KEY = new Tornado.Key("all futures", "input drawn low", "drawn high");

    private DriversSection() {}

    static PageElement part(Answer answer) {
        Drivers drivers = answer.drivers();
        Map<Assumption, List<String>> moved = new LinkedHashMap<>();
        List<PageElement> figures = new ArrayList<>();
        for (Drivers.Outcome each : drivers.outcomes()) {
            List<Drivers.Swing> swings = each.swings();
            if (swings.isEmpty()) continue;
            String outcome = title(each, answer);
            List<Drivers.Swing> shown = swings.subList(0, Math.min(SHOWN, swings.size()));
            for (Drivers.Swing swing : shown)
                moved.computeIfAbsent(input(swing, answer), same -> new ArrayList<>())
                        .add(outcome);
            figures.add(tornado(outcome, each.share(), answer, shown, swings.size()));
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

    private static PageElement prose(Drivers drivers, Map<Assumption, List<String>> moved) {
        long judged = moved.keySet().stream()
                .filter(input -> input.mark() == Mark.JUDGEMENT)
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

    private static Tornado tornado(String outcome, double share, Answer answer, List<Drivers.Swing> shown, int all) {
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
                                label(input(swing, answer)),
                                words(swing.low(), input(swing, answer)),
                                words(swing.high(), input(swing, answer)),
                                swing.atLow(),
                                swing.atHigh()))
                        .toList());
    }

    private static Assumption input(Drivers.Swing swing, Answer answer) {
        return answer.input(swing.input()).orElseThrow();
    }

    /// An outcome in words.
    private static String title(Drivers.Outcome outcome, Answer answer) {
        if (outcome.measure().equals(Measures.ENDING.name()))
            return answer.endings().stream()
                    .map(EndingShare::ending)
                    .filter(ending -> ending.label().equals(outcome.label()))
                    .findFirst()
                    .orElseThrow()
                    .title();
        return answer.measures().events().stream()
                .filter(event -> event.name().equals(outcome.measure()))
                .findFirst()
                .orElseThrow()
                .label()
                .toLowerCase(Locale.ROOT);
    }

    /// The futures of a group, in words.
    private static String words(Drivers.Group group, Assumption input) {
        return switch (group.part()) {
            case AT_MOST -> "≤ " + InputText.number(group.bound());
            case AT_LEAST -> "≥ " + InputText.number(group.bound());
            case LABEL -> input.labels().get((int) group.bound());
        };
    }

    private static String label(Assumption input) {
        String unit = InputText.unit(input).strip();
        return unit.isEmpty() ? input.name() : input.name() + " (" + unit + ")";
    }

    private static Table table(Map<Assumption, List<String>> moved) {
        List<List<Cell>> rows = new ArrayList<>();
        moved.forEach((input, outcomes) -> rows.add(List.of(
                Cell.code(input.name()),
                Cell.text(input.meaning()),
                Cell.text(InputText.value(input)),
                Cell.text(InputText.range(input)),
                Cell.mark(input.mark().letter()),
                Cell.text(String.join("; ", outcomes)))));
        return new Table(
                "The inputs named in these figures, with value, range and mark",
                List.of("input", "meaning", "value", "90 % range", "mark", "moves").stream()
                        .map(Table.Column::new)
                        .toList(),
                rows);
    }
}
