package standoff.study;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import standoff.figures.Bars;
import standoff.figures.Caption;
import standoff.figures.DisplayUnit;
import standoff.figures.PageElement;
import standoff.figures.SeriesColour;
import standoff.figures.Table;
import standoff.figures.Table.Cell;
import standoff.numerics.Units;
import standoff.race.world.EndingKind;

/// How the futures end, and when.
final class EndingsSection {
    /// Of fewer futures nobody wants to know when 5 % have ended.
    private static final int LEAST_DATED = 20;

    private EndingsSection() {}

    static PageElement part(Answer answer) {
        List<EndingShare> found = EndingShare.mostFrequent(answer.endings());
        List<Bars.Bar> bars = new ArrayList<>();
        for (EndingShare each : found)
            bars.add(new Bars.Bar(
                    each.ending().title(), each.share(), colour(each.ending().kind())));
        Caption caption = new Caption(
                "How the futures end",
                DisplayUnit.shareOf("futures"),
                String.format(
                        Locale.ROOT,
                        "Each future has one ending. The intervals say how well %,d futures pin the shares down under"
                                + " these assumptions, and nothing about whether the assumptions hold.",
                        answer.futures()));
        List<PageElement> parts = new ArrayList<>();
        parts.add(new Bars(caption, "95 % interval (Wilson)", bars));
        List<EndingShare> dated = found.stream()
                .filter(each -> each.dated() >= LEAST_DATED && each.ending().kind() != EndingKind.NONE)
                .toList();
        if (!dated.isEmpty()) parts.add(dates(answer.race().start(), dated));
        return new PageElement.Section("Endings", parts);
    }

    private static Table dates(LocalDate start, List<EndingShare> dated) {
        List<List<Cell>> rows = new ArrayList<>();
        for (EndingShare each : dated) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.text(each.ending().title()));
            for (double years : each.years())
                row.add(Cell.text(YearMonth.from(start.plusDays(Math.round(years * Units.DAYS_PER_YEAR)))
                        .toString()));
            rows.add(row);
        }
        return new Table(
                "When each ending comes: months by which 5, 50 and 95 % of the futures with it have ended",
                List.of("ending", "5 %", "median", "95 %").stream()
                        .map(Table.Column::new)
                        .toList(),
                rows);
    }

    private static SeriesColour colour(EndingKind kind) {
        return switch (kind) {
            case ADVANTAGE -> SeriesColour.BLUE;
            case SHARED -> SeriesColour.GREEN;
            case WAR, NUCLEAR -> SeriesColour.VERMILLION;
            case NONE -> SeriesColour.GREY;
            case LOSS_OF_CONTROL, MISUSE -> SeriesColour.ORANGE;
        };
    }
}
