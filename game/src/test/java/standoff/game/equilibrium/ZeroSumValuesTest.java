package standoff.game.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.KuhnPoker;
import standoff.game.LeducPoker;
import standoff.game.LiarsDice;
import standoff.game.Rules;
import standoff.game.SequenceForm;
import standoff.game.catalog.Catalog;
import standoff.game.profile.Certificate;

class ZeroSumValuesTest {
    @Test
    void allVariantsOfRegretMinimisationApproachTheValueOfKuhnPoker() {
        ExtensiveGame game = (ExtensiveGame) Catalog.game("kuhn1950/poker");
        for (RegretMinimisation.Variant variant : RegretMinimisation.Variant.values()) {
            RegretMinimisation search = new RegretMinimisation(SequenceForm.of(game), variant, true);
            search.run(20_000, SearchLimit.none());
            Certificate certificate = Certificate.rounded(game, search.average());
            assertThat(certificate.payoffs().getFirst()).as(variant.toString()).isCloseTo(-1 / 18.0, within(1e-3));
            // the sum of both players' gains, by other code
            assertThat(search.exploitability())
                    .isCloseTo(
                            certificate.regrets().get(0) + certificate.regrets().get(1), within(1e-12));
            assertThat(search.exploitability()).isLessThan(2e-3);
        }
    }

    @Test
    void samplingApproachesTheValueOfKuhnPoker() {
        // standard error of the regret after n traversals is of the order 2 / sqrt(n): 2 / sqrt(200,000) = 0.0045
        ExtensiveGame game = (ExtensiveGame) Catalog.game("kuhn1950/poker");
        SampledRegret search = new SampledRegret(game, 5);
        search.run(200_000, SearchLimit.none());
        assertThat(Certificate.rounded(game, search.average()).regret()).isLessThan(0.02);
    }

    @Test
    void playInAGameOfManyApproachesCoarseCorrelation() {
        RegretMinimisation search = new RegretMinimisation(
                SequenceForm.of(Catalog.game("shapley1964/cycle")), RegretMinimisation.Variant.CFR_PLUS, false);
        search.run(20_000, SearchLimit.none());
        assertThat(search.correlationGap()).isLessThan(1e-3);
    }

    @Test
    void leducPokerIsSolvedExactly() {
        // value -0.08560642, from an LP solver (HiGHS) on the same game
        ExtensiveGame game = new LeducPoker(false).expand();
        for (Solver<Game> solver : List.of(new TracingSolver(), new ZeroSumSolver())) {
            Equilibrium found = solver.solve(game).found().getFirst();
            assertThat(found.certificate().isExactlyZero()).isTrue();
            assertThat(found.certificate().payoffs().getFirst()).isCloseTo(-0.08560642, within(5e-9));
        }
    }

    @Test
    void leducPokerWithSuitsAndLiarsDiceWithFourSidesAreSolvedExactly() {
        // -0.08560642 and 1/16, from HiGHS on the same games
        Equilibrium leduc =
                new ZeroSumSolver().solve(new LeducPoker(true).expand()).found().getFirst();
        assertThat(leduc.certificate().isExactlyZero()).isTrue();
        assertThat(leduc.certificate().payoffs().getFirst()).isCloseTo(-0.08560642, within(5e-9));
        Equilibrium dice =
                new ZeroSumSolver().solve(new LiarsDice(4).expand()).found().getFirst();
        assertThat(dice.certificate().isExactlyZero()).isTrue();
        assertThat(dice.certificate().payoffs().getFirst()).isEqualTo(0.0625);
    }

    @Test
    void kuhnPokerWithSixCardsHasTheSameValueByAllMethods() {
        ExtensiveGame game = new KuhnPoker(6).expand();
        double exact = new TracingSolver()
                .solve(game)
                .found()
                .getFirst()
                .certificate()
                .payoffs()
                .getFirst();
        assertThat(new LogitSolver()
                        .solve(game)
                        .found()
                        .getFirst()
                        .certificate()
                        .payoffs()
                        .getFirst())
                .isCloseTo(exact, within(1e-9));
        assertThat(new ZeroSumRegretSolver()
                        .solve(game)
                        .found()
                        .getFirst()
                        .certificate()
                        .payoffs()
                        .getFirst())
                .isCloseTo(exact, within(1e-8));
    }

    @Test
    @Tag("long")
    void largeCardGamesHaveTheirKnownValues() {
        // Leduc -0.08560642; liar's dice with 4, 5, 6 sides 1/16, 1/125, -0.02713178: HiGHS on the same games
        check(new LeducPoker(true), -0.08560642, 2e-6);
        check(new LiarsDice(4), 0.0625, 2e-6);
        check(new LiarsDice(5), 0.008, 1e-5);
        check(new LiarsDice(6), -0.02713178, 1e-4);
    }

    private static void check(Rules<?> rules, double value, double tolerance) {
        ExtensiveGame game = rules.expand();
        var solver = new ZeroSumRegretSolver(
                List.of(RegretMinimisation.Variant.PCFR_PLUS), tolerance / game.payoffSpread(), 200_000);
        Equilibrium found = solver.solve(game).found().getFirst();
        assertThat(found.certificate().payoffs().getFirst()).isCloseTo(value, within(tolerance + 5e-9));
    }
}
