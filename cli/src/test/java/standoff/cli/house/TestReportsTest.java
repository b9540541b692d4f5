package standoff.cli.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestReportsTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void aRoomOfFiveTests() throws IOException {
        write("TEST-a.XTest.xml", """
            <testsuite tests="3"><properties><property name="java.version" value="25"/></properties>
              <testcase name="holds" classname="a.XTest" time="0.1"><system-out><![CDATA[<failure>]]></system-out></testcase>
              <testcase name="fails" classname="a.XTest"><failure message="expected 2" type="E"><![CDATA[expected 2
                at a.XTest.fails]]></failure></testcase>
              <testcase name="breaks" classname="a.XTest"><error type="E">no such thing</error></testcase>
            </testsuite>\
            """);
        write("TEST-a.YTest.xml", """
            <testsuite tests="2">
              <testcase name="isSeen" classname="a.YTest"><skipped message="no browser on this machine"/></testcase>
              <testcase name="" classname="a.ZTest"><skipped type="E"><![CDATA[org.opentest4j.TestAbortedException: Assumption failed: not root
                at a.ZTest.before]]></skipped></testcase>
            </testsuite>\
            """);
    }

    @Test
    void whatPassedFailedAndWasSkippedIsCounted() throws IOException {
        // XTest: 1 passed, 2 failed (a failure and an error); YTest and ZTest: 2 skipped
        assertThat(printed(TestReports.reports(folder))).endsWith("\n1 passed, 2 failed, 2 skipped\n");
    }

    @Test
    void aSkippedTestIsNamedWithItsReason() throws IOException {
        assertThat(printed(TestReports.reports(folder)))
                .contains("skipped a.YTest.isSeen: no browser on this machine\n")
                .contains("skipped a.ZTest: not root\n");
    }

    @Test
    void aFailedTestShowsItsMessage() throws IOException {
        assertThat(printed(TestReports.reports(folder)))
                .contains("FAILED  a.XTest.fails\n    expected 2\n")
                .contains("FAILED  a.XTest.breaks\n    no such thing\n");
    }

    @Test
    void aReportCutShortIsAFailure() throws IOException {
        write("TEST-a.CutTest.xml", "<testsuite tests=\"9\"><testcase name=\"x\"");
        assertThat(printed(TestReports.reports(folder)))
                .contains("FAILED  TEST-a.CutTest.xml\n    unreadable:")
                .endsWith("1 passed, 3 failed, 2 skipped\n");
    }

    @Test
    void theChecksOfTheHouseCountToo() throws IOException {
        Path checks = folder.resolve("checks");
        Files.writeString(checks, "passed\tevery file is formatted\nfailed\tthe build\tno symbol\\nin race\n");
        List<TestReports.Result> results = new ArrayList<>(TestReports.checks(checks));
        results.addAll(TestReports.reports(folder));
        assertThat(printed(results))
                .contains("FAILED  the build\n    no symbol\n    in race\n")
                .endsWith("2 passed, 3 failed, 2 skipped\n");
    }

    @Test
    void nothingAtAllIsNotASuccess() {
        assertThat(TestReports.print(List.of(), new PrintStream(new ByteArrayOutputStream())))
                .isFalse();
    }

    @Test
    void aPassedTestAloneIsASuccess() {
        var passed = new TestReports.Result("a", TestReports.Ending.PASSED, "");
        assertThat(TestReports.print(List.of(passed), new PrintStream(new ByteArrayOutputStream())))
                .isTrue();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String printed(List<TestReports.Result> results) {
        var bytes = new ByteArrayOutputStream();
        TestReports.print(results, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
