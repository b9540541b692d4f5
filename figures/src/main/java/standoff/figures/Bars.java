package standoff.figures;

import java.util.ArrayList;
import java.util.List;
import standoff.figures.Table.Cell;
import standoff.figures.Table.Column;

/// Horizontal bars with intervals, in the order given.
///
/// @param interval what the intervals are: `95 % interval (Wilson)`
public record Bars(Caption caption, String interval, List<Bar> bars) implements Chart {
    /// One bar.
    ///
    /// @param hue one for all, or one per kind; the label says what a bar is, the hue only adds
    public record Bar(String label, Estimate estimate, SeriesColour hue) {}

    public Bars {
        bars = List.copyOf(bars);
    }

    @Override
    public boolean isEmpty() {
        return bars.stream().noneMatch(bar -> bar.estimate().exists());
    }

    @Override
    public String sentence() {
        return ChartDescription.list(
                "Bars, " + caption.unit().title() + ChartDescription.with(interval),
                bars,
                bar -> bar.label() + " " + bar.estimate().say(caption.unit()));
    }

    @Override
    public Table data() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Bar bar : bars) rows.add(ChartDescription.row(List.of(bar.label()), bar.estimate(), caption.unit()));
        return new Table(
                "",
                List.of(new Column("what"), new Column(caption.unit().title()), new Column("low"), new Column("high")),
                rows);
    }
}
