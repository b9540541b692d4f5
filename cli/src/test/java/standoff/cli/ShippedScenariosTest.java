package standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is shipped passes an editor's schema and our own reader; so does what a user begins from it.
class ShippedScenariosTest {
    private static final Path SCENARIOS = Path.of("..", "scenarios");

    @TempDir
    Path folder;

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    static Stream<Path> regimes() throws IOException {
        try (Stream<Path> files = Files.list(SCENARIOS.resolve("regimes"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedScenarioPassesTheSchemaAndTheReader(Path file) throws IOException {
        assertThat(schema().validate(Files.readString(file), InputFormat.YAML)).isEmpty();
        assertThat(standoff("check", file.toString())).startsWith(file + ": good: ");
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void aShippedRegimeIsAcceptedOverTheBaseline(Path file) {
        String name = String.valueOf(file.getFileName()).replace(".yaml", "");
        assertThat(standoff("check", "baseline-2026", "--regime", name)).startsWith("baseline-2026: good: ");
    }

    @Test
    void aScenarioBegunFromTheBaselineIsAcceptedFromAnotherFolder() throws IOException {
        Path mine = folder.resolve("mine.yaml");
        standoff("init", mine.toString(), "--from", "baseline-2026");
        assertThat(standoff("check", mine.toString())).startsWith(mine + ": good: ");
        assertThat(schema().validate(Files.readString(mine), InputFormat.YAML)).isEmpty();
    }

    @Test
    void aScenarioBegunWholeStandsOnItsOwn() throws IOException {
        Path mine = folder.resolve("mine.yaml");
        standoff("init", mine.toString(), "--from", "baseline-2026", "--whole");
        assertThat(standoff("check", mine.toString())).startsWith(mine + ": good: ");
        assertThat(schema().validate(Files.readString(mine), InputFormat.YAML)).isEmpty();
    }

    @Test
    void aScenarioBegunFromAFileFindsItFromWhereItStands() throws IOException {
        Path first = folder.resolve("first.yaml");
        Path second = Files.createDirectories(folder.resolve("deeper/still")).resolve("second.yaml");
        standoff("init", first.toString());
        standoff("init", second.toString(), "--from", first.toString());
        assertThat(standoff("check", second.toString())).startsWith(second + ": good: ");
        assertThat(Files.readString(second)).contains("extends: \"../../first.yaml\"\n");
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
                .getSchema(standoff("schema"), InputFormat.JSON);
    }

    /// What a command prints that does what it is asked to without a complaint.
    private static String standoff(String... words) {
        return CommandResult.standoff(words).result();
    }
}
