package standoff.study;

import java.util.Map;
import java.util.Optional;
import standoff.experiment.Interval;
import standoff.explore.Drivers;
import standoff.figures.Estimate;
import standoff.json.JsonArray;
import standoff.json.JsonNull;
import standoff.json.JsonNumber;
import standoff.json.JsonObject;
import standoff.json.JsonValue;
import standoff.race.DecisionTold;
import standoff.race.Ending;
import standoff.race.EventNarrative;
import standoff.race.FirstStrike;
import standoff.race.FutureTrace;
import standoff.race.scenario.Participant;

/// An [Answer] as JSON: each record an object whose keys are its components, a constant of an enum by its name, a date
/// as `2026-07-01`, a number that does not exist as null.
public final class AnswerJson {
    private AnswerJson() {}

    public static JsonValue of(Answer answer) {
        return JsonObject.builder()
                .put("format", answer.format())
                .put("question", question(answer.question()))
                .put("race", race(answer.race()))
                .put("futures", answer.futures())
                .put("inputs", JsonArray.of(answer.inputs(), AnswerJson::input))
                .put("endings", JsonArray.of(answer.endings(), AnswerJson::ending))
                .put("measures", measures(answer.measures()))
                .put(
                        "timeline",
                        JsonObject.builder()
                                .put("start", answer.timeline().start().toString())
                                .put("everyDays", answer.timeline().everyDays())
                                .put("count", answer.timeline().count())
                                .build())
                .put("fans", JsonArray.of(answer.fans(), AnswerJson::fan))
                .put("drivers", drivers(answer.drivers()))
                .put(
                        "told",
                        JsonObject.builder()
                                .put("future", answer.told().future())
                                .put("trace", trace(answer.told().trace()))
                                .build())
                .put("firstStrike", optional(answer.firstStrike().map(AnswerJson::firstStrike)))
                .build();
    }

    private static JsonValue optional(Optional<? extends JsonValue> value) {
        return value.isPresent() ? value.get() : JsonNull.NULL;
    }

    /// The values by which a question is kept with a run.
    private static JsonValue question(Question question) {
        return nested(StoredQuestion.of(question));
    }

