package standoff.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An input as it may be written.
class StatedValueTest {
    private static final Shape.Quantity LAG = Shape.real("months", 0, 120);

    private static StatedValue read(Shape.Stated shape, String written) {
        CheckedMapping form =
                Form.of("one input").required("it", shape, "it").check(FormTest.document("it: " + written + "\n"));
        form.finish();
        return form.stated("it").orElseThrow();
    }

    private static void refused(Shape.Stated shape, String written, String told) {
        assertThatThrownBy(() -> read(shape, written))
                .isInstanceOf(InvalidDocument.class)
                .hasMessage(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        7                                       | 7
        7 months                                | 7
        "7 months"                              | 7
        '7'                                     | 7
        {value: 7 months}                       | 7
        &a 7                                    | 7
        2 years                                 | 24
        """)
    void aBareValueStatesNothingElse(String written, double expected) {
        StatedValue stated = read(Shape.stated(LAG), written);
        assertThat(stated.value()).hasValue(expected);
        assertThat(stated.range()).isEmpty();
        assertThat(stated.source()).isEmpty();
        assertThat(stated.mark()).isEmpty();
        assertThat(stated.distribution()).isEmpty();
        assertThat(stated.scale()).isEmpty();
        assertThat(stated.note()).isEmpty();
    }

    @Test
    void allPartsAreRead() {
        StatedValue stated = read(
                Shape.stated(LAG),
                "{value: 7 months, range: 4 to 14, source: \"ECI, 2026\", mark: V, distribution: two-piece, scale: log,"
                        + " note: since 2023}");
        assertThat(stated.value()).hasValue(7);
        assertThat(stated.range()).contains(new StatedValue.Range(4, 14));
        assertThat(stated.source()).contains("ECI, 2026");
        assertThat(stated.mark()).contains('V');
        assertThat(stated.distribution()).contains(StatedValue.Family.TWO_PIECE);
        assertThat(stated.scale()).contains(StatedValue.Scale.LOG);
        assertThat(stated.note()).contains("since 2023");
    }

    private static final Shape.Stated LAW = Shape.stated(Shape.choice("jones", "metr", "none"));

    @Test
    void aChoiceMayHaveWeights() {
        StatedValue stated =
                read(LAW, "{value: jones, among: {jones: 2, none: 1}, source: \"assumed, because\", mark: J}");
        assertThat(stated.value()).hasValue(0);
        assertThat(stated.weights()).contains(java.util.List.of(2., 0., 1.));
    }

    @Test
    void aSwitchMayHaveWeights() {
        StatedValue stated = read(
                Shape.stated(Shape.onOff()),
                "{value: on, among: {on: 3, off: 1}, source: \"assumed, because\", mark: J}");
        assertThat(stated.weights()).contains(java.util.List.of(1., 3.));
    }

    @Test
    void aSingleLabelLeavesNoWeightsToOthers() {
        StatedValue sampled =
                read(LAW, "{value: jones, among: {jones: 2, none: 1}, source: \"assumed, because\", mark: J}");
        assertThat(read(LAW, "metr").over(sampled).weights()).isEmpty();
        assertThat(read(LAW, "{note: as before}").over(sampled).weights()).isPresent();
    }

    @Test
    void weightsAreOfKnownLabelsAndHaveASource() {
        String given = ", source: \"assumed, because\", mark: J}";
        assertThatThrownBy(() -> read(LAW, "{value: jones, among: {jonez: 1, none: 1}" + given))
                .hasMessageContaining("it.among")
                .hasMessageContaining("Did you mean 'jones'?");
        assertThatThrownBy(() -> read(LAW, "{value: jones, among: {jones: 0}" + given))
                .hasMessageContaining("a weight above 0");
        assertThatThrownBy(() -> read(LAW, "{value: jones, among: jones" + given))
                .hasMessageContaining("weights by label");
        assertThatThrownBy(() -> read(LAW, "{value: jones, among: {jones: -1, metr: 2}" + given))
                .hasMessageContaining("it.among.jones");
        assertThatThrownBy(() -> read(LAW, "{value: jones, among: {jones: 1, metr: 2}}"))
                .hasMessageContaining("a source and a mark");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        4 to 14                | 4     | 14
        4 to 14 months         | 4     | 14
        1 to 2 years           | 12    | 24
        4 months to 2 years    | 4     | 24
        1 year to 14           | 12    | 14
        0 to 1e2               | 0     | 100
        '4   to  14'           | 4     | 14
        """)
    void aRangeMayCarryUnits(String written, double low, double high) {
        assertThat(read(Shape.stated(LAG).unsourced(), written).range()).contains(new StatedValue.Range(low, high));
        assertThat(read(Shape.stated(LAG), "{range: " + written + ", source: x, mark: J}")
                        .range())
                .contains(new StatedValue.Range(low, high));
    }

    @Test
    void theUnitBehindTheSecondEndHoldsForBoth() {
        Shape.Stated share = Shape.stated(Shape.real("share", 0, 1)).unsourced();
        assertThat(read(share, "2 to 15 %").range()).contains(new StatedValue.Range(0.02, 0.15));
        assertThat(read(share, "2 % to .15").range()).contains(new StatedValue.Range(0.02, 0.15));
    }

    @Test
    void aBareRangePutsTheValueInItsMiddle() {
        // (4 + 16) / 2 = 10; on a log scale sqrt(4 * 16) = 8; around 0 there is only the arithmetic mean, (0 + 16) / 2
        // = 8
        assertThat(read(Shape.stated(LAG).unsourced(), "4 to 16").value()).hasValue(10);
        assertThat(read(Shape.stated(LAG).unsourced().logarithmic(), "4 to 16").value())
                .hasValue(8);
        assertThat(read(Shape.stated(LAG).unsourced().logarithmic(), "0 to 16").value())
                .hasValue(8);
        assertThat(read(Shape.stated(LAG), "{value: 4 to 16, scale: log, source: x, mark: J}")
                        .value())
                .hasValue(8);
        assertThat(read(Shape.stated(LAG).logarithmic(), "{value: 4 to 16, scale: linear, source: x, mark: J}")
                        .value())
                .hasValue(10);
    }

    @Test
    void aRangeAloneLeavesTheValueOpen() {
        assertThat(read(Shape.stated(LAG), "{range: 4 to 14, source: x, mark: J}")
                        .value())
                .isEmpty();
    }

    @Test
    void choicesAndSwitchesAreInputsWithoutARange() {
        Shape.Stated intelligence = Shape.stated(Shape.choice("perfect", "kalman", "off"));
        assertThat(read(intelligence, "kalman").value()).hasValue(1);
        assertThat(read(intelligence, "{value: off, source: x, mark: J}").value())
                .hasValue(2);
        assertThat(read(Shape.stated(Shape.onOff()), "on").value()).hasValue(1);
        assertThat(read(Shape.stated(Shape.onOff()), "false").value()).hasValue(0);
        refused(
                intelligence,
                "{value: off, range: a to b}",
                "two.yaml:1:18 it.range: expected value, among, source, mark or note, found an unknown key.");
        refused(
                intelligence,
                "kalmann",
                "two.yaml:1:5 it: expected perfect, kalman or off, found kalmann. Did you mean 'kalman'?");
    }

    @Test
    void aWholeNumberHasNoFraction() {
        Shape.Stated sites = Shape.stated(Shape.whole("sites", 1, 100));
        assertThat(read(sites, "12 sites").value()).hasValue(12);
        assertThat(read(sites, "12.0").value()).hasValue(12);
        refused(
                sites,
                "12.4",
                "two.yaml:1:5 it: expected a whole number of sites between 1 and 100, found 12.4. Did you mean 12?");
    }

    @Test
    void aRangeIsRefusedWhereNoneIsTaken() {
        refused(
                Shape.stated(LAG).withoutRange(),
                "4 to 14",
                "two.yaml:1:5 it: expected a number of months between 0 and 120, found 4 to 14."
                        + " Write one value: no range is taken here.");
    }

    /// `{value: 1 years, range: 4 to 14}` for an input in months: 4 to 14 of which?
    @Test
    void aRangeWithoutUnitBesideAValueInAnotherUnitIsRefused() {
        refused(
                Shape.stated(LAG),
                "{value: 1 years, range: 1 to 14, source: x, mark: V}",
                "two.yaml:1:29 it.range: expected a range with its unit, as the value has one, found 1 to 14."
                        + " Did you mean 1 to 14 years?");
        assertThat(read(Shape.stated(LAG), "{value: 1 years, range: 4 to 14 months, source: x, mark: V}")
                        .value())
                .hasValue(12);
    }

    @Test
    void whatADocumentLeavesOpenTheModelFills() {
        StatedValue model = read(Shape.stated(LAG), "{value: 7, range: 4 to 14, source: ECI, mark: V}");
        StatedValue bare = read(Shape.stated(LAG), "9").over(model);
        assertThat(bare.value()).hasValue(9);
        assertThat(bare.range()).contains(new StatedValue.Range(4, 14));
        assertThat(bare.source()).contains("ECI");
        assertThat(bare.mark()).contains('V');
        StatedValue sourced = read(Shape.stated(LAG).unsourced(), "{value: 9, source: my notes}")
                .over(model);
        assertThat(sourced.mark()).as("no mark of another source").isEmpty();
    }

    @Test
    void aValueOutsideTheModelsRangeIsAProblemThatTellsWhatToWrite() {
        StatedValue model = read(Shape.stated(LAG), "{value: 7, range: 4 to 14, source: ECI, mark: V}");
        Form form = Form.of("one input").optional("it", Shape.stated(LAG), "it");
        CheckedMapping outside = form.check(FormTest.document("it: 20\n"));
        assertThat(outside.stated("it", model)).isEqualTo(model);
        assertThatThrownBy(outside::finish)
                .hasMessage("two.yaml:1:5 it: expected a value inside the model's range 4 to 14, found 20."
                        + " Give both: {value: 20, range: a to b, source: …, mark: …}.");
        CheckedMapping beside = form.check(FormTest.document("it: {range: 8 to 9, source: x, mark: J}\n"));
        assertThat(beside.stated("it", model)).isEqualTo(model);
        assertThatThrownBy(beside::finish)
                .hasMessage("two.yaml:1:5 it: expected a range that holds the model's value 7, found 8 to 9."
                        + " Give both: {value: a, range: 8 to 9, source: …, mark: …}.");
        assertThat(form.check(FormTest.document("{}\n")).stated("it", model)).isEqualTo(model);
    }
}
