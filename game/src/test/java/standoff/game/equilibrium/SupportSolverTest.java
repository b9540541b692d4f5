package standoff.game.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import standoff.game.StrategicGame;
import standoff.game.catalog.Catalog;
import standoff.numerics.Rational;

class SupportSolverTest {
    private final SupportSolver solver = new SupportSolver();

    /// Three players who each meet with 1 if all choose alike and 2 if all choose the second: u = product of choices.
    private static StrategicGame meeting() {
        // cells in the order of the first player's choice first; both all-first and all-second are met
        List<Rational> payoffs = new ArrayList<>();
        for (int cell = 0; cell < 8; cell++)
            for (int p = 0; p < 3; p++) payoffs.add(Rational.of(cell == 0 ? 1 : cell == 7 ? 4 : 0));
        List<String> two = List.of("a", "b");
        return StrategicGame.exact("meeting", "", List.of("1", "2", "3"), List.of(two, two, two), payoffs);
    }

    @Test
    void theThreePlayersWhoMeetHaveTwoPureEquilibriaAndOneMixed() {
        // all mix: (1-q)^2 = 4 q^2, so q = 1/3 for the second; two mix: 1 - q = 0 or 4 q = 0, no more of these;
        // one who deviates alone from a profile where the two others differ gains nothing: these are equilibria too
        // only where nobody can meet, that is nowhere: of a, a, b the third gains by a
        Equilibria all = solver.solve(meeting());
        assertThat(all.complete()).as(all.explanation()).isTrue();
        assertThat(all.found()).hasSize(3);
        assertThat(all.found().getLast().profile().probability(1)).isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void theGameOfMcKelveyAndMcLennanHasItsNineEquilibria() {
        // McKelvey and McLennan 1997, "The maximal number of regular totally mixed Nash equilibria", the example with
        // three players of two strategies: nine equilibria, two of them totally mixed
        int[][] paid = {{9, 8, 12}, {0, 0, 0}, {0, 0, 0}, {9, 8, 2}, {0, 0, 0}, {3, 4, 6}, {3, 4, 6}, {0, 0, 0}};
        List<Rational> payoffs = new ArrayList<>();
        for (int[] cell : paid) for (int payoff : cell) payoffs.add(Rational.of(payoff));
        List<String> two = List.of("1", "2");
        Equilibria all =
                solver.solve(StrategicGame.exact("nine", "", List.of("1", "2", "3"), List.of(two, two, two), payoffs));
        assertThat(all.complete()).as(all.explanation()).isTrue();
        assertThat(all.found()).hasSize(9);
        assertThat(all.found().stream().filter(e -> isTotallyMixed(e))).hasSize(2);
    }

    private static boolean isTotallyMixed(Equilibrium equilibrium) {
        for (int a = 0; a < 6; a++) if (equilibrium.profile().probability(a) < 1e-9) return false;
        return true;
    }

    @Test
    void twoPlayersHaveTheSameEquilibriaByTheReplyPolytopes() {
        int compared = 0;
        for (int seed = 0; seed < 40; seed++) {
            StrategicGame game = RandomGames.table(seed, 1, 2 + seed % 3, 2 + seed % 4);
            Equilibria all = solver.solve(game);
            if (!all.complete()) continue;
            Equilibria exact = new BimatrixSolver().solve(game);
            assertThat(all.found()).as(game.title()).hasSameSizeAs(exact.found());
            for (Equilibrium one : exact.found())
                assertThat(all.found())
                        .anySatisfy(e -> assertThat(e.profile().distanceTo(one.profile()))
                                .isLessThan(1e-9));
            compared++;
        }
        assertThat(compared).isGreaterThan(25); // ties among random payoffs of 0 to 100 leave a few undecided
    }

    @Test
    void whatBranchesFindIsAmongAllEquilibria() {
        for (int seed = 1; seed <= 6; seed++) {
            StrategicGame game = RandomGames.table(seed, 1, 3, 3, 2);
            Equilibria all = solver.solve(game);
            for (Equilibrium one : new LogitSolver(1e8, 10, 1).solve(game).found())
                assertThat(all.found())
                        .anySatisfy(e -> assertThat(e.profile().distanceTo(one.profile()))
                                .isLessThan(1e-6));
            // the number of equilibria of a generic game is odd (Wilson 1971)
            if (all.complete())
                assertThat(all.found().size() % 2).as(game.title()).isEqualTo(1);
        }
    }

    @Test
    void aContinuumIsNotCalledComplete() {
        StrategicGame idle = StrategicGame.exact(
                "idle",
                "",
                List.of("1", "2", "3"),
                List.of(List.of("a", "b"), List.of("a", "b"), List.of("a", "b")),
                Collections.nCopies(24, Rational.ZERO));
        Equilibria all = solver.solve(idle);
        assertThat(all.complete()).isFalse();
        assertThat(all.found()).isNotEmpty();
        assertThat(all.explanation()).contains("undecided").contains("there may be others");
    }

    @Test
    void largeTablesAreRefusedAndTreesGoElsewhere() {
        assertThat(solver.refusal(RandomGames.table(1, 1, 9, 9, 9))).isPresent();
        assertThat(Solvers.every(RandomGames.table(1, 1, 3, 3, 3)).method()).isEqualTo(solver.method());
        assertThat(Solvers.every(Catalog.game("selten1975/horse")).method()).startsWith("limit of the logit branch");
    }

    @Test
    void outOfTimeTheListIsNotCalledComplete() {
        SearchLimit limit = SearchLimit.none();
        limit.cancel();
        Equilibria all = solver.solve(meeting(), limit);
        assertThat(all.complete()).isFalse();
        assertThat(all.explanation()).contains("of 27 supports");
    }
}
