package standoff.cli.house;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The class files of every room that is built, read once. A constant that `javac` copied into a class leaves no
/// trace there and is not seen.
final class CompiledRooms {
    static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    /// Every class, those of the tests included.
    static final JavaClasses CLASSES = read();

    private CompiledRooms() {}

    /// The room a class is compiled in, blank if it is not ours.
    static String room(JavaClass type) {
        return type.getSource()
                .map(source -> PROJECT.relativize(Path.of(source.getUri())).getName(0))
                .map(Path::toString)
                .orElse("");
    }

    static boolean isTest(JavaClass type) {
        return type.getSource().orElseThrow().getUri().getPath().contains("/target/test-classes/");
    }

    static DescribedPredicate<JavaClass> main() {
        return DescribedPredicate.describe("are no tests", type -> !isTest(type));
    }

    static DescribedPredicate<JavaClass> in(String room) {
        return DescribedPredicate.describe(
                "are in the room " + room, type -> room(type).equals(room));
    }

    static DescribedPredicate<JavaClass> in(Iterable<String> rooms) {
        return DescribedPredicate.describe("are in one of the rooms " + rooms, type -> {
            String room = room(type);
            for (String one : rooms) if (one.equals(room)) return true;
            return false;
        });
    }

    /// Every class but these and what is nested in them.
    static DescribedPredicate<JavaClass> otherThan(List<String> names) {
        return DescribedPredicate.describe(
                "are none of " + names,
                type -> names.stream()
                        .noneMatch(name ->
                                type.getName().equals(name) || type.getName().startsWith(name + "$")));
    }

    /// Types of these packages and of those beneath them.
    static DescribedPredicate<JavaClass> under(List<String> packages) {
        return DescribedPredicate.describe("are under " + packages, type -> isUnder(type, packages));
    }

    static boolean isUnder(JavaClass type, List<String> packages) {
        String name = element(type).getName() + ".";
        return packages.stream().anyMatch(one -> name.startsWith(one + "."));
    }

    static JavaClass element(JavaClass type) {
        return type.getBaseComponentType();
    }

    private static JavaClasses read() {
        try (Stream<Path> folders = Files.list(PROJECT)) {
            List<Path> compiled = folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .flatMap(folder ->
                            Stream.of(folder.resolve("target/classes"), folder.resolve("target/test-classes")))
                    .filter(Files::isDirectory)
                    .toList();
            ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter()
                    .withImportOption(location -> !location.contains("jmh_generated"))
                    .importPaths(compiled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
