package standoff.cli.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// docs/pictures/house.svg shows the rooms that are built and the arrows of their poms. Rewrites it instead:
/// `mvn -pl cli -am test -Ddocs.rewrite=true -Dtest=HousePictureTest -Dsurefire.failIfNoSpecifiedTests=false`.
class HousePictureTest {
    private static final boolean REWRITE = Boolean.getBoolean("docs.rewrite");
    private static final Path PICTURE = CompiledRooms.PROJECT.resolve("docs/pictures/house.svg");

    private static final int WIDTH = 720;
    private static final int BOX = 104;
    private static final int TALL = 34;
    private static final int STEP = 74;

    private final Poms poms = Poms.read();

    @Test
    void thePictureShowsTheArrowsOfThePoms() throws IOException {
        if (REWRITE) Files.writeString(PICTURE, picture());
        assertThat(PICTURE).content().isEqualTo(picture());
    }

    @Test
    void noPomHasAnArrowThatIsNotOnThePlan() {
        poms.arrows()
                .forEach((room, needed) ->
                        assertThat(RoomsTest.reachable(room)).as(room).containsAll(needed));
    }

    @Test
    void thePageOnTheHouseHasARowForEachRoomWithItsArrows() throws IOException {
        String page = Files.readString(CompiledRooms.PROJECT.resolve("ARCHITECTURE.md"));
        poms.arrows().forEach((room, needed) -> {
            Matcher row = Pattern.compile("(?m)^\\| `" + room + "` \\|[^|]+\\| ([^|]+) \\|")
                    .matcher(page);
            assertThat(row.find()).as("a row for " + room).isTrue();
            String listed = row.group(1);
            assertThat(listed.equals("–") ? Set.of() : Set.of(listed.split(", ", -1)))
                    .as("the arrows of " + room)
                    .isEqualTo(needed);
        });
    }

    /// The middle of the upper edge of a box.
    private record Place(int x, int y) {}

    private String picture() {
        Map<Integer, List<String>> floors = new TreeMap<>();
        for (String room : poms.arrows().keySet())
            floors.computeIfAbsent(poms.height(room), floor -> new ArrayList<>())
                    .add(room);
        int top = floors.keySet().stream().mapToInt(floor -> floor).max().orElse(0);
        Map<String, Place> places = new TreeMap<>();
        floors.forEach((floor, rooms) -> { // from the ground up, each room above those that it needs
            rooms.sort(Comparator.comparingDouble(room -> poms.shortest(room).stream()
                    .mapToInt(needed -> place(places, needed).x())
                    .average()
                    .orElse(0)));
            for (int i = 0; i < rooms.size(); i++)
                places.put(
                        rooms.get(i), new Place(WIDTH * (2 * i + 1) / (2 * rooms.size()), 24 + (top - floor) * STEP));
        });
        StringBuilder svg = new StringBuilder("""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="14" role="img">
            <title>The rooms of Standoff and the arrows between them</title>
            <rect width="100%%" height="100%%" fill="#fff"/>
            <g stroke="#889" fill="none">
            """.formatted(WIDTH, 24 + top * STEP + TALL + 44));
        for (String room : poms.arrows().keySet())
            for (String needed : poms.shortest(room)) arrow(svg, place(places, room), place(places, needed));
        svg.append("</g>\n");
        places.forEach((room, at) -> box(svg, room, at));
        svg.append("""
            <text x="%d" y="%d" text-anchor="middle" font-size="12" fill="#445">tinted: the portable half, which also runs in a browser</text>
            </svg>
            """.formatted(WIDTH / 2, 24 + top * STEP + TALL + 28));
        return svg.toString();
    }

    private static Place place(Map<String, Place> places, String room) {
        return Objects.requireNonNull(places.get(room), room);
    }

    private static void arrow(StringBuilder svg, Place from, Place to) {
        int start = from.y() + TALL;
        int middle = (start + to.y()) / 2;
        svg.append(
                """
                <path d="M%d %dC%d %d %d %d %d %d"/><path fill="#889" stroke="none" d="M%d %dl-4 -8h8z"/>
                """.formatted(from.x(), start, from.x(), middle, to.x(), middle, to.x(), to.y() - 6, to.x(), to.y()));
    }

    private static void box(StringBuilder svg, String room, Place at) {
        Set<String> portable = Set.copyOf(PortabilityTest.PORTABLE);
        svg.append("""
            <rect x="%d" y="%d" width="%d" height="%d" rx="5" fill="%s" stroke="#446"/><text x="%d" y="%d" text-anchor="middle" fill="#112">%s</text>
            """.formatted(
                        at.x() - BOX / 2,
                        at.y(),
                        BOX,
                        TALL,
                        portable.contains(room) ? "#e3ecf7" : "#fff",
                        at.x(),
                        at.y() + 22,
                        room));
    }
}
