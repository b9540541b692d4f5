package standoff.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearTest {
    @ParameterizedTest
    @CsvSource({
        "kitten, sitting, 3", // k-s, e-i, +g
        "opacity, opactiy, 1", // one exchange of neighbours
        "ca, abc, 3", // each letter edited once; two with unrestricted exchanges
        "abc, abc, 0",
        "'', abc, 3",
        "abc, '', 3"
    })
    void theDistanceCountsEdits(String a, String b, int distance) {
        assertThat(Near.distance(a, b)).isEqualTo(distance);
        assertThat(Near.distance(b, a)).isEqualTo(distance);
    }

    @Test
    void aWordFarFromAllSuggestsNone() {
        List<String> keys = List.of("opacity", "safety share", "lag");
        assertThat(Near.to("opactiy", keys)).contains("opacity");
        assertThat(Near.to("Safety_Share", keys)).contains("safety share");
        assertThat(Near.to("hostility", keys)).isEmpty();
        assertThat(Near.to("x", List.of("a", "b"))).isEmpty();
        assertThat(Near.to("x".repeat(1000), keys)).isEmpty();
    }
}
