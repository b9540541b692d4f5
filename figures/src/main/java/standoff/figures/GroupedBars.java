package standoff.figures;

import java.util.ArrayList;
import java.util.List;
import standoff.figures.Table.Cell;
import standoff.figures.Table.Column;

/// For each category a bar per group: how often each nation reached each rung, say.
///
/// @param interval what the intervals are, where there are any
public record GroupedBars(Caption caption, String interval, List<Group> groups, List<Category> categories)
        implements Chart {
    public record Group(String label, SeriesColour hue) {}

    /// A category with its estimates.
    ///
    /// @param estimates one per group, in the order of the groups
    public record Category(String label, List<Estimate> estimates) {
        public Category {
            estimates = List.copyOf(estimates);
        }
    }

    public GroupedBars {
        groups = List.copyOf(groups);
        categories = List.copyOf(categories);
        for (Category category : categories)
            if (category.estimates().size() != groups.size())
                throw new IllegalArgumentException(
                        category.label() + ": expected an estimate for each of " + groups.size() + " groups, found "
                                + category.estimates().size());
    }

    @Override
    public boolean isEmpty() {
        return categories.stream().flatMap(c -> c.estimates().stream()).noneMatch(Estimate::exists);
    }

    @Override
    public String sentence() {
        return ChartDescription.list("Bars by group, " + caption.unit().title(), categories, this::words);
    }

    private String words(Category category) {
        List<String> words = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            Estimate estimate = category.estimates().get(g);
            String value = estimate.exists() ? caption.unit().say(estimate.value()) : "no value";
            words.add(groups.get(g).label() + " " + value);
        }
        return category.label() + ": " + String.join(", ", words);
    }

    @Override
    public Table data() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Category category : categories)
            for (int g = 0; g < groups.size(); g++)
                rows.add(ChartDescription.row(
                        List.of(category.label(), groups.get(g).label()),
                        category.estimates().get(g),
                        caption.unit()));
        List<Column> columns = List.of(
                new Column("category"),
                new Column("group"),
                new Column(caption.unit().name()),
                new Column("low"),
                new Column("high"));
        return new Table("", columns, rows);
    }
}
