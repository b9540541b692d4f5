package standoff.cli.distribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import standoff.cli.house.ProcessResult;
import standoff.cli.house.Shell;

/// The folder that this build assembled.
final class InstalledDistribution {
    static final Path FOLDER = Path.of(Objects.requireNonNull(
            System.getProperty("standoff.distribution"),
            "standoff.distribution is not set: these tests run in Maven's phase integration-test"));

    private InstalledDistribution() {}

    /// Runs its launcher to the end.
    static ProcessResult standoff(Shell shell, String... args) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(FOLDER.resolve("bin/standoff").toString()));
        command.addAll(List.of(args));
        return shell.run(command.toArray(String[]::new));
    }
}
