package standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is wrong with a scenario file is told in one line with place, key, what was expected, what was found, and
/// what to try; exit code 2, and never a stack trace.
class WrongScenariosTest {
    private static final String EXTENDS = "scenario: mine\nextends: baseline-2026\n";

    @TempDir
    Path folder;

    private record Answer(int code, String out, String err) {}

    private static Answer standoff(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Standoff.run(List.of(arguments), new PrintWriter(out, true), new PrintWriter(err, true));
        return new Answer(code, out.toString(), err.toString());
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                // what is wrong, the file, the place, and words of the answer
                wrong(
                        "a share above 1",
                        EXTENDS + "nations:\n  B:\n    opacity: 35\n",
                        "5:14",
                        "expected a share between 0 and 1, found 35. Did you mean 0.35"),
                wrong("a text for a number", EXTENDS + "nations:\n  B:\n    opacity: high\n", "5:14", "found high"),
                wrong(
                        "an unknown key",
                        EXTENDS + "nations:\n  B:\n    opacitty: 0.5\n",
                        "5:5",
                        "Did you mean 'opacity'"),
                wrong("an unknown section", EXTENDS + "escalaton: {}\n", "3:1", "Did you mean 'escalation'"),
                wrong("an unknown nation's name", EXTENDS + "nations:\n  Z:\n    opacity: 0.5\n", "4:3", "A to H"),
                wrong(
                        "a reversed range",
                        EXTENDS + "nations:\n  B:\n    lag: {value: 7, range: 14 to 4, source: x, mark: J}\n",
                        "5:",
                        "Did you mean 4 to 14"),
                wrong(
                        "a value outside its range",
                        EXTENDS + "nations:\n  B:\n    lag: {value: 20, range: 4 to 14, source: x, mark: J}\n",
                        "5:",
                        "a value inside its range"),
                wrong(
                        "a mark that is none",
                        EXTENDS + "nations:\n  B:\n    lag: {value: 7, range: 4 to 14, source: x, mark: Q}\n",
                        "5:",
                        "V, D, M"),
                wrong("a wrong unit", EXTENDS + "nations:\n  B:\n    lag: 7 nats\n", "5:", "months"),
                wrong("not a number", EXTENDS + "nations:\n  B:\n    lag: .nan\n", "5:", "expected"),
                wrong("infinity", EXTENDS + "nations:\n  B:\n    lag: .inf\n", "5:", "expected"),
                wrong("a list for a value", EXTENDS + "nations:\n  B:\n    lag: [4, 14]\n", "5:", "a list"),
                wrong("a mapping for a date", EXTENDS + "start: {year: 2026}\n", "3:", "a date"),
                wrong("an impossible date", EXTENDS + "start: 2026-02-30\n", "3:8", "a date"),
                wrong("a horizon of no time", EXTENDS + "horizon: soon\n", "3:10", "a length of time"),
                wrong("too many steps", EXTENDS + "horizon: 500 years\n", "3:", "steps"),
                wrong("a step of two months", EXTENDS + "step: 60 days\n", "3:", "1 to 28"),
                wrong("an unknown regime", EXTENDS + "regime: maim\n", "3:9", "Did you mean maim"),
                wrong(
                        "an unknown label of a choice",
                        EXTENDS + "mechanisms:\n  intelligence: perfekt\n",
                        "4:17",
                        "Did you mean 'perfect'"),
                wrong(
                        "a switch that is neither on nor off",
                        EXTENDS + "mechanisms:\n  posture: maybe\n",
                        "4:12",
                        "on or off"),
                wrong("a rung that is none", EXTENDS + "ladder:\n  11: {success: 0.5}\n", "4:3", "1 to 7"),
                wrong(
                        "a pair of unknown powers",
                        EXTENDS + "between:\n  A-C: {hostility: 0.5}\n",
                        "4:",
                        "two of the powers"),
                wrong(
                        "a pair in the wrong order",
                        EXTENDS + "between:\n  B-A: {hostility: 0.5}\n",
                        "4:",
                        "Did you mean A-B"),
                wrong("duplicate keys", EXTENDS + "horizon: 5 years\nhorizon: 6 years\n", "4:1", "horizon"),
                wrong("a tab", EXTENDS + "nations:\n\tB: {opacity: 0.5}\n", "4:1", "tab"),
                wrong("bad YAML", EXTENDS + "nations: {B: {opacity: 0.5}\n", "", "expected"),
                wrong("nothing", "", "", "expected"),
                wrong("a list at the top", "- scenario: mine\n", "1:1", "a mapping"),
                wrong("several documents", EXTENDS + "---\nscenario: two\n", "", "one document"),
                wrong("no start and no nations", "scenario: mine\n", "", "start"),
                wrong("one nation", """
                    scenario: mine
                    start: 2026-07-01
                    nations:
                      A: {lag: {value: 0, distribution: fixed, source: x, mark: J}}
                    """, "4:", "2 to 8 nations"),
                wrong("a cycle", "scenario: mine\nextends: ./wrong.yaml\n", "2:", "wrong.yaml"),
                wrong(
                        "a missing parent",
                        "scenario: mine\nextends: baseline-2027\n",
                        "2:",
                        "Did you mean baseline-2026"),
                wrong(
                        "a script without a target",
                        EXTENDS + "script:\n  - {at: 2027-01-01, nation: A}\n",
                        "4:",
                        "either an effort or whom it strikes"),
                wrong("an alias bomb", EXTENDS + bomb(), "", "expected"),
                wrong(
                        "a thousand levels",
                        EXTENDS + "nations: " + "[".repeat(1000) + "]".repeat(1000) + "\n",
                        "",
                        "expected"));
    }

    private static Arguments wrong(String what, String text, String place, String words) {
        return Arguments.of(what, text, place, words);
    }

    private static String bomb() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            text.append("a").append(i).append(": &a").append(i).append(" [");
            text.append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("*a")
                    .append(i - 1)
                    .append("]\n");
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void isToldInOneLineWithItsPlace(String what, String text, String place, String words) throws IOException {
        Path file = folder.resolve("wrong.yaml");
        Files.writeString(file, text);
        Answer answer = standoff("check", file.toString());
        assertThat(answer.code()).as(answer.err()).isEqualTo(2);
        assertThat(answer.err())
                .contains("wrong.yaml")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
        if (!place.isEmpty()) assertThat(answer.err()).contains("wrong.yaml:" + place);
        assertThat(answer.err()).contains(words).contains("expected").contains("found");
        assertThat(answer.out()).isEmpty();
        // running it says the same, and leaves nothing behind
        Answer run =
                standoff("run", file.toString(), "--out", folder.resolve("run").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(folder.resolve("run")).doesNotExist();
    }

    @Test
    void invalidUtf8IsToldWithItsPlace() throws IOException {
        Path file = folder.resolve("latin.yaml");
        Files.write(file, "scenario: Z\u00fcrich\n".getBytes(StandardCharsets.ISO_8859_1));
        Answer answer = standoff("check", file.toString());
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("latin.yaml:1").contains("UTF-8");
    }

    @Test
    void aFolderAMissingFileAndAHugeFileAreRefusedAtOnce() throws IOException {
        assertThat(standoff("check", folder.toString() + "/").code()).isEqualTo(2);
        Answer missing = standoff("check", folder.resolve("none.yaml").toString());
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("none.yaml");
        Path huge = folder.resolve("huge.yaml");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(100L << 20);
        }
        Answer answer = standoff("check", huge.toString());
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("huge.yaml").contains("1 MB");
    }

    @Test
    void aWrongSettingNamesItself() {
        Answer answer = standoff("run", "baseline-2026", "--set", "nations.B.opacty=0.5");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("--set nations.B.opacty=0.5").contains("nations.B.opacity");
        Answer outside = standoff("run", "baseline-2026", "--set", "nations.B.opacity=35");
        assertThat(outside.code()).isEqualTo(2);
        assertThat(outside.err()).contains("expected a share between 0 and 1, found 35");
    }
}
