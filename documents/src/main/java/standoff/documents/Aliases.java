package standoff.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The anchors of a document and what stood there, with the number of values each writes out. Without these
/// counts a kilobyte of aliases of aliases makes a billion values.
final class Aliases {
    /// So many aliases are a convenience; more are a program's work.
    static final int LIMIT = 50;

    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private int used;

    /// The node of `anchor` begins.
    void open(String anchor) {
        open.add(anchor);
    }

    /// The node of `anchor` has ended after `size` values.
    void close(String anchor, Node node, int size) {
        open.remove(anchor);
        nodes.put(anchor, node);
        sizes.put(anchor, size);
    }

    /// Whether an alias here would contain itself.
    boolean isInside(String anchor) {
        return open.contains(anchor);
    }

    @Nullable
    Node get(String anchor) {
        return nodes.get(anchor);
    }

    int size(String anchor) {
        return sizes.getOrDefault(anchor, 1);
    }

    boolean isOneTooMany() {
        return ++used > LIMIT;
    }

    String near(String anchor) {
        return Similarity.to(anchor, nodes.keySet().stream().sorted().toList())
                .map(n -> "Did you mean *" + n + "?")
                .orElse("");
    }
}
