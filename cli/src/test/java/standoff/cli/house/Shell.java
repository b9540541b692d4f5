package standoff.cli.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Starts programs as a user does: in a folder, with an environment.
public final class Shell {
    private static final int MINUTES = 5;

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    private Shell(Path folder) {
        this.folder = folder;
    }

    public static Shell in(Path folder) {
        return new Shell(folder);
    }

    public Shell with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /// Runs a program to its end.
    public ProcessResult run(String... command) throws IOException, InterruptedException {
        return start(command).await();
    }

    /// Starts a program and leaves it running.
    public Running start(String... command) throws IOException {
        Path out = Files.createTempFile("out", "");
        Path err = Files.createTempFile("err", "");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        return new Running(List.of(command), builder.start(), out, err);
    }

    /// Makes a folder in which a PATH finds these programs of the machine and no others.
    public static void lend(Path folder, String programs) throws IOException {
        for (String program : programs.split(" ", -1)) {
            Path lent = Files.writeString(
                    folder.resolve(program), "#!/bin/sh\nexec %s \"$@\"\n".formatted(onThePath(program)));
            if (!lent.toFile().setExecutable(true)) throw new IOException(lent + " cannot be made executable");
        }
    }

    private static Path onThePath(String program) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1))
            if (Files.isExecutable(Path.of(folder, program))) return Path.of(folder, program);
        throw new AssertionError("no " + program + " on the PATH");
    }

    /// A program that was started.
    public record Running(List<String> command, Process process, Path out, Path err) {
        public ProcessResult await() throws IOException, InterruptedException {
            try {
                if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    throw new AssertionError(command + " ran longer than " + MINUTES + " minutes");
                }
                return new ProcessResult(process.exitValue(), Files.readString(out), Files.readString(err));
            } finally {
                Files.deleteIfExists(out);
                Files.deleteIfExists(err);
            }
        }
    }
}
