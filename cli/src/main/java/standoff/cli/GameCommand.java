package standoff.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standoff.game.Game;
import standoff.study.games.GameCatalog;
import standoff.study.games.GameDescription;
import standoff.study.games.GamePage;
import standoff.study.games.GameText;

@Command(
        name = "game",
        header = "Describe a game and draw it; without a name, list the catalog.",
        description = "Says who plays, how large the game is, who remembers what, where its subgames are, and which"
                + " method suits it. Small games are drawn in letters, others with --page or --svg.",
        footer = {"", "Example: standoff game selten1975/horse --page horse.html"})
final class GameCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "GAME",
            description = "A Gambit file (.efg, .nfg, also .gz), or a name of the catalog; the catalog where left out.")
    private @Nullable String game;

    @Option(names = "--page", paramLabel = "FILE", description = "Write a page with the tree or the table.")
    private @Nullable Path page;

    @Option(names = "--svg", paramLabel = "FILE", description = "Write the drawing of the tree alone.")
    private @Nullable Path svg;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(spec.commandLine());
        if (game == null) {
            for (GameCatalog.Entry entry : GameCatalog.entries())
                terminal.result(String.format(Locale.ROOT, "%-42s %s", entry.name(), entry.title()));
            return Exit.DONE.code();
        }
        Game opened = GameFiles.open(game, terminal);
        terminal.result(GameDescription.of(opened).text());
        String drawn = GameText.of(opened);
        if (!drawn.isEmpty()) terminal.result("\n" + drawn);
        else if (page == null) terminal.note("too large to be drawn in letters: add --page FILE");
        if (page != null) GameFiles.write(page, GamePage.html(opened, Optional.empty(), Build.THIS.line()));
        if (svg != null)
            GameFiles.write(
                    svg,
                    GamePage.svg(opened, Optional.empty())
                            .orElseThrow(() -> new UserError(
                                    Exit.BAD_INPUT,
                                    "--svg: expected a tree, found a table; --page writes its cells.")));
        return Exit.DONE.code();
    }
}
