package standoff.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import standoff.figures.Table.Cell;
import standoff.figures.Table.Column;

/// How far a result moves when one input after the other goes from its low to its high setting, the largest swing
/// first.
///
/// @param baseline the result that the swings start from
public record Tornado(Caption caption, Key key, double baseline, List<Swing> swings) implements Chart {
    /// What stands for what.
    ///
    /// @param baseline what the baseline is: `defaults`, `all futures`
    /// @param low      what the bar of a low setting shows: `input at its low setting`
    public record Key(String baseline, String low, String high) {
        static final Key ONE_AT_A_TIME = new Key("defaults", "input at its low setting", "at its high setting");
    }

    /// One input.
    ///
    /// @param low  the low setting, in words
    /// @param high the high setting, in words
    public record Swing(String label, String low, String high, double atLow, double atHigh) {
        boolean exists() {
            return Double.isFinite(atLow) && Double.isFinite(atHigh);
        }

        double size() {
            return exists() ? Math.abs(atHigh - atLow) : -1;
        }
    }

    /// One input after the other is changed, the others stay at their defaults.
    public Tornado(Caption caption, double baseline, List<Swing> swings) {
        this(caption, Key.ONE_AT_A_TIME, baseline, swings);
    }

    public Tornado {
        swings = swings.stream()
                .sorted(Comparator.comparingDouble(Swing::size).reversed())
                .toList();
    }

    @Override
    public boolean isEmpty() {
        return !Double.isFinite(baseline) || swings.stream().noneMatch(Swing::exists);
    }

    @Override
    public String sentence() {
        DisplayUnit unit = caption.unit();
        return ChartDescription.list(
                "Tornado, " + unit.title() + ", " + key.baseline() + " " + unit.say(baseline),
                swings,
                s -> s.label() + " from " + s.low() + " to " + s.high() + " gives " + unit.say(s.atLow()) + " to "
                        + unit.say(s.atHigh()));
    }

    @Override
    public Table data() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Swing swing : swings)
            rows.add(List.of(
                    Cell.text(swing.label()),
                    Cell.text(swing.low()),
                    Cell.text(swing.high()),
                    Cell.number(swing.atLow(), caption.unit()),
                    Cell.number(swing.atHigh(), caption.unit())));
        List<Column> columns = List.of(
                new Column("input"),
                new Column("low setting"),
                new Column("high setting"),
                new Column("result at low"),
                new Column("result at high"));
        return new Table("", columns, rows);
    }
}
