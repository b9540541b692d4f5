package standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static standoff.cli.CommandResult.standoff;

import java.io.IOException;
import java.io.RandomAccessFile;
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

/// Whatever is wrong with a scenario file is told in one line with place, key, what was expected, what was
/// found, and what to try; exit code 2, and never a stack trace.
class WrongScenariosTest {
    private static final String EXTENDS = "scenario: mine\nextends: baseline-2026\n";
    private static final String SCRIPTED = EXTENDS + "mechanisms: {decisions: scripted}\nscript:\n";

    @TempDir
    Path folder;

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
                wrong(
                        "a share of 140 %",
                        EXTENDS + "nations:\n  B:\n    opacity: 140 %\n", "5:14", "between 0 and 1, found 140 %"),
                wrong("a share below 0", EXTENDS + "nations:\n  B:\n    opacity: -0.1\n", "5:14", "found -0.1"),
                wrong("a decimal comma", EXTENDS + "nations:\n  B:\n    opacity: 0,5\n", "5:14", "Did you mean 0.5?"),
                wrong(
                        "grouped thousands",
                        EXTENDS + "nations:\n  B:\n    compute: 2,000,000 H100e\n",
                        "5:14",
                        "Did you mean 2000000 H100e?"),
                wrong(
                        "months in km",
                        EXTENDS + "nations:\n  B:\n    lag: 7 km\n",
                        "5:10",
                        "days, weeks, months or years"),
                wrong("a number beyond doubles", EXTENDS + "nations:\n  B:\n    lag: 1e999\n", "5:10", "found 1e999"),
                wrong("nothing for a value", EXTENDS + "nations:\n  B:\n    opacity:\n", "5:13", "found nothing"),
                wrong(
                        "a Cyrillic name of a nation",
                        EXTENDS + "nations:\n  \u0412:\n    opacity: 0.5\n",
                        "4:3",
                        "The \u0412 is Cyrillic, U+0412."),
                wrong(
                        "a Cyrillic letter in a key",
                        EXTENDS + "nations:\n  B:\n    op\u0430city: 0.5\n",
                        "5:5",
                        "Did you mean 'opacity'? The \u0430 is Cyrillic, U+0430."),
                wrong(
                        "Arabic digits",
                        EXTENDS + "nations:\n  B:\n    opacity: \u0660.\u0665\n",
                        "5:14",
                        "is a digit of another script, U+0660."),
                wrong(
                        "a byte order mark before a wrong value",
                        "\ufeff" + EXTENDS + "nations:\n  B:\n    opacity: 0.5x\n",
                        "5:14",
                        "found 0.5x"),
                wrong(
                        "lines of Windows",
                        (EXTENDS + "nations:\n  B:\n    opacity: 35\n").replace("\n", "\r\n"),
                        "5:14",
                        "Did you mean 0.35"),
                wrong("a line of 300,000 letters", EXTENDS + "title: " + "x".repeat(300_000) + "\n", "3:8", "20000"),
                wrong("a key of 900 letters", EXTENDS + "k".repeat(900) + ": 1\n", "3:1", "200 characters"),
                wrong("a zero byte", EXTENDS + "title: a\0b\n", "3:9", "U+0000"),
                wrong(
                        "an escape for the terminal",
                        EXTENDS + "title: \"\\x1b[31mred\"\n",
                        "3:8",
                        "printable text, found the text \"\\u001b[31mred\""),
                wrong("an alias of itself", EXTENDS + "nations: &n\n  B: *n\n", "4:6", "inside of itself"),
                wrong("an alias of nothing", EXTENDS + "nations:\n  B: *nope\n", "4:6", "no such anchor"),
                wrong(
                        "a merge key",
                        EXTENDS + "nations:\n  A: &x {opacity: 0.5}\n  B:\n    <<: *x\n",
                        "6:5",
                        "Merge keys are not read here"),
                wrong(
                        "a tag",
                        EXTENDS + "nations:\n  B:\n    opacity: !!java.net.URL http://x\n",
                        "5:14",
                        "without a tag"),
                wrong("a year 0", EXTENDS + "start: 0000-01-01\n", "3:8", "between 1900 and 2200"),
                wrong("a year 9999", EXTENDS + "start: 9999-12-31\n", "3:8", "between 1900 and 2200"),
                wrong("a date the other way round", EXTENDS + "start: 01.07.2026\n", "3:8", "Did you mean 2026-07-01?"),
                wrong("no time at all", EXTENDS + "horizon: 0 years\n", "3:10", "longer than nothing"),
                wrong("less than no time", EXTENDS + "horizon: -3 years\n", "3:10", "longer than nothing"),
                wrong("a horizon without a unit", EXTENDS + "horizon: 12\n", "3:10", "Write the unit"),
                wrong("a thousand years", EXTENDS + "horizon: 1000 years\n", "3:10", "found 52,179 steps"),
                wrong("a horizon of less than a step", EXTENDS + "horizon: 1 day\n", "3:10", "found 0 steps"),
                wrong("nine nations", EXTENDS + nations("ABCDEFGHI"), "12:3", "A to H, found I"),
                wrong(
                        "two nations of one label",
                        EXTENDS + "nations:\n  A: {label: Same}\n  B: {label: Same}\n",
                        "5:14",
                        "expected a label of its own, found that of A"),
                wrong("a role that is none", EXTENDS + "nations:\n  C: {role: superpower}\n", "4:13", "third-state"),
                wrong("half a rung", EXTENDS + "nations:\n  A: {rung-cap: 6.5}\n", "4:17", "a whole number (rung)"),
                wrong(
                        "a pair of one",
                        EXTENDS + "between:\n  A-A: {hostility: 0.5}\n",
                        "4:8",
                        "two of the powers A, B, found A-A"),
                wrong(
                        "a range with a hyphen",
                        EXTENDS + "nations:\n  B:\n    lag: {value: 7, range: 4-14, source: x, mark: J}\n",
                        "5:28",
                        "Did you mean 4 to 14?"),
                wrong(
                        "a range as a list",
                        EXTENDS + "nations:\n  B:\n    lag: {value: 7, range: [4, 14], source: x, mark: J}\n",
                        "5:28",
                        "Did you mean 4 to 14?"),
                wrong(
                        "weights below 0",
                        EXTENDS + "mechanisms:\n  feedback: {value: jones, among: {jones: -2, metr: 1}}\n",
                        "4:43",
                        "a number between 0 and 1e9, found -2"),
                wrong(
                        "a name with a path in it",
                        "scenario: ../../mine\nextends: baseline-2026\n",
                        "1:11",
                        "Did you mean"),
                wrong(
                        "a parent on the web",
                        "scenario: mine\nextends: https://x.org/a.yaml\n",
                        "2:10",
                        "Nothing is fetched"),
                wrong("a folder for a parent", "scenario: mine\nextends: ../\n", "2:10", "the directory"),
                wrong(
                        "a script that nobody follows",
                        EXTENDS + "script:\n  - {at: 2029-01-01, nation: A, effort: race}\n",
                        "4:3",
                        "Nobody would follow these orders."),
                wrong(
                        "an order before the start",
                        SCRIPTED + "  - {at: 1999-01-01, nation: A, effort: race}\n",
                        "5:10",
                        "a date from 2026-07-01 to 2038-06-30"),
                wrong(
                        "an order after the end",
                        SCRIPTED + "  - {at: 2099-01-01, nation: A, effort: race}\n",
                        "5:10",
                        "found 2099-01-01"),
                wrong(
                        "a strike by who may not strike",
                        SCRIPTED + "  - {at: 2029-01-01, nation: C, strikes: B, rung: 4}\n",
                        "5:30",
                        "only powers strike"),
                wrong(
                        "a strike against oneself",
                        SCRIPTED + "  - {at: 2029-01-01, nation: A, strikes: A, rung: 4}\n",
                        "5:42",
                        "another power"),
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

