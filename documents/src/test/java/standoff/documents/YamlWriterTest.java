package standoff.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The canonical text of a document.
class YamlWriterTest {
    private static final Place HERE = Place.of("made up");
    private static final String[] TEXTS = {
        "",
        " ",
        "a",
        "7",
        "007",
        "1e3",
        "true",
        "null",
        "~",
        "on",
        "-",
        "- a",
        "--- a",
        "...",
        "a: b",
        "a #b",
        "#a",
        "@a",
        "%a",
        "[a]",
        "{a}",
        "a, b",
        ",a",
        "a,",
        ",",
        " ,a",
        "'",
        "\"",
        "\\",
        "a\nb",
        "\na",
        "a\n",
        "\t",
        "a\tb",
        "é 😀",
        "\u00a0",
        "a\u200eb",
        "a ",
        " a",
        "4 to 14",
        "15e6 H100e",
        "6 %",
        ".nan",
        ".inf",
        "0x1F",
        "=",
        "<<",
        "!a",
        "&a",
        "*a",
        "|",
        ">",
        "?",
        "? a",
        ":",
        "a:",
        "-.",
        "+",
        ".",
        "2026-07-01",
        "Größe"
    };

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    private static Scalar scalar(SplittableRandom random) {
        String text = TEXTS[random.nextInt(TEXTS.length)];
        boolean plain = Scalar.kindOf(text) != Scalar.Kind.TEXT && random.nextBoolean();
        return new Scalar(HERE, text, !plain);
    }

    private static Node node(SplittableRandom random, int depth) {
        int kind = depth > 4 ? 0 : random.nextInt(4);
        if (kind < 2) return scalar(random);
        if (kind == 2) {
            List<Node> items = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) items.add(node(random, depth + 1));
            return new Sequence(HERE, items);
        }
        return mapping(random, depth);
    }

    private static Mapping mapping(SplittableRandom random, int depth) {
        List<Mapping.Entry> entries = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            String key = random.nextInt(3) == 0
                    ? StatedValues.PARTS.get(random.nextInt(7))
                    : TEXTS[random.nextInt(TEXTS.length)];
            if (key.isBlank() || key.contains("\n") || seen.contains(key)) continue;
            seen.add(key);
            entries.add(new Mapping.Entry(new Scalar(HERE, key, true), node(random, depth + 1)));
        }
        return new Mapping(HERE, entries);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenReadsAsTheSame(long seed) {
        Mapping document = mapping(new SplittableRandom(seed), 0);
        String text = Documents.write(document);
        Mapping read = FormTest.document(text);
        assertThat(DocumentContent.of(read)).as(text).isEqualTo(DocumentContent.of(document));
        assertThat(Documents.write(read)).isEqualTo(text);
    }

    @Test
    void theTextIsThatOfAPerson() {
        assertThat(Documents.write(FormTest.document(FormTest.TWO))).isEqualTo("""
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
              A, B:
                hostility: 0.5
            """);
    }

    @Test
    void theDigestDoesNotDependOnLayoutQuotesOrComments() {
        String digest = Documents.digest(FormTest.document("a: x\nb: {c: 1, d: [2, 3]}\n"));
        assertThat(Documents.digest(
                        FormTest.document("# why\n'a': \"x\"\n\nb:\n    c: 1 # one\n    d:\n    - 2\n    - 3\n")))
                .isEqualTo(digest);
        assertThat(Documents.digest(FormTest.document("b: {c: 1, d: [2, 3]}\na: x\n")))
                .as("the order of nations is their number")
                .isNotEqualTo(digest);
        assertThat(Documents.digest(FormTest.document("a: x\nb: {c: '1', d: [2, 3]}\n")))
                .as("a text is no number")
                .isNotEqualTo(digest);
    }

    @Test
    void theDigestIsSha256OfTheText() {
        // printf 'a: 1\n' | sha256sum
        assertThat(Documents.write(FormTest.document("{a: 1}"))).isEqualTo("a: 1\n");
        assertThat(Documents.digest(FormTest.document("{a: 1}")))
                .isEqualTo("37b128c59f1f5097f73f82691cb519f1f568667faab5ced1b4ab979d36837eae");
    }
}
