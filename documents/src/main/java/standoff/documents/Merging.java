package standoff.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lays one document over another. Every node keeps the place where it was written.
final class Merging {
    private Merging() {}

    /// `child` over `parent`: the order of the parent, then what is new.
    static Mapping over(Mapping child, Mapping parent) {
        List<Mapping.Entry> merged = new ArrayList<>();
        for (Mapping.Entry inherited : parent.entries()) {
            Optional<Mapping.Entry> own = child.entry(inherited.key().text());
            merged.add(own.map(o -> new Mapping.Entry(o.key(), over(o.value(), inherited.value())))
                    .orElse(inherited));
        }
        for (Mapping.Entry own : child.entries())
            if (parent.get(own.key().text()).isEmpty()) merged.add(own);
        return new Mapping(child.place(), merged);
    }

    private static Node over(Node child, Node parent) {
        if (parent instanceof Mapping stated && child instanceof Scalar value && StatedValues.states(stated))
            return stated(valueAlone(value), stated);
        if (parent instanceof Scalar value && child instanceof Mapping stated && StatedValues.states(stated))
            return stated(stated, valueAlone(value));
        if (parent instanceof Mapping below && child instanceof Mapping above)
            return StatedValues.states(below) && StatedValues.states(above) ? stated(above, below) : over(above, below);
        return child;
    }

    private static Mapping valueAlone(Scalar value) {
        return new Mapping(value.place(), List.of(new Mapping.Entry(new Scalar(value.place(), "value", false), value)));
    }

    /// Two statements of one value. A bare range is value and range in one, so it displaces both below it and is
    /// displaced
    /// by either above it; a new source displaces the mark of the old one.
    private static Mapping stated(Mapping above, Mapping below) {
        List<Mapping.Entry> kept = new ArrayList<>();
        boolean ownRange = above.get("value").filter(StatedValues::isRange).isPresent();
        for (Mapping.Entry entry : below.entries()) {
            boolean displaced = switch (entry.key().text()) {
                case "range" -> ownRange;
                case "value" ->
                    StatedValues.isRange(entry.value()) && above.get("range").isPresent();
                case "mark" -> above.get("source").isPresent();
                default -> false;
            };
            if (!displaced) kept.add(entry);
        }
        return over(above, new Mapping(below.place(), kept));
    }
}
