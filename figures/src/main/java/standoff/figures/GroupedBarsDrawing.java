package standoff.figures;

import java.util.List;
import standoff.figures.Canvas.Anchor;

/// Lies on its side, because categories have names; each bar's value stands at its end.
final class GroupedBarsDrawing {
    private static final double THICK = 13;

    private GroupedBarsDrawing() {}

    static double draw(GroupedBars chart, Canvas canvas) {
        DisplayUnit unit = chart.caption().unit();
        Legend legend = new Legend(canvas);
        for (GroupedBars.Group group : chart.groups()) legend.box(group.label(), "", group.hue());
        List<String> labels =
                chart.categories().stream().map(GroupedBars.Category::label).toList();
        List<String> none = labels.stream().map(_ -> "").toList();
        RowLayout rows = new RowLayout(
                canvas, labels, none, legend.draw(0) + 6, THICK * chart.groups().size());
        List<Estimate> all = chart.categories().stream()
                .flatMap(category -> category.estimates().stream())
                .toList();
        double room = 8;
        for (Estimate estimate : all)
            room = Math.max(
                    room,
                    8 + TextMetrics.width(value(estimate, unit), canvas.layout().small()));
        Scale scale = Axis.reaching(all, rows.left(), rows.right() - room);
        double height =
                Axis.horizontal(canvas, scale, unit, ChartDescription.axis(unit, chart.interval()), rows.spans());
        for (int i = 0; i < labels.size(); i++) {
            rows.write(i);
            category(chart, i, rows.middle(i), scale, canvas);
        }
        return height;
    }

    private static void category(GroupedBars chart, int i, double middle, Scale scale, Canvas canvas) {
        DisplayUnit unit = chart.caption().unit();
        GroupedBars.Category category = chart.categories().get(i);
        int groups = chart.groups().size();
        for (int g = 0; g < groups; g++) {
            Estimate estimate = category.estimates().get(g);
            double y = middle + (g - (groups - 1) / 2.0) * THICK;
            GroupedBars.Group group = chart.groups().get(g);
            canvas.group(category.label() + ", " + group.label() + ": " + estimate.say(unit));
            BarsDrawing.bar(canvas, estimate, group.hue(), scale, y, THICK - 1.5);
            double end = estimate.exists() ? scale.at(Math.max(0, estimate.top())) : scale.at(0);
            double small = canvas.layout().small();
            canvas.haloed(end + 5, y + small * .36, value(estimate, unit), small, Anchor.START, Canvas.MUTED);
            canvas.end();
        }
    }

    private static String value(Estimate estimate, DisplayUnit unit) {
        return estimate.exists() ? unit.bare(estimate.value()) : "no value";
    }
}
