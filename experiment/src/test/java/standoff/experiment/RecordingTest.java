package standoff.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RecordingTest {
    @Test
    void aModelThatForgetsOrRepeatsOrSpoilsAMeasureIsNamed() {
        assertThat(failure(recorder -> {})).endsWith("measure rain: never recorded");
        assertThat(failure(recorder -> {
                    recorder.measure(0, 1);
                    recorder.measure(0, 1);
                }))
                .endsWith("measure rain: recorded twice");
        assertThat(failure(recorder -> recorder.measure(0, Double.NEGATIVE_INFINITY)))
                .endsWith("measure rain: expected a finite number, or NaN where it does not apply, found -Infinity");
        assertThat(failure(recorder -> recorder.measure(1, 0.5))).endsWith("measure storm: expected 0 or 1, found 0.5");
        assertThat(failure(recorder -> recorder.measure(2, 2)))
                .endsWith("measure wind: expected the index of one of [weak, strong], found 2.0");
        assertThat(failure(recorder -> recorder.measure(2, Double.NaN)))
                .endsWith("measure wind: expected the index of one of [weak, strong], found NaN");
        assertThat(failure(recorder -> {
                    recorder.series(0, 1, 5);
                    recorder.series(0, 1, 5);
                }))
                .endsWith("series level: expected a moment after 1 and before 3, found 1");
        assertThat(failure(recorder -> recorder.series(0, 3, 5)))
                .endsWith("series level: expected a moment after -1 and before 3, found 3");
    }

    private static String failure(Consumer<Recorder> run) {
        var weather = new Toy(
                "weather",
                List.of(
                        Measure.quantity("rain", "rain", "mm"),
                        Measure.event("storm", "storm"),
                        Measure.category("wind", "wind", List.of("weak", "strong"))),
                List.of(new Series("level", "level", "m", 0, 10)),
                (streams, recorder) -> run.accept(recorder));
        try {
            Runner.run(new Plan(weather, 1, 1, Sampling.VARIED, 0), Workers.inThisThread());
            return "no failure";
        } catch (ModelFailure failure) {
            return String.valueOf(failure.getMessage());
        }
    }
}
