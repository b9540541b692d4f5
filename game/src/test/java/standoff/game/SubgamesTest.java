package standoff.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import standoff.game.catalog.Catalog;
import standoff.numerics.Rational;

class SubgamesTest {
    @Test
    void everyMoveOfTheCentipedeBeginsASubgame() {
        assertThat(Subgames.roots((ExtensiveGame) Catalog.game("rosenthal1981/centipede")))
                .containsExactly(0, 2, 4, 6);
    }

    @Test
    void theHorseHasNoProperSubgame() {
        assertThat(Subgames.roots((ExtensiveGame) Catalog.game("selten1975/horse")))
                .containsExactly(0);
        assertThat(Subgames.roots((ExtensiveGame) Catalog.game("kuhn1950/poker")))
                .containsExactly(0);
    }

    @Test
    void aTreeFromRulesMergesPositionsOfEqualInformation() {
        Rules<List<Integer>> matching = new Rules<>() {
            @Override
            public String title() {
                return "matching pennies";
            }

            @Override
            public List<String> players() {
                return List.of("A", "B");
            }

            @Override
            public List<Integer> start() {
                return List.of();
            }

            @Override
            public Branching<List<Integer>> at(List<Integer> coins) {
                if (coins.size() == 2) {
                    double won = coins.get(0).equals(coins.get(1)) ? 1 : -1;
                    return Branching.Ending.of(won, -won);
                }
                return new Branching.Choice<>(
                        coins.size(),
                        "nothing",
                        List.of(
                                new Branching.Option<>("heads", with(coins, 0)),
                                new Branching.Option<>("tails", with(coins, 1))));
            }

            private List<Integer> with(List<Integer> coins, int coin) {
                return coins.isEmpty() ? List.of(coin) : List.of(coins.getFirst(), coin);
            }
        };
        ExtensiveGame game = matching.expand();
        assertThat(game.nodeCount()).isEqualTo(7);
        assertThat(game.setCount()).isEqualTo(2);
        assertThat(game.outcomeCount()).isEqualTo(2);
        assertThat(game.isConstantSum()).isTrue();
        SequenceForm form = SequenceForm.of(game);
        assertThat(form.cellCount()).isEqualTo(4);
        assertThat(form.exactPayoff(0, 0)).isEqualTo(Rational.ONE);
    }

    @Test
    void strictDominanceLeavesOnlyDefection() {
        StrategicGame game = (StrategicGame) Catalog.game("luceraiffa1957/prisoners-dilemma");
        List<int[]> left = Dominance.undominated(game, true);
        assertThat(left.get(0)).containsExactly(1);
        assertThat(left.get(1)).containsExactly(1);
        assertThat(game.restrictedTo(left).payoff(0, 0)).isEqualTo(1);
    }

    @Test
    void weakDominanceTakesMoreOut() {
        StrategicGame entry =
                ReducedForm.of((ExtensiveGame) Catalog.game("selten1978/entry")).table();
        assertThat(Dominance.undominated(entry, true).get(1)).hasSize(2);
        assertThat(Dominance.undominated(entry, false).get(1)).containsExactly(0);
    }
}
