package standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The commands of docs/solve-a-game.md are carried out, and print what stands there but for the time they take.
class SolveAGameTest {
    private static final Path PAGE = Path.of("../docs/solve-a-game.md");
    private static final Pattern FILE = Pattern.compile("This is `crisis\\.efg`:\n\n```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("```console\n\\$ standoff ([^\n]*)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private static Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> everyCommandPrintsWhatThePageSays() throws IOException {
        String page = Files.readString(PAGE);
        Matcher file = FILE.matcher(page);
        assertThat(file.find()).isTrue();
        Path crisis = folder.resolve("crisis.efg");
        Files.writeString(crisis, file.group(1));
        return BLOCK.matcher(page)
                .results()
                .map(block -> DynamicTest.dynamicTest(block.group(1), () -> {
                    StringWriter out = new StringWriter();
                    List<String> args = Stream.of(block.group(1).split(" ", -1))
                            .map(word -> word.equals("crisis.efg") ? crisis.toString() : word)
                            .map(word -> word.equals("poker.nfg")
                                    ? folder.resolve(word).toString()
                                    : word)
                            .toList();
                    int code =
                            Standoff.run(args, new PrintWriter(out, true), new PrintWriter(new StringWriter(), true));
                    assertThat(code).isEqualTo(Exit.DONE.code());
                    String printed = out.toString().replace(crisis.toString(), "crisis.efg");
                    assertThat(timeless(printed)).isEqualTo(timeless(block.group(2)));
                }));
    }

    private static String timeless(String text) {
        return text.replaceAll("(?m)^time .*$", "time").strip();
    }
}
