package standoff.figures;

import java.util.List;
import standoff.figures.Canvas.Anchor;

/// Lies on its side, because categories have names; each bar's value stands at its end.
final class GroupedBarsDrawing {
    private GroupedBarsDrawing() {}

    static double draw(GroupedBars chart, Canvas canvas) {
        Unit unit = chart.caption().unit();
        Legend legend = new Legend(canvas);
        for (GroupedBars.Group group : chart.groups()) legend.box(group.label(), group.hue());
        double thick = chart.groups().size() > 3 ? 10 : 12;
        List<String> labels =
                chart.categories().stream().map(GroupedBars.Category::label).toList();
        List<String> none = labels.stream().map(_ -> "").toList();
        Rows rows = new Rows(
                canvas, labels, none, legend.draw(0) + 6, thick * chart.groups().size());
        List<Estimate> all = chart.categories().stream()
                .flatMap(category -> category.estimates().stream())
                .toList();
        double room = Lettering.width(
                        unit.say(.555 / unit.factor() * 100), canvas.layout().small())
                + 8;
        Scale scale = Axis.reaching(all, rows.left(), rows.right() - room);
        double height = Axis.horizontal(canvas, scale, unit, Sentences.axis(unit, chart.interval()), rows.spans());
        for (int i = 0; i < labels.size(); i++) {
            rows.write(i);
            category(chart, i, rows.middle(i), thick, scale, canvas);
        }
        return height;
    }

    private static void category(GroupedBars chart, int i, double middle, double thick, Scale scale, Canvas canvas) {
        Unit unit = chart.caption().unit();
        GroupedBars.Category category = chart.categories().get(i);
        int groups = chart.groups().size();
        for (int g = 0; g < groups; g++) {
            Estimate estimate = category.estimates().get(g);
            double y = middle + (g - (groups - 1) / 2.0) * thick;
            GroupedBars.Group group = chart.groups().get(g);
            canvas.group(category.label() + ", " + group.label() + ": " + estimate.say(unit));
            BarsDrawing.bar(canvas, estimate, group.hue(), scale, y, thick - 1.5);
            double end = estimate.exists() ? scale.at(Math.max(0, estimate.top())) : scale.at(0);
            String value = estimate.exists() ? unit.bare(estimate.value()) : "no value";
            double small = canvas.layout().small() - 1;
            canvas.haloed(end + 5, y + small * .36, value, small, Anchor.START, Canvas.MUTED);
            canvas.end();
        }
    }
}
