package standoff.cli.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import standoff.cli.house.ProcessResult;
import standoff.cli.house.Shell;

/// The docs are true: links lead somewhere, and what a `console` block shows is what the command prints. A line
/// `…` stands for any lines, `…` at a line's end for any rest; `<!-- exit 2 -->` before a block tells its exit
/// code. A file is given by "This is `NAME`:" and a block, or by a comment that begins with `file NAME`.
class DocsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)[^)]*\\)");
    private static final Pattern SHOWN_FILE =
            Pattern.compile("This is `(\\S+)`:\\n\\n```\\w+\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern HIDDEN_FILE = Pattern.compile("<!-- file (\\S+)\\n(.*?)-->", Pattern.DOTALL);
    private static final Pattern BLOCK =
            Pattern.compile("(<!-- exit (\\d) -->\\n)?```console\\n(.*?)```", Pattern.DOTALL);
    /// How long something took.
    private static final Pattern ELAPSED = Pattern.compile("(?m)( +\\d+\\.\\d s$|(?<=^time ).*$)");

    @TempDir
    Path folder;

    static Stream<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(
                List.of(ROOT.resolve("README.md"), ROOT.resolve("ARCHITECTURE.md"), ROOT.resolve("CONTRIBUTING.md")));
        try (var docs = Files.newDirectoryStream(ROOT.resolve("docs"), "*.md")) {
            docs.forEach(pages::add);
        }
        pages.sort(null);
        return pages.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsToAFile(Path page) throws IOException {
        Matcher links = LINK.matcher(Files.readString(page));
        while (links.find())
            if (!links.group(1).startsWith("http"))
                assertThat(page.resolveSibling(links.group(1))).exists();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatAPageShowsIsWhatTheCommandPrints(Path page) throws Exception {
        String text = Files.readString(page);
        for (Pattern file : List.of(SHOWN_FILE, HIDDEN_FILE)) {
            Matcher files = file.matcher(text);
            while (files.find()) Files.writeString(folder.resolve(files.group(1)), files.group(2));
        }
        Matcher blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            int code = blocks.group(2) == null ? 0 : Integer.parseInt(blocks.group(2));
            for (String part : ("\n" + blocks.group(3)).split("\n\\$ standoff ", -1)) {
                if (part.isBlank()) continue;
                String[] lines = part.split("\n", 2);
                ProcessResult ended = InstalledDistribution.standoff(
                        Shell.in(folder), lines[0].replace("\"", "").split(" ", -1)); // quotes are for shells
                assertThat(ended.code()).as(lines[0] + "\n" + ended.err()).isEqualTo(code);
                assertThat(timeless(ended.out() + ended.err()))
                        .as("%s: standoff %s", page.getFileName(), lines[0])
                        .matches(pattern(timeless(lines.length > 1 ? lines[1] : "")));
            }
        }
    }

    private static String timeless(String text) {
        return ELAPSED.matcher(text).replaceAll("");
    }

    private static Pattern pattern(String shown) {
        if (shown.isBlank()) return Pattern.compile("\\s*");
        StringBuilder pattern = new StringBuilder();
        for (String line : shown.strip().split("\n", -1)) {
            if (line.equals("…")) {
                pattern.append("(?:.*\n)*?");
            } else {
                boolean open = line.endsWith("…");
                String exact = open ? line.substring(0, line.length() - 1) : line;
                pattern.append(Pattern.quote(exact)).append(open ? ".*\n" : "\\s*?\n");
            }
        }
        return Pattern.compile(pattern + "\\s*");
    }
}
