package standoff.race.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import standoff.documents.ShippedDocuments;

/// The scenarios and regimes that come with the program, by name: the YAML files of two folders of its resources.
public final class ShippedScenarios {
    private static final String SUFFIX = ".yaml";
    private static final String SCENARIOS = "/standoff/scenarios";
    private static final String REGIMES = "/standoff/scenarios/regimes";

    private ShippedScenarios() {}

    public static ShippedDocuments scenarios() {
        return shipped(SCENARIOS);
    }

    public static ShippedDocuments regimes() {
        return shipped(REGIMES);
    }

    private static ShippedDocuments shipped(String folder) {
        return new ShippedDocuments(names(folder), name -> open(folder + "/" + name + SUFFIX));
    }

    private static List<String> names(String folder) {
        URL url = ShippedScenarios.class.getResource(folder);
        if (url == null) throw new IllegalStateException("missing resource folder " + folder);
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) return names(Path.of(uri));
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return names(jar.getPath(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        }
    }

    private static InputStream open(String path) {
        InputStream in = ShippedScenarios.class.getResourceAsStream(path);
        if (in == null) throw new IllegalStateException("missing resource " + path);
        return in;
    }
}
