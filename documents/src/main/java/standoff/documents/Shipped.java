package standoff.documents;

import java.io.InputStream;
import java.util.List;
import java.util.function.Function;

/// Documents that come with the program, by name, for example `baseline-2026`. `open` gives the bytes of a name in
/// `names`.
public record Shipped(List<String> names, Function<String, InputStream> open) {
    /// No documents.
    public static final Shipped NONE = new Shipped(List.of(), _ -> InputStream.nullInputStream());

    public Shipped {
        names = List.copyOf(names);
    }
}
