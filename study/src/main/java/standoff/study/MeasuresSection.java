package standoff.study;

import java.util.ArrayList;
import java.util.List;
import standoff.experiment.Measure;
import standoff.experiment.QuantityStatistics;
import standoff.figures.DisplayUnit;
import standoff.figures.Estimate;
import standoff.figures.PageElement;
import standoff.figures.Table;
import standoff.figures.Table.Cell;
import standoff.race.RaceModel;

/// Every measure with its error; those by category are drawn elsewhere.
final class MeasuresSection {
    private static final DisplayUnit SHARE = DisplayUnit.shareOf("futures");
    private static final DisplayUnit PLAIN = DisplayUnit.of("value");

    private MeasuresSection() {}

    static PageElement part(RaceModel model, RunStatistics statistics) {
        List<List<Cell>> events = new ArrayList<>();
        List<List<Cell>> quantities = new ArrayList<>();
        for (Measure measure : model.measures()) {
            switch (measure.kind()) {
                case Measure.Kind.Quantity _ -> quantities.add(quantity(measure, statistics));
                case Measure.Kind.Event _ -> events.add(event(measure, statistics));
                case Measure.Kind.Category _ -> {}
            }
        }
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

    private static List<Cell> event(Measure measure, RunStatistics statistics) {
        List<Cell> row = new ArrayList<>(List.of(Cell.text(measure.label())));
        row.addAll(estimate(statistics.event(measure.name()), SHARE));
        return row;
    }

    private static List<Cell> quantity(Measure measure, RunStatistics statistics) {
        QuantityStatistics numbers = statistics.numbers(measure.name());
        List<Cell> row = new ArrayList<>(List.of(Cell.text(measure.label()), Cell.text(measure.unit())));
        row.addAll(estimate(statistics.mean(measure.name()), PLAIN));
        for (double p : new double[] {.05, .5, .95}) row.add(Cell.number(numbers.quantile(p), PLAIN));
        row.add(Cell.number((double) numbers.count(), PLAIN));
        return row;
    }

    private static List<Cell> estimate(Estimate estimate, DisplayUnit unit) {
        return List.of(
                Cell.number(estimate.value(), unit),
                Cell.number(estimate.low(), unit),
                Cell.number(estimate.high(), unit));
    }
}
