package standoff.results;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import standoff.experiment.ModelId;
import standoff.experiment.Plan;
import standoff.experiment.Timeline;

/// What determines the bits of a run. Two manifests that agree in it describe the same run, whoever ran it and when.
record Identity(
        int format,
        String version,
        ModelId model,
        String scenario,
        Plan plan,
        List<Manifest.InputEntry> inputs,
        List<Manifest.MeasureEntry> measures,
        List<Manifest.SeriesEntry> series,
        Timeline timeline) {
    static Identity of(Manifest manifest) {
        return new Identity(
                manifest.format(),
                manifest.product().version(),
                manifest.model(),
                manifest.scenario().digest(),
                manifest.plan(),
                manifest.inputs(),
                manifest.measures(),
                manifest.series(),
                manifest.timeline());
    }

    String digest() {
        return Digest.of(Json.write(this));
    }

    /// In words, what differs between a run that was begun and the one it is to be resumed as; empty where nothing
    /// does.
    List<String> differences(Identity now) {
        List<String> found = new ArrayList<>();
        compare(found, "the program's version", version, now.version);
        compare(found, "the model", model, now.model);
        compare(found, "the scenario's digest", scenario.substring(0, 12), now.scenario.substring(0, 12));
        compare(found, "the seed", plan.seed(), now.plan.seed());
        compare(found, "the number of futures", plan.futures(), now.plan.futures());
        compare(found, "the sampling of inputs", plan.sampling(), now.plan.sampling());
        compare(found, "the number of traces", plan.traces(), now.plan.traces());
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
        for (int k = 0; k < then.size(); k++)
            if (!then.get(k).equals(now.get(k))) found.add("the " + what + " " + name.apply(then.get(k)) + " differs");
    }
}
