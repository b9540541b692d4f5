package standoff.cli.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// The rooms as Maven knows them: each module with the modules that it needs to run.
///
/// @param arrows each room with the rooms its pom names, those for tests left out
record Poms(TreeMap<String, Set<String>> arrows) {

    static Poms read() {
        TreeMap<String, Set<String>> arrows = new TreeMap<>();
        try (Stream<Path> folders = Files.list(CompiledRooms.PROJECT)) {
            for (Path pom : folders.map(folder -> folder.resolve("pom.xml"))
                    .filter(Files::exists)
                    .toList()) {
                Set<String> needed = new TreeSet<>();
                for (Element dependency : children(pom)) {
                    boolean forTests = text(dependency, "scope").equals("test");
                    if (text(dependency, "groupId").equals("standoff") && !forTests)
                        needed.add(text(dependency, "artifactId"));
                }
                arrows.put(CompiledRooms.PROJECT.relativize(pom).getName(0).toString(), needed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Poms(arrows);
    }

    /// The arrows of a room without those that a longer way replaces.
    Set<String> shortest(String room) {
        Set<String> kept = new TreeSet<>(of(room));
        for (String direct : of(room)) kept.removeAll(reachable(direct));
        return kept;
    }

    /// How many arrows the longest way down from a room has.
    int height(String room) {
        return of(room).stream().mapToInt(needed -> 1 + height(needed)).max().orElse(0);
    }

    private Set<String> of(String room) {
        return arrows.getOrDefault(room, Set.of());
    }

    private Set<String> reachable(String room) {
        Set<String> reached = new TreeSet<>(of(room));
        for (String direct : of(room)) reached.addAll(reachable(direct));
        return reached;
    }

    private static Iterable<Element> children(Path pom) throws IOException {
        try {
            var found = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(pom.toFile())
                    .getElementsByTagName("dependency");
            return IntStream.range(0, found.getLength())
                    .mapToObj(i -> (Element) found.item(i))
                    .toList();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(pom + ": " + e.getMessage(), e);
        }
    }

    private static String text(Element element, String child) {
        var found = element.getElementsByTagName(child);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }
}
