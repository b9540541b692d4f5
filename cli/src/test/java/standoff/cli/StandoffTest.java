package standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class StandoffTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theVersionIsAResultAndSaysCommitAndJava() {
        assertThat(run("--version")).isEqualTo(Exit.DONE.code());
        assertThat(out.toString()).matches("standoff \\d+\\.\\d+\\.\\d+ \\(commit \\w+(-changed)?\\) on Java .+\\R");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theHelpNamesTheCommandsAndTheExitCodes() {
        assertThat(run("--help")).isEqualTo(Exit.DONE.code());
        assertThat(out.toString())
                .contains("completion")
                .containsPattern("4 +a verification")
                .containsPattern("130 +cancelled");
    }

    @Test
    void withoutACommandItSaysWhatThereIs() {
        assertThat(run()).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("Commands:").endsWith("standoff: Name a command.\n");
    }

    @Test
    void aMistypedCommandIsGuessed() {
        assertThat(run("complteion")).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(err.toString()).startsWith("standoff: there is no command complteion. Did you mean completion");
    }

    @Test
    void aMistypedOptionIsGuessed() {
        assertThat(run("--verison")).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(err.toString()).isEqualTo("standoff: `standoff` has no option --verison. Did you mean --version?\n");
    }

    @Test
    void anArgumentTooManyIsRefused() {
        assertThat(run("completion", "fish")).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(err.toString()).startsWith("standoff: `standoff completion` takes no fish.");
    }

    @Test
    void theCompletionKnowsEveryCommand() {
        assertThat(run("completion")).isEqualTo(Exit.DONE.code());
        assertThat(out.toString()).contains(commands().getSubcommands().keySet());
    }

    @Test
    void everyCommandAndOptionSaysWhatItIsFor() {
        for (CommandLine command : commands().getSubcommands().values()) {
            CommandSpec spec = command.getCommandSpec();
            assertThat(spec.usageMessage().description()).as(spec.name()).isNotEmpty();
            assertThat(spec.args())
                    .allSatisfy(arg -> assertThat(arg.description())
                            .as(spec.name() + " " + arg)
                            .isNotEmpty());
        }
    }

    private CommandLine commands() {
        PrintWriter silent = new PrintWriter(new StringWriter());
        return Standoff.commandLine(new Failures(silent, List.of(), false), silent, silent);
    }

    private int run(String... args) {
        return Standoff.run(List.of(args), new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
