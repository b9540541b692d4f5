package standoff.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// A statement with a bound counts where what it is laid over is on the other side of it.
class BoundsTest {
    private static final Form FORM = Form.of("A thing")
            .optional("x", Shape.stated(Shape.real("1", 0, 10)).unsourced(), "a number");

    private static CheckedMapping read(String yaml) {
        return FORM.check(Documents.read("a.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))));
    }

    private static double over(String stated, String below) {
        CheckedMapping checked = read(stated);
        double value = checked.stated("x", read(below).stated("x").orElseThrow())
                .value()
                .orElseThrow();
        checked.finish();
        return value;
    }

    @Test
    void atLeastRaisesWhatIsLowerAndLeavesWhatIsHigher() {
        assertThat(over("x: {at-least: 5}", "x: 3")).isEqualTo(5);
        assertThat(over("x: {at-least: 5}", "x: 7")).isEqualTo(7);
    }

    @Test
    void atMostLowersWhatIsHigherAndLeavesWhatIsLower() {
        assertThat(over("x: {at-most: 5}", "x: 7")).isEqualTo(5);
        assertThat(over("x: {at-most: 5}", "x: 3")).isEqualTo(3);
    }

    @Test
    void aValueAndABoundTogetherAreRefused() {
        CheckedMapping both = read("x: {value: 2, at-least: 5}");
        assertThatThrownBy(both::finish)
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("both value and at-least");
    }
}
