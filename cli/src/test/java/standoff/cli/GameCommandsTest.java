package standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static standoff.cli.CommandResult.standoff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GameCommandsTest {
    @TempDir
    private Path folder = Path.of("");

    /// Kuhn 1950: the first player loses 1/18 a hand, bluffs with the jack in a share of hands of at most 1/3 and bets
    /// the king three times as often.
    @Test
    void aGameOfTheCatalogIsSolvedInWords() {
        assertThat(standoff("solve", "kuhn1950/poker").result())
                .startsWith("kuhn1950/poker: Kuhn poker\nmethod   ")
                .contains("pays player 1 -1/18 (-0.0555556), player 2 1/18 (0.0555556) · exact: nobody can gain")
                .contains("    at J first (reached in 33.3 % of plays)\n      check  2/3   worth -1\n      bet    1/3")
                .contains(
                        "    at K first (reached in 33.3 % of plays)\n      check  0   worth 1.16667\n      bet    1 ")
                .containsPattern("\ntime +[\\d.]+ (ms|s)\n$");
    }

    @Test
    void asJsonTheAnswerIsForPrograms() {
        JsonNode answer = new JsonMapper()
                .readTree(standoff("solve", "kuhn1950/poker", "--json").result());
        assertThat(answer.path("game").asString()).isEqualTo("kuhn1950/poker");
        JsonNode found = answer.path("equilibria").path(0);
        assertThat(found.path("payoffs").path(0).asDouble()).isCloseTo(-1 / 18.0, within(1e-15));
        assertThat(found.path("exact_payoffs").path(0).asString()).isEqualTo("-1/18");
        assertThat(found.path("regret").asDouble()).isZero();
        assertThat(found.path("behaviour")).hasSize(12); // six sets of information of each
        for (JsonNode set : found.path("behaviour")) {
            double sum = 0;
            for (JsonNode action : set.path("actions"))
                sum += action.path("probability").asDouble();
            assertThat(sum).isCloseTo(1, within(1e-15));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"solve", "game", "convert"})
    void aGameFileThatIsNotOneIsRefusedWithItsPlace(String command) throws IOException {
        Path file = folder.resolve("bad.efg");
        Files.writeString(file, "EFG 2 R \"a\" { \"x\"\n");
        String[] words = command.equals("convert")
                ? new String[] {
                    command, file.toString(), folder.resolve("good.efg").toString()
                }
                : new String[] {command, file.toString()};
        assertThat(standoff(words).refusal())
                .contains("bad.efg:2:1: expected")
                .contains("found the end of the file: is it complete?")
                .hasLineCount(1);
        assertThat(folder.resolve("good.efg")).doesNotExist();
    }

    @Test
    void gamesAreListedAmongTheRest() {
        assertThat(standoff("list", "games").result()).containsPattern("(?m)^ *selten1975/horse +Selten's horse$");
        assertThat(standoff("list").result()).contains("games:").contains("regimes:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", "logit", "pure"})
    void aTimeLimitReturnsTheBestFoundWithItsRegret(String method) throws IOException {
        Path file = folder.resolve("table.nfg");
        Files.writeString(file, "NFG 1 R \"\" { \"A\" \"B\" \"C\" } { 60 60 60 }" + " 1 0 7 3 5 2".repeat(108_000));
        assertThat(standoff("solve", file.toString(), "--method", method, "--time-limit", "1ms")
                        .out())
                .contains("time limit was reached", "the best profile met")
                .containsPattern("nobody can gain more than [\\d.]+");
    }

    @Test
    void anOddGameFileIsSolvedWithAWarning() throws IOException {
        Path file = folder.resolve("odd.efg");
        Files.writeString(
                file, "EFG 2 R \"\" { \"A\" }\nc \"\" 1 \"\" { \"x\" 0.3333 \"y\" 0.6666 } 0\nt \"\" 0\nt \"\" 0\n");
        CommandResult solved = standoff("solve", file.toString());
        assertThat(solved.code()).isZero();
        assertThat(solved.err()).contains("warning: ").contains("odd.efg:2:").contains("normalised");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        kuhn1950/poker | --method     | guess | --method: expected one of auto, subgame-perfect
        kuhn1950/poker | --time-limit | soon  | --time-limit: expected a time such as 60s
        kuhn1950/poker | --lambda     | -1    | --lambda: expected numbers of at least 0, found -1.0
        kuhn1950/pokre | --method     | auto  | Did you mean kuhn1950/poker?
        """)
    void wrongOptionsAreBadInput(String game, String option, String value, String told) {
        assertThat(standoff("solve", game, option, value).refusal()).contains(told);
    }

    @Test
    void anEquilibriumThatIsNotFoundIsAResult() {
        assertThat(standoff("solve", "vonneumann1928/matching-pennies", "--method", "pure")
                        .result())
                .contains("there is no equilibrium in pure strategies")
                .contains("\nno equilibrium found\n");
    }

    @Test
    void aGameIsDescribedAndDrawn() throws IOException {
        Path page = folder.resolve("pages/horse.html");
        Path svg = folder.resolve("horse.svg");
        assertThat(standoff("game", "selten1975/horse", "--page", page.toString(), "--svg", svg.toString())
                        .result())
                .contains("tree         9 nodes, 5 ends, longest play 3 moves\n")
                .contains("recall       perfect\n")
                .contains("[3 at three]");
        assertThat(Files.readString(page)).contains("<svg").contains("Game tree");
        assertThat(Files.readString(svg)).startsWith("<svg");
    }

    @Test
    void withoutANameTheCatalogIsListed() {
        assertThat(standoff("game").result()).contains("kuhn1950/poker").contains("Selten's horse");
    }

    /// Each player of Kuhn's poker has six sets with two actions, so 2^6 = 64 strategies; those that differ only
    /// behind an own move they rule out count once: 3 of (check and fold, check and call, bet) for each of three
    /// cards is 27 for the first, 4 for each card is 64 for the second.
    @Test
    void aTreeIsConvertedToATable() throws IOException {
        Path file = folder.resolve("poker.nfg");
        assertThat(standoff("convert", "kuhn1950/poker", file.toString()))
                .isEqualTo(new CommandResult(0, "", "standoff: written to " + file + "\n"));
        assertThat(Files.readString(file)).startsWith("NFG 1 R \"Kuhn poker\"");
        assertThat(standoff("game", file.toString()).out()).contains("\ntable        27 x 64 strategies\n");
        assertThat(standoff(
                                "convert",
                                "kuhn1950/poker",
                                folder.resolve("poker.txt").toString())
                        .refusal())
                .contains("expected a name that ends in .efg, .nfg");
    }
}
