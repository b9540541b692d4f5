package standoff.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import standoff.figures.Table.Cell;
import standoff.figures.Table.Column;

/// Quantities over dates, each with its median and its 50, 80 and 90 % bands.
///
/// @param dates   rising, the same for every spread
/// @param moments dates worth a vertical line
public record Fan(Caption caption, List<LocalDate> dates, List<Spread> spreads, List<Moment> moments) implements Chart {
    /// How a spread is drawn.
    public enum Look {
        /// A median line on three bands with edges.
        BANDS,
        /// A median line between the edges of the 90 % band, nothing filled: to be laid over bands.
        EDGES,
        /// A band without edges, darkest at the median: a line that nobody knows sharply.
        BLURRED
    }

    /// One quantity.
    ///
    /// @param steps  one per date
    /// @param traces a few single futures, each with a value per date, drawn faintly
    public record Spread(String label, Look look, SeriesColour hue, List<Quantiles> steps, List<List<Double>> traces) {
        public Spread {
            steps = List.copyOf(steps);
            traces = traces.stream().map(List::copyOf).toList();
        }

        /// True where no step has any spread.
        boolean isExact() {
            return steps.stream().filter(Quantiles::exists).allMatch(Quantiles::isExact);
        }
    }

    public record Moment(LocalDate date, String label) {}

    public Fan {
        dates = List.copyOf(dates);
        spreads = List.copyOf(spreads);
        moments = List.copyOf(moments);
        for (int i = 1; i < dates.size(); i++)
            if (!dates.get(i - 1).isBefore(dates.get(i)))
                throw new IllegalArgumentException(caption.title() + ": expected rising dates, found "
                        + dates.get(i - 1) + " before " + dates.get(i));
        for (Spread spread : spreads) {
            expect(spread.label(), spread.steps().size(), dates.size());
            for (List<Double> trace : spread.traces())
                expect("a trace of " + spread.label(), trace.size(), dates.size());
        }
    }

    private static void expect(String label, int found, int expected) {
        if (found != expected)
            throw new IllegalArgumentException(
                    label + ": expected a value for each of " + expected + " dates, found " + found);
    }

    @Override
    public boolean isEmpty() {
        return dates.size() < 2
                || spreads.stream().noneMatch(spread -> spread.steps().stream().anyMatch(Quantiles::exists));
    }

    @Override
    public String sentence() {
        return ChartDescription.list(
                "Medians with 50, 80 and 90 % bands over time, "
                        + caption.unit().title(),
                spreads,
                spread -> spread.label() + " " + ends(spread));
    }

    /// The first and the last value of a spread, in words.
    private String ends(Spread spread) {
        List<String> ends = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            Quantiles step = spread.steps().get(i);
            if (!step.exists()) continue;
            if (ends.size() == 2) ends.removeLast();
            ends.add("in " + dates.get(i) + " " + words(step));
        }
        return ends.isEmpty() ? "has no value" : String.join(", ", ends);
    }

    private String words(Quantiles step) {
        DisplayUnit unit = caption.unit();
        if (step.isExact()) return unit.say(step.p50());
        return unit.say(step.p50()) + " (90 % band " + unit.say(step.p05(), step.p95()) + ")";
    }

    /// Seven significant digits: quantiles of simulated futures never have more, and the page stays small.
    @Override
    public Table data() {
        List<Column> columns = new ArrayList<>(List.of(new Column("date")));
        for (Spread spread : spreads)
            for (String p : List.of("5 %", "10 %", "25 %", "50 %", "75 %", "90 %", "95 %"))
                columns.add(new Column(spread.label() + ": " + p));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) rows.add(row(i));
        return new Table("", columns, rows);
    }

    private List<Cell> row(int i) {
        List<Cell> row = new ArrayList<>(List.of(Cell.text(dates.get(i).toString())));
        for (Spread spread : spreads) {
            Quantiles q = spread.steps().get(i);
            for (double value : new double[] {q.p05(), q.p10(), q.p25(), q.p50(), q.p75(), q.p90(), q.p95()})
                row.add(Cell.number(NumberFormat.rounded(value, 7), caption.unit()));
        }
        return row;
    }
}
