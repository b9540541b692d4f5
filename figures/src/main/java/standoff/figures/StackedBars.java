package standoff.figures;

import java.util.ArrayList;
import java.util.List;
import standoff.figures.Table.Cell;
import standoff.figures.Table.Column;

/// Wholes cut into pieces: one bar for each way of cutting. Each piece may have an interval, told in the key.
public record StackedBars(Caption caption, List<Bar> bars) implements Chart {
    public record Bar(String label, List<Piece> pieces) {
        public Bar {
            pieces = List.copyOf(pieces);
        }

        double total() {
            double total = 0; // not a stream's sum, whose last bit depends on the platform
            for (Piece piece : pieces) if (Double.isFinite(piece.value())) total += piece.value();
            return total;
        }
    }

    public record Piece(String label, Estimate estimate, SeriesColour hue) {
        public Piece {
            if (estimate.value() < 0)
                throw new IllegalArgumentException(label + ": a piece is not negative, found " + estimate.value());
        }

        public Piece(String label, double value, SeriesColour hue) {
            this(label, Estimate.exact(value), hue);
        }

        double value() {
            return estimate.value();
        }
    }

    public StackedBars {
        bars = List.copyOf(bars);
    }

    @Override
    public boolean isEmpty() {
        return bars.stream().noneMatch(bar -> bar.total() > 0);
    }

    @Override
    public String sentence() {
        return ChartDescription.list("Bars cut into pieces, " + caption.unit().title(), bars, this::words);
    }

    private String words(Bar bar) {
        DisplayUnit unit = caption.unit();
        List<String> pieces = new ArrayList<>();
        for (Piece piece : bar.pieces())
            pieces.add(piece.label() + " " + piece.estimate().say(unit));
        return bar.label() + " " + unit.say(bar.total()) + ", of which " + String.join(", ", pieces);
    }

    @Override
    public Table data() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Bar bar : bars)
            for (Piece piece : bar.pieces())
                rows.add(ChartDescription.row(List.of(bar.label(), piece.label()), piece.estimate(), caption.unit()));
        return new Table(
                "",
                List.of(
                        new Column("whole"),
                        new Column("piece"),
                        new Column(caption.unit().name()),
                        new Column("low"),
                        new Column("high")),
                rows);
    }
}
