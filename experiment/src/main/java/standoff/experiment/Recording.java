package standoff.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the futures of one block leave behind, checked as it comes.
final class Recording {
    private final List<Measure> measures;
    private final List<Series> series;
    private final int[] labels; // per measure how many; 0 for a quantity
    private final double[][] columns; // per measure and future
    private final boolean[][] recorded; // per measure and future
    private final @Nullable BlockFans fans; // empty at the start; none where the plan keeps none
    private final int moments;
    private final List<Trace> traces = new ArrayList<>();
    private final Recorder[] recorders;

    /// A recording of `size` futures from number `first`, the first `traced` of them in full.
    Recording(Plan plan, @Nullable BlockFans fans, long first, int size, int traced) {
        Model model = plan.model();
        this.measures = model.measures();
        this.series = model.series();
        this.labels =
                measures.stream().mapToInt(measure -> measure.labels().size()).toArray();
        this.columns = new double[measures.size()][size];
        this.recorded = new boolean[measures.size()][size];
        this.moments = model.timeline().count();
        this.fans = fans;
        for (int k = 0; k < traced; k++) traces.add(Trace.of(model, first + k));
        this.recorders = new Recorder[size];
        Arrays.setAll(recorders, FutureRecorder::new);
    }

    Recorder recorder(int k) {
        return recorders[k];
    }

    /// The columns of the measures, every value of them recorded.
    double[][] measures() {
        for (int m = 0; m < recorded.length; m++)
            for (boolean present : recorded[m])
                if (!present)
                    throw new IllegalStateException("measure " + measures.get(m).name() + ": never recorded");
        return columns;
    }

    SparseFans fans() {
        return fans == null ? SparseFans.NONE : fans.finish();
    }

    List<Trace> traces() {
        return traces;
    }

    private boolean admits(int measure, double value) {
        return labels[measure] == 0
                ? !Double.isInfinite(value)
                : value >= 0 && value < labels[measure] && value == (int) value;
    }

    private IllegalArgumentException refusal(int measure, double value) {
        String expected = switch (measures.get(measure).kind()) {
            case Measure.Kind.Quantity() -> "a finite number, or NaN where it does not apply";
            case Measure.Kind.Event() -> "0 or 1";
            case Measure.Kind.Category(var names) -> "the index of one of " + names;
        };
        return new IllegalArgumentException(
                "measure " + measures.get(measure).name() + ": expected " + expected + ", found " + value);
    }

    private final class FutureRecorder implements Recorder {
        private final int k;
        private final int[] latest = new int[series.size()]; // per series, the moment after the latest recorded
        private final @Nullable Trace trace;

        FutureRecorder(int k) {
            this.k = k;
            trace = k < traces.size() ? traces.get(k) : null;
        }

        @Override
        public void measure(int ordinal, double value) {
            if (!admits(ordinal, value)) throw refusal(ordinal, value);
            if (recorded[ordinal][k])
                throw new IllegalStateException(
                        "measure " + measures.get(ordinal).name() + ": recorded twice");
            recorded[ordinal][k] = true;
            columns[ordinal][k] = value;
        }

        @Override
        public void series(int ordinal, int moment, double value) {
            follow(ordinal, moment);
            if (fans != null) fans.record(ordinal, moment, value);
            if (trace != null) trace.record(ordinal, moment, value);
        }

        @Override
        public void moment(int moment, double[] values) {
            if (values.length != latest.length)
                throw new IllegalArgumentException(
                        "expected a value for each of " + latest.length + " series, found " + values.length);
            for (int s = 0; s < latest.length; s++) follow(s, moment);
            if (fans != null) fans.record(moment, values);
            if (trace != null) for (int s = 0; s < values.length; s++) trace.record(s, moment, values[s]);
        }

        private void follow(int ordinal, int moment) {
            if (moment < latest[ordinal] || moment >= moments)
                throw new IllegalArgumentException("series %s: expected a moment after %d and before %d, found %d"
                        .formatted(series.get(ordinal).name(), latest[ordinal] - 1, moments, moment));
            latest[ordinal] = moment + 1;
        }
    }
}
