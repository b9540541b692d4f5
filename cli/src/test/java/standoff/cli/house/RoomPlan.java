package standoff.cli.house;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The rooms, the arrows between them and the libraries that belong to one room alone.
///
/// @param arrows each room with the rooms its arrows lead to
/// @param libraries each room with the packages that only it may use
record RoomPlan(Map<String, List<String>> arrows, Map<String, List<String>> libraries) {
    private static final Pattern LINE = Pattern.compile("(\\w+) *->([^|]*)(?:\\|(.*))?");

    RoomPlan {
        arrows = Map.copyOf(arrows);
        libraries = Map.copyOf(libraries);
    }

    /// Reads lines such as `results -> experiment | java.sql, org.duckdb`.
    static RoomPlan of(String lines) {
        Map<String, List<String>> arrows = new TreeMap<>();
        Map<String, List<String>> libraries = new TreeMap<>();
        for (String line : lines.lines().toList()) {
            Matcher matcher = LINE.matcher(line.strip());
            if (!matcher.matches())
                throw new IllegalArgumentException("expected `room -> room, room | library`, found " + line);
            if (arrows.put(matcher.group(1), words(matcher.group(2))) != null)
                throw new IllegalArgumentException("two lines for the room " + matcher.group(1));
            libraries.put(matcher.group(1), matcher.group(3) == null ? List.of() : words(matcher.group(3)));
        }
        return new RoomPlan(arrows, libraries);
    }

    Set<String> rooms() {
        return arrows.keySet();
    }

    List<String> libraries(String room) {
        return libraries.getOrDefault(room, List.of());
    }

    /// Every room that a way along arrows leads to. The room itself is one of them only if it stands on a circle.
    Set<String> reachable(String room) {
        Set<String> reached = new TreeSet<>();
        var next = new ArrayDeque<>(arrows.getOrDefault(room, List.of()));
        while (!next.isEmpty()) {
            String arrived = next.remove();
            if (reached.add(arrived)) next.addAll(arrows.getOrDefault(arrived, List.of()));
        }
        return reached;
    }

    /// The rooms whose own library a type belongs to.
    List<String> owners(String type) {
        return rooms().stream()
                .filter(room -> libraries(room).stream().anyMatch(library -> (type + ".").startsWith(library + ".")))
                .sorted()
                .toList();
    }

    /// The room a type belongs to, blank if it is not ours.
    static String room(String type) {
        String[] parts = type.split("\\.", -1);
        return parts[0].equals("standoff") && parts.length > 2 ? parts[1] : "";
    }

    static String packageName(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
