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

    /// The resources `folder/name.yaml` seen from the class `near`.
    public static ShippedDocuments resources(Class<?> near, String folder, List<String> names) {
        return new ShippedDocuments(names, name -> resource(near, folder + "/" + name + ".yaml"));
    }

    private static InputStream resource(Class<?> near, String path) {
        InputStream in = near.getResourceAsStream(path);
        if (in == null) throw new IllegalStateException("the program was packed without " + path);
        return in;
    }

    /// A line of text at the top of a document, for example its title; empty where it has none.
    public String text(String name, String key) {
        return Documents.read(name, open.apply(name)).get(key).orElse(null) instanceof Scalar scalar
                ? scalar.text()
                : "";
    }
}
