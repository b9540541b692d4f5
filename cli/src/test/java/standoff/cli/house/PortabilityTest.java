package standoff.cli.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static standoff.cli.house.CompiledRooms.CLASSES;
import static standoff.cli.house.CompiledRooms.in;
import static standoff.cli.house.CompiledRooms.main;
import static standoff.cli.house.CompiledRooms.otherThan;
import static standoff.cli.house.CompiledRooms.under;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The portable half runs wherever Java or WebAssembly does and gives the same bits there: it has no files, threads,
/// clock, network or reflection, and no arithmetic that a processor may round its own way.
class PortabilityTest {
    static final List<String> PORTABLE = List.of(
            "numerics",
            "json",
            "game",
            "experiment",
            "documents",
            "figures",
            "race",
            "literature",
            "explore",
            "claims",
            "study");

    /// The two classes that read files for the portable half, at its edge.
    private static final List<String> READERS_OF_FILES =
            List.of("standoff.documents.FileDocuments", "standoff.game.gambit.GambitFiles");

    /// Rooms that hold files beside the portable half.
    private static final List<String> ROOMS_WITH_FILES = List.of("results", "runs", "cli", "cluster", "benchmark");

    private static final Map<String, Set<String>> ROUNDED_BY_THE_PROCESSOR = Map.of(
            "java.lang.Math",
            Set.of(
                    "exp", "expm1", "log", "log10", "log1p", "pow", "sin", "cos", "tan", "asin", "acos", "atan",
                    "atan2", "sinh", "cosh", "tanh", "cbrt", "hypot", "fma"),
            "java.lang.StrictMath",
            Set.of(
                    "exp", "expm1", "log", "log10", "log1p", "pow", "sin", "cos", "tan", "asin", "acos", "atan",
                    "atan2", "sinh", "cosh", "tanh", "cbrt", "hypot", "fma"));

    /// Calls that ask the machine for something which only a JVM has, or which another run would answer otherwise.
    private static final Map<String, Set<String>> ASKED_OF_THE_MACHINE = Map.of(
            "java.lang.System",
            Set.of("nanoTime", "currentTimeMillis", "getProperty", "getenv", "exit", "gc", "identityHashCode"),
            "java.lang.Class",
            Set.of(
                    "forName",
                    "getResource",
                    "getMethod",
                    "getMethods",
                    "getDeclaredMethod",
                    "getDeclaredMethods",
                    "getField",
                    "getFields",
                    "getDeclaredField",
                    "getDeclaredFields",
                    "getDeclaredConstructor",
                    "getRecordComponents"),
            "java.time.LocalDate",
            Set.of("now"),
            "java.time.LocalDateTime",
            Set.of("now"),
            "java.time.Instant",
            Set.of("now"),
            "java.lang.Math",
            Set.of("random"));

    private static final List<String> OF_THE_MACHINE = List.of(
            "java.lang.Thread",
            "java.lang.ThreadLocal",
            "java.lang.Runtime",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.ClassLoader",
            "java.lang.reflect",
            "java.util.concurrent",
            "java.util.ServiceLoader",
            "java.util.Timer",
            "java.time.Clock",
            "java.net",
            "java.security",
            "javax.crypto");

    private static final List<String> GENERATORS = List.of(
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.random",
            "java.util.concurrent.ThreadLocalRandom",
            "java.security.SecureRandom");

    @Test
    void filesAreOpenedAtTheRimAndByTwoReadersOnly() {
        noClasses()
                .that(main().and(DescribedPredicate.not(in(ROOMS_WITH_FILES))).and(otherThan(READERS_OF_FILES)))
                .should()
                .dependOnClassesThat(under(List.of(
                        "java.nio.file",
                        "java.nio.channels",
                        "java.io.File",
                        "java.io.FileInputStream",
                        "java.io.FileOutputStream",
                        "java.io.FileReader",
                        "java.io.FileWriter",
                        "java.io.RandomAccessFile")))
                .check(CLASSES);
    }

    @Test
    void thePortableHalfKnowsNoThreadClockNetworkOrReflection() {
        noClasses()
                .that(portable())
                .should()
                .dependOnClassesThat(under(OF_THE_MACHINE))
                .check(CLASSES);
        noClasses()
                .that(portable())
                .should()
                .accessTargetWhere(anyOf(ASKED_OF_THE_MACHINE))
                .check(CLASSES);
    }

    @Test
    void noNumberOfThePortableHalfIsRoundedByTheProcessor() {
        noClasses()
                .that(portable())
                .should()
                .accessTargetWhere(anyOf(ROUNDED_BY_THE_PROCESSOR))
                .check(CLASSES);
    }

    @Test
    void allLuckComesFromTheStreams() {
        noClasses()
                .that(main().and(in(Stream.concat(PORTABLE.stream(), Stream.of("results", "runs", "cluster"))
                        .toList())))
                .should()
                .dependOnClassesThat(under(GENERATORS))
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> portable() {
        return main().and(in(PORTABLE)).and(otherThan(READERS_OF_FILES));
    }

    /// Calls of and references to these methods, by type.
    private static DescribedPredicate<JavaAccess<?>> anyOf(Map<String, Set<String>> methods) {
        DescribedPredicate<AccessTarget> named = describe(
                "one of " + methods,
                access -> methods.getOrDefault(access.getOwner().getName(), Set.of())
                        .contains(access.getName()));
        return target(named);
    }
}
