package standoff.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Keys with their nodes, in the order in which they were written; no key twice.
public record Mapping(Place place, List<Entry> entries) implements Node {
    /// One key and what stands under it.
    public record Entry(Scalar key, Node value) {}

    public Mapping {
        entries = List.copyOf(entries);
        Set<String> seen = new HashSet<>();
        for (Entry entry : entries)
            if (!seen.add(entry.key().text()))
                throw new IllegalArgumentException(
                        "a mapping has no key twice: " + entry.key().text());
    }

    /// What stands under `key`.
    public Optional<Node> get(String key) {
        return entries.stream()
                .filter(e -> e.key().text().equals(key))
                .findFirst()
                .map(Entry::value);
    }

    List<String> keys() {
        return entries.stream().map(e -> e.key().text()).toList();
    }

    @Override
    public String described() {
        return entries.isEmpty() ? "an empty mapping" : "a mapping";
    }
}
