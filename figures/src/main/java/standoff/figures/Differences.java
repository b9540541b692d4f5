package standoff.figures;

import java.util.ArrayList;
import java.util.List;
import standoff.figures.Table.Cell;
import standoff.figures.Table.Column;

/// Differences between two runs, as points with intervals around a line at zero. A filled point lies beyond its
/// error, a hollow one does not.
///
/// @param interval what the intervals are: `95 % interval under common luck`
/// @param below    what a difference below zero means: `fewer under MAIM declared`
/// @param above    what one above zero means
public record Differences(Caption caption, String interval, String below, String above, List<Row> rows)
        implements Chart {
    public record Row(String label, Estimate estimate) {}

    public Differences {
        rows = List.copyOf(rows);
    }

    @Override
    public boolean isEmpty() {
        return rows.stream().noneMatch(row -> row.estimate().exists());
    }

    @Override
    public String sentence() {
        return ChartDescription.list(
                "Differences, " + caption.unit().title() + ChartDescription.with(interval) + "; below zero: " + below
                        + ", above: " + above,
                rows,
                row -> row.label() + " " + row.estimate().say(caption.unit()));
    }

    @Override
    public Table data() {
        List<List<Cell>> cells = new ArrayList<>();
        for (Row row : rows) cells.add(ChartDescription.row(List.of(row.label()), row.estimate(), caption.unit()));
        return new Table(
                "",
                List.of(new Column("what"), new Column(caption.unit().name()), new Column("low"), new Column("high")),
                cells);
    }
}