    private static JsonValue nested(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                JsonObject.Builder object = JsonObject.builder();
                map.forEach((key, inner) -> object.put(key.toString(), nested(inner)));
                yield object.build();
            }
            case Integer number -> JsonNumber.of(number);
            case Long number -> JsonNumber.of(number);
            default -> JsonValue.of(value.toString());
        };
    }

    private static JsonValue race(RaceOutline race) {
        return JsonObject.builder()
                .put("scenario", race.scenario())
                .put("title", race.title())
                .put("story", race.story())
                .put("regime", race.regime())
                .put("start", race.start().toString())
                .put("stepDays", race.stepDays())
                .put("steps", race.steps())
                .put("nations", JsonArray.of(race.nations(), AnswerJson::nation))
                .putStrings("mechanisms", race.mechanisms())
                .put("model", race.model())
                .put("digest", race.digest())
                .build();
    }

    private static JsonValue nation(Participant nation) {
        return JsonObject.builder()
                .put("name", nation.name())
                .put("label", nation.label())
                .put("role", nation.role().name())
                .build();
    }

    private static JsonValue input(Assumption input) {
        return JsonObject.builder()
                .put("name", input.name())
                .put("meaning", input.meaning())
                .put("unit", input.unit())
                .put("kind", input.kind().name())
                .putStrings("labels", input.labels())
                .put("drawn", input.drawn())
                .put("value", input.value())
                .put("low", input.low())
                .put("high", input.high())
                .putNumbers("weights", input.weights())
                .put("mark", input.mark().name())
                .put("source", input.source())
                .build();
    }

    private static JsonValue ending(EndingShare each) {
        Ending ending = each.ending();
        return JsonObject.builder()
                .put(
                        "ending",
                        JsonObject.builder()
                                .put("kind", ending.kind().name())
                                .put("nation", optional(ending.nation().map(AnswerJson::nation)))
                                .build())
                .put("futures", each.futures())
                .put("share", estimate(each.share()))
                .put("dated", each.dated())
                .putNumbers("years", each.years())
                .build();
    }

    private static JsonValue estimate(Estimate estimate) {
        return JsonObject.builder()
                .put("value", estimate.value())
                .put("low", estimate.low())
                .put("high", estimate.high())
                .build();
    }

    private static JsonValue measures(MeasureTable measures) {
        return JsonObject.builder()
                .put(
                        "events",
                        JsonArray.of(
                                measures.events(),
                                event -> JsonObject.builder()
                                        .put("name", event.name())
                                        .put("label", event.label())
                                        .put("happened", event.happened())
                                        .put("share", estimate(event.share()))
                                        .build()))
                .put(
                        "quantities",
                        JsonArray.of(
                                measures.quantities(),
                                quantity -> JsonObject.builder()
                                        .put("name", quantity.name())
                                        .put("label", quantity.label())
                                        .put("unit", quantity.unit())
                                        .put("futures", quantity.futures())
                                        .put("mean", estimate(quantity.mean()))
                                        .put("p05", quantity.p05())
                                        .put("p50", quantity.p50())
                                        .put("p95", quantity.p95())
                                        .build()))
                .put(
                        "categories",
                        JsonArray.of(
                                measures.categories(),
                                category -> JsonObject.builder()
                                        .put("name", category.name())
                                        .put("label", category.label())
                                        .put(
                                                "shares",
                                                JsonArray.of(
                                                        category.shares(),
                                                        share -> JsonObject.builder()
                                                                .put("label", share.label())
                                                                .put("futures", share.futures())
                                                                .put("share", estimate(share.share()))
                                                                .build()))
                                        .build()))
                .build();
    }

    private static JsonValue fan(SeriesFan fan) {
        return JsonObject.builder()
                .put("name", fan.name())
                .put("label", fan.label())
                .put("unit", fan.unit())
                .put("futures", JsonArray.of(fan.futures(), JsonValue::of))
                .put("quantiles", JsonArray.of(fan.quantiles(), JsonArray::ofNumbers))
                .build();
    }

    private static JsonValue drivers(Drivers drivers) {
        return JsonObject.builder()
                .put("futures", drivers.futures())
                .put(
                        "outcomes",
                        JsonArray.of(
                                drivers.outcomes(),
                                outcome -> JsonObject.builder()
                                        .put("measure", outcome.measure())
                                        .put("label", outcome.label())
                                        .put("share", outcome.share())
                                        .put("swings", JsonArray.of(outcome.swings(), AnswerJson::swing))
                                        .build()))
                .build();
    }

    private static JsonValue swing(Drivers.Swing swing) {
        return JsonObject.builder()
                .put("input", swing.input())
                .put("low", group(swing.low()))
                .put("high", group(swing.high()))
                .put("atLow", swing.atLow())
                .put("atHigh", swing.atHigh())
                .put("error", swing.error())
                .build();
    }

    private static JsonValue group(Drivers.Group group) {
        return JsonObject.builder()
                .put("part", group.part().name())
                .put("bound", group.bound())
                .build();
    }

    private static JsonValue trace(FutureTrace trace) {
        return JsonObject.builder()
                .put("watcher", nation(trace.watcher()))
                .put("target", nation(trace.target()))
                .put("strikes", trace.strikes())
                .put(
                        "sights",
                        JsonArray.of(
                                trace.sights(),
                                sight -> JsonObject.builder()
                                        .put("date", sight.date().toString())
                                        .put("truth", sight.truth())
                                        .put("estimate", sight.estimate())
                                        .put("doubt", sight.doubt())
                                        .put("line", sight.line())
                                        .put("lineDoubt", sight.lineDoubt())
                                        .build()))
                .put("turns", JsonArray.of(trace.turns(), AnswerJson::line))
                .put("story", JsonArray.of(trace.story(), AnswerJson::line))
                .put("decisions", JsonArray.of(trace.decisions(), AnswerJson::decision))
                .build();
    }

    private static JsonValue decision(DecisionTold told) {
        return JsonObject.builder()
                .put("event", told.event())
                .put("date", told.date().toString())
                .put("what", told.what())
                .put("why", told.why())
                .put(
                        "weighed",
                        JsonArray.of(
                                told.weighed(),
                                term -> JsonObject.builder()
                                        .put("name", term.name())
                                        .put("value", term.value())
                                        .build()))
                .put("tipped", JsonArray.of(told.tipped(), JsonValue::of))
                .build();
    }

    private static JsonValue line(EventNarrative.Line line) {
        return JsonObject.builder()
                .put("date", line.date().toString())
                .put("text", line.text())
                .build();
    }

    private static JsonValue firstStrike(FirstStrike found) {
        return JsonObject.builder()
                .put("one", found.one())
                .put("other", found.other())
                .put("futures", found.futures())
                .put("kinds", JsonArray.of(found.kinds(), AnswerJson::ofKind))
                .build();
    }

    private static JsonValue ofKind(FirstStrike.OfKind found) {
        return JsonObject.builder()
                .put("kind", found.kind().name())
                .put("overall", index(found.overall()))
                .put(
                        "moments",
                        JsonArray.of(
                                found.moments(),
                                moment -> JsonObject.builder()
                                        .put("date", moment.date().toString())
                                        .put("index", index(moment.index()))
                                        .build()))
                .build();
    }

    private static JsonValue index(FirstStrike.Index index) {
        return JsonObject.builder()
                .put("futures", index.futures())
                .put("one", power(index.one()))
                .put("other", power(index.other()))
                .put("error", index.error())
                .put("interval", interval(index.interval()))
                .build();
    }

    private static JsonValue interval(Interval interval) {
        return JsonObject.builder()
                .put("low", interval.low())
                .put("high", interval.high())
                .build();
    }

    private static JsonValue power(FirstStrike.Power power) {
        return JsonObject.builder()
                .put("first", power.first())
                .put("second", power.second())
                .put("error", power.error())
                .put("interval", interval(power.interval()))
                .build();
    }
}
