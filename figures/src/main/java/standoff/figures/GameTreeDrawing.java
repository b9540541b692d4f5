package standoff.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import standoff.figures.Canvas.Anchor;

/// Ends take a line each; a node stands half-way between its first and its last child; a column for each move.
final class GameTreeDrawing {
    private static final double ROW = 24;
    private static final double RADIUS = 4.5;
    private static final double MARGIN = 16;
    private static final double NARROWEST_FOR_A_LABEL = 34;

    private final GameTree tree;
    private final Canvas canvas;
    private final double[] x;
    private final double[] y;
    private final double column;
    private final double notes;

    private GameTreeDrawing(GameTree tree, Canvas canvas, double top) {
        this.tree = tree;
        this.canvas = canvas;
        int count = tree.nodes().size();
        this.x = new double[count];
        this.y = new double[count];
        this.notes = Math.min(widest() + 12, canvas.width() * .4);
        int[] depth = new int[count];
        int deepest = 1;
        for (int i = 1; i < count; i++) {
            depth[i] = depth[tree.nodes().get(i).parent()] + 1;
            deepest = Math.max(deepest, depth[i]);
        }
        this.column = (canvas.width() - MARGIN - notes) / deepest;
        place(depth, top);
    }

    static double draw(GameTree tree, Canvas canvas) {
        double top = legend(tree, canvas);
        GameTreeDrawing drawing =
                new GameTreeDrawing(tree, canvas, top + canvas.layout().small() + ROW / 2);
        drawing.heading(top);
        drawing.groups();
        drawing.moves();
        drawing.nodes();
        double bottom = top;
        for (double at : drawing.y) bottom = Math.max(bottom, at);
        return bottom + ROW;
    }

    private static double legend(GameTree tree, Canvas canvas) {
        Map<String, SeriesColour> movers = new LinkedHashMap<>();
        for (GameTree.Node node : tree.nodes()) if (!node.isEnd()) movers.putIfAbsent(node.mover(), node.hue());
        Legend legend = new Legend(canvas);
        movers.forEach((name, hue) -> legend.add(name, (x, y) -> canvas.marker(x + 13, y + 6, RADIUS, hue, true)));
        return legend.draw(0);
    }

    private double widest() {
        double widest = TextMetrics.width(heading(), canvas.layout().small());
        for (GameTree.Node node : tree.nodes())
            if (node.isEnd())
                widest = Math.max(
                        widest, TextMetrics.width(node.note(), canvas.layout().small()));
        return widest;
    }

    private String heading() {
        return tree.caption().unit().title();
    }

    private void heading(double top) {
        double size = canvas.layout().small();
        String text = TextMetrics.fit(heading(), size, canvas.width());
        canvas.text(canvas.width(), top + size, text, size, Anchor.END, Canvas.MUTED);
    }

    private void place(int[] depth, double top) {
        List<Integer> childless = new ArrayList<>();
        boolean[] parent = new boolean[x.length];
        for (int i = 1; i < x.length; i++) parent[tree.nodes().get(i).parent()] = true;
        for (int i = 0; i < x.length; i++) {
            x[i] = MARGIN + depth[i] * column;
            if (!parent[i]) {
                y[i] = top + childless.size() * ROW;
                childless.add(i);
            }
        }
        double[] first = new double[x.length];
        double[] last = new double[x.length];
        boolean[] met = new boolean[x.length];
        for (int i = x.length - 1; i >= 0; i--) {
            if (parent[i]) y[i] = (first[i] + last[i]) / 2;
            int up = tree.nodes().get(i).parent();
            if (up == GameTree.NONE) continue;
            if (!met[up]) last[up] = y[i];
            met[up] = true;
            first[up] = y[i];
        }
    }

    /// Joins each node to the last one of its group, bending to the left of what stands between.
    private void groups() {
        Map<Integer, Integer> previous = new HashMap<>();
        for (int i = 0; i < x.length; i++) {
            GameTree.Node node = tree.nodes().get(i);
            if (node.group() == GameTree.NONE) continue;
            Integer before = previous.put(node.group(), i);
            if (before == null) continue;
            double bend = Math.min(x[before], x[i]) - Math.min(18, column * .3);
            String path = "M" + NumberFormat.tenths(x[before]) + " " + NumberFormat.tenths(y[before]) + "C"
                    + NumberFormat.tenths(bend) + " " + NumberFormat.tenths(y[before]) + " " + NumberFormat.tenths(bend)
                    + " "
                    + NumberFormat.tenths(y[i]) + " " + NumberFormat.tenths(x[i]) + " " + NumberFormat.tenths(y[i]);
            canvas.curve(path, node.hue().ink(), 1.4, "3 4", 1);
        }
    }

    private void moves() {
        for (int i = 1; i < x.length; i++) {
            int up = tree.nodes().get(i).parent();
            double share = tree.nodes().get(i).share();
            double thick = Double.isNaN(share) ? 1.2 : share <= 0 ? .8 : 1 + 2.4 * share;
            String colour = share == 0 ? Canvas.AXIS : Canvas.INK;
            double knee = x[up] + Math.min(column * .3, 26);
            canvas.line(x[up], y[up], knee, y[i], colour, thick, "");
            canvas.line(knee, y[i], x[i], y[i], colour, thick, "");
        }
        double size = canvas.layout().small();
        for (int i = 1; i < x.length; i++) {
            GameTree.Node node = tree.nodes().get(i);
            double start = x[node.parent()] + Math.min(column * .3, 26) + 2;
            double room = x[i] - start - RADIUS - 2;
            if (room < NARROWEST_FOR_A_LABEL) continue;
            String often = Double.isNaN(node.share())
                    ? ""
                    : " " + DisplayUnit.shareOf("plays").say(node.share()).replace('\u00a0', ' ');
            String text = TextMetrics.fit(node.move() + often, size, room);
            canvas.haloed(start, y[i] - 3, text, size, Anchor.START, node.share() == 0 ? Canvas.MUTED : Canvas.INK);
        }
    }

    private void nodes() {
        double size = canvas.layout().small();
        for (int i = 0; i < x.length; i++) {
            GameTree.Node node = tree.nodes().get(i);
            if (node.isEnd()) {
                String note = TextMetrics.fit(node.note(), size, notes - 6);
                canvas.text(x[i] + 6, y[i] + size * .36, note, size, Anchor.START, Canvas.INK);
                continue;
            }
            canvas.group(node.mover() + (node.note().isEmpty() ? "" : ": " + node.note()));
            canvas.marker(x[i], y[i], RADIUS, node.hue(), true);
            canvas.end();
        }
    }
}
