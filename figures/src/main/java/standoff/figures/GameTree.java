package standoff.figures;

import java.util.ArrayList;
import java.util.List;
import standoff.figures.Table.Cell;
import standoff.figures.Table.Column;

/// A game tree, drawn from left to right: who moves at each node, what each move is called, how often it is taken,
/// what the ends pay; nodes that their mover cannot tell apart are joined.
///
/// @param nodes in preorder: each after its parent and after everything below its elder siblings
public record GameTree(Caption caption, List<Node> nodes) implements Chart {
    /// The parent of the root, and the group of a node that is told apart from all others.
    public static final int NONE = -1;

    /// A node.
    ///
    /// @param parent the number of the node before it in the list, [#NONE] for the root
    /// @param move   what the move is called that leads here; empty at the root
    /// @param share  how often the move is taken, from 0 to 1; NaN where nothing is said of it
    /// @param mover  who moves here; empty at an end
    /// @param group  the same number for nodes that the mover cannot tell apart
    /// @param note   what is known of the node: the payoffs at an end, the name of what the mover knows
    public record Node(int parent, String move, double share, String mover, SeriesColour hue, int group, String note) {
        boolean isEnd() {
            return mover.isEmpty();
        }
    }

    public GameTree {
        nodes = List.copyOf(nodes);
        for (int i = 0; i < nodes.size(); i++) {
            int parent = nodes.get(i).parent();
            if (i == 0 ? parent != NONE : parent < 0 || parent >= i)
                throw new IllegalArgumentException("node " + i + ": expected an earlier parent, found " + parent);
        }
    }

    @Override
    public boolean isEmpty() {
        return nodes.isEmpty();
    }

    @Override
    public String sentence() {
        long ends = nodes.stream().filter(Node::isEnd).count();
        return "Game tree of " + nodes.size() + " nodes, " + ends + " of them ends; payoffs in "
                + caption.unit().title() + ". The table lists every node.";
    }

    @Override
    public Table data() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            rows.add(List.of(
                    Cell.text("" + (i + 1)),
                    Cell.text(node.parent() == NONE ? "" : "" + (node.parent() + 1)),
                    Cell.text(node.move()),
                    Cell.number(node.share(), DisplayUnit.shareOf("plays")),
                    Cell.text(node.mover()),
                    Cell.text(node.note())));
        }
        List<Column> columns = List.of(
                new Column("node"),
                new Column("after"),
                new Column("move"),
                new Column("how often"),
                new Column("mover"),
                new Column("note"));
        return new Table("", columns, rows);
    }
}
