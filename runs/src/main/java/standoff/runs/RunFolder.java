package standoff.runs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import standoff.results.FinishedRun;
import standoff.results.UnfinishedRun;
import standoff.results.UnusableRun;

/// Where the run that answers a question stands, or is to stand: `runs/<scenario>-<digest>`, or a folder that somebody
/// named.
public final class RunFolder {
    private static final int OTHERS_NAMED = 3;

    private final Path path;
    private final boolean named;

    private RunFolder(Path path, boolean named) {
        this.path = path;
        this.named = named;
    }

    public static RunFolder of(Simulation simulation, Optional<Path> named) {
        return new RunFolder(
                named.orElseGet(() -> Path.of("runs").resolve(simulation.folderName())), named.isPresent());
    }

    public Path path() {
        return path;
    }

    public boolean isFinished() {
        return FinishedRun.exists(path);
    }

    /// The finished run, where it is the one that is asked for. What a process left beside it that was killed between
    /// its last two steps is removed.
    ///
    /// @throws UnusableRun where it is another one: the message says what differs
    public FinishedRun finished(Simulation asked) {
        UnfinishedRun.tidy(path);
        FinishedRun run = FinishedRun.open(path);
        List<String> differences = run.manifest().differences(asked.manifest());
        if (!differences.isEmpty())
            throw new UnusableRun(path + ": a finished run of something else is there: "
                    + String.join("; ", differences) + ". Choose another folder with --out, or remove that one.");
        return run;
    }

    /// Whether there is an interrupted run to go on with. In a folder that somebody named this has to be asked for, so
    /// that nobody goes on with another one by mistake.
    ///
    /// @param asked whether to go on was asked for
    /// @throws UnusableRun where it was asked for and there is nothing, or where there is something and it was not
    public boolean resumes(boolean asked) {
        boolean unfinished = UnfinishedRun.exists(path);
        if (asked && !unfinished) throw nothingToResume();
        if (unfinished && !asked && named)
            throw new UnusableRun(path + ": an unfinished run is there, or one that is under way. Add --resume to go on"
                    + " with it, or choose another folder.");
        return unfinished;
    }

    private UnusableRun nothingToResume() {
        Path parent = path.toAbsolutePath().getParent();
        List<Path> others = parent == null ? List.of() : UnfinishedRun.in(parent);
        StringBuilder message = new StringBuilder()
                .append(path)
                .append(": there is nothing to resume. Leave --resume off to begin this run.");
        for (Path other : others.subList(0, Math.min(OTHERS_NAMED, others.size())))
            message.append(" Unfinished beside it: ")
                    .append(other.getFileName())
                    .append('.');
        return new UnusableRun(message.toString());
    }
}
