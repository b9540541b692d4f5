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
/// `…` stands for any lines between those that are shown, `…` at a line's end for any rest; `<!-- exit 2 -->` before
/// a block tells its exit code. A file is given by "This is `NAME`:" and a block, or by a comment that begins with
/// `file NAME`.
///
/// Rewrites what is shown and is no longer printed, long results shortened:
/// `mvn -pl cli -am verify -Ddocs.rewrite=true -Dtest=DocsTest -Dsurefire.failIfNoSpecifiedTests=false
/// -Dmaven.test.failure.ignore=true`: Maven runs a named test before there is a distribution, too, where it fails.
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

    private static final boolean REWRITE = Boolean.getBoolean("docs.rewrite");
    private static final int MOST_LINES = 14;

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
        StringBuilder rewritten = new StringBuilder();
        Matcher blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            int code = blocks.group(2) == null ? 0 : Integer.parseInt(blocks.group(2));
            StringBuilder block = new StringBuilder();
            for (String part : ("\n" + blocks.group(3)).split("\n\\$ standoff ", -1)) {
                if (part.isBlank()) continue;
                String[] lines = part.split("\n", 2);
                String shown = lines.length > 1 ? lines[1] : "";
                ProcessResult ended = InstalledDistribution.standoff(
                        Shell.in(folder), lines[0].replace("\"", "").split(" ", -1)); // quotes are for shells
                assertThat(ended.code()).as(lines[0] + "\n" + ended.err()).isEqualTo(code);
                String printed = timeless(ended.out() + ended.err()).replace(folder.toRealPath() + "/", "");
                if (REWRITE
                        && (shown.strip().equals("…")
                                || !pattern(timeless(shown)).matcher(printed).matches())) shown = shortened(printed);
                assertThat(shown.strip()).as(lines[0]).isNotEqualTo("…");
                assertThat(printed)
                        .as("%s: standoff %s", page.getFileName(), lines[0])
                        .matches(pattern(timeless(shown)));
                block.append("$ standoff ").append(lines[0]).append("\n").append(shown.stripTrailing());
                if (!shown.isBlank()) block.append("\n");
            }
            String exit = blocks.group(1) == null ? "" : blocks.group(1);
            blocks.appendReplacement(rewritten, Matcher.quoteReplacement(exit + "```console\n" + block + "```"));
        }
        blocks.appendTail(rewritten);
        if (REWRITE) Files.writeString(page, rewritten);
    }

    /// The first and the last lines of a long text.
    private static String shortened(String text) {
        List<String> lines =
                text.stripTrailing().lines().map(String::stripTrailing).toList();
        if (lines.size() <= MOST_LINES) return String.join("\n", lines);
        return String.join("\n", lines.subList(0, MOST_LINES - 2)) + "\n…\n" + lines.getLast();
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
