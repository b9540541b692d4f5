package standoff.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standoff.game.Game;

@Command(
        name = "convert",
        header = "Write a game in another of Gambit's formats, or cleanly in the same.",
        description =
                "The name of the file decides: .efg for trees, .nfg for tables, .gz to pack either. A tree becomes"
                        + " a table by its reduced normal form; a table becomes a tree of unseen moves.",
        footer = {"", "Example: standoff convert kuhn1950/poker poker.nfg"})
final class ConvertCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "GAME", description = "A Gambit file (.efg, .nfg, also .gz), or a name of the catalog.")
    private String game = "";

    @Parameters(paramLabel = "FILE", description = "Where to write it: .efg, .nfg, .efg.gz or .nfg.gz.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(spec.commandLine());
        Game opened = GameFiles.open(game, terminal);
        GameFiles.write(opened, file);
        terminal.note("written to " + file);
        return Exit.DONE.code();
    }
}
