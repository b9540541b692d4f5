package standoff.game.gambit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import standoff.game.Game;
import standoff.game.SampleGames;

/// Measures against the sample games beside the checkout, which are not part of this project: Gambit's catalog and
/// contributed games, card games and scalable families. Without them these tests are skipped.
class GambitFilesOnSampleGamesTest {
    @TestFactory
    Stream<DynamicTest> everySampleIsReadWrittenAndReadEqual() {
        return SampleGames.each("gambit", file -> {
            GameFile read = GambitFiles.read(file);
            String written = GambitFiles.write(read.game());
            GameFile again = GambitFiles.read(written, file.getFileName().toString());
            assertThat(again.game()).isEqualTo(read.game());
            assertThat(GambitFiles.write(again.game())).isEqualTo(written);
        });
    }

    @TestFactory
    Stream<DynamicTest> cardGamesAreReadWrittenAndReadEqual() {
        return largerGames("kuhn", "leduc_iso", "K8", "signal");
    }

    @Tag("long")
    @TestFactory
    Stream<DynamicTest> largeGamesAreReadWrittenAndReadEqual() {
        return largerGames("");
    }

    private static Stream<DynamicTest> largerGames(String... named) {
        return Stream.of("cards", "scaling")
                .flatMap(folder -> SampleGames.each(folder, file -> {
                    if (Stream.of(named).noneMatch(file.toString()::contains)) return;
                    Game read = GambitFiles.read(file).game();
                    assertThat(GambitFiles.read(GambitFiles.write(read), "again")
                                    .game())
                            .isEqualTo(read);
                }));
    }

    @TestFactory
    Stream<DynamicTest> theEightFilesWithRepeatedLabelsAreReadWithAWarning() {
        return Stream.of("4cards", "caro2", "coord2ts", "e10", "e10a", "holdout", "nim", "nim7")
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    GameFile read = GambitFiles.read(SampleGames.file("gambit/contrib/games/" + name + ".efg"));
                    assertThat(read.warnings()).isNotEmpty();
                }));
    }
}
