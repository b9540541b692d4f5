package standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static standoff.cli.CommandResult.standoff;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class StandoffTest {
    @Test
    void theVersionIsAResultAndSaysCommitAndJava() {
        CommandResult said = standoff("--version");
        assertThat(said.code()).isEqualTo(Exit.DONE.code());
        assertThat(said.out()).matches("standoff \\d+\\.\\d+\\.\\d+ \\(commit \\w+(-changed)?\\) on Java .+\\R");
        assertThat(said.err()).isEmpty();
    }

    @Test
    void theHelpNamesTheCommandsAndTheExitCodes() {
        CommandResult said = standoff("--help");
        assertThat(said.code()).isEqualTo(Exit.DONE.code());
        assertThat(said.out())
                .contains("completion")
                .containsPattern("4 +a verification")
                .containsPattern("130 +cancelled");
    }

    @Test
    void withoutACommandItSaysWhatThereIs() {
        CommandResult said = standoff();
        assertThat(said.code()).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("Commands:").endsWith("standoff: Name a command.\n");
    }

    @Test
    void aMistypedCommandIsGuessed() {
        CommandResult said = standoff("complteion");
        assertThat(said.code()).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(said.err()).startsWith("standoff: there is no command complteion. Did you mean completion");
    }

    @Test
    void aMistypedOptionIsGuessed() {
        CommandResult said = standoff("--verison");
        assertThat(said.code()).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(said.err()).isEqualTo("standoff: `standoff` has no option --verison. Did you mean --version?\n");
    }

    @Test
    void anArgumentTooManyIsRefused() {
        CommandResult said = standoff("completion", "fish");
        assertThat(said.code()).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(said.err()).startsWith("standoff: `standoff completion` takes no fish.");
    }

    @Test
    void theCompletionKnowsEveryCommand() {
        CommandResult said = standoff("completion");
        assertThat(said.code()).isEqualTo(Exit.DONE.code());
        assertThat(said.out()).contains(commands().getSubcommands().keySet());
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
}
