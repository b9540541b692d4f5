package standoff.game.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import standoff.game.Game;
import standoff.game.gambit.GambitFiles;

/// The games that come with the laboratory, as Gambit files in the folder of this class: `kuhn1950/poker` is
/// `kuhn1950/poker.efg`. The comment of each says where it is from and what is known about it.
///
/// To add one, put its file there; there is no list.
public final class Catalog {
    private Catalog() {}

    /// The names of all games, in alphabetical order.
    public static List<String> names() {
        try {
            URI here = Objects.requireNonNull(Catalog.class.getResource("kuhn1950/poker.efg"))
                    .toURI();
            if (!here.getScheme().equals("jar"))
                return namesBelow(Path.of(here).resolve("../..").normalize());
            try (FileSystem jar = FileSystems.newFileSystem(here, Map.of())) {
                return namesBelow(jar.getPath(Catalog.class.getPackageName().replace('.', '/')));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> namesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".efg") || name.endsWith(".nfg"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList();
        }
    }

    /// The game of that name.
    ///
    /// @throws IllegalArgumentException where there is none
    public static Game game(String name) {
        for (String ending : List.of(".efg", ".nfg"))
            try (InputStream in = Catalog.class.getResourceAsStream(name + ending)) {
                if (in != null) return GambitFiles.read(in, name + ending).game();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        throw new IllegalArgumentException("there is no game '" + name + "' in the catalog; there are " + names());
    }
}
