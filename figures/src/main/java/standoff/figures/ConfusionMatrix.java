package standoff.figures;

import java.util.List;
import standoff.figures.Table.Column;

/// What was so against what was done, two by two: hits and quiet on one diagonal, the two ways to be wrong on the
/// other.
///
/// @param interval what the intervals are: `95 % interval`
public record ConfusionMatrix(
        Caption caption, String interval, Sides truth, Sides action, Cell hit, Cell miss, Cell falseAlarm, Cell quiet)
        implements Chart {
    /// The two names of a side: `line crossed` and `line not crossed`, `struck` and `did not strike`.
    public record Sides(String yes, String no) {}

    /// One of the four: `justified strikes`, `surprise crossings`, …
    public record Cell(String label, Estimate estimate) {}

    List<Cell> cells() {
        return List.of(hit, miss, falseAlarm, quiet);
    }

    @Override
    public boolean isEmpty() {
        return cells().stream().noneMatch(cell -> cell.estimate().exists());
    }

    @Override
    public String sentence() {
        return ChartDescription.list(
                "Two by two, " + caption.unit().title() + ChartDescription.with(interval),
                cells(),
                cell -> cell.label() + " " + cell.estimate().say(caption.unit()));
    }

    @Override
    public Table data() {
        List<Column> columns = List.of(
                new Column("truth"),
                new Column("action"),
                new Column("called"),
                new Column(caption.unit().name()),
                new Column("low"),
                new Column("high"));
        return new Table(
                "",
                columns,
                List.of(
                        row(truth.yes(), action.yes(), hit),
                        row(truth.yes(), action.no(), miss),
                        row(truth.no(), action.yes(), falseAlarm),
                        row(truth.no(), action.no(), quiet)));
    }

    private List<Table.Cell> row(String truth, String action, Cell cell) {
        return ChartDescription.row(List.of(truth, action, cell.label()), cell.estimate(), caption.unit());
    }
}
