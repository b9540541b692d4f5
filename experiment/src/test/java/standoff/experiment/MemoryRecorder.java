package standoff.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A recorder that remembers measures, and checks them against what the model declares.
final class MemoryRecorder implements Recorder {
    private final List<Measure> measures;
    private final int series;
    private final int moments;
    private final Map<Integer, Double> values = new HashMap<>();

    MemoryRecorder(Model model) {
        this.measures = model.measures();
        this.series = model.series().size();
        this.moments = model.timeline().count();
    }

    @Override
    public void measure(int ordinal, double value) {
        assertThat(values.put(ordinal, value)).as(measures.get(ordinal).name()).isNull();
    }

    @Override
    public void series(int ordinal, int moment, double value) {
        assertThat(ordinal).isBetween(0, series - 1);
        assertThat(moment).isBetween(0, moments - 1);
        assertThat(value).isFinite();
    }

    void check(String where) {
        for (int m = 0; m < measures.size(); m++) {
            String what = measures.get(m).name() + " " + where;
            assertThat(values).as(what).containsKey(m);
            double value = values.getOrDefault(m, Double.NaN);
            if (measures.get(m).labels().isEmpty()) assertThat(value).as(what).isNotInfinite();
            else
                assertThat(new Domain.Choice(measures.get(m).labels()).contains(value))
                        .as(what)
                        .isTrue();
        }
    }
}
