package standoff.benchmark;

import java.util.List;
import standoff.experiment.Future;
import standoff.experiment.Futures;
import standoff.experiment.Input;
import standoff.experiment.Kernel;
import standoff.experiment.Measure;
import standoff.experiment.Model;
import standoff.experiment.ModelId;
import standoff.experiment.Recorder;

/// The race reduced to what a speed comparison needs: two nations whose capability grows by a lognormal amount
/// each step, each of which strikes with a logistic chance when a noisy estimate of the other passes a
/// threshold; a strike sets the other back and starts a war with probability .1. The same model as
/// `peers/race.c` and `peers/race_numpy.py`; six codes agree on its frequencies.
///
/// Runs futures in blocks of plain float arrays, in small stages that the just-in-time compiler turns into
/// vector instructions. Every number is a function of (seed, future, step, purpose): the war test too, which
/// the C program draws by call order.
public final class ReducedRace implements Model {
    static final int STEPS = 120;

    @Override
    public ModelId id() {
        return new ModelId("reduced-race", "1");
    }

    @Override
    public List<Input> inputs() {
        return List.of();
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.event("war", "War"),
                Measure.event("ahead", "A ends ahead, without war"),
                Measure.quantity("strikes", "Strikes", "per future"),
                Measure.quantity("steps", "Steps until the ending", "steps"));
    }

    @Override
    public void run(Future future, Recorder recorder) {
        throw new IllegalStateException("this model runs in blocks: use kernel()");
    }

    @Override
    public Kernel kernel() {
        return new Kernel() {
            private int capacity;
            private ReducedRaceKernel kernel = new ReducedRaceKernel(capacity);

            @Override
            public void run(Futures futures) {
                if (futures.size() > capacity) {
                    capacity = futures.size();
                    kernel = new ReducedRaceKernel(capacity);
                }
                kernel.run(futures);
            }
        };
    }
}
