package standoff.study.games;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import standoff.documents.InvalidDocument;
import standoff.game.Game;
import standoff.game.StrategicGame;
import standoff.game.catalog.Catalog;
import standoff.game.equilibrium.SearchLimit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SolveRequestTest {
    private static final JsonMapper READER = JsonMapper.builder().build();
    private static final SolveRequest ONE = new SolveRequest(Method.AUTO, false, false, List.of());

    private static Solution answer(String game, SolveRequest request) {
        return request.answer(Catalog.game(game), SearchLimit.none());
    }

    @Test
    void theValueOfKuhnPokerIsPrintedAsAFraction() {
        assertThat(answer("kuhn1950/poker", ONE).text())
                .contains("pays player 1 -1/18 (-0.0555556), player 2 1/18 (0.0555556)")
                .contains("exact: nobody can gain by deviating");
    }

    @Test
    void beliefsFollowFromBayesRule() {
        // the surly type, 9 in 10, and the wimp both drink beer: after beer the receiver believes 90 to 10
        SolveRequest all = new SolveRequest(Method.AUTO, true, false, List.of());
        assertThat(answer("chokreps1987/beer-quiche", all).text())
                .contains("believes: surly, beer 90 %; wimp, beer 10 %")
                .contains("there are no others")
                .contains("at sees quiche (never reached)");
    }

    @Test
    void everyEquilibriumOfChickenIsFound() {
        SolveRequest all = new SolveRequest(Method.AUTO, true, true, List.of());
        assertThat(answer("schelling1960/chicken", all).text())
                .contains("equilibrium 3 of 3")
                .contains("9/10");
    }

    @Test
    void aSequentialEquilibriumHasBeliefsWherePlayNeverComes() {
        SolveRequest sequential = new SolveRequest(Method.SEQUENTIAL, false, false, List.of());
        assertThat(answer("selten1975/horse", sequential).text())
                .containsPattern("at three \\(never reached\\)\\R.*\\R.*\\R +believes: R, L");
        assertThat(answer("schelling1960/chicken", sequential).text()).contains("those of trees");
    }

    @Test
    void logitEquilibriaAreGivenAtTheLambdasAskedFor() {
        SolveRequest logit = new SolveRequest(Method.AUTO, false, false, List.of(1.0, 0.1));
        assertThat(answer("schelling1960/chicken", logit).text())
                .contains("lambda 0.1 ·")
                .contains("lambda 1 ·");
    }

    @Test
    void anExactAnswerIsNotInvented() {
        SolveRequest exact = new SolveRequest(Method.AUTO, false, true, List.of());
        assertThat(answer("mckelveymclennan1997/nine", exact).text())
                .satisfiesAnyOf(
                        text -> assertThat(text).contains("exact: nobody"),
                        text -> assertThat(text).contains("none of the equilibria found is exact"));
    }

    @Test
    void aMethodThatDoesNotApplySaysWhy() {
        SolveRequest lemke = new SolveRequest(Method.LEMKE, false, false, List.of());
        assertThat(answer("selten1975/horse", lemke).text())
                .contains("does not apply: it is for two players; this game has 3")
                .contains("no equilibrium found");
    }

    @Test
    void aSearchOutOfTimeHandsOverTheBestWithItsRegret() {
        Game game = Catalog.game("mckelveymclennan1997/nine");
        SearchLimit none = SearchLimit.within(Duration.ofNanos(1), System::nanoTime);
        assertThat(new SolveRequest(Method.LOGIT, false, false, List.of())
                        .answer(game, none)
                        .text())
                .contains("time limit");
    }

    @Test
    void theAnswerAsJsonHasItsFormat() {
        JsonNode json = read(answer("kuhn1950/poker", ONE));
        assertThat(json.get("format").asInt()).isEqualTo(1);
        assertThat(json.get("game").asString()).isEqualTo("kuhn1950/poker");
        JsonNode found = json.get("equilibria").get(0);
        assertThat(found.get("exact_payoffs").get(0).asString()).isEqualTo("-1/18");
        assertThat(found.get("payoffs").get(1).asDouble()).isEqualTo(1.0 / 18);
        assertThat(found.get("regret").asDouble()).isZero();
        assertThat(json.get("seconds").asDouble()).isEqualTo(0.5);
    }

    @Test
    void labelsOfAnyKindAreReadBackFromTheJson() {
        List<String> players = List.of("line\nbreak", "quote \" and \\");
        StrategicGame game = StrategicGame.rounded(
                "</script>\u2028", players, List.of(List.of("a\tb"), List.of("\u0001")), new double[] {1, 2});
        JsonNode json = read(ONE.answer(game, SearchLimit.none()));
        assertThat(json.get("title").asString()).isEqualTo("</script>\u2028");
        assertThat(json.get("players").get(0).asString()).isEqualTo("line\nbreak");
        assertThat(json.get("players").get(1).asString()).isEqualTo("quote \" and \\");
        JsonNode behaviour = json.get("equilibria").get(0).get("behaviour");
        assertThat(behaviour.get(0).get("actions").get(0).get("action").asString())
                .isEqualTo("a\tb");
        assertThat(behaviour.get(1).get("actions").get(0).get("action").asString())
                .isEqualTo("\u0001");
    }

    private static JsonNode read(Solution solution) {
        return READER.readTree(solution.json("kuhn1950/poker", 0.5).indented());
    }

    @Test
    void everyMethodGivesAnAnswerOrAReasonForEveryKindOfGame() {
        for (Method method : Method.values())
            for (String name : List.of("schelling1960/chicken", "selten1975/horse", "kuhn1950/poker")) {
                Solution solution = answer(name, new SolveRequest(method, false, false, List.of()));
                assertThat(solution.text())
                        .as(method + " " + name)
                        .contains("method   ")
                        .contains("search   ");
                assertThat(read(solution).get("explanation").asString())
                        .as(method + " " + name)
                        .isNotEmpty();
            }
    }

    @Test
    void aCorrelatedEquilibriumIsALotteryOverCells() {
        SolveRequest correlated = new SolveRequest(Method.CORRELATED, false, false, List.of());
        assertThat(answer("luceraiffa1957/battle-of-the-sexes", correlated).text())
                .contains("lottery · pays")
                .contains("nobody can gain more than 0");
    }

    @Test
    void severalEquilibriaOfThreePlayersAreLookedForFromSeveralStarts() {
        SolveRequest all = new SolveRequest(Method.AUTO, true, false, List.of());
        assertThat(answer("selten1975/horse", all).text()).contains("branches from 20 starts were tried");
    }

    @Test
    void aMistypedNameIsGuessed() {
        assertThatThrownBy(() -> GameCatalog.game("kuhn/poker"))
                .isInstanceOf(InvalidDocument.class)
                .hasMessage("game: expected a file that exists, or a name of the catalog, found 'kuhn/poker'."
                        + " Did you mean kuhn1950/poker?");
    }

    @Test
    void aTableBecomesATreeOfUnseenMovesAndBack() {
        Game tree = GameConversion.tree(Catalog.game("luceraiffa1957/battle-of-the-sexes"));
        assertThat(tree.setCount()).isEqualTo(2);
        Solution solution = new SolveRequest(Method.AUTO, true, true, List.of())
                .answer(GameConversion.table(tree), SearchLimit.none());
        assertThat(solution.text()).contains("equilibrium 3 of 3").contains("pays Row 2/3 (0.666667)");
    }

    @Test
    void everyGameOfTheCatalogIsDescribedAndDrawn() {
        for (String name : Catalog.names()) {
            Game game = Catalog.game(name);
            assertThat(GameDescription.of(game).text())
                    .as(name)
                    .contains("players")
                    .contains("solve");
            String page =
                    GamePage.html(game, ONE.answer(game, SearchLimit.none()).profile(), "test");
            assertThat(page).as(name).contains("<h1>");
        }
        assertThat(GameText.of(Catalog.game("selten1975/horse"))).contains("├─ R  [2 at two]");
    }
}
