package standoff.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The printed schema, held against the reader by an independent validator.
class SchemaTest {
    static final Form EVERYTHING = Form.of("One of each shape")
            .optional("text", Shape.text(), "a text")
            .optional("share", Shape.real("share", 0, 1), "a share")
            .optional("number", Shape.whole("-", 0, 9), "a digit")
            .optional("choice", Shape.choice("one", "two"), "one or two")
            .optional("switch", Shape.onOff(), "on", "a switch")
            .optional("date", Shape.date(), "a date")
            .optional("length", Shape.length(), "a length of time")
            .optional("months", Shape.stated(Shape.real("months", 0, 120)), "months")
            .optional("rate", Shape.stated(Shape.real("1/yr", 0, 9)).unsourced(), "a rate")
            .optional("growth", Shape.stated(Shape.real("x/yr", 1, 9)).withoutRange(), "growth")
            .optional("compute", Shape.stated(Shape.real("H100e", 0, 1e9)), "compute")
            .optional("pick", Shape.stated(Shape.choice("one", "two")), "one or two")
            .optional("list", new Shape.ListOf(Shape.choice("a", "b"), 1, 3), "letters")
            .optional("names", new Shape.Named("a letter", "[A-C]", Shape.real("nats", -1, 1), 1, 2), "nats by letter");

    private static final Schema PRINTED = schema(EVERYTHING.schema("https://example.org/everything.json"));

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(Dialects.getDraft202012()).getSchema(text, InputFormat.JSON);
    }

    private static boolean isValid(Schema schema, String yaml) {
        return schema.validate(yaml, InputFormat.YAML).isEmpty();
    }

    private static boolean isAccepted(Form form, String yaml) {
        try {
            form.check(FormTest.document(yaml)).finish();
            return true;
        } catch (InvalidDocument e) {
            return false;
        }
    }

    static final List<String> RIGHT = List.of(
            "text: words",
            "share: 0.3",
            "share: 30 %",
            "share: '0.3'",
            "number: 7",
            "number: 7.0",
            "choice: two",
            "switch: off",
            "switch: true",
            "date: 2026-07-01",
            "length: 12 years",
            "length: .5 months",
            "months: 7",
            "months: 7 months",
            "months: 2 years",
            "months: {value: 7, range: 4 to 14 months, source: ECI, mark: V, scale: log, distribution: two-piece}",
            "months: {value: 4 to 14, source: 'assumed, because …', mark: J}",
            "months: {note: as in the model}",
            "rate: .3 per year",
            "rate: 0.2 1/month",
            "rate: 0.1 to 0.3",
            "rate: {range: 0.1 to 0.3 /yr}",
            "growth: 2.6 x/yr",
            "growth: 2.6×/year",
            "growth: {value: 2.6}",
            "compute: 15 million H100e",
            "compute: {value: 15 M, range: 12 M to 18 M, source: x, mark: D}",
            "pick: one",
            "pick: {value: two, source: x, mark: M}",
            "list: [a, b, a]",
            "names: {A: .5, B: .1 OOM}");

    /// Wrong in structure, so that schema and reader both refuse.
    static final List<String> WRONG = List.of(
            "txt: words",
            "text: 7",
            "text: [a]",
            "text: ' '",
            "share: 1.5",
            "share: high",
            "share: 3 months",
            "share: ~",
            "share: {value: .3}",
            "share: .2 to .3",
            "number: 7.5",
            "number: 10",
            "choice: three",
            "choice: [one]",
            "switch: yes",
            "switch: 1",
            "date: 1 July 2026",
            "length: 12",
            "length: 12 parsecs",
            "months: 4 to 14",
            "months: 7 nats",
            "months: {}",
            "months: {valu: 7}",
            "months: {value: 7, range: 4 to 14}",
            "months: {value: 7, range: 4 to 14, source: x}",
            "months: {value: 7, source: x}",
            "months: {value: 7, mark: V}",
            "months: {value: 7, range: [4, 14], source: x, mark: V}",
            "months: {value: 7, range: 4 to 14, source: x, mark: X}",
            "months: {value: 7, scale: square}",
            "months: [7]",
            "rate: 3 years",
            "growth: 1 to 2",
            "growth: {value: 2, range: 1 to 2}",
            "growth: 1.1 x/month",
            "compute: 15 A100",
            "pick: three",
            "pick: {value: one, scale: log}",
            "list: []",
            "list: [a, b, a, b]",
            "list: [c]",
            "list: a",
            "names: {}",
            "names: {D: 0}",
            "names: {A: 2}",
            "names: {A: 0, B: 0, C: 0}");

    @ParameterizedTest
    @FieldSource("RIGHT")
    void whatTheReaderAcceptsIsValid(String yaml) {
        assertThat(isAccepted(EVERYTHING, yaml + "\n")).isTrue();
        assertThat(PRINTED.validate(yaml, InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("WRONG")
    void whatIsWrongInStructureIsRefusedByBoth(String yaml) {
        assertThat(isAccepted(EVERYTHING, yaml + "\n")).isFalse();
        assertThat(isValid(PRINTED, yaml)).isFalse();
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /// Pieces of right and wrong lines put together at random: nothing the reader accepts is invalid under the
    /// schema.
    @ParameterizedTest
    @MethodSource("seeds")
    void theReaderIsNeverMoreGenerousThanTheSchema(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> lines = Stream.concat(RIGHT.stream(), WRONG.stream()).toList();
        String key = lines.get(random.nextInt(lines.size())).replaceFirst(":.*", "");
        String value = lines.get(random.nextInt(lines.size())).replaceFirst("^.*?: ?", "");
        String yaml = key + ": " + value;
        if (isAccepted(EVERYTHING, yaml + "\n"))
            assertThat(isValid(PRINTED, yaml)).as(yaml).isTrue();
    }

    @Test
    void requiredKeysAreRequiredUnlessTheDocumentExtendsAnother() {
        Schema plain = schema(FormTest.SCENARIO.schema("https://example.org/scenario.json"));
        Schema extensible = schema(FormTest.SCENARIO.extensibleSchema("https://example.org/scenario.json"));
        assertThat(isValid(plain, FormTest.TWO)).isTrue();
        assertThat(isValid(extensible, FormTest.TWO)).isTrue();
        String child = "extends: two.yaml\nnations: {B: {opacity: .5, lag: {range: 4 to 9}, compute: 1 to 2}}\n";
        assertThat(isValid(plain, child)).isFalse();
        assertThat(isValid(extensible, child)).isTrue();
        assertThat(isValid(extensible, "horizon: 9 years\n")).isFalse();
        assertThat(isValid(extensible, child + "horizont: 9 years\n")).isFalse();
        assertThat(isValid(extensible, child.replace(".5", "[.5]"))).isFalse();
    }

    @Test
    void anEditorFindsMeaningUnitAndPreset() {
        assertThat(FormTest.SCENARIO.schema("https://example.org/scenario.json"))
                .contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"")
                .contains("\"title\": \"A scenario\"")
                .contains("\"description\": \"how far it is behind [months]\"")
                .contains("\"default\": \"12 years\"");
    }
}
