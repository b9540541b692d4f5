package standoff.cli.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import standoff.experiment.Mark;
import standoff.race.world.Section;

/// Pages written by hand say what the model does. docs/model.md is printed by the program and held against it by a
/// test of its own; here the other pages are held against it and against the declarations.
class ModelPagesTest {
    private static final Path DOCS = CompiledRooms.PROJECT.resolve("docs");
    private static final Pattern STAGE = Pattern.compile("(?m)^\\d+\\. (.+)$");
    private static final Pattern MARK = Pattern.compile("\\*\\*([VDMJ])\\*\\*\\s+((?:from\\s+memory)|[a-z]+)");

    @Test
    void theTurnIsThatOfTheModel() throws IOException {
        assertThat(stages("extend-the-model.md", "## The turn"))
                .hasSizeGreaterThan(10)
                .isEqualTo(stages("model.md", "## A step"));
    }

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(DOCS)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aMarkMeansOneThing(Path page) throws IOException {
        Map<String, String> said = new TreeMap<>();
        for (Mark mark : Mark.values()) said.put(String.valueOf(mark.letter()), meaning(mark));
        assertThat(MARK.matcher(Files.readString(page)).results())
                .allSatisfy(found ->
                        assertThat(found.group(2).replaceAll("\\s+", " ")).isEqualTo(said.get(found.group(1))));
    }

    @Test
    void thePageOnScenariosExplainsTheMarks() throws IOException {
        assertThat(MARK.matcher(Files.readString(DOCS.resolve("write-a-scenario.md")))
                        .results())
                .hasSize(Mark.values().length);
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void thePageOnScenariosNamesEverySection(Section section) throws IOException {
        String page = Files.readString(DOCS.resolve("write-a-scenario.md"));
        String table = page.substring(page.indexOf("## Sections"), page.indexOf("## Regimes"));
        assertThat(table).contains("`" + section.key() + "`");
    }

    private static String meaning(Mark mark) {
        return switch (mark) {
            case VERIFIED -> "verified";
            case DERIVED -> "derived";
            case MEMORY -> "from memory";
            case JUDGEMENT -> "judgement";
        };
    }

    private static List<String> stages(String page, String heading) throws IOException {
        String text = Files.readString(DOCS.resolve(page));
        int start = text.indexOf(heading) + heading.length();
        return STAGE.matcher(text.substring(start, text.indexOf("\n## ", start)))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
