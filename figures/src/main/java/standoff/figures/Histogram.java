package standoff.figures;

import java.util.ArrayList;
import java.util.List;
import standoff.figures.Table.Cell;
import standoff.figures.Table.Column;

/// How a quantity is spread.
///
/// @param caption with the unit of the heights
/// @param across  the unit of the quantity
/// @param edges   of the bins, rising, one more than there are bins
/// @param heights of the bins
/// @param places  values worth a vertical line: a median, a threshold
public record Histogram(
        Caption caption,
        DisplayUnit across,
        List<Double> edges,
        List<Double> heights,
        SeriesColour hue,
        List<Place> places)
        implements Chart {
    public record Place(String label, double value) {}

    public Histogram {
        edges = List.copyOf(edges);
        heights = List.copyOf(heights);
        places = List.copyOf(places);
        boolean none = edges.isEmpty() && heights.isEmpty();
        if (!none && edges.size() != heights.size() + 1)
            throw new IllegalArgumentException(caption.title() + ": expected one more edge than the " + heights.size()
                    + " heights, found " + edges.size());
        for (int i = 0; i < edges.size(); i++)
            if (!Double.isFinite(edges.get(i)) || (i > 0 && edges.get(i - 1) >= edges.get(i)))
                throw new IllegalArgumentException(caption.title() + ": expected finite rising edges, found " + edges);
        for (double height : heights)
            if (height < 0) throw new IllegalArgumentException(caption.title() + ": a bin of height " + height);
    }

    @Override
    public boolean isEmpty() {
        return heights.stream().noneMatch(Double::isFinite);
    }

    @Override
    public String sentence() {
        if (isEmpty()) return ChartDescription.absence(this);
        int highest = 0;
        for (int i = 1; i < heights.size(); i++) if (!(heights.get(i) <= heights.get(highest))) highest = i;
        StringBuilder words = new StringBuilder("Histogram, " + caption.unit().title() + " by " + across.title()
                + ", from " + across.say(edges.getFirst()) + " to " + across.say(edges.getLast())
                + "; the highest bin, "
                + caption.unit().say(heights.get(highest)) + ", from " + across.say(edges.get(highest)) + " to "
                + across.say(edges.get(highest + 1)));
        for (Place place : places)
            words.append("; ").append(place.label()).append(" ").append(across.say(place.value()));
        return words.append('.').toString();
    }

    @Override
    public Table data() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < heights.size(); i++)
            rows.add(List.of(
                    Cell.number(edges.get(i), across),
                    Cell.number(edges.get(i + 1), across),
                    Cell.number(heights.get(i), caption.unit())));
        return new Table(
                "",
                List.of(
                        new Column(across.name() + ", from"),
                        new Column("to"),
                        new Column(caption.unit().name())),
                rows);
    }
}
