package standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private final StringWriter err = new StringWriter();

    @Test
    void anUnexpectedFailureIsOneSentenceAndItsDetailsAreInAFile() throws IOException {
        assertThat(report(new IllegalStateException("two and two"), false)).isEqualTo(Exit.FAILED);
        Matcher line = Pattern.compile("standoff: something went wrong that should not "
                        + "\\(IllegalStateException: two and two\\); the details are in (\\S+\\.txt)\\.\n")
                .matcher(err.toString());
        assertThat(line.matches()).as(err.toString()).isTrue();
        Path details = Path.of(line.group(1));
        assertThat(details)
                .content()
                .startsWith("standoff ")
                .contains("standoff run a.yaml\n")
                .contains("at standoff.cli.FailuresTest");
        Files.delete(details);
    }

    @Test
    void onRequestTheStackTraceIsShown() {
        assertThat(report(new IllegalStateException("two and two"), true)).isEqualTo(Exit.FAILED);
        assertThat(err.toString())
                .startsWith("java.lang.IllegalStateException: two and two\n\tat standoff.cli.FailuresTest")
                .endsWith("; the details stand above.\n");
    }

    @Test
    void aStopEndsWithItsOwnCodeAndWords() {
        assertThat(report(new UserError(Exit.UNVERIFIED, "future 17 differs in 2 measures."), false))
                .isEqualTo(Exit.UNVERIFIED);
        assertThat(err.toString()).isEqualTo("standoff: future 17 differs in 2 measures.\n");
    }

    @Test
    void aMissingFileIsTheUsersMistake() {
        assertThat(report(new UncheckedIOException(new NoSuchFileException("a.yaml")), false))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(err.toString()).isEqualTo("standoff: there is no file a.yaml.\n");
    }

    @Test
    void aPermissionOrSpaceThatIsLackingIsTheMachines() {
        assertThat(report(new AccessDeniedException("/runs"), false)).isEqualTo(Exit.LACKING);
        assertThat(report(new FileSystemException("runs/x", null, "No space left on device"), false))
                .isEqualTo(Exit.LACKING);
        assertThat(err.toString()).isEqualTo("""
            standoff: no permission to use /runs.
            standoff: runs/x: No space left on device.
            """);
    }

    @Test
    void tooLittleMemoryIsTheMachinesAndSaysWhatToDo() {
        assertThat(report(new OutOfMemoryError("Java heap space"), false)).isEqualTo(Exit.LACKING);
        assertThat(err.toString()).contains("STANDOFF_JAVA_OPTIONS=-Xmx4g").doesNotContain("\tat ");
    }

    private Exit report(Throwable e, boolean debug) {
        return new Failures(new PrintWriter(err, true), List.of("run", "a.yaml"), debug).report(e);
    }
}
