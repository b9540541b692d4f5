package standoff.game;

import static standoff.game.ExtensiveGame.NONE;

import java.util.Arrays;

/// The subgames of a tree: the nodes whose subtree holds every information set it touches entirely.
///
/// Found in one pass: the nodes below a root are a range of numbers, so a range is closed when no set that has a member
/// inside has one before or after it.
public final class Subgames {
    private Subgames() {}

    /// The roots of the subgames in preorder: the whole game first; terminal nodes are no subgames.
    public static int[] roots(ExtensiveGame game) {
        int nodes = game.nodeCount();
        int[] firstMember = new int[game.allSetCount()];
        int[] lastMember = new int[game.allSetCount()];
        Arrays.fill(firstMember, NONE);
        for (int node = 0; node < nodes; node++) {
            int set = game.set(node);
            if (set == NONE || set >= game.setCount()) continue;
            if (firstMember[set] == NONE) firstMember[set] = node;
            lastMember[set] = node;
        }
        int[] least = new int[nodes];
        int[] most = new int[nodes];
        for (int node = nodes - 1; node >= 0; node--) {
            int set = game.set(node);
            boolean own = set != NONE && set < game.setCount();
            least[node] = Math.min(own ? firstMember[set] : node, least[node] == 0 ? node : least[node]);
            most[node] = Math.max(own ? lastMember[set] : node, most[node]);
            int up = game.parent(node);
            if (up == NONE) continue;
            least[up] = least[up] == 0 ? least[node] : Math.min(least[up], least[node]);
            most[up] = Math.max(most[up], most[node]);
        }
        IntList roots = new IntList();
        for (int node = 0; node < nodes; node++) {
            int set = game.set(node);
            if (set == NONE) continue;
            if (node == 0 || (least[node] >= node && most[node] < game.end(node))) roots.add(node);
        }
        return roots.toArray();
    }
}
