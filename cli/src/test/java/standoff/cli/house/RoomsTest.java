package standoff.cli.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The house as ARCHITECTURE.md draws it, held against the class files of every room that is built. A constant
/// that `javac` copied into a class leaves no trace there and is not seen.
class RoomsTest {
    /// A room a line: where its arrows lead, and after the bar the libraries that it alone may use. An arrow
    /// permits everything reachable from it, through rooms not yet built as well.
    private static final RoomPlan PLAN = RoomPlan.of("""
        cli        -> workbench, cluster, study     | picocli
        workbench  -> study                         | io.javalin, org.eclipse.jetty, jakarta.servlet, com.sun.net.httpserver, java.net.http
        cluster    -> experiment                    | org.apache.spark, scala
        study      -> claims, results, figures
        claims     -> race, explore, literature
        race       -> game, experiment, documents
        literature -> game, experiment
        explore    -> experiment                    | org.hipparchus, org.moeaframework, org.tribuo
        results    -> experiment                    | java.sql, javax.sql, org.duckdb, tools.jackson
        game       -> numerics
        experiment -> numerics                      | org.apache.commons.statistics, org.apache.commons.rng
        documents  ->                               | org.snakeyaml, tools.jackson, com.networknt
        figures    ->
        numerics   ->
        benchmark  -> claims, results               | org.openjdk.jmh
        """);

    private static final List<String> PLATFORM = List.of(
            "java", "javax", "jdk", "com.sun.management", "org.w3c.dom", "org.xml.sax", "org.jspecify.annotations");

    /// What tests may use beside the libraries of their room.
    private static final List<String> LIBRARIES_OF_TESTS = List.of(
            "org.junit",
            "org.assertj",
            "org.opentest4j",
            "com.microsoft.playwright",
            "com.networknt",
            "tools.jackson",
            "org.hipparchus",
            "org.apache.commons",
            "com.code_intelligence.jazzer");

    /// The promise of the same bits everywhere: these functions of `Math` may differ between processors.
    private static final Set<String> ROUNDED_BY_THE_PROCESSOR = Set.of(
            "exp", "expm1", "log", "log10", "log1p", "pow", "sin", "cos", "tan", "asin", "acos", "atan", "atan2",
            "sinh", "cosh", "tanh", "cbrt", "hypot");

    private static final Set<String> ROOMS_OF_EXACT_NUMBERS = Set.of("numerics", "experiment", "race", "game");

    /// Generators that are not keyed by what their numbers are for.
    private static final Pattern OTHER_GENERATORS =
            Pattern.compile("java\\.util\\.(Random|SplittableRandom|random\\..*|concurrent\\.ThreadLocalRandom)|"
                    + "java\\.security\\.SecureRandom");

    private static final Set<String> ROOMS_WITH_LUCK = Set.of(
            "numerics", "experiment", "race", "game", "explore", "literature", "claims", "results", "study", "cluster");

    private static final Pattern DRAWER = Pattern.compile("(?i)util|utils|common|core|helper|helpers|manager|managers");

    private static final Pattern EMPTY_NAME =
            Pattern.compile("(Abstract|Base)[A-Z].*|.*(Impl|Utils?|Helper|Manager)|State|Policy");

    /// In the race these put the parts together; every other package there knows the world alone.
    private static final Set<String> ASSEMBLERS_OF_THE_RACE = Set.of("standoff.race", "standoff.race.scenario");

    private static List<ClassFile> classes = List.of();

    @BeforeAll
    static void read() throws IOException {
        classes = ClassFile.all(Path.of("..").toAbsolutePath().normalize());
    }

    @Test
    void everyRoomThatIsBuiltIsOnThePlan() {
        assertThat(classes).extracting(ClassFile::room).contains("cli", "study", "experiment");
        assertNone(file -> !PLAN.rooms().contains(file.room()), file -> file.room() + " has no line in the plan");
    }

    @Test
    void aRoomHasThePackagesOfItsName() {
        assertNone(
                file -> !(file.packageName() + ".").startsWith("standoff." + file.room() + "."),
                file -> file.name() + " stands in the room " + file.room());
    }

    @Test
    void noArrowGoesInACircle() {
        assertThat(PLAN.rooms())
                .allSatisfy(room -> assertThat(PLAN.reachable(room)).doesNotContain(room));
    }

    @Test
    void aRoomUsesOnlyRoomsItsArrowsReach() {
        assertNoUse((file, used) -> {
            String room = RoomPlan.room(used);
            return !room.isEmpty()
                    && !room.equals(file.room())
                    && !PLAN.reachable(file.room()).contains(room);
        });
    }

