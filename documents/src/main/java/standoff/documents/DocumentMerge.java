package standoff.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Lays one document over another. Every node keeps the place where it was written.
final class DocumentMerge {
    private DocumentMerge() {}

    /// Lays `child` over `parent`: the keys of the parent in their order, then those that only the child has.
    static Mapping over(Mapping child, Mapping parent) {
        SequencedMap<String, Mapping.Entry> merged = new LinkedHashMap<>();
        for (Mapping.Entry inherited : parent.entries())
            merged.put(inherited.key().text(), inherited);
        for (Mapping.Entry own : child.entries())
            merged.merge(
                    own.key().text(),
                    own,
                    (below, above) -> new Mapping.Entry(above.key(), over(above.value(), below.value())));
        return new Mapping(child.place(), List.copyOf(merged.values()));
    }

    private static Node over(Node child, Node parent) {
        return switch (child) {
            case Sequence list -> list;
            case Scalar value ->
                parent instanceof Mapping below && StatedValues.states(below)
                        ? stated(StatedValues.alone(value), below)
                        : value;
            case Mapping above
            when StatedValues.isPart(above) && parent instanceof Scalar value ->
                stated(above, StatedValues.alone(value));
            case Mapping above
            when parent instanceof Mapping below ->
                StatedValues.isPart(above) && StatedValues.states(below) ? stated(above, below) : over(above, below);
            case Mapping above -> above;
        };
    }

    /// Merges two statements of one value. A bare range is value and range in one: it replaces both of the parent,
    /// and a value or range of the child replaces it. A new source takes away the mark of the old one.
    private static Mapping stated(Mapping above, Mapping below) {
        List<Mapping.Entry> kept = new ArrayList<>();
        boolean ownRange = above.get("value").filter(StatedValues::isRange).isPresent();
        for (Mapping.Entry entry : below.entries()) {
            boolean displaced = switch (entry.key().text()) {
                case "range" -> ownRange;
                case "value", "at-least", "at-most" ->
                    otherValue(above, entry.key().text())
                            || (StatedValues.isRange(entry.value())
                                    && above.get("range").isPresent());
                case "mark" -> above.get("source").isPresent();
                default -> false;
            };
            if (!displaced) kept.add(entry);
        }
        return over(above, new Mapping(below.place(), kept));
    }

    /// Whether a statement says its value under another key than this.
    private static boolean otherValue(Mapping statement, String key) {
        return StatedValues.valueKey(statement)
                .filter(other -> !other.equals(key))
                .isPresent();
    }
}
