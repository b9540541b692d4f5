package standoff.game.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.ReducedForm;
import standoff.game.StrategicGame;
import standoff.game.equilibrium.BimatrixSolver;
import standoff.game.equilibrium.Equilibria;
import standoff.game.equilibrium.Equilibrium;
import standoff.game.equilibrium.PureSolver;
import standoff.game.equilibrium.SubgamePerfectSolver;
import standoff.game.equilibrium.TracingSolver;
import standoff.game.profile.Certificate;
import standoff.game.profile.Profile;
import standoff.numerics.Rational;

class CatalogTest {
    @TestFactory
    Stream<DynamicTest> everyGameSaysWhereItIsFrom() {
        return Catalog.names().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Game game = Catalog.game(name);
                    assertThat(game.title()).isNotEmpty();
                    assertThat(game.comment()).containsPattern("\\((17|18|19|20)\\d\\d\\)");
                }));
    }

    @Test
    void theFilesOfTheFolderAndNoOthersAreInTheCatalog() throws IOException {
        Path folder = Path.of("src/main/resources/standoff/game/catalog");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(Catalog.names())
                    .isEqualTo(files.map(file -> folder.relativize(file).toString())
                            .filter(name -> name.endsWith(".efg") || name.endsWith(".nfg"))
                            .map(name -> name.substring(0, name.length() - 4))
                            .sorted()
                            .toList());
        }
    }

    @Test
    void namesArePathsOfFiles() {
        assertThat(Catalog.names()).contains("kuhn1950/poker", "selten1975/horse", "schelling1960/chicken");
        assertThatThrownBy(() -> Catalog.game("kuhn1950/bridge")).hasMessageContaining("kuhn1950/poker");
    }

    @TestFactory
    Stream<DynamicTest> tablesHaveTheEquilibriaTheirPapersSay() {
        return Stream.of(
                all("luceraiffa1957/prisoners-dilemma", "0 1 | 0 1"),
                all("luceraiffa1957/battle-of-the-sexes", "1 0 | 1 0", "2/3 1/3 | 1/3 2/3", "0 1 | 0 1"),
                all("schelling1960/chicken", "1 0 | 0 1", "9/10 1/10 | 9/10 1/10", "0 1 | 1 0"),
                all("skyrms2004/stag-hunt", "1 0 | 1 0", "3/4 1/4 | 3/4 1/4", "0 1 | 0 1"),
                all("vonneumann1928/matching-pennies", "1/2 1/2 | 1/2 1/2"),
                all("vonneumann1928/rock-paper-scissors", "1/3 1/3 1/3 | 1/3 1/3 1/3"),
                all("shapley1964/cycle", "1/3 1/3 1/3 | 1/3 1/3 1/3"),
                all("dresher1962/inspection", "2/5 3/5 | 3/4 1/4"),
                all("mckelveypalfrey1995/asymmetric-pennies", "1/2 1/2 | 1/10 9/10"));
    }

    private static DynamicTest all(String name, String... expected) {
        return DynamicTest.dynamicTest(name, () -> {
            StrategicGame game = (StrategicGame) Catalog.game(name);
            Equilibria found = new BimatrixSolver().solve(game);
            assertThat(found.complete()).isTrue();
            assertThat(found.found().stream().map(e -> text(game, e.profile()))).containsExactlyInAnyOrder(expected);
            assertThat(found.found()).allMatch(e -> e.certificate().isExactlyZero());
        });
    }

    private static String text(StrategicGame game, Profile profile) {
        StringBuilder text = new StringBuilder();
        for (int a = 0; a < game.actionCount(); a++)
            text.append(a == 0 ? "" : a == game.firstAction(1) ? " | " : " ").append(profile.exactProbability(a));
        return text.toString();
    }

    @Test
    void theValueOfKuhnPokerIsMinusOneEighteenth() {
        ExtensiveGame game = (ExtensiveGame) Catalog.game("kuhn1950/poker");
        assertThat(game.nodeCount()).isEqualTo(1 + 6 * 9);
        assertThat(game.setCount()).isEqualTo(12);
        Equilibrium found = new TracingSolver().solve(game).found().getFirst();
        assertThat(found.certificate().isExactlyZero()).isTrue();
        assertThat(found.certificate().payoffs().getFirst()).isCloseTo(-1 / 18.0, within(1e-15));
        assertThat(ReducedForm.of(game).table().strategyCount(0)).isEqualTo(27); // 3 ways with each of 3 cards
        assertThat(ReducedForm.of(game).table().strategyCount(1)).isEqualTo(64);
    }

    @Test
    void bothSequentialOutcomesOfBeerAndQuichePool() {
        StrategicGame table = ReducedForm.of((ExtensiveGame) Catalog.game("chokreps1987/beer-quiche"))
                .table();
        // pooling on beer: 1/10 2 + 9/10 3 = 29/10; on quiche 1/10 3 + 9/10 2 = 21/10; the receiver gets 9/10
        assertThat(new BimatrixSolver()
                        .solve(table).found().stream()
                                .map(e -> e.certificate().payoffs())
                                .distinct())
                .containsExactlyInAnyOrder(List.of(2.9, 0.9), List.of(2.1, 0.9));
    }

    @Test
    void seltensHorseHasBothOfItsKindsOfEquilibria() {
        Game game = Catalog.game("selten1975/horse");
        // the first kind: (R, R, L), which pays (1, 1, 1); the second: (L, R, R), which pays (3, 2, 2)
        Certificate first = Certificate.of(game, Profile.pure(game, 0, 0, 1));
        assertThat(first.payoffs()).containsExactly(1.0, 1.0, 1.0);
        assertThat(first.isExactlyZero()).isTrue();
        Certificate second = Certificate.of(game, Profile.pure(game, 1, 0, 0));
        assertThat(second.payoffs()).containsExactly(3.0, 2.0, 2.0);
        assertThat(second.isExactlyZero()).isTrue();
    }

    @Test
    void onlyEntryIsSubgamePerfect() {
        ExtensiveGame game = (ExtensiveGame) Catalog.game("selten1978/entry");
        Equilibrium found = new SubgamePerfectSolver().solve(game).found().getFirst();
        assertThat(found.certificate().payoffs()).containsExactly(2.0, 2.0);
        Profile threat = Profile.pure(game, 1, 1);
        assertThat(Certificate.of(game, threat).isExactlyZero()).isTrue();
        assertThat(SubgamePerfectSolver.regretInSubgames(game, threat)).isEqualTo(2);
    }

    @Test
    void theCentipedeEndsAtOnce() {
        ExtensiveGame game = (ExtensiveGame) Catalog.game("rosenthal1981/centipede");
        Equilibrium found = new SubgamePerfectSolver().solve(game).found().getFirst();
        assertThat(found.certificate().payoffs()).containsExactly(0.4, 0.1);
        assertThat(found.profile()).isEqualTo(Profile.pure(game, 0, 0, 0, 0));
    }

    @Test
    void observedCommitmentHasOnePureEquilibriumThatOfSimultaneousMoves() {
        StrategicGame table = ReducedForm.of((ExtensiveGame) Catalog.game("bagwell1995/observed-commitment"))
                .table();
        List<Equilibrium> pure = new PureSolver().solve(table).found();
        assertThat(pure)
                .singleElement()
                .satisfies(e -> assertThat(e.certificate().payoffs()).containsExactly(4.0, 4.0));
    }

    @Test
    void theCardGameIsWorthAThird() {
        ExtensiveGame game = (ExtensiveGame) Catalog.game("myerson1991/card-game");
        Equilibrium found = new TracingSolver().solve(game).found().getFirst();
        assertThat(found.certificate().payoffs().getFirst()).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(found.profile().exactProbability(2)).isEqualTo(Rational.of(1, 3));
        assertThat(found.profile().exactProbability(4)).isEqualTo(Rational.of(2, 3));
    }

    @Test
    void theAbsentMindedDriverIsDetected() {
        ExtensiveGame game = (ExtensiveGame) Catalog.game("piccionerubinstein1997/absent-minded-driver");
        assertThat(game.recall().absentMinded()).contains("junction twice");
    }
}
