package standoff.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import standoff.game.catalog.Catalog;
import standoff.numerics.Rational;

class StrategyCountTest {
    /// Whoever is first acts at a card and, having passed and been bet at, again: 3 ways at each of three
    /// cards; the second one of 2 at each card after each of 2 moves.
    @Test
    void kuhnPokerHas27And64() {
        ExtensiveGame poker = (ExtensiveGame) Catalog.game("kuhn1950/poker");
        assertThat(StrategyCount.of(poker, 0)).hasValue(27);
        assertThat(StrategyCount.of(poker, 1)).hasValue(64);
    }

    /// Listing them is the second method.
    @TestFactory
    Stream<DynamicTest> asManyAreCountedAsListed() {
        return Catalog.names().stream()
                .filter(name -> Catalog.game(name) instanceof ExtensiveGame)
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    ExtensiveGame tree = (ExtensiveGame) Catalog.game(name);
                    for (int p = 0; p < tree.playerCount(); p++) {
                        int listed = ReducedForm.strategyCount(tree, p);
                        StrategyCount.of(tree, p)
                                .ifPresent(counted -> assertThat(counted).isEqualTo(listed));
                    }
                }));
    }

    /// 30 choices between two, each seen by nobody: 2^30 strategies.
    @Test
    void aTreeWithTooManyStrategiesIsRefusedBeforeAnyIsListed() {
        TreeBuilder tree = new TreeBuilder("many", List.of("A"));
        int chance = tree.chance(
                "", IntStream.range(0, 30).mapToObj(i -> "" + i).toList(), Collections.nCopies(30, Rational.of(1, 30)));
        tree.move(chance, ExtensiveGame.NONE, "");
        for (int i = 0; i < 30; i++) {
            tree.move(tree.informationSet(0, "", List.of("left", "right")), ExtensiveGame.NONE, "");
            tree.end(ExtensiveGame.NONE);
            tree.end(ExtensiveGame.NONE);
        }
        ExtensiveGame made = tree.build();
        assertThat(StrategyCount.of(made, 0)).hasValue(1 << 30);
        assertThatThrownBy(() -> ReducedForm.of(made)).hasMessageContaining("too many strategies");
        assertThatThrownBy(() -> ReducedForm.strategyCount(made, 0)).hasMessageContaining("too many strategies");
    }
}
