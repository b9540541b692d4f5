package standoff.figures;

import java.time.LocalDate;
import java.util.List;
import standoff.json.JsonArray;
import standoff.json.JsonObject;
import standoff.json.JsonValue;

/// A chart as JSON, format 1: the caption, then what the kind of chart is made of.
final class ChartJson {
    private static final int FORMAT = 1;

    private ChartJson() {}

    static JsonObject of(Chart chart) {
        DisplayUnit unit = chart.caption().unit();
        JsonObject.Builder json = JsonObject.builder()
                .put("format", FORMAT)
                .put("chart", kind(chart))
                .put("title", chart.caption().title())
                .put("note", chart.caption().note())
                .put("unit", unit(unit))
                .put("empty", chart.isEmpty())
                .put("sentence", chart.isEmpty() ? ChartDescription.absence(chart) : chart.sentence());
        switch (chart) {
            case Bars bars ->
                json.put("interval", bars.interval()).put("bars", JsonArray.of(bars.bars(), ChartJson::bar));
            case Fan fan -> fan(fan, json);
            case ConfusionMatrix matrix -> matrix(matrix, json);
            case StackedBars bars -> json.put("bars", JsonArray.of(bars.bars(), ChartJson::stack));
            case GroupedBars bars -> grouped(bars, json);
            case Histogram histogram -> histogram(histogram, json);
            case Differences differences -> differences(differences, json);
            case Tornado tornado -> tornado(tornado, json);
            case GameTree tree -> json.put("nodes", JsonArray.of(tree.nodes(), ChartJson::node));
        }
        return json.build();
    }

    private static String kind(Chart chart) {
        return switch (chart) {
            case Bars _ -> "bars";
            case Fan _ -> "fan";
            case ConfusionMatrix _ -> "confusion-matrix";
            case StackedBars _ -> "stacked-bars";
            case GroupedBars _ -> "grouped-bars";
            case Histogram _ -> "histogram";
            case Differences _ -> "differences";
            case Tornado _ -> "tornado";
            case GameTree _ -> "game-tree";
        };
    }

    private static JsonObject unit(DisplayUnit unit) {
        return JsonObject.builder()
                .put("name", unit.name())
                .put("factor", unit.factor())
                .put("suffix", unit.suffix())
                .build();
    }

    private static JsonObject.Builder labelled(String label) {
        return JsonObject.builder().put("label", label);
    }

    private static JsonObject.Builder estimated(String label, Estimate estimate) {
        return estimate(labelled(label), estimate);
    }

    private static JsonObject.Builder estimate(JsonObject.Builder json, Estimate estimate) {
        return json.put("value", estimate.value()).put("low", estimate.low()).put("high", estimate.high());
    }

    private static JsonObject bar(Bars.Bar bar) {
        return estimated(bar.label(), bar.estimate())
                .put("colour", bar.hue().colour())
                .build();
    }

    private static void fan(Fan fan, JsonObject.Builder json) {
        json.put("dates", JsonArray.of(fan.dates(), ChartJson::date))
                .put("spreads", JsonArray.of(fan.spreads(), ChartJson::spread))
                .put(
                        "moments",
                        JsonArray.of(
                                fan.moments(),
                                moment -> labelled(moment.label())
                                        .put("date", date(moment.date()))
                                        .build()));
    }

    private static JsonValue date(LocalDate date) {
        return JsonValue.of(date.toString());
    }

    private static JsonObject spread(Fan.Spread spread) {
        String look = switch (spread.look()) {
            case BANDS -> "bands";
            case EDGES -> "edges";
            case BLURRED -> "blurred";
        };
        List<Quantiles> steps = spread.steps();
        return labelled(spread.label())
                .put("look", look)
                .put("colour", spread.hue().colour())
                .put("p05", JsonArray.of(steps, q -> JsonValue.of(q.p05())))
                .put("p10", JsonArray.of(steps, q -> JsonValue.of(q.p10())))
                .put("p25", JsonArray.of(steps, q -> JsonValue.of(q.p25())))
                .put("p50", JsonArray.of(steps, q -> JsonValue.of(q.p50())))
                .put("p75", JsonArray.of(steps, q -> JsonValue.of(q.p75())))
                .put("p90", JsonArray.of(steps, q -> JsonValue.of(q.p90())))
                .put("p95", JsonArray.of(steps, q -> JsonValue.of(q.p95())))
                .put("traces", JsonArray.of(spread.traces(), JsonArray::ofNumbers))
                .build();
    }

