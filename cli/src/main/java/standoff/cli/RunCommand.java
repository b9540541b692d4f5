package standoff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standoff.experiment.Sampling;
import standoff.results.FinishedRun;
import standoff.runs.FinishedRuns;
import standoff.runs.RunFolder;
import standoff.runs.Simulation;
import standoff.study.Question;
import standoff.study.RunOverview;
import standoff.study.ShellCommand;

@Command(
        name = "run",
        header = "Simulate many futures of a scenario and write a report.",
        description = {
            "Each future draws the uncertain inputs anew and runs the race to an ending.",
            "The same scenario, seed and number of futures give the same bits, on one thread or many."
        },
        footer = {"", "Example: standoff run baseline-2026 --regime maim-declared --set nations.B.opacity=0.8"})
final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SCENARIO",
            description = "A scenario file, or the name of a shipped scenario (standoff list).")
    private String scenario = "";

    @Option(
            names = "--regime",
            paramLabel = "NAME",
            description = "Lay a regime over the scenario, for example maim-declared.")
    private @Nullable String regime;

    @Option(
            names = "--futures",
            paramLabel = "N",
            defaultValue = "10000",
            description = "How many futures (default: ${DEFAULT-VALUE}).")
    private long futures;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Seed of all random numbers (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--threads", paramLabel = "T", description = "Threads (default: all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--set",
            paramLabel = "INPUT=VALUE",
            description = "Hold an input at a value, for example nations.B.opacity=0.8. May be repeated.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--fixed", description = "Hold all inputs at their stated values instead of drawing them.")
    private boolean fixed;

    @Option(
            names = "--branched",
            paramLabel = "N",
            defaultValue = "" + Question.BRANCHED,
            description = "Futures branched at every half year for first-strike stability (default: ${DEFAULT-VALUE};"
                    + " 0: none).")
    private int branched;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Folder of this run (default: runs/<scenario>-<digest>).")
    private @Nullable Path out;

    @Option(
            names = "--resume",
            description = "Go on with an interrupted run; the result has the same bits. Without --out this happens by"
                    + " itself.")
    private boolean resume;

    @Option(names = "--json", description = "Print the summary as JSON.")
    private boolean json;

    @Option(names = "--quiet", description = "No progress and no table.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        if (futures < 1 || futures > Integer.MAX_VALUE)
            throw new UserError(Exit.BAD_INPUT, "--futures: expected 1 to " + Integer.MAX_VALUE + ", found " + futures);
        if (threads < 1 || threads > 1024)
            throw new UserError(Exit.BAD_INPUT, "--threads: expected 1 to 1024, found " + threads);
        if (branched < 0) throw new UserError(Exit.BAD_INPUT, "--branched: expected 0 or more, found " + branched);
        Question question = new Question(
                scenario,
                Optional.ofNullable(regime),
                settings,
                futures,
                seed,
                fixed ? Sampling.FIXED : Sampling.VARIED,
                branched);
        long begun = System.nanoTime();
        Simulation simulation = Simulation.of(question, Build.THIS.product(), TimedPipes.files());
        RunFolder folder = RunFolder.of(simulation, Optional.ofNullable(out));
        Terminal terminal = Terminal.of(spec.commandLine());
        if (folder.isFinished()) {
            FinishedRun run = folder.finished(simulation);
            terminal.note("this run is finished already and stands in " + folder.path() + ": shown from there");
            return show(terminal, run, () -> RunOverview.of(FinishedRuns.answer(run)), begun);
        }
        boolean unfinished = folder.resumes(resume);
        AtomicBoolean cancelled = new AtomicBoolean();
        try (Interrupt _ = Interrupt.sets(cancelled);
                ProgressLine progress = ProgressLine.on(terminal, quiet || json)) {
            Simulation.Outcome outcome = simulation.run(folder.path(), unfinished, threads, progress, cancelled::get);
            progress.clear();
            FinishedRun run = outcome.run();
            if (run != null) {
                if (cancelled.get()) terminal.note("the last futures were under way already: the run is finished");
                return show(terminal, run, outcome::overview, begun);
            }
            if (!quiet && !json) RunTable.print(terminal, outcome.overview(), begun);
            terminal.note("cancelled after " + outcome.overview().futures() + " of " + futures
                    + " futures; what is done is kept. To go on: " + ShellCommand.run(question)
                    + (out == null ? "" : " --out " + ShellCommand.quoted(out.toString())) + " --resume");
            return Exit.CANCELLED.code();
        }
    }

    private int show(Terminal terminal, FinishedRun run, Supplier<RunOverview> overview, long begun)
            throws IOException {
        if (json)
            terminal.result(
                    Files.readString(run.folder().resolve("summary.json")).stripTrailing());
        else if (!quiet) {
            RunTable.print(terminal, overview.get(), begun);
            terminal.result("report   " + run.folder().resolve(Simulation.REPORT));
            terminal.result("again    " + run.manifest().command());
        }
        return Exit.DONE.code();
    }
}