    private static String nations(String names) {
        StringBuilder text = new StringBuilder("nations:\n");
        for (char name : names.toCharArray())
            text.append("  ").append(name).append(": {label: N").append(name).append("}\n");
        return text.toString();
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
        CommandResult answer = standoff("check", file.toString());
        assertThat(answer.code()).as(answer.err()).isEqualTo(2);
        assertThat(answer.err())
                .contains("wrong.yaml")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
        if (!place.isEmpty()) assertThat(answer.err()).contains("wrong.yaml:" + place);
        assertThat(answer.err()).contains(words).contains("expected").contains("found");
        assertThat(answer.out()).isEmpty();
        // running it says the same, and leaves nothing behind
        CommandResult run =
                standoff("run", file.toString(), "--out", folder.resolve("run").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(folder.resolve("run")).doesNotExist();
    }

    @Test
    void invalidUtf8IsToldWithItsPlace() throws IOException {
        Path file = folder.resolve("latin.yaml");
        Files.write(file, "scenario: Z\u00fcrich\n".getBytes(StandardCharsets.ISO_8859_1));
        CommandResult answer = standoff("check", file.toString());
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("latin.yaml:1").contains("UTF-8");
    }

    @Test
    void aFolderAMissingFileAndAHugeFileAreRefusedAtOnce() throws IOException {
        assertThat(standoff("check", folder.toString() + "/").code()).isEqualTo(2);
        CommandResult missing = standoff("check", folder.resolve("none.yaml").toString());
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("none.yaml");
        Path huge = folder.resolve("huge.yaml");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(100L << 20);
        }
        CommandResult answer = standoff("check", huge.toString());
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("huge.yaml").contains("1 MB");
    }

