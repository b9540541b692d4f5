package standoff.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Prints the script by which a shell completes commands and options.
@Command(
        name = "completion",
        description = {
            "Prints the script with which bash or zsh completes commands and options.",
            "  bash:  source <(standoff completion)",
            "  zsh:   autoload -U bashcompinit && bashcompinit && source <(standoff completion)"
        })
final class CompletionCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        CommandLine root = spec.root().commandLine();
        root.getOut().print(AutoComplete.bash(root.getCommandName(), root));
        root.getOut().flush();
    }
}
