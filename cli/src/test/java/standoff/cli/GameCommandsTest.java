package standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GameCommandsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aGameOfTheCatalogIsSolvedInWords() {
        assertThat(run("solve", "kuhn1950/poker")).isEqualTo(0);
        assertThat(out.toString())
                .startsWith("kuhn1950/poker: Kuhn poker\nmethod   ")
                .contains("-1/18")
                .containsPattern("time +\\d");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aGameFileThatIsNotOneIsRefusedWithItsPlace() throws IOException {
        Path file = folder.resolve("bad.efg");
        Files.writeString(file, "EFG 2 R \"a\" { \"x\"\n");
        assertThat(run("solve", file.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("bad.efg:2:1: expected")
                .contains("found the end of the file: is it complete?");
        assertThat(run("game", file.toString())).isEqualTo(2);
        assertThat(run("convert", file.toString(), folder.resolve("good.efg").toString()))
                .isEqualTo(2);
    }

    @Test
    void gamesAreListedAmongTheRest() {
        assertThat(run("list", "games")).isEqualTo(0);
        assertThat(out.toString()).contains("selten1975/horse").contains("Selten's horse");
        assertThat(run("list")).isEqualTo(0);
        assertThat(out.toString()).contains("games:").contains("regimes:");
    }

    @Test
    void aTimeLimitReturnsTheBestFoundWithItsRegret() throws IOException {
        Path file = folder.resolve("table.nfg");
        Files.writeString(file, "NFG 1 R \"\" { \"A\" \"B\" \"C\" } { 30 30 30 }" + " 1 0 7 3 5 2".repeat(13_500));
        for (String method : List.of("auto", "logit", "pure")) {
            assertThat(run("solve", file.toString(), "--method", method, "--time-limit", "1ms"))
                    .isEqualTo(0);
            assertThat(out.toString())
                    .as(method)
                    .contains("time limit was reached", "the best profile met", "nobody can gain more than");
            out.getBuffer().setLength(0);
        }
    }

    @Test
    void anOddGameFileIsSolvedWithAWarning() throws IOException {
        Path file = folder.resolve("odd.efg");
        Files.writeString(
                file, "EFG 2 R \"\" { \"A\" }\nc \"\" 1 \"\" { \"x\" 0.3333 \"y\" 0.6666 } 0\nt \"\" 0\nt \"\" 0\n");
        assertThat(run("solve", file.toString())).isEqualTo(0);
        assertThat(err.toString()).contains("warning: ").contains("odd.efg:2:").contains("normalised");
    }

    @Test
    void wrongOptionsAreBadInput() {
        assertThat(run("solve", "kuhn1950/poker", "--method", "guess")).isEqualTo(2);
        assertThat(run("solve", "kuhn1950/poker", "--time-limit", "soon")).isEqualTo(2);
        assertThat(run("solve", "kuhn1950/poker", "--lambda", "-1")).isEqualTo(2);
        assertThat(run("solve", "kuhn1950/pokre")).isEqualTo(2);
        assertThat(err.toString())
                .contains("--method: expected one of auto, subgame-perfect")
                .contains("--time-limit: expected a time such as 60s")
                .contains("--lambda: expected numbers of at least 0, found -1.0")
                .contains("Did you mean kuhn1950/poker?");
    }

    @Test
    void anEquilibriumThatIsNotFoundIsAResult() {
        assertThat(run("solve", "vonneumann1928/matching-pennies", "--method", "pure"))
                .isEqualTo(0);
        assertThat(out.toString())
                .contains("there is no equilibrium in pure strategies")
                .contains("no equilibrium found");
    }

    @Test
    void aGameIsDescribedAndDrawn() throws IOException {
        Path page = folder.resolve("pages/horse.html");
        Path svg = folder.resolve("horse.svg");
        assertThat(run("game", "selten1975/horse", "--page", page.toString(), "--svg", svg.toString()))
                .isEqualTo(0);
        assertThat(out.toString()).contains("recall       perfect").contains("[3 at three]");
        assertThat(Files.readString(page)).contains("<svg").contains("Game tree");
        assertThat(Files.readString(svg)).startsWith("<svg");
    }

    @Test
    void withoutANameTheCatalogIsListed() {
        assertThat(run("game")).isEqualTo(0);
        assertThat(out.toString()).contains("kuhn1950/poker").contains("Selten's horse");
    }

    @Test
    void aTreeIsConvertedToATable() throws IOException {
        Path file = folder.resolve("poker.nfg");
        assertThat(run("convert", "kuhn1950/poker", file.toString())).isEqualTo(0);
        assertThat(Files.readString(file)).startsWith("NFG 1 R \"Kuhn poker\"");
        assertThat(run("convert", "kuhn1950/poker", folder.resolve("poker.txt").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("expected a name that ends in .efg, .nfg");
    }

    private int run(String... args) {
        return Standoff.run(List.of(args), new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
