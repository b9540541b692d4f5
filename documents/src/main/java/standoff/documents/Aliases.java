package standoff.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The anchors of a document with the nodes they name and the number of values that each writes out. The numbers
/// are needed since a kilobyte of aliases of aliases can stand for a billion values.
final class Aliases {
    /// The greatest number of aliases that a document may have; people write fewer.
    static final int LIMIT = 50;

    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private int used;

    /// Notes that the node named `anchor` begins.
    void open(String anchor) {
        open.add(anchor);
    }

    /// Notes that the node named `anchor` has ended and writes out `size` values.
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