    private static void matrix(ConfusionMatrix matrix, JsonObject.Builder json) {
        json.put("interval", matrix.interval())
                .put("truth", sides(matrix.truth()))
                .put("action", sides(matrix.action()))
                .put("hit", cell(matrix.hit()))
                .put("miss", cell(matrix.miss()))
                .put("false-alarm", cell(matrix.falseAlarm()))
                .put("quiet", cell(matrix.quiet()));
    }

    private static JsonObject sides(ConfusionMatrix.Sides sides) {
        return JsonObject.builder()
                .put("yes", sides.yes())
                .put("no", sides.no())
                .build();
    }

    private static JsonObject cell(ConfusionMatrix.Cell cell) {
        return estimated(cell.label(), cell.estimate()).build();
    }

    private static JsonObject stack(StackedBars.Bar bar) {
        return labelled(bar.label())
                .put("total", bar.total())
                .put(
                        "pieces",
                        JsonArray.of(
                                bar.pieces(),
                                piece -> estimated(piece.label(), piece.estimate())
                                        .put("colour", piece.hue().colour())
                                        .build()))
                .build();
    }

    private static void grouped(GroupedBars bars, JsonObject.Builder json) {
        json.put("interval", bars.interval())
                .put(
                        "groups",
                        JsonArray.of(
                                bars.groups(),
                                group -> labelled(group.label())
                                        .put("colour", group.hue().colour())
                                        .build()))
                .put(
                        "categories",
                        JsonArray.of(
                                bars.categories(),
                                category -> labelled(category.label())
                                        .put(
                                                "estimates",
                                                JsonArray.of(
                                                        category.estimates(),
                                                        e -> estimate(JsonObject.builder(), e)
                                                                .build()))
                                        .build()));
    }

    private static void histogram(Histogram histogram, JsonObject.Builder json) {
        json.put("across", unit(histogram.across()))
                .putNumbers("edges", histogram.edges())
                .putNumbers("heights", histogram.heights())
                .put("colour", histogram.hue().colour())
                .put(
                        "places",
                        JsonArray.of(
                                histogram.places(),
                                place -> labelled(place.label())
                                        .put("value", place.value())
                                        .build()));
    }

    private static void differences(Differences differences, JsonObject.Builder json) {
        json.put("interval", differences.interval())
                .put("below", differences.below())
                .put("above", differences.above())
                .put(
                        "rows",
                        JsonArray.of(
                                differences.rows(),
                                row -> estimated(row.label(), row.estimate()).build()));
    }

    private static void tornado(Tornado tornado, JsonObject.Builder json) {
        json.put(
                        "key",
                        JsonObject.builder()
                                .put("baseline", tornado.key().baseline())
                                .put("low", tornado.key().low())
                                .put("high", tornado.key().high())
                                .build())
                .put("baseline", tornado.baseline())
                .put(
                        "swings",
                        JsonArray.of(
                                tornado.swings(),
                                swing -> labelled(swing.label())
                                        .put("low", swing.low())
                                        .put("high", swing.high())
                                        .put("at-low", swing.atLow())
                                        .put("at-high", swing.atHigh())
                                        .build()));
    }

    private static JsonObject node(GameTree.Node node) {
        return JsonObject.builder()
                .put("parent", node.parent())
                .put("move", node.move())
                .put("share", node.share())
                .put("mover", node.mover())
                .put("group", node.group())
                .put("note", node.note())
                .put("colour", node.hue().colour())
                .build();
    }
}
