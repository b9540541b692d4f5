package standoff.study;

import java.util.ArrayList;
import java.util.List;
import standoff.experiment.Plan;
import standoff.figures.Part;
import standoff.figures.Table;
import standoff.figures.Table.Cell;
import standoff.figures.Unit;
import standoff.race.FirstStrike;
import standoff.race.RaceModel;

/// How tempting it is to strike first, by living the traced futures of a run again from every half year on.
final class FirstStrikeSection {
    private static final int MOST_FUTURES = 24;
    private static final Unit COST = Unit.of("payoff below the best ending");

    private FirstStrikeSection() {}

    /// The section, or none where a run has kept no traces.
    static List<Part> parts(RaceModel model, Plan plan) {
        int futures = Math.min(MOST_FUTURES, plan.traces());
        if (futures == 0) return List.of();
        FirstStrike found = model.firstStrike(plan, futures);
        List<List<Cell>> rows = new ArrayList<>();
        for (FirstStrike.Moment moment : found.moments()) {
            if (2 * moment.futures() < futures) break;
            rows.add(List.of(
                    new Cell.Text(moment.date().toString()),
                    new Cell.Amount(moment.index(), Unit.of("index")),
                    new Cell.Amount(moment.oneFirst(), COST),
                    new Cell.Amount(moment.oneSecond(), COST),
                    new Cell.Amount(moment.otherFirst(), COST),
                    new Cell.Amount(moment.otherSecond(), COST),
                    new Cell.Amount(moment.futures(), Unit.of("futures"))));
        }
        if (rows.isEmpty()) return List.of();
        return List.of(new Part.Section(
                "First-strike stability",
                List.of(
                        new Part.Prose("Each of the first " + futures
                                + " futures is lived again from every half year on, once with one power striking the"
                                + " other's programme at its best rung and once with the roles exchanged, under the"
                                + " same luck. **Index 1: nobody gains by going first; 0: everything is gained by"
                                + " it.** It is the product over the two powers of cost when going first over cost"
                                + " when struck first, each at most 1 (the form of Kent and Thaler, 1989). With so few"
                                + " futures it shows the direction and not the second digit."),
                        new Table(
                                "Mean costs of endings, by who strikes first",
                                List.of(
                                                "date",
                                                "index",
                                                found.one() + " first",
                                                found.one() + " second",
                                                found.other() + " first",
                                                found.other() + " second",
                                                "futures")
                                        .stream()
                                        .map(Table.Column::new)
                                        .toList(),
                                rows))));
    }
}
