package standoff.benchmark;

import java.util.List;
import standoff.experiment.Distribution;
import standoff.experiment.Domain;
import standoff.experiment.Future;
import standoff.experiment.Futures;
import standoff.experiment.Input;
import standoff.experiment.Kernel;
import standoff.experiment.Lever;
import standoff.experiment.Mark;
import standoff.experiment.Measure;
import standoff.experiment.Model;
import standoff.experiment.ModelId;
import standoff.experiment.Provenance;
import standoff.experiment.Recorder;
import standoff.experiment.Uncertainty;
import standoff.numerics.random.StreamBlock;

/// The smallest model that still does all a model does: it draws one input, reads another, draws one number, and
/// measures their sum and whether it is above 1. What its futures cost is what running, drawing and recording cost.
final class DrawnNumber implements Model {
    private static final int PURPOSE = 1;
    private static final Provenance ASSUMED =
            new Provenance("assumed, because only the cost of a future matters", Mark.JUDGEMENT);

    @Override
    public ModelId id() {
        return new ModelId("drawn-number", "1");
    }

    @Override
    public List<Input> inputs() {
        return List.of(
                new Uncertainty(
                        "drawn",
                        "what a future draws",
                        "-",
                        new Domain.Real(0, 1),
                        .5,
                        new Distribution.Uniform(0, 1),
                        ASSUMED),
                new Lever("stated", "what a point states", "-", new Domain.Real(0, 1), 0, ASSUMED));
    }

    @Override
    public List<Measure> measures() {
        return List.of(Measure.quantity("sum", "sum", "-"), Measure.event("above", "above 1"));
    }

    @Override
    public void run(Future future, Recorder recorder) {
        record(
                future.drawn().value(0),
                future.drawn().value(1),
                future.streams().uniform(PURPOSE, 0, 0),
                recorder);
    }

    private static void record(double drawn, double stated, double luck, Recorder recorder) {
        double sum = drawn + stated + luck;
        recorder.measure(0, sum);
        recorder.measure(1, sum > 1 ? 1 : 0);
    }

    @Override
    public Kernel kernel() {
        return new Kernel() {
            private StreamBlock draws = new StreamBlock(1);
            private double[] luck = new double[1];

            @Override
            public void run(Futures futures) {
                if (futures.size() > luck.length) {
                    draws = new StreamBlock(futures.size());
                    luck = new double[futures.size()];
                }
                futures.begin(draws);
                draws.draw(PURPOSE, 0, 0);
                draws.uniform(0, luck);
                for (int k = 0; k < futures.size(); k++)
                    record(futures.drawn(0, k), futures.drawn(1, k), luck[k], futures.recorder(k));
            }
        };
    }
}
