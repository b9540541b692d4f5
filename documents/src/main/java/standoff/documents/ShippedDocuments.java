package standoff.documents;

import java.io.InputStream;
import java.util.List;
import java.util.function.Function;

/// Documents that come with the program, by name, for example `baseline-2026`. `open` gives the bytes of a name
/// that is in `names`.
public record ShippedDocuments(List<String> names, Function<String, InputStream> open) {
    /// No documents.
    public static final ShippedDocuments NONE = new ShippedDocuments(List.of(), _ -> InputStream.nullInputStream());

    public ShippedDocuments {
        names = List.copyOf(names);
    }

    /// A line of text at the top of a document, for example its title; empty where it has none.
    public String text(String name, String key) {
        return Documents.read(name, open.apply(name)).get(key).orElse(null) instanceof Scalar scalar
                ? scalar.text()
                : "";
    }
}