    @Test
    void aRoomUsesOnlyItsOwnLibraries() {
        assertNoUse((file, used) -> !used.startsWith("standoff.")
                && !isOfThePlatform(used)
                && !isOneOf(PLAN.libraries(file.room()), used)
                && !(file.test() && isOneOf(LIBRARIES_OF_TESTS, used)));
    }

    @Test
    void literatureIsAnIndependentWitnessAndNeverSeesTheRace() {
        assertThat(PLAN.reachable("literature")).doesNotContain("race");
    }

    @Test
    void exploringKnowsNoModel() {
        assertThat(PLAN.reachable("explore")).containsExactly("experiment", "numerics");
    }

    @Test
    void onlyTheTerminalSeesTheCluster() {
        assertThat(PLAN.rooms().stream().filter(room -> PLAN.reachable(room).contains("cluster")))
                .containsExactly("cli");
    }

    @Test
    void onlyResultsSeesADatabaseOnlyDocumentsYamlAndOnlyTheWorkbenchAServer() {
        assertThat(PLAN.owners("java.sql.Connection")).containsExactly("results");
        assertThat(PLAN.owners("org.duckdb.DuckDBConnection")).containsExactly("results");
        assertThat(PLAN.owners("org.snakeyaml.engine.v2.api.Load")).containsExactly("documents");
        assertThat(PLAN.owners("io.javalin.Javalin")).containsExactly("workbench");
        assertThat(PLAN.owners("com.sun.net.httpserver.HttpServer")).containsExactly("workbench");
    }

    @Test
    void noNumberIsRoundedByTheProcessor() {
        assertNone(
                file -> !file.test()
                        && ROOMS_OF_EXACT_NUMBERS.contains(file.room())
                        && file.calls().stream().anyMatch(RoomsTest::isRoundedByTheProcessor),
                file -> file.name() + " calls "
                        + file.calls().stream()
                                .filter(RoomsTest::isRoundedByTheProcessor)
                                .toList());
    }

    @Test
    void allLuckComesFromTheStreams() {
        assertNoUse((file, used) -> !file.test()
                && ROOMS_WITH_LUCK.contains(file.room())
                && OTHER_GENERATORS.matcher(used).matches());
        assertNone(
                file -> !file.test() && file.calls().contains("java.lang.Math.random"),
                file -> file.name() + " calls Math.random");
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() {
        Set<String> marked = Set.copyOf(classes.stream()
                .filter(file -> file.simpleName().equals("package-info"))
                .filter(file -> file.uses().contains("org.jspecify.annotations.NullMarked"))
                .map(ClassFile::packageName)
                .toList());
        assertNone(
                file -> !marked.contains(file.packageName()),
                file -> file.packageName() + " has no package-info.java with @NullMarked");
    }

    @Test
    void noPackageIsADrawer() {
        assertNone(
                file -> Stream.of(file.packageName().split("\\.", -1))
                        .anyMatch(part -> DRAWER.matcher(part).matches()),
                ClassFile::packageName);
    }

    @Test
    void noTypeHasAnEmptyName() {
        assertNone(file -> EMPTY_NAME.matcher(file.simpleName()).matches(), ClassFile::name);
    }

    @Test
    void thePartsOfTheRaceKnowTheWorldAndNotEachOther() {
        assertNoUse((file, used) -> {
            String from = file.packageName();
            String to = RoomPlan.packageName(used);
            return file.room().equals("race")
                    && to.startsWith("standoff.race")
                    && !to.equals(from)
                    && !to.equals("standoff.race.world")
                    && !from.equals("standoff.race")
                    && !(ASSEMBLERS_OF_THE_RACE.contains(from) && !to.equals("standoff.race"));
        });
    }

    private static void assertNoUse(Use forbidden) {
        assertThat(classes.stream()
                        .flatMap(file -> file.uses().stream()
                                .filter(used -> forbidden.test(file, used))
                                .map(used -> file.room() + ": " + file.name() + " uses " + used)))
                .isEmpty();
    }

    private static void assertNone(
            Predicate<ClassFile> forbidden, java.util.function.Function<ClassFile, String> told) {
        assertThat(classes.stream().filter(forbidden).map(told).distinct()).isEmpty();
    }

    private static boolean isRoundedByTheProcessor(String call) {
        return call.startsWith("java.lang.Math.")
                && ROUNDED_BY_THE_PROCESSOR.contains(call.substring("java.lang.Math.".length()));
    }

    /// The JDK, but for the parts of it that belong to a room, and the annotations of nullness.
    private static boolean isOfThePlatform(String used) {
        return isOneOf(PLATFORM, used) && PLAN.owners(used).isEmpty();
    }

    private static boolean isOneOf(List<String> libraries, String used) {
        return libraries.stream().anyMatch(library -> (used + ".").startsWith(library + "."));
    }

    private interface Use {
        boolean test(ClassFile file, String used);
    }
}
