package standoff.cli.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// docs/glossary.md has every word of the house's dictionary, and every class that a page names exists.
class GlossaryTest {
    private static final List<String> DICTIONARY = List.of(
            "nation",
            "world",
            "node",
            "claim",
            "lever",
            "doctrine",
            "strategy",
            "outcome",
            "measure",
            "ending",
            "scenario",
            "point",
            "box",
            "future",
            "run",
            "design",
            "study",
            "payoff",
            "information set",
            "observation",
            "belief",
            "regret",
            "opportunity loss",
            "mechanism",
            "stated",
            "drawn",
            "believed",
            "block",
            "regime",
            "rung",
            "certificate",
            "plan",
            "series",
            "mark");

    private static final Pattern ENTRY = Pattern.compile("(?m)^- \\*\\*([^*]+)\\*\\*: ");
    private static final Pattern TYPE = Pattern.compile("`(?:[a-z]+\\.)*([A-Z]\\w*[a-z]\\w*)`");

    private final String glossary = page();

    @Test
    void everyWordOfTheDictionaryIsExplained() {
        Set<String> explained = ENTRY.matcher(glossary)
                .results()
                .flatMap(entry -> List.of(entry.group(1).split(", ", -1)).stream())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(explained).containsAll(DICTIONARY);
    }

    @Test
    void noWordIsExplainedTwice() {
        assertThat(ENTRY.matcher(glossary).results().map(entry -> entry.group(1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void itNamesTheClassesOfItsWords() {
        assertThat(TYPE.matcher(glossary).results().count()).isGreaterThan(20);
    }

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(CompiledRooms.PROJECT.resolve("docs"));
                Stream<Path> top = Files.list(CompiledRooms.PROJECT)) {
            return Stream.concat(docs, top)
                    .filter(file -> file.toString().endsWith(".md") && !file.endsWith("CHANGELOG.md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyClassThatAPageNamesExists(Path page) throws IOException {
        Set<String> classes = CompiledRooms.CLASSES.stream()
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        classes.addAll(sourcesOf("browser")); // which is not compiled in every build
        List<String> named = TYPE.matcher(Files.readString(page))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(named).isSubsetOf(classes);
    }

    private static List<String> sourcesOf(String room) throws IOException {
        try (Stream<Path> files = Files.walk(CompiledRooms.PROJECT.resolve(room).resolve("src"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .toList();
        }
    }

    private static String page() {
        try {
            return Files.readString(CompiledRooms.PROJECT.resolve("docs/glossary.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