    @Test
    void aWrongSettingNamesItself() {
        CommandResult answer = standoff("run", "baseline-2026", "--set", "nations.B.opacty=0.5");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("--set nations.B.opacty=0.5").contains("nations.B.opacity");
        CommandResult outside = standoff("run", "baseline-2026", "--set", "nations.B.opacity=35");
        assertThat(outside.code()).isEqualTo(2);
        assertThat(outside.err()).contains("expected a share between 0 and 1, found 35");
    }

    @Test
    void ofFiveHundredMistakesTheFirstAreToldAndTheRestCounted() throws IOException {
        Path file = folder.resolve("many.yaml");
        StringBuilder text = new StringBuilder(EXTENDS + "nations:\n  B:\n");
        for (int k = 0; k < 500; k++) text.append("    bogus").append(k).append(": 1\n");
        Files.writeString(file, text);
        CommandResult answer = standoff("check", file.toString());
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err().lines()).hasSize(21).last().asString().contains("more: mend these first");
        assertThat(answer.err()).hasSizeLessThan(8000).contains("Known here are label, role");
    }

    @Test
    void aCircleOfLinksAndALinkToNothingAreToldApart() throws IOException {
        Files.createSymbolicLink(folder.resolve("one.yaml"), folder.resolve("two.yaml"));
        Files.createSymbolicLink(folder.resolve("two.yaml"), folder.resolve("one.yaml"));
        Files.createSymbolicLink(folder.resolve("lost.yaml"), folder.resolve("nowhere.yaml"));
        CommandResult circle = standoff("check", folder.resolve("one.yaml").toString());
        assertThat(circle.code()).isEqualTo(2);
        assertThat(circle.err()).contains("one.yaml").contains("symbolic links");
        CommandResult lost = standoff("check", folder.resolve("lost.yaml").toString());
        assertThat(lost.code()).isEqualTo(2);
        assertThat(lost.err()).contains("a link to a file that does not exist").doesNotContain("Did you mean");
    }

    @Test
    void aSettingHoldsAnInputAtOneValue() {
        for (String value : List.of("0.5 to 0.7", "{value: 0.6, range: 0.5 to 0.7}")) {
            CommandResult answer = standoff("run", "baseline-2026", "--set", "nations.B.opacity=" + value);
            assertThat(answer.code()).as(value).isEqualTo(2);
            assertThat(answer.err()).contains("expected one value at which it is held");
        }
    }
}
