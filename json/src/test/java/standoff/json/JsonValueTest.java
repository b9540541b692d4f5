package standoff.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonValueTest {
    private static final JsonMapper READER = JsonMapper.builder().build();

    private static final List<String> HOSTILE = List.of(
            "",
            "two\nlines",
            "tab\tand return\r",
            "\"quoted\" and \\slashed\\",
            "\u0000\u0001\u001f\u007f\u0085",
            "</script><script>alert(1)</script>",
            "<!-- a comment",
            "]]> & &amp;",
            "\u2028\u2029",
            "pair \ud83d\ude00",
            "ä ß 中 \u200f\u202e",
            "\ufeff\uffff");

    @Test
    void everyHostileTextIsReadBackAsItWas() {
        for (String text : HOSTILE) {
            JsonObject object = JsonObject.builder()
                    .put("key " + text, text)
                    .putStrings("list", HOSTILE)
                    .build();
            for (String json : List.of(object.compact(), object.indented())) {
                JsonNode read = READER.readTree(json);
                assertThat(read.get("key " + text).asString()).isEqualTo(text);
                for (int i = 0; i < HOSTILE.size(); i++)
                    assertThat(read.get("list").get(i).asString()).isEqualTo(HOSTILE.get(i));
            }
        }
    }

    @Test
    void noTextEndsTheScriptElementItStandsInOrBreaksALineOfJavaScript() {
        for (String text : HOSTILE)
            assertThat(JsonValue.of(text).compact()).doesNotContain("<", "\n", "\u2028", "\u2029", "\u0000");
    }

    @Test
    void aSurrogateWithoutItsPartnerIsReplaced() {
        assertThat(new JsonString("pair \ud83d\ude00").text()).isEqualTo("pair \ud83d\ude00");
        assertThat(new JsonString("\udc00\ud800").text()).isEqualTo("\ufffd\ufffd");
        assertThat(new JsonString("\ud800\ud83d\ude00\ud83d").text()).isEqualTo("\ufffd\ud83d\ude00\ufffd");
        assertThat(JsonObject.builder().put("cut off \ud83d", 1).build().compact())
                .isEqualTo("{\"cut off \ufffd\": 1}");
    }

    @Test
    void aNumberThatIsNoneIsNull() {
        assertThat(JsonArray.ofNumbers(1, Double.NaN, -0.5, Double.POSITIVE_INFINITY)
                        .compact())
                .isEqualTo("[1, null, -0.5, null]");
    }

    @Test
    void membersKeepTheirOrderAndNoKeyStandsTwice() {
        JsonObject.Builder builder =
                JsonObject.builder().put("z", 1).put("a", true).put("m", JsonNull.NULL);
        assertThat(builder.build().compact()).isEqualTo("{\"z\": 1, \"a\": true, \"m\": null}");
        assertThatThrownBy(() -> builder.put("a", 2).build()).hasMessageContaining("found a twice");
    }

    @Test
    void whatFitsOnALineStaysOnIt() {
        JsonObject inner = JsonObject.builder().put("label", "x".repeat(60)).build();
        JsonObject object = JsonObject.builder()
                .put("first", inner)
                .put("second", inner)
                .put("empty", JsonObject.builder().build())
                .build();
        assertThat(object.indented()).isEqualTo("""
            {
              "first": {"label": "%s"},
              "second": {"label": "%s"},
              "empty": {}
            }\
            """.formatted("x".repeat(60), "x".repeat(60)));
    }

    @Test
    void aLongListOfNumbersFillsItsLines() {
        double[] numbers = new double[100];
        for (int i = 0; i < numbers.length; i++) numbers[i] = i / 4.0;
        String text = JsonArray.ofNumbers(numbers).indented();
        assertThat(text.lines()).hasSizeBetween(6, 10).allMatch(line -> line.length() <= 110);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "01", "1.", ".5", "1e", "+1", "0x1", "NaN", "1 ", "1e+", "--1", "Infinity", "1_000"})
    void whatIsNoNumberOfJsonIsRefused(String text) {
        assertThatThrownBy(() -> new JsonNumber(text)).hasMessageContaining("expected a number of JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "10", "0.50", "1e5", "1E+05", "-1.25e-300", "123456789012345678901234567890"})
    void aDecimalOfAnyLengthIsANumber(String text) {
        assertThat(new JsonNumber(text).compact()).isEqualTo(text);
        assertThat(READER.readTree(text).isNumber()).isTrue();
    }

    @Test
    void randomTreesAreReadBackAsTheyWere() {
        for (int seed = 1; seed <= 500; seed++) {
            JsonValue value = tree(new SplittableRandom(seed), 5);
            assertThat(read(READER.readTree(value.compact())))
                    .as("seed " + seed)
                    .isEqualTo(value);
            assertThat(read(READER.readTree(value.indented())))
                    .as("seed " + seed)
                    .isEqualTo(value);
        }
    }

    private static JsonValue tree(SplittableRandom random, int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 8)) {
            case 0 -> JsonNull.NULL;
            case 1 -> JsonValue.of(random.nextBoolean());
            case 2 -> JsonValue.of(HOSTILE.get(random.nextInt(HOSTILE.size())));
            case 3 -> JsonValue.of(random.nextLong());
            case 4 -> JsonValue.of(random.nextDouble() - 0.5);
            case 5 -> {
                JsonObject.Builder object = JsonObject.builder();
                int size = random.nextInt(12);
                for (int i = 0; i < size; i++)
                    object.put(i + HOSTILE.get(random.nextInt(HOSTILE.size())), tree(random, depth - 1));
                yield object.build();
            }
            default -> {
                List<JsonValue> values = new ArrayList<>();
                int size = random.nextInt(12);
                for (int i = 0; i < size; i++) values.add(tree(random, depth - 1));
                yield new JsonArray(values);
            }
        };
    }

    private static JsonValue read(JsonNode node) {
        if (node.isNull()) return JsonNull.NULL;
        if (node.isBoolean()) return JsonValue.of(node.asBoolean());
        if (node.isString()) return JsonValue.of(node.asString());
        if (node.isIntegralNumber()) return JsonValue.of(node.asLong());
        if (node.isNumber()) return JsonValue.of(node.asDouble());
        if (node.isArray()) {
            List<JsonValue> values = new ArrayList<>();
            node.forEach(element -> values.add(read(element)));
            return new JsonArray(values);
        }
        JsonObject.Builder object = JsonObject.builder();
        node.properties().forEach(member -> object.put(member.getKey(), read(member.getValue())));
        return object.build();
    }
}
