package standoff.race;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import standoff.experiment.Block;
import standoff.experiment.Difference;
import standoff.experiment.Measure;
import standoff.experiment.PairedTally;
import standoff.experiment.Plan;
import standoff.experiment.Progress;
import standoff.experiment.Runner;
import standoff.experiment.Sampling;
import standoff.experiment.TestThreads;

/// The first futures of seed 1 of one model: samples of different models share their luck.
record FutureSample(RaceModel model, Plan plan, List<Block> blocks) {
    /// A model of a scenario, by name or path, under a regime (empty: its own), with inputs held at these values.
    static RaceModel race(String scenario, String regime, String... settings) {
        Map<String, String> held = new LinkedHashMap<>();
        for (int i = 0; i < settings.length; i += 2) held.put(settings[i], settings[i + 1]);
        Optional<String> overlay = regime.isEmpty() ? Optional.empty() : Optional.of(regime);
        return new RaceModel(RaceFixtures.reader().read(scenario, overlay, held));
    }

    static FutureSample of(RaceModel model, int futures) {
        Plan plan = new Plan(model, 1, futures, Sampling.VARIED, 0);
        Block[] blocks = new Block[plan.blocks()];
        Runner.run(plan, new TestThreads(2), new BitSet(), b -> blocks[b.index()] = b, Progress.NONE, () -> false);
        return new FutureSample(model, plan, List.of(blocks));
    }

    int ordinal(String measure) {
        for (int m = 0; m < model.measures().size(); m++)
            if (model.measures().get(m).name().equals(measure)) return m;
        throw new IllegalArgumentException(measure);
    }

    /// The mean of a measure over the futures to which it applies.
    double mean(String measure) {
        double sum = 0;
        int count = 0;
        for (Block block : blocks)
            for (double value : block.measures(ordinal(measure)))
                if (!Double.isNaN(value)) {
                    sum += value;
                    count++;
                }
        return sum / count;
    }

    /// How this differs from another, future by future, in every measure: of a category in the share of its last
    /// label, of an event in the share of futures that have it.
    List<Difference> less(FutureSample other) {
        PairedTally pairs = PairedTally.of(other.model, model);
        for (int b = 0; b < blocks.size(); b++) pairs.add(other.blocks.get(b), blocks.get(b));
        return IntStream.range(0, model.measures().size())
                .mapToObj(m -> switch (model.measures().get(m).kind()) {
                    case Measure.Kind.Quantity() -> pairs.quantity(m);
                    case Measure.Kind.Event() -> pairs.share(m, 1);
                    case Measure.Kind.Category(List<String> labels) -> pairs.share(m, labels.size() - 1);
                })
                .toList();
    }

    /// How a measure differs.
    Difference less(FutureSample other, String measure) {
        return less(other).get(ordinal(measure));
    }
}
