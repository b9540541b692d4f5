package standoff.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {
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
        assertThat(Similarity.distance(a, b)).isEqualTo(distance);
        assertThat(Similarity.distance(b, a)).isEqualTo(distance);
    }

    @Test
    void aWordFarFromAllSuggestsNone() {
        List<String> keys = List.of("opacity", "safety share", "lag");
        assertThat(Similarity.to("opactiy", keys)).contains("opacity");
        assertThat(Similarity.to("Safety_Share", keys)).contains("safety share");
        assertThat(Similarity.to("hostility", keys)).isEmpty();
        assertThat(Similarity.to("x", List.of("a", "b"))).isEmpty();
        assertThat(Similarity.to("x".repeat(1000), keys)).isEmpty();
    }
}
