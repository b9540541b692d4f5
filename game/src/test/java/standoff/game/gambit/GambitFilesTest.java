package standoff.game.gambit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import standoff.game.CrisisLadder;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.KuhnPoker;
import standoff.game.LeducPoker;
import standoff.game.LiarsDice;
import standoff.game.Rules;
import standoff.game.StrategicGame;
import standoff.numerics.Rational;

class GambitFilesTest {
    private static final String POKER = """
        EFG 2 R "poker" { "Alice" "Bob" }
        "after Myerson"

        c "" 1 "" { "King" 1/2 "Queen" 0.5 } 0
        p "" 1 1 "king" { "Raise" "Fold" } 0
        p "" 2 1 "" { "Meet" "Pass" } 0
        t "" 1 "Alice wins big" { 2, -2 }
        t "" 2 "Alice wins" { 1 -1 }
        t "" 2
        p "" 1 2 "queen" { "Raise" "Fold" } 0
        p "" 2 1 0
        t "" 4 "Bob wins big" { -2, 2}
        t "" 2 "Alice wins" { 1, -1 }
        t "" 3 "Bob wins" { -1, 1 }
        """;

    static Stream<Rules<?>> ownGames() {
        return Stream.of(new KuhnPoker(6), new LeducPoker(false), new LiarsDice(3), new CrisisLadder(3, 5));
    }

    @ParameterizedTest
    @MethodSource("ownGames")
    void aGameIsWrittenAndReadEqual(Rules<?> rules) {
        Game game = rules.expand();
        String written = GambitFiles.write(game);
        Game read = GambitFiles.read(written, "again").game();
        assertThat(read).isEqualTo(game);
        assertThat(GambitFiles.write(read)).isEqualTo(written);
    }

    @Test
    void aTreeIsReadNodeByNode() {
        ExtensiveGame game = tree(POKER);
        assertThat(game.comment()).isEqualTo("after Myerson");
        assertThat(game.nodeCount()).isEqualTo(11);
        assertThat(game.setCount()).isEqualTo(3);
        assertThat(game.setLabel(0)).isEqualTo("king");
        assertThat(game.chance(game.incoming(6))).isEqualTo(0.5);
        assertThat(game.set(7)).isEqualTo(game.set(2)); // Bob does not see the card
        assertThat(game.exactPayoff(game.outcome(8), 1)).isEqualTo(Rational.of(2));
        assertThat(game.isConstantSum()).isTrue();
        assertThat(game.recall().isPerfect()).isTrue();
    }

    @Test
    void payoffFormAndOutcomeFormGiveTheSameGame() {
        String payoffForm = "NFG 1 R \"g\" { \"A\" \"B\" } { 2 2 }\n\n1 2 3 4 5 6 0 0";
        String outcomeForm = """
            NFG 1 R "g" { "A" "B" } { { "1" "2" } { "1" "2" } }
            { { "" 5, 6 } { "" 1, 2 } { "" 3 4 } }
            2 3 1 0\
            """;
        assertThat(table(outcomeForm)).isEqualTo(table(payoffForm));
        assertThat(table(payoffForm).payoff(2, 1)).isEqualTo(6); // the first player's strategy varies fastest
    }

    @Test
    void chanceThatMissesOneByRoundingIsNormalisedWithAWarning() {
        GameFile read = GambitFiles.read(
                "EFG 2 R \"\" { \"A\" }\nc \"\" 1 \"\" { \"x\" 0.33333 \"y\" 0.33333 \"z\" 0.33333 } 0\n"
                        + "t \"\" 0\nt \"\" 0\nt \"\" 0",
                "thirds.efg");
        ExtensiveGame game = (ExtensiveGame) read.game();
        assertThat(game.exactChance(game.incoming(1))).isEqualTo(Rational.of(1, 3));
        assertThat(read.warnings())
                .singleElement()
                .asString()
                .startsWith("thirds.efg:2:")
                .contains("normalised");
    }

    @Test
    void quotesAndBackslashesInLabelsSurvive() {
        ExtensiveGame game = tree("EFG 2 R \"a \\\"b\\\" c\\\\\" { \"Ä\" } t \"\" 0");
        assertThat(game.title()).isEqualTo("a \"b\" c\\");
        assertThat(game.players()).containsExactly("Ä");
        assertThat(GambitFiles.read(GambitFiles.write(game), "again").game()).isEqualTo(game);
    }

    @Test
    void errorsSayWhereWhatWasExpectedAndWhatWasFound() {
        assertThatThrownBy(() -> tree(POKER.replace("{ 2, -2 }", "{ 2 }")))
                .isInstanceOf(GameFormatException.class)
                .hasMessageStartingWith("poker.efg:7:")
                .hasMessageContaining("expected 2 payoffs, one for each player, found 1");
        assertThatThrownBy(() -> tree(POKER.substring(0, POKER.indexOf("p \"\" 1 2"))))
                .hasMessageContaining("expected a further node")
                .hasMessageContaining("after 6 nodes");
        assertThatThrownBy(() -> tree(POKER + "t \"\" 0")).hasMessageContaining("expected the end of the file");
        assertThatThrownBy(() -> tree(POKER.replace("1/2", "1/0"))).hasMessageContaining("4:20");
        assertThatThrownBy(() -> tree(POKER.replace("1/2", "2/3"))).hasMessageContaining("add to 1");
        assertThatThrownBy(() -> tree("#AGG\n2")).hasMessageContaining("EFG or NFG");
        assertThatThrownBy(() -> tree("")).hasMessageContaining("end of the file");
        assertThatThrownBy(() -> table("NFG 1 R \"\" { \"A\" \"B\" } { 100000 100000 } 1"))
                .hasMessageContaining("refused");
    }

