package standoff.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever bytes come in, out comes a document or an [InvalidDocument], soon.
class RandomTextTest {
    private static final int FILES = 200;
    private static final String[] BITS = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        ": ",
        "- ",
        "? ",
        "&a ",
        "*a",
        "!",
        "!!",
        "|",
        ">",
        "'",
        "\"",
        "\\",
        "#",
        "%",
        "@",
        "`",
        "~",
        "\n",
        "\r",
        "\t",
        "  ",
        "---\n",
        "...\n",
        "%YAML ",
        "%TAG ! x\n",
        "<<",
        "\\x",
        "\\u00",
        "\\U0001F600",
        " to ",
        "0",
        "-1",
        ".5",
        "1e9",
        "1e999999999",
        "\u0000",
        "\u2028",
        "\u00a0",
        "😀",
        "value",
        "range",
        "source",
        "mark",
        "nations",
        "A",
        "A, B",
        "lag",
        "opacity",
        "%",
        "months",
        "extends",
        "2026-02-30",
        "yes",
        "null",
        ".nan"
    };

    private static void read(byte[] bytes) {
        try {
            Mapping document = Documents.read("soup.yaml", new ByteArrayInputStream(bytes));
            CheckedMapping checked = FormTest.SCENARIO.check(document);
            Mapping again = Documents.read(
                    "again.yaml",
                    new ByteArrayInputStream(Documents.write(document).getBytes(StandardCharsets.UTF_8)));
            assertThat(DocumentContent.of(again)).isEqualTo(DocumentContent.of(document));
            checked.finish();
        } catch (InvalidDocument e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(p -> {
                assertThat(p.text())
                        .startsWith("soup.yaml")
                        .doesNotContain("\n")
                        .hasSizeLessThan(1000);
                assertThat(p.expected()).isNotBlank();
                assertThat(p.found()).isNotBlank();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomBytesGiveAProblem(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (int i = 0; i < FILES; i++) {
                byte[] bytes = new byte[random.nextInt(200)];
                random.nextBytes(bytes);
                if (i % 2 == 0) for (int j = 0; j < bytes.length; j++) bytes[j] = (byte) (' ' + (bytes[j] & 0x3F));
                read(bytes);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void bitsOfYamlGiveAProblemOrADocument(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (int i = 0; i < FILES; i++) {
                StringBuilder text = new StringBuilder();
                for (int j = random.nextInt(60); j > 0; j--) text.append(BITS[random.nextInt(BITS.length)]);
                read(text.toString().getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aDamagedScenarioGivesAProblemOrADocument(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (int i = 0; i < FILES; i++) {
                StringBuilder text = new StringBuilder(FormTest.TWO);
                for (int j = 1 + random.nextInt(4); j > 0; j--) damage(text, random);
                read(text.toString().getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    /// Cuts something out, puts something in, or copies a piece to another place.
    private static void damage(StringBuilder text, SplittableRandom random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 1 + random.nextInt(20));
        switch (random.nextInt(3)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, BITS[random.nextInt(BITS.length)]);
            default -> text.insert(random.nextInt(text.length()), text.substring(from, to));
        }
        if (text.isEmpty()) text.append("a: 1");
    }
}
