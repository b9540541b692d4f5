package standoff.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import standoff.experiment.ModelId;
import standoff.experiment.RankCorrelation;
import standoff.experiment.Timeline;

/// What determines the bits of a run. Two manifests that agree in it describe the same run, whoever ran it and
/// when.
record Identity(
        int format,
        String version,
        ModelId model,
        Map<String, Object> question,
        Manifest.PlanEntry plan,
        List<Manifest.InputEntry> inputs,
        List<RankCorrelation> correlations,
        List<Manifest.MeasureEntry> measures,
        List<Manifest.SeriesEntry> series,
        Timeline timeline) {
    /// How many of a kind are named where many differ.
    private static final int NAMED = 3;

    static Identity of(Manifest manifest) {
        return new Identity(
                manifest.format(),
                manifest.product().version(),
                manifest.model(),
                manifest.question(),
                manifest.plan(),
                manifest.inputs(),
                manifest.correlations(),
                manifest.measures(),
                manifest.series(),
                manifest.timeline());
    }

    String digest() {
        return Digest.of(Json.write(this));
    }

    /// In words, what differs between a run that was begun and the one it is to be resumed as; empty where
    /// nothing does.
    List<String> differences(Identity now) {
        List<String> found = new ArrayList<>();
        compare(found, "the program's version", version, now.version);
        compare(found, "the model", model, now.model);
        found.addAll(NestedValues.differences("question", question, now.question));
        compare(found, "the seed", plan.seed(), now.plan.seed());
        compare(found, "the number of futures", plan.futures(), now.plan.futures());
        compare(found, "the sampling of inputs", plan.sampling(), now.plan.sampling());
        if (!plan.design().isPlain() || !now.plan.design().isPlain())
            compare(found, "the design", plan.design(), now.plan.design());
        compare(found, "what is kept", plan.summaries(), now.plan.summaries());
        compare(found, "the correlations of inputs", correlations, now.correlations);
        compare(found, "the moments of its series", timeline, now.timeline);
        compareEach(found, "input", inputs, now.inputs, Manifest.InputEntry::name);
        compareEach(found, "measure", measures, now.measures, Manifest.MeasureEntry::name);
        compareEach(found, "series", series, now.series, Manifest.SeriesEntry::name);
        return found;
    }

    private static void compare(List<String> found, String what, Object then, Object now) {
        if (!then.equals(now)) found.add(what + " was " + then + " and is " + now);
    }

    private static <T> void compareEach(
            List<String> found, String what, List<T> then, List<T> now, Function<T, String> name) {
        if (then.size() != now.size()) {
            found.add("it had " + then.size() + " of kind " + what + " and has " + now.size());
            return;
        }
        List<String> names = new ArrayList<>();
        for (int k = 0; k < then.size(); k++) if (!then.get(k).equals(now.get(k))) names.add(name.apply(then.get(k)));
        for (String first : names.subList(0, Math.min(NAMED, names.size())))
            found.add("the " + what + " " + first + " differs");
        if (names.size() > NAMED) found.add("and so do " + (names.size() - NAMED) + " more of kind " + what);
    }
}