    @Test
    void aTreeAMillionMovesDeepIsReadAndWritten() {
        int depth = 1_000_000;
        StringBuilder text = new StringBuilder("EFG 2 R \"deep\" { \"A\" }\n");
        for (int i = 0; i < depth; i++) text.append("p \"\" 1 1 \"\" { \"on\" \"stop\" } 0\n");
        text.append("t \"\" 1 \"\" { 1 }\n".repeat(1)).append("t \"\" 0\n".repeat(depth));
        ExtensiveGame game = tree(text.toString());
        assertThat(game.depth()).isEqualTo(depth);
        assertThat(game.recall().isAbsentMinded()).isTrue();
        assertThat(GambitFiles.write(game)).endsWith("t \"\" 0\n");
    }

    @Test
    void gzippedFilesAreReadAndWritten(@TempDir Path folder) throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(POKER.getBytes(StandardCharsets.UTF_8));
        }
        Game game = GambitFiles.read(new ByteArrayInputStream(packed.toByteArray()), "packed")
                .game();
        assertThat(game).isEqualTo(tree(POKER));
        Path file = folder.resolve("poker.efg.gz");
        GambitFiles.write(game, file);
        assertThat(Files.readAllBytes(file)).startsWith(0x1f, 0x8b);
        assertThat(GambitFiles.read(file).game()).isEqualTo(game);
    }

    /// Every mutation is read or refused with a place; nothing else may come out.
    @Test
    void damagedFilesAreReadOrRefusedButNeverCrash() {
        List<String> seeds = List.of(
                POKER,
                "NFG 1 R \"g\" { \"A\" \"B\" } { { \"1\" \"2\" } { \"1\" \"2\" } } \"\" { { \"\" 5, 6 } { \"\" 1, 2 }"
                        + " } 2 0 1 0",
                "NFG 1 D \"g\" { \"A\" \"B\" } { 2 2 } 1 2 3 4.5 5e-1 6/7 0 0");
        String pieces = "{}\"\\,/ \n\t-0123456789.eptcENFGR\u0000\u00ff";
        for (long seed = 0; seed < 1500; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(seeds.get(random.nextInt(seeds.size())));
            for (int edits = 1 + random.nextInt(4); edits > 0 && text.length() > 1; edits--) {
                int from = random.nextInt(StrictMath.max(1, text.length() - 1));
                switch (random.nextInt(4)) {
                    case 0 -> text.setCharAt(from, pieces.charAt(random.nextInt(pieces.length())));
                    case 1 -> text.deleteCharAt(from);
                    case 2 -> text.insert(from, pieces.charAt(random.nextInt(pieces.length())));
                    default -> text.setLength(from + 1);
                }
            }
            try {
                Game game = GambitFiles.read(text.toString(), "damaged").game();
                assertThat(GambitFiles.read(GambitFiles.write(game), "again").game())
                        .as("seed " + seed)
                        .isEqualTo(game);
            } catch (GameFormatException expected) {
                assertThat(expected.line()).as("seed " + seed).isPositive();
            }
        }
    }

    private static ExtensiveGame tree(String text) {
        return (ExtensiveGame) GambitFiles.read(text, "poker.efg").game();
    }

    private static StrategicGame table(String text) {
        return (StrategicGame) GambitFiles.read(text, "table.nfg").game();
    }

    @Test
    void numbersOfManyDigitsAreReadExactlyAndThoseOfTooManyRefused() {
        // 10^50 + 1 over 10^50: 51 digits above and below
        String many = "1" + "0".repeat(49) + "1/1" + "0".repeat(50);
        StrategicGame game = (StrategicGame) GambitFiles.read("NFG 1 R \"\" { \"A\" } { 2 } " + many + " 1e300", "long")
                .game();
        assertThat(game.exactPayoff(0, 0)).isEqualTo(Rational.parse(many));
        assertThat(game.exactPayoff(1, 0).toString()).hasSize(301);
        assertThat(GambitFiles.read(GambitFiles.write(game), "again").game()).isEqualTo(game);
        assertThatThrownBy(() -> GambitFiles.read("NFG 1 R \"\" { \"A\" } { 2 } 1 1e309", "long"))
                .isInstanceOf(GameFormatException.class)
                .hasMessageContaining("long:1:");
    }

    @Test
    void aFewDigitsThatAskForMuchRoomAreRefused() {
        for (String strategies : List.of("99999999", "100000 100000", "50000 50000 50000"))
            assertThatThrownBy(
                            () -> GambitFiles.read("NFG 1 R \"\" { \"A\" \"B\" } { " + strategies + " } 0", "greedy"))
                    .isInstanceOf(GameFormatException.class)
                    .hasMessageContaining("greedy:1:");
    }
}
