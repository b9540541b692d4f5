package standoff.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpanTest {
    @ParameterizedTest
    @CsvSource({
        "7 days, 7",
        "1 day, 1",
        "4 weeks, 28",
        "7 months, 213.0625", // 7 x 30.4375
        "12 years, 4383", // 12 x 365.25
        "1.5 years, 547.875",
        ".5 weeks, 3.5"
    })
    void aLengthOfTimeHasDays(String written, double days) {
        assertThat(TimeSpan.parse(written).orElseThrow().days()).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "7", "days", "-1 days", "0 days", "1e3 days", "7 Days", "7 days ", "9999999 years", "1. days"
            })
    void whatIsNoneIsNotRead(String written) {
        assertThat(TimeSpan.parse(written)).isEmpty();
    }
}
