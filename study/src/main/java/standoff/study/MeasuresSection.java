package standoff.study;

import java.util.ArrayList;
import java.util.List;
import standoff.figures.DisplayUnit;
import standoff.figures.Estimate;
import standoff.figures.PageElement;
import standoff.figures.Table;
import standoff.figures.Table.Cell;

/// Every measure with its error; those by category are drawn elsewhere.
final class MeasuresSection {
    private static final DisplayUnit SHARE = DisplayUnit.shareOf("futures");
    private static final DisplayUnit PLAIN = DisplayUnit.of("value");

    private MeasuresSection() {}

    static PageElement part(MeasureTable measures) {
        List<List<Cell>> events =
                measures.events().stream().map(MeasuresSection::event).toList();
        List<List<Cell>> quantities =
                measures.quantities().stream().map(MeasuresSection::quantity).toList();
        return new PageElement.Section(
                "All measures",
                List.of(
                        new PageElement.Prose(
                                "Each with its 95 % Monte Carlo interval. The files of the run have every measure of"
                                        + " every future; `standoff list measures` says what they are called there."),
                        new PageElement.Details(
                                "What happens or not (" + events.size() + ")",
                                List.of(table(
                                        "Shares of futures", List.of("measure", "share", "low", "high"), events))),
                        new PageElement.Details(
                                "Quantities (" + quantities.size() + ")",
                                List.of(table(
                                        "Means with intervals, and quantiles over the futures to which a measure"
                                                + " applies",
                                        List.of(
                                                "measure", "unit", "mean", "low", "high", "5 %", "median", "95 %",
                                                "futures"),
                                        quantities)))));
    }

    private static Table table(String caption, List<String> columns, List<List<Cell>> rows) {
        return new Table(caption, columns.stream().map(Table.Column::new).toList(), rows);
    }

    private static List<Cell> event(MeasureTable.EventShare event) {
        List<Cell> row = new ArrayList<>(List.of(Cell.text(event.label())));
        row.addAll(estimate(event.share(), SHARE));
        return row;
    }

    private static List<Cell> quantity(MeasureTable.QuantitySpread quantity) {
        List<Cell> row = new ArrayList<>(List.of(Cell.text(quantity.label()), Cell.text(quantity.unit())));
        row.addAll(estimate(quantity.mean(), PLAIN));
        row.add(Cell.number(quantity.p05(), PLAIN));
        row.add(Cell.number(quantity.p50(), PLAIN));
        row.add(Cell.number(quantity.p95(), PLAIN));
        row.add(Cell.number((double) quantity.futures(), PLAIN));
        return row;
    }

    private static List<Cell> estimate(Estimate estimate, DisplayUnit unit) {
        return List.of(
                Cell.number(estimate.value(), unit),
                Cell.number(estimate.low(), unit),
                Cell.number(estimate.high(), unit));
    }
}
