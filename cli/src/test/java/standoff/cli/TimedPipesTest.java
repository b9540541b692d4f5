package standoff.cli;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standoff.documents.Documents;
import standoff.documents.FileDocuments;

class TimedPipesTest {
    @Test
    void aPipeThatKeepsSilentIsGivenUp(@TempDir Path folder) throws IOException, InterruptedException {
        Path pipe = folder.resolve("silent");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no pipes here");
        var files = new FileDocuments(path -> TimedPipes.open(path, Duration.ofSeconds(1)));
        assertThatThrownBy(() -> Documents.read(pipe.toString(), files))
                .hasMessage(pipe + ": expected a readable file, found an error of the system: silence for 1 seconds.");
    }
}
