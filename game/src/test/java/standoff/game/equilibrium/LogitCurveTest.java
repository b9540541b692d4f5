package standoff.game.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import standoff.game.CrisisLadder;
import standoff.game.Game;
import standoff.game.StrategicGame;
import standoff.game.catalog.Catalog;

class LogitCurveTest {
    @Test
    void eachPointSolvesTheLogitEquations() {
        StrategicGame game = (StrategicGame) Catalog.game("mckelveypalfrey1995/asymmetric-pennies");
        List<LogitPoint> points = new LogitCurve(game).at(SearchLimit.none(), 0, 0.5, 1, 3);
        assertThat(points).hasSize(4);
        for (LogitPoint point : points) {
            double up = point.profile().probability(0);
            double left = point.profile().probability(2);
            // Row: log-odds of U against D are lambda (9 l - (1 - l)); Column: of L against R lambda ((1 - u) - u)
            assertThat(StrictMath.log(up / (1 - up))).isCloseTo(point.lambda() * (10 * left - 1), within(1e-9));
            assertThat(StrictMath.log(left / (1 - left))).isCloseTo(point.lambda() * (1 - 2 * up), within(1e-9));
        }
    }

    @Test
    void inOnePersonsChoiceTheCurveIsTheLogitFormula() {
        StrategicGame game =
                StrategicGame.rounded("choice", List.of("A"), List.of(List.of("x", "y", "z")), new double[] {1, 2, 4});
        LogitPoint point = new LogitCurve(game).at(SearchLimit.none(), 0.7).getFirst();
        double sum = StrictMath.exp(0.7) + StrictMath.exp(1.4) + StrictMath.exp(2.8);
        assertThat(point.profile().probability(2)).isCloseTo(StrictMath.exp(2.8) / sum, within(1e-12));
    }

    @Test
    void theFitRecoversTheLambdaThatMadeTheData() {
        Game game = Catalog.game("rosenthal1981/centipede");
        LogitPoint truth = new LogitCurve(game).at(SearchLimit.none(), 2.5).getFirst();
        double[] counts = new double[game.actionCount()];
        for (int a = 0; a < counts.length; a++)
            counts[a] = 100 * truth.profile().probability(a);
        LogitFit fit = new LogitCurve(game).fit(SearchLimit.none(), counts);
        assertThat(fit.point().lambda()).isCloseTo(2.5, within(1e-4));
        assertThat(fit.atEnd()).isFalse();
    }

    @Test
    void dataOfBestRepliesCallForTheEndOfTheBranch() {
        Game game = Catalog.game("luceraiffa1957/prisoners-dilemma");
        assertThat(new LogitCurve(game).fit(SearchLimit.none(), 0, 10, 0, 10).atEnd())
                .isTrue();
    }

    @Test
    void theBranchOfTheStagHuntLeadsToTheRiskDominantEquilibrium() {
        // both indifferent: stag pays 4/2 = 2, hare 3
        Game game = Catalog.game("skyrms2004/stag-hunt");
        Equilibrium found = new LogitSolver().solve(game).found().getFirst();
        assertThat(found.profile().probability(1)).isEqualTo(1);
        assertThat(found.certificate().isExactlyZero()).isTrue();
    }

    @Test
    void theCrisisWithThirtyTwoInformationSetsIsSolved() {
        Game game = new CrisisLadder(4, 8).expand();
        Equilibrium found = new LogitSolver().solve(game).found().getFirst();
        assertThat(found.certificate().regret()).isLessThan(1e-8);
    }
}
