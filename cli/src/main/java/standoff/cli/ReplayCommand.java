package standoff.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standoff.race.EventNarrative;
import standoff.race.FutureStory;
import standoff.results.FinishedRun;
import standoff.runs.Replay;

@Command(
        name = "replay",
        header = "Tell one future of a run step by step, and prove it identical to what was recorded.")
final class ReplayCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", description = "The folder of a finished run.")
    private Path run = Path.of("");

    @Option(
            names = "--future",
            paramLabel = "N",
            defaultValue = "0",
            description = "The future's number (default: ${DEFAULT-VALUE}).")
    private long future;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(spec.commandLine());
        FinishedRun finished = FinishedRun.open(run);
        long last = finished.manifest().plan().futures() - 1;
        if (future < 0 || future > last)
            throw new UserError(Exit.BAD_INPUT, "--future: expected 0 to " + last + ", found " + future + ".");
        Replay replay = Replay.of(finished, future);
        tell(replay.story(), terminal);
        terminal.result("");
        terminal.result("future " + future + " ends in: " + replay.ending().label());
        if (replay.differences().isEmpty()) {
            terminal.result("identical to the record, to the bit");
            return Exit.DONE.code();
        }
        for (String difference : replay.differences()) terminal.note("differs from the record: " + difference);
        return Exit.UNVERIFIED.code();
    }

    /// Prints what happened, and below each decision why it was taken.
    private static void tell(FutureStory story, Terminal terminal) {
        int next = 0;
        for (int e = 0; e < story.events().size(); e++) {
            EventNarrative.Line line = story.events().get(e);
            terminal.result(line.date() + "  " + line.text());
            for (;
                    next < story.decisions().size()
                            && story.decisions().get(next).event() == e;
                    next++)
                terminal.result(
                        "            Why: " + story.decisions().get(next).why());
        }
    }
}
