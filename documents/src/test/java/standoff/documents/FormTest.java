package standoff.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// A reader of a kind of document is a form; this one is a small scenario file.
class FormTest {
    static final Form NATION = Form.of("A nation that races")
            .required("label", Shape.text(), "neutral name")
            .optional("compute", Shape.stated(Shape.real("H100e", 0, 1e9)), "compute it holds")
            .optional("safety share", Shape.stated(Shape.real("share", 0, 1)), "share of work spent on safety")
            .optional("lag", Shape.stated(Shape.real("months", 0, 120)), "how far it is behind")
            .optional("opacity", Shape.stated(Shape.real("share", 0, 1)), "how little rivals see");
    static final Form PAIR = Form.of("Two nations").optional("hostility", Shape.real("share", 0, 1), "ill will");
    static final Form SCENARIO = Form.of("A scenario")
            .required("scenario", Shape.text(), "its name")
            .required("start", Shape.date(), "first day")
            .optional("horizon", Shape.length(), "12 years", "how long it runs")
            .required("nations", Shape.named("the label of a nation, A to H", "[A-H]", NATION), "who races")
            .optional("between", Shape.named("a pair such as A, B", "[A-H], [A-H]", PAIR), "what pairs share")
            .optional("escalation", Shape.onOff(), "on", "whether crises escalate");

    static final String TWO = """
        scenario: two
        start: 2026-07-01
        nations:
          A:
            label: Aster
            compute: {value: 15e6 H100e, range: 12e6 to 18e6, source: "chip owners, Apr 2026", mark: D}
            safety share: {value: 6 %, range: 2 to 15 %, source: "assumed, because unpublished", mark: J}
          B:
            label: Boreal
            lag: {value: 7 months, range: 4 to 14, source: "ECI, 2026", mark: V}
            opacity: 0.6
        between:
          A, B: {hostility: 0.5}
        """;

    static Mapping document(String text) {
        return Documents.read("two.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFormReadsADocumentWithUnitsRangesAndPresets() {
        CheckedMapping scenario = SCENARIO.check(document(TWO));
        scenario.finish();
        assertThat(scenario.date("start")).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(scenario.length("horizon").years()).isEqualTo(12);
        assertThat(scenario.onOff("escalation")).isTrue();
        assertThat(scenario.mapping("nations").keys()).containsExactly("A", "B");
        StatedValue share =
                scenario.mapping("nations").mapping("A").stated("safety share").orElseThrow();
        assertThat(share.value()).hasValue(0.06);
        assertThat(share.range()).contains(new StatedValue.Range(0.02, 0.15));
        assertThat(share.mark()).contains('J');
        assertThat(scenario.mapping("between").mapping("A, B").real("hostility"))
                .isEqualTo(0.5);
    }

    @Test
    void allProblemsAreToldAtOnceInTheOrderOfTheFile() {
        CheckedMapping scenario = SCENARIO.check(document(TWO.replace("opacity: 0.6", "opacity: 35")
                .replace("4 to 14", "14 to 4")
                .replace("label: Boreal", "lable: Boreal")));
        assertThatThrownBy(scenario::finish).isInstanceOf(InvalidDocument.class).hasMessage("""
            two.yaml:9:5 nations.B.lable: expected a known key, found an unknown key. Did you mean 'label'?
            two.yaml:10:35 nations.B.lag.range: expected a range from the lower to the higher value, found 14 to 4. Did you mean 4 to 14?
            two.yaml:11:14 nations.B.opacity: expected a share between 0 and 1, found 35. Did you mean 0.35 or 35 %?\
            """);
    }
}
