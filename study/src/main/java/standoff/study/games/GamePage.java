package standoff.study.games;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import standoff.figures.Caption;
import standoff.figures.DisplayUnit;
import standoff.figures.GameTree;
import standoff.figures.Page;
import standoff.figures.PageElement;
import standoff.figures.SeriesColour;
import standoff.figures.Table;
import standoff.figures.Table.Cell;
import standoff.figures.Table.Column;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.StrategicGame;
import standoff.game.profile.Profile;

/// A game as a page: what can be said of it, the tree with who knows what, or the table.
public final class GamePage {
    /// More nodes than these are no picture any more.
    private static final int MOST_NODES = 700;

    private static final int MOST_CELLS = 2_000;

    private final Game game;
    private final Optional<Profile> profile;

    private GamePage(Game game, Optional<Profile> profile) {
        this.game = game;
        this.profile = profile;
    }

    /// The page of a game.
    ///
    /// @param profile what is played, for the lines of the tree; empty where nothing is said of it
    /// @param version of the program
    public static String html(Game game, Optional<Profile> profile, String version) {
        return new GamePage(game, profile).html(version);
    }

    /// The drawing of the tree as an SVG file; empty for a table.
    public static Optional<String> svg(Game game, Optional<Profile> profile) {
        return game instanceof ExtensiveGame tree
                ? Optional.of(new GamePage(game, profile).drawing(tree).svg())
                : Optional.empty();
    }

    private String html(String version) {
        GameDescription description = GameDescription.of(game);
        List<PageElement> parts = new ArrayList<>();
        parts.add(
                switch (game) {
                    case ExtensiveGame tree -> drawing(tree);
                    case StrategicGame table -> cells(table);
                });
        List<List<Cell>> rows = description.facts().stream()
                .map(f -> List.of(Cell.text(f.about()), Cell.text(f.what())))
                .toList();
        parts.add(new Table("", List.of(new Column("about"), new Column("what is so")), rows));
        String title = description.title().isBlank() ? "A game" : description.title();
        return new Page("Game", title, PageElement.Prose.literal(description.comment()), List.of(), parts, version)
                .html();
    }

    private GameTree drawing(ExtensiveGame tree) {
        boolean[] shown = shown(tree);
        int[] number = new int[tree.nodeCount()];
        Map<Integer, Integer> members = new HashMap<>();
        for (int node = 0; node < tree.nodeCount(); node++)
            if (shown[node] && tree.set(node) >= 0) members.merge(tree.set(node), 1, Integer::sum);
        List<GameTree.Node> nodes = new ArrayList<>();
        for (int node = 0; node < tree.nodeCount(); node++) {
            if (!shown[node]) continue;
            number[node] = nodes.size();
            int up = tree.parent(node);
            int set = tree.set(node);
            boolean cut = set >= 0 && !shown[node + 1];
            boolean joined = set >= 0 && set < tree.setCount() && members.getOrDefault(set, 0) > 1 && !cut;
            nodes.add(new GameTree.Node(
                    up == ExtensiveGame.NONE ? GameTree.NONE : number[up],
                    up == ExtensiveGame.NONE ? "" : GameWords.action(tree, tree.set(up), tree.incoming(node)),
                    up == ExtensiveGame.NONE ? Double.NaN : share(tree, tree.incoming(node)),
                    set < 0 || cut ? "" : mover(tree, node),
                    set < 0 || tree.player(node) == ExtensiveGame.CHANCE
                            ? SeriesColour.GREY
                            : SeriesColour.at(hue(tree.player(node))),
                    joined ? set : GameTree.NONE,
                    cut ? "… goes on" : note(tree, node)));
        }
        String more = nodes.size() < tree.nodeCount()
                ? " Only the first " + nodes.size() + " of " + tree.nodeCount() + " nodes from the start are drawn."
                : "";
        String lines = profile.isPresent() ? " Thick lines are played, thin grey ones never." : "";
        return new GameTree(
                new Caption(
                        "Game tree",
                        DisplayUnit.of("payoffs of " + String.join(", ", tree.players())),
                        "Dotted lines join what a player cannot tell apart." + lines + more),
                nodes);
    }

    /// Grey is for chance.
    private static int hue(int player) {
        return player % (SeriesColour.values().length - 1);
    }

    /// The nodes from the start on, level by level, as many levels as fit; siblings together.
    private static boolean[] shown(ExtensiveGame tree) {
        boolean[] shown = new boolean[tree.nodeCount()];
        int[] depth = new int[tree.nodeCount()];
        int[] atDepth = new int[tree.depth() + 1];
        for (int node = 0; node < shown.length; node++) {
            depth[node] = node == 0 ? 0 : depth[tree.parent(node)] + 1;
            atDepth[depth[node]]++;
        }
        int levels = 0;
        int nodes = 0;
        while (levels < atDepth.length && nodes + atDepth[levels] <= MOST_NODES) nodes += atDepth[levels++];
        for (int node = 0; node < shown.length; node++) shown[node] = depth[node] < levels;
        return shown;
    }

    private double share(ExtensiveGame tree, int action) {
        if (action >= tree.actionCount()) return tree.chance(action);
        return profile.map(p -> p.probability(action)).orElse(Double.NaN);
    }

    private static String mover(ExtensiveGame tree, int node) {
        return tree.player(node) == ExtensiveGame.CHANCE
                ? "chance"
                : tree.players().get(tree.player(node));
    }

    private static String note(ExtensiveGame tree, int node) {
        int outcome = tree.outcome(node);
        if (!tree.isTerminal(node))
            return tree.player(node) == ExtensiveGame.CHANCE ? "" : GameWords.place(tree, tree.set(node));
        return outcome == ExtensiveGame.NONE
                ? "nothing"
                : IntStream.range(0, tree.playerCount())
                        .mapToObj(p -> GameWords.number(tree.payoff(outcome, p)))
                        .collect(Collectors.joining(", "));
    }

    private static Table cells(StrategicGame table) {
        List<Column> columns = new ArrayList<>();
        for (String player : table.players()) columns.add(new Column(player));
        for (String player : table.players()) columns.add(new Column("pays " + player));
        List<List<Cell>> rows = new ArrayList<>();
        for (int cell = 0; cell < Math.min(MOST_CELLS, table.cellCount()); cell++) {
            List<Cell> row = new ArrayList<>();
            for (int p = 0; p < table.playerCount(); p++)
                row.add(Cell.text(GameWords.action(table, p, table.firstAction(p) + table.strategyIn(cell, p))));
            for (int p = 0; p < table.playerCount(); p++)
                row.add(Cell.number(table.payoff(cell, p), DisplayUnit.of("payoff")));
            rows.add(row);
        }
        String caption = table.cellCount() > MOST_CELLS
                ? "The first " + MOST_CELLS + " of " + table.cellCount() + " combinations of strategies"
                : "What each combination of strategies pays";
        return new Table(caption, columns, rows);
    }
}
