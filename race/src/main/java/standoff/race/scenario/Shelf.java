package standoff.race.scenario;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import standoff.documents.Shipped;

/// The scenarios and regimes that come with the program, by name.
public final class Shelf {
    private static final List<String> SCENARIOS = index("scenarios");
    private static final List<String> REGIMES = index("regimes");

    private Shelf() {}

    public static Shipped scenarios() {
        return new Shipped(SCENARIOS, name -> open("scenarios/" + name + ".yaml"));
    }

    public static Shipped regimes() {
        return new Shipped(REGIMES, name -> open("regimes/" + name + ".yaml"));
    }

    private static List<String> index(String folder) {
        try (InputStream in = open(folder + "/index.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        InputStream in = Shelf.class.getResourceAsStream("/standoff/" + path);
        if (in == null) throw new IllegalStateException("missing resource " + path);
        return in;
    }
}
