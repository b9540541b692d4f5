package standoff.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people write is converted to the unit of the input, correctly rounded.
class UnitOfMeasureTest {
    private static final double NO = Double.NEGATIVE_INFINITY;
    private static final double YES = Double.POSITIVE_INFINITY;

    private static Shape.Quantity unbounded(String unit) {
        return Shape.real(unit, NO, YES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        months   | 7                    | 7
        months   | 7 months             | 7
        months   | 7months              | 7
        months   | 1 month              | 1
        # a year is 12 months of 30.4375 days
        months   | 2 years              | 24
        months   | .5 yr                | 6
        # 30.4375 / 7 = 4.348214…
        weeks    | 1 month              | 4.348214285714286
        days     | 4 weeks              | 28
        years    | 365.25 days          | 1
        years    | 18 months            | 1.5
        share    | 6 %                  | 0.06
        share    | 35%                  | 0.35
        share    | .06                  | 0.06
        share    | 6 percent            | 0.06
        # 1.5 ln 10 = 3.45387763949106853
        nats     | 1.5 OOM              | 3.4538776394910685
        nats     | .7                   | 0.7
        # 1 / ln 10 = 0.43429448190325183
        OOM      | 1 nats               | 0.4342944819032518
        1/yr     | 0.3                  | 0.3
        1/yr     | 0.3 1/yr             | 0.3
        1/yr     | 0.3/yr               | 0.3
        1/yr     | 0.3 per year         | 0.3
        1/yr     | 2 1/month            | 24
        # 52.17857… weeks in a year
        1/yr     | 7 per week           | 365.25
        OOM/yr   | 1 OOM per month      | 12
        nats/yr  | 1 OOM/yr             | 2.302585092994046
        share/yr | 6 %/yr               | 0.06
        x/yr     | 2.6                  | 2.6
        x/yr     | 2.6 x/yr             | 2.6
        x/yr     | 2.6 ×/year           | 2.6
        H100e    | 15e6                 | 15000000
        H100e    | 15e6 H100e           | 15000000
        H100e    | 15 million H100e     | 15000000
        H100e    | 15 M H100e           | 15000000
        H100e    | 1.1M                 | 1100000
        H100e    | 2 thousand           | 2000
        H100e    | .02 billion          | 20000000
        points/yr| 15 points/yr         | 15
        -        | -1e-3                | -0.001
        """)
    void anAmountIsConverted(String unit, String written, double expected) {
        assertThat(AmountReader.inside(written, unbounded(unit))).hasValue(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        months   | 7 nats
        months   | 7 %
        months   | 7 million
        months   | 1/yr
        share    | 6 months
        share    | 6 % of it
        nats     | 1 months
        1/yr     | 1 yr
        1/yr     | 3 nats/yr
        # growth by 1.1 a month is not growth by 13.2 a year
        x/yr     | 1.1 x/month
        x/yr     | 2.6 1/yr
        H100e    | 15 A100
        H100e    | 15 million A100
        -        | 3 months
        months   | seven
        months   | 0x1F
        months   | 1e999
        months   | .nan
        months   | 1 2
        """)
    void anAmountOfSomethingElseIsNone(String unit, String written) {
        assertThat(AmountReader.inside(written, unbounded(unit))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "months",
                "share",
                "nats",
                "OOM",
                "1/yr",
                "OOM/yr",
                "share/yr",
                "x/yr",
                "H100e",
                "points/yr",
                "-",
                "years"
            })
    void thePatternOfTheSchemaTakesWhatTheReaderTakes(String unit) {
        Pattern pattern = Pattern.compile("^" + AmountReader.NUMBER + new UnitOfMeasure(unit).pattern() + "$");
        String[] written = {
            "7",
            "7 months",
            "7months",
            "1 yr",
            "6 %",
            "6 percent",
            "1 OOM",
            "1 OOM per month",
            "0.3/yr",
            "0.3 1/yr",
            "2 1/month",
            "6 %/yr",
            "2.6 x/yr",
            "15 million H100e",
            "1.1M",
            "2 thousand",
            "2 thousand  H100e",
            "15 points/yr",
            "15 points per yr",
            "-1e-3",
            "7 per week",
            "seven",
            "1 2",
            "15 A100"
        };
        for (String text : written)
            if (AmountReader.inside(text, unbounded(unit)).isPresent())
                assertThat(text).as(unit).matches(pattern);
    }
}
