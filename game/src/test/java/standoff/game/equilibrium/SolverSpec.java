package standoff.game.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.ReducedForm;
import standoff.game.StrategicGame;
import standoff.game.catalog.Catalog;

/// What every solver of tables and trees must keep: answers are certified, lie among all equilibria where these
/// can be listed, and do not depend on the scale of payoffs or the order of strategies; failures give a reason.
abstract class SolverSpec {
    abstract Solver<Game> solver();

    /// The regret that the solver promises, as a share of the payoff spread.
    double promisedRegret() {
        return Equilibrium.TOLERANCE;
    }

    /// Whether the solver must find something in every game it applies to.
    boolean alwaysFinds() {
        return true;
    }

    private record Named(String name, Game game) {}

    private Stream<Named> games() {
        List<Named> games = new ArrayList<>();
        for (String name : Catalog.names()) games.add(new Named(name, Catalog.game(name)));
        games.add(new Named("random table", RandomGames.table(100, 1, 4, 4, 4)));
        games.add(new Named("random table with ties", RandomGames.table(100, 0, 3, 4, 3)));
        for (int number : new int[] {1, 2, 3, 4, 6, 7, 8, 9})
            games.add(new Named("random " + number, RandomGames.numbered(number)));
        return games.stream().filter(g -> solver().refusal(g.game).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> answersAreCertified() {
        return games().map(g -> DynamicTest.dynamicTest(g.name, () -> {
            Equilibria answer = solver().solve(g.game);
            if (alwaysFinds())
                assertThat(answer.found()).as(answer.explanation()).isNotEmpty();
            assertThat(answer.explanation()).isNotEmpty();
            for (Equilibrium found : answer.found())
                assertThat(found.certificate().regret())
                        .isLessThanOrEqualTo(promisedRegret() * StrictMath.max(1, g.game.payoffSpread()));
        }));
    }

    @TestFactory
    Stream<DynamicTest> answersPayWhatSomeEquilibriumPays() {
        return games().filter(g -> !g.name.startsWith("random") && g.game.playerCount() == 2)
                .map(g -> DynamicTest.dynamicTest(g.name, () -> {
                    StrategicGame table = g.game instanceof ExtensiveGame tree
                            ? ReducedForm.of(tree).table()
                            : (StrategicGame) g.game;
                    Equilibria all = new BimatrixSolver().solve(table);
                    if (!all.complete() || hasContinua(all)) return;
                    for (Equilibrium found : solver().solve(g.game).found())
                        assertThat(all.found()).anySatisfy(e -> {
                            for (int p = 0; p < 2; p++)
                                assertThat(found.certificate().payoffs().get(p))
                                        .isCloseTo(
                                                e.certificate().payoffs().get(p),
                                                within(1e-6 * (1 + table.payoffSpread())));
                        });
                }));
    }

    /// Whether some component has extreme equilibria that pay differently, so that there are payoffs between them.
    private static boolean hasContinua(Equilibria all) {
        for (Equilibrium a : all.found())
            for (Equilibrium b : all.found())
                if (Objects.equals(
                                a.parameters().get("component"), b.parameters().get("component"))
                        && !a.certificate().payoffs().equals(b.certificate().payoffs())) return true;
        return false;
    }

    @TestFactory
    Stream<DynamicTest> answersToARescaledGameAreEquilibriaOfTheGame() {
        return games().map(g -> DynamicTest.dynamicTest(g.name, () -> {
            Game rescaled = GameVariations.rescaled(g.game);
            if (solver().refusal(rescaled).isPresent()) return;
            for (Equilibrium found : solver().solve(rescaled).found()) {
                Equilibrium again = Equilibrium.certified(g.game, found.profile(), "again", found.parameters());
                assertThat(again.certificate().regret())
                        .isLessThanOrEqualTo(2 * promisedRegret() * StrictMath.max(1, g.game.payoffSpread()));
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> answersToAReorderedGameAreEquilibriaOfTheGame() {
        return games().filter(g -> g.game instanceof StrategicGame)
                .map(g -> DynamicTest.dynamicTest(g.name, () -> {
                    StrategicGame game = (StrategicGame) g.game;
                    GameVariations.Shuffled shuffled = GameVariations.Shuffled.of(game, 7);
                    for (Equilibrium found : solver().solve(shuffled.game()).found())
                        assertThat(Equilibrium.certified(
                                                game, shuffled.back(game, found.profile()), "again", found.parameters())
                                        .certificate()
                                        .regret())
                                .isLessThanOrEqualTo(2 * promisedRegret() * StrictMath.max(1, game.payoffSpread()));
                }));
    }

    @Test
    void aSearchThatIsStoppedSaysSo() {
        SearchLimit limit = SearchLimit.within(Duration.ofSeconds(1000), System::nanoTime);
        limit.cancel();
        Game game = RandomGames.table(99, 1, 12, 12);
        if (solver().refusal(game).isPresent()) game = Catalog.game("vonneumann1928/rock-paper-scissors");
        Equilibria answer = solver().solve(game, limit);
        assertThat(answer.explanation()).isNotEmpty();
    }
}
