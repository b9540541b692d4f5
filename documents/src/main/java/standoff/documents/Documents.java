package standoff.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// Reads, changes and writes YAML documents. Whatever is wrong with one is told by [InvalidDocument]; size, depth
/// and aliases are limited, so that no file costs more than a moment and some megabytes.
public final class Documents {
    private Documents() {}

    /// The mapping in a file.
    public static Mapping read(String path, DocumentSource files) {
        return Composer.compose(path, files.text(path));
    }

    /// The mapping in a stream, which is closed; `name` stands for the file in errors.
    public static Mapping read(String name, InputStream in) {
        try {
            return Composer.compose(name, BoundedText.read(name, in));
        } catch (IOException e) {
            throw Problems.only(Place.of(name), "readable text", why(e), "");
        }
    }

    static String why(IOException e) {
        String message = e.getMessage();
        return "an error of the system: " + (message == null ? "unnamed" : message);
    }

    /// The mapping in a file or a shipped document, over the document that its key `extends` names, over that one's,
    /// and so on: a
    /// path relative to the file (it ends in `.yaml` or contains `/`) or the name of a shipped document. The
    /// key itself is gone.
    ///
    /// What the child says wins; mappings merge key by key, lists and values replace. A bare value over a
    /// [StatedValue] replaces its `value` and keeps range, source and mark.
    ///
    /// @param fileOrName a path (it ends in `.yaml` or contains `/`) or the name of a shipped document
    public static Mapping readExtending(String fileOrName, ShippedDocuments shipped, DocumentSource files) {
        return merged(readLayers(fileOrName, shipped, files));
    }

    /// The documents that [#readExtending] lays over each other, the one that was asked for first, each without its
    /// key `extends`.
    public static List<Mapping> readLayers(String fileOrName, ShippedDocuments shipped, DocumentSource files) {
        return new ExtendsResolver(shipped, files).read(fileOrName);
    }

    /// Layers laid over each other as [#readExtending] does, the uppermost first.
    public static Mapping merged(List<Mapping> layers) {
        Mapping merged = layers.getLast();
        for (int k = layers.size() - 2; k >= 0; k--) merged = DocumentMerge.over(layers.get(k), merged);
        return merged;
    }

    /// `document` with one value set, as `--set nations.B.opacity=0.8` asks: `path` is dotted, `value` is YAML.
    public static Mapping override(Mapping document, String path, String value) {
        return OverrideApplier.override(document, path, value);
    }

    /// The canonical YAML text of a document: its own order, no comments, no anchors, quotes only where needed,
    /// values with their parts on one line. Reading it gives the same content.
    public static String write(Mapping document) {
        return YamlWriter.write(document);
    }

    /// SHA-256 of the canonical text in UTF-8, as 64 hexadecimal digits: the same for documents that differ
    /// only in comments, quotes, layout or in what they extend. Order and the way numbers are written count.
    public static String digest(Mapping document) {
        return YamlWriter.digest(document);
    }
}
