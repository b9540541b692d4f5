package standoff.cli.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static standoff.cli.house.CompiledRooms.CLASSES;
import static standoff.cli.house.CompiledRooms.in;
import static standoff.cli.house.CompiledRooms.isTest;
import static standoff.cli.house.CompiledRooms.isUnder;
import static standoff.cli.house.CompiledRooms.room;
import static standoff.cli.house.CompiledRooms.under;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The house as ARCHITECTURE.md draws it, held against the class files of every room that is built, tests included.
class RoomsTest {
    /// A room a line and where its arrows lead. An arrow permits everything reachable from it, through rooms not yet
    /// built as well.
    private static final Map<String, Set<String>> ARROWS = arrows("""
        cli        -> runs cluster
        browser    -> study
        runs       -> study results
        results    -> experiment
        cluster    -> experiment
        study      -> claims figures
        claims     -> race explore literature
        race       -> game experiment documents
        literature -> game experiment
        explore    -> experiment
        game       -> numerics
        experiment -> numerics
        documents  -> json numerics
        figures    -> json numerics
        json       ->
        numerics   ->
        benchmark  -> runs
        """);

    /// The libraries that only these rooms may use.
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "cli", List.of("picocli", "tools.jackson"),
            "cluster", List.of("org.apache.spark", "scala"),
            "runs", List.of("tools.jackson"),
            "results", List.of("java.sql", "javax.sql", "org.duckdb", "tools.jackson"),
            "documents", List.of("org.snakeyaml"),
            "browser", List.of("org.teavm"),
            "benchmark", List.of("org.openjdk.jmh"));

    /// The JDK, but for the parts of it that belong to a room, and the annotations of nullness.
    private static final List<String> PLATFORM = List.of(
            "java",
            "javax",
            "jdk",
            "com.sun.management",
            "com.sun.net.httpserver",
            "org.w3c.dom",
            "org.xml.sax",
            "org.jspecify.annotations");

    private static final List<String> LIBRARIES_OF_TESTS = List.of(
            "org.junit",
            "org.assertj",
            "org.opentest4j",
            "com.tngtech.archunit",
            "com.microsoft.playwright",
            "com.networknt",
            "tools.jackson",
            "org.hipparchus",
            "org.apache.commons");

    /// What every part of the race may know: the world, and the keys of what is measured.
    private static final Set<String> GROUND_OF_THE_RACE = Set.of("standoff.race.world", "standoff.race.measures");

    /// In the race these put the parts together; every other package there knows its ground alone.
    private static final Set<String> ASSEMBLERS_OF_THE_RACE = Set.of("standoff.race", "standoff.race.scenario");

    @Test
    void everyRoomThatIsBuiltIsOnThePlan() {
        Set<String> built = new TreeSet<>();
        CLASSES.forEach(type -> built.add(room(type)));
        assertThat(built).contains("cli", "study", "experiment");
        assertThat(ARROWS.keySet()).containsAll(built);
    }

    @Test
    void aRoomHasThePackagesOfItsName() {
        classes()
                .should(holdThat(
                        "have the packages of their room",
                        type -> (type.getPackageName() + ".").startsWith("standoff." + room(type) + ".")))
                .check(CLASSES);
    }

    @Test
    void noArrowGoesInACircle() {
        assertThat(ARROWS.keySet())
                .allSatisfy(room -> assertThat(reachable(room)).doesNotContain(room));
    }

    @Test
    void aRoomUsesOnlyRoomsItsArrowsReachAndOnlyItsOwnLibraries() {
        for (String room : ARROWS.keySet()) {
            classes()
                    .that(in(room))
                    .should(useOnlyWhatIsOpenTo(room))
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void literatureIsAnIndependentWitnessAndNeverSeesTheRace() {
        assertThat(reachable("literature")).doesNotContain("race");
    }

    @Test
    void exploringKnowsNoModel() {
        assertThat(reachable("explore")).containsExactly("experiment", "numerics");
    }

    @Test
    void onlyTheTerminalSeesTheCluster() {
        assertThat(ARROWS.keySet().stream().filter(room -> reachable(room).contains("cluster")))
                .containsExactly("cli");
    }

    @Test
    void thePartsOfTheRaceKnowTheWorldAndNotEachOther() {
        noClasses()
                .that(in("race"))
                .should(holdThat("know another part of the race", RoomsTest::knowsAnotherPartOfTheRace))
                .check(CLASSES);
    }

    private static boolean knowsAnotherPartOfTheRace(JavaClass type) {
        String from = type.getPackageName();
        if (from.equals("standoff.race")) return false;
        return type.getDirectDependenciesFromSelf().stream()
                .map(use -> CompiledRooms.element(use.getTargetClass()))
                .filter(used -> !used.getName().equals("standoff.race.RaceFixtures")) // the kit of its tests
                .map(JavaClass::getPackageName)
                .anyMatch(to -> (to + ".").startsWith("standoff.race.")
                        && !to.equals(from)
                        && !GROUND_OF_THE_RACE.contains(to)
                        && (to.equals("standoff.race") || !ASSEMBLERS_OF_THE_RACE.contains(from)));
    }

    private static ArchCondition<JavaClass> useOnlyWhatIsOpenTo(String room) {
        Set<String> rooms = reachable(room);
        List<String> own = LIBRARIES.getOrDefault(room, List.of());
        DescribedPredicate<JavaClass> ofOthers = under(LIBRARIES.values().stream()
                .flatMap(List::stream)
                .filter(library -> !own.contains(library))
                .toList());
        return new ArchCondition<>("use only " + rooms + ", the JDK and " + own) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Set<String> closed = new TreeSet<>();
                for (var use : type.getDirectDependenciesFromSelf()) {
                    JavaClass used = CompiledRooms.element(use.getTargetClass());
                    if (!isOpen(type, used)) closed.add(used.getName());
                }
                if (!closed.isEmpty())
                    events.add(SimpleConditionEvent.violated(type, room + ": " + type.getName() + " uses " + closed));
            }

            private boolean isOpen(JavaClass type, JavaClass used) {
                if (used.isPrimitive()) return true;
                if (isUnder(used, List.of("standoff"))) {
                    String other = used.getPackageName().split("\\.", 3)[1];
                    return other.equals(room) || rooms.contains(other);
                }
                return isUnder(used, own)
                        || (isUnder(used, PLATFORM) && !ofOthers.test(used))
                        || (isTest(type) && isUnder(used, LIBRARIES_OF_TESTS));
            }
        };
    }

    private static ArchCondition<JavaClass> holdThat(String description, Predicate<JavaClass> test) {
        return ArchCondition.from(DescribedPredicate.describe(description, test));
    }

    /// Every room that a way along arrows leads to. The room itself is one of them only if it stands on a circle.
    static Set<String> reachable(String room) {
        Set<String> reached = new TreeSet<>();
        List<String> next = List.copyOf(ARROWS.getOrDefault(room, Set.of()));
        while (!next.isEmpty())
            next = next.stream()
                    .filter(reached::add)
                    .flatMap(arrived -> ARROWS.getOrDefault(arrived, Set.of()).stream())
                    .toList();
        return reached;
    }

    private static Map<String, Set<String>> arrows(String lines) {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (String line : lines.lines().toList()) {
            String[] sides = line.split("->", -1);
            arrows.put(
                    sides[0].strip(),
                    new TreeSet<>(Stream.of(sides[1].strip().split(" ", -1))
                            .filter(word -> !word.isEmpty())
                            .toList()));
        }
        return arrows;
    }
}
