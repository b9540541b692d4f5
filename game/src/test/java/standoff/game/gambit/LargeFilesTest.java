package standoff.game.gambit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import standoff.game.ExtensiveGame;
import standoff.game.StrategicGame;
import standoff.numerics.Rational;

/// What large files need: to be refused before they fill the memory, and to be kept small until then.
class LargeFilesTest {
    private static Tokens tokens(String text, long memory) {
        return new Tokens(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), "large", memory);
    }

    private static String line(int moves) {
        StringBuilder text = new StringBuilder("2 R \"line\" { \"A\" \"B\" }\n");
        for (int i = 0; i < moves; i++)
            text.append("p \"\" ").append(i % 2 + 1).append(' ').append(i).append(" \"\" { \"on\" \"stop\" } 0\n");
        text.append("t \"\" 1 \"\" { 0, 0 }\n");
        for (int i = 0; i < moves; i++)
            text.append("t \"\" ").append(i + 2).append(" \"\" { 1, ").append(i).append(" }\n");
        return text.toString();
    }

    @Test
    void aTreeThatWouldFillTheMemoryIsRefusedWhereItDoes() throws IOException {
        // a megabyte holds a line of a thousand moves, 100 kB do not
        ExtensiveGame game = (ExtensiveGame)
                new EfgReader(tokens(line(1000), 1 << 20)).read().game();
        assertThat(game.nodeCount()).isEqualTo(2001);
        assertThatThrownBy(() -> new EfgReader(tokens(line(1000), 100_000)).read())
                .isInstanceOf(GameFormatException.class)
                .hasMessageStartingWith("large:")
                .hasMessageContaining("larger than the memory of 0 MB holds, and is read no further");
    }

    @Test
    void aTableThatWouldFillTheMemoryIsRefusedBeforeItsPayoffsAreRead() {
        String text = "1 R \"wide\" { \"A\" \"B\" } { 3000 3000 }\n1 2 3";
        assertThatThrownBy(() -> new NfgReader(tokens(text, 64 << 20)).read())
                .hasMessageContaining("the game has 18000000 payoffs or more, which the memory of 64 MB does not hold");
    }

    @Test
    void payoffsAreTheNumbersOfTheFileWhetherADoubleHoldsThemOrNot() {
        List<String> written = List.of("1", "-3", ".5", "1/3", "12345678901234567890", "0.1", "7/8", "-1/7");
        PayoffList payoffs = new PayoffList(tokens("", 1 << 20), written.size());
        for (String each : written) payoffs.append(Rational.parse(each));
        assertThat(payoffs)
                .containsExactlyElementsOf(written.stream().map(Rational::parse).toList());
    }

    @Test
    void aTableOfWholePayoffsIsExactThoughItIsKeptInDoubles() throws IOException {
        StrategicGame game =
                (StrategicGame) new NfgReader(tokens("1 R \"\" { \"A\" \"B\" } { 2 2 } 1 -2 .25 3 4 5 6 7", 1 << 20))
                        .read()
                        .game();
        assertThat(game.isRational()).isTrue();
        assertThat(game.exactPayoff(0, 1)).isEqualTo(Rational.of(-2));
        assertThat(game.exactPayoff(1, 0)).isEqualTo(Rational.of(1, 4));
    }

    /// The table against a map of the library, with keys that collide in their lower bits.
    @Test
    void givenNumbersAreFoundAgain() {
        Random random = new Random(7);
        IdTable numbers = new IdTable();
        Map<Long, Integer> expected = new HashMap<>();
        List<Long> keys = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            long key = (long) random.nextInt(4) << 32 | random.nextInt(5000) << 8;
            numbers.put(key, i);
            expected.put(key, i);
            keys.add(key);
        }
        for (long key : keys) assertThat(numbers.get(key)).isEqualTo(expected.get(key));
        assertThat(numbers.get(-1)).isEqualTo(IdTable.NONE);
    }
}
