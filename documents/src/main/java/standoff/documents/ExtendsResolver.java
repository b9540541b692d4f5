package standoff.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Resolves `extends`: follows the chain from a document to its parents.
final class ExtendsResolver {
    static final String KEY = "extends";
    static final int LONGEST_CHAIN = 8;

    private final ShippedDocuments shipped;
    private final DocumentSource files;
    private final List<String> chain = new ArrayList<>();

    ExtendsResolver(ShippedDocuments shipped, DocumentSource files) {
        this.shipped = shipped;
        this.files = files;
    }

    private List<Mapping> readFile(String path) {
        chain.add(path);
        return resolved(Documents.read(path, files), path);
    }

    /// The documents of the chain without their keys `extends`, the child first.
    List<Mapping> read(String fileOrName) {
        Place asked = Place.of(fileOrName.isBlank() ? "\"\"" : fileOrName);
        return isPath(fileOrName) ? readFile(fileOrName) : read(fileOrName, asked, "");
    }

    private List<Mapping> read(String name, Place asked, String key) {
        if (!shipped.names().contains(name)) {
            String suggestion = Similarity.to(name, shipped.names())
                    .or(() -> shipped.names().stream()
                            .filter(known -> !name.isBlank() && known.startsWith(name))
                            .findFirst())
                    .map(n -> "Did you mean " + n + "?")
                    .orElse("A file is named by a path ending in .yaml.");
            String found = name.isBlank() ? "nothing" : MessageText.shortened(name);
            throw Problems.only(asked, key, "the name of a shipped document", found, suggestion);
        }
        chain.add(name);
        return resolved(Documents.read(name, shipped.open().apply(name)), null);
    }

    private List<Mapping> resolved(Mapping document, @Nullable String file) {
        Node parent = document.get(KEY).orElse(null);
        if (parent == null) return List.of(document);
        if (!(parent instanceof Scalar name) || name.text().isBlank())
            throw Problems.only(parent.place(), KEY, "a file or the name of a document", parent.described(), "");
        List<Mapping> layers = new ArrayList<>();
        layers.add(without(document));
        layers.addAll(file != null && isPath(name.text()) ? beside(file, name) : named(name));
        return layers;
    }

    private static boolean isPath(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml") || name.contains("/");
    }

    private List<Mapping> beside(String file, Scalar name) {
        String parent;
        try {
            parent = files.beside(file, name.text());
        } catch (IllegalArgumentException e) {
            throw Problems.only(name.place(), KEY, "a path", name.described(), "");
        }
        if (name.text().contains("://"))
            throw Problems.only(name.place(), KEY, "a file", name.described(), "Nothing is fetched: save it beside.");
        refuseLoops(name.place(), parent);
        files.absence(parent).ifPresent(absent -> {
            throw Problems.only(name.place(), KEY, "a file", absent.found(), absent.suggestion());
        });
        return readFile(parent);
    }

    private List<Mapping> named(Scalar name) {
        refuseLoops(name.place(), name.text());
        return read(name.text(), name.place(), KEY);
    }

    private void refuseLoops(Place place, String next) {
        String shown = String.join(" -> ", chain) + " -> " + next;
        if (chain.contains(next))
            throw Problems.only(place, KEY, "a chain of documents that ends", shown, "Break the circle.");
        if (chain.size() >= LONGEST_CHAIN)
            throw Problems.only(place, KEY, "at most " + LONGEST_CHAIN + " documents in a chain", shown, "");
    }

    private static Mapping without(Mapping document) {
        return new Mapping(
                document.place(),
                document.entries().stream()
                        .filter(e -> !e.key().text().equals(KEY))
                        .toList());
    }
}
