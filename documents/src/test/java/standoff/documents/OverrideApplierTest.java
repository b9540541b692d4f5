package standoff.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Single values set from a command line.
class OverrideApplierTest {
    private static CheckedMapping set(String path, String value) {
        Mapping document = Documents.override(FormTest.document(FormTest.TWO), path, value);
        CheckedMapping scenario = FormTest.SCENARIO.check(document);
        scenario.finish();
        return scenario;
    }

    @Test
    void aValueIsSetByItsPath() {
        assertThat(set("nations.B.opacity", "0.8")
                        .mapping("nations")
                        .mapping("B")
                        .stated("opacity")
                        .orElseThrow()
                        .value())
                .hasValue(0.8);
        assertThat(set("horizon", "9 years").length("horizon").years()).isEqualTo(9);
        assertThat(set("between.A, B.hostility", ".9")
                        .mapping("between")
                        .mapping("A, B")
                        .real("hostility"))
                .isEqualTo(0.9);
    }

    @Test
    void aBareValueKeepsRangeSourceAndMark() {
        StatedValue lag = set("nations.B.lag", "1 years")
                .mapping("nations")
                .mapping("B")
                .stated("lag")
                .orElseThrow();
        assertThat(lag.value()).hasValue(12);
        assertThat(lag.range()).contains(new StatedValue.Range(4, 14));
        assertThat(lag.mark()).contains('V');
    }

    @Test
    void aPartOfAStatedValueIsSetByItsPath() {
        StatedValue lag = set("nations.B.lag.range", "5 to 9")
                .mapping("nations")
                .mapping("B")
                .stated("lag")
                .orElseThrow();
        assertThat(lag.value()).hasValue(7);
        assertThat(lag.range()).contains(new StatedValue.Range(5, 9));
    }

    @Test
    void aMappingIsSetInTheSyntaxOfYaml() {
        StatedValue lag = set("nations.B.lag", "{value: 20, range: 9 to 30, source: mine, mark: J}")
                .mapping("nations")
                .mapping("B")
                .stated("lag")
                .orElseThrow();
        assertThat(lag.value()).hasValue(20);
        assertThat(lag.source()).contains("mine");
    }

    @Test
    void aKeyWithADotIsFoundInTheDocument() {
        Mapping set = Documents.override(FormTest.document("a.b: {c: 1}\n"), "a.b.c", "2");
        assertThat(Documents.write(set)).isEqualTo("a.b:\n  c: 2\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nations.B.opacity  | 35      | --set nations.B.opacity=35: expected a share between 0 and 1, found 35. Did you mean 0.35 or 35 %?
        nations.B.opacitty | .3      | --set nations.B.opacitty=.3: expected a known key, found an unknown key. Did you mean 'opacity'?
        nations.C.opacity  | .3      | --set nations.C.opacity=.3 nations.C.label: expected the key 'label' with a text, found no such key.
        nations.B.lag      | 20      | --set nations.B.lag=20: expected a value inside its range 4 to 14 (two.yaml:10:35), found 20. Give both: {value: 20, range: a to b, source: …, mark: …}.
        nations.B.opacity  | [1      | --set nations.B.opacity=[1: expected a comma or the closing ], found the end of the file. Close the ], and put texts with commas or brackets into quotes.
        nations.B.opacity  | ''      | --set nations.B.opacity=: expected a value, found nothing.
        nations.B.opacity  | a: b: c | --set nations.B.opacity=a: b: c: expected one key with its value on a line, found another colon. Indent keys of a mapping alike, let the line above end with its own value or a colon, and put texts that contain ': ' into quotes.
        nations..opacity   | 1       | --set nations..opacity=1: expected a path such as nations.B.opacity, found nations..opacity.
        ''                 | 1       | --set =1: expected a path such as nations.B.opacity, found nothing.
        nations.           | 1       | --set nations.=1: expected a path such as nations.B.opacity, found nations..
        """)
    void anErrorNamesTheArgumentInsteadOfAFile(String path, String value, String told) {
        InvalidDocument invalid = catchThrowableOfType(InvalidDocument.class, () -> set(path, value));
        assertThat(invalid).as("an InvalidDocument").isNotNull();
        assertThat(invalid.problems().stream().map(Problem::text)).containsExactly(told);
    }
}
