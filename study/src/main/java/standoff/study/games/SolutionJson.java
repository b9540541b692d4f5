package standoff.study.games;

import java.util.List;
import java.util.stream.IntStream;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.StrategicGame;
import standoff.game.equilibrium.Equilibrium;
import standoff.game.equilibrium.LogitPoint;
import standoff.game.profile.Certificate;
import standoff.json.JsonArray;
import standoff.json.JsonObject;

/// A solution as JSON, format 1.
final class SolutionJson {
    private final Solution solution;
    private final Game game;

    SolutionJson(Solution solution) {
        this.solution = solution;
        this.game = solution.game();
    }

    JsonObject json(String name, double seconds) {
        JsonObject.Builder json = JsonObject.builder()
                .put("format", 1)
                .put("game", name)
                .put("title", game.title())
                .putStrings("players", game.players());
        switch (solution) {
            case Solution.Nash nash -> nash(nash, json);
            case Solution.Sequential sequential -> sequential(sequential, json);
            case Solution.Correlated correlated -> correlated(correlated, json);
            case Solution.Commitment commitment -> commitment(commitment, json);
            case Solution.Logit logit ->
                json.put("concept", "logit")
                        .put("explanation", logit.explanation())
                        .put("points", JsonArray.of(logit.points(), this::point));
        }
        return json.put("seconds", seconds).build();
    }

    private void nash(Solution.Nash nash, JsonObject.Builder json) {
        json.put("concept", "nash")
                .put("method", nash.method())
                .put("reason", nash.reason())
                .put("explanation", nash.equilibria().explanation())
                .put("complete", nash.equilibria().complete())
                .put("equilibria", JsonArray.of(nash.equilibria().found(), this::equilibrium));
        nash.equilibria().best().ifPresent(best -> json.put("best", equilibrium(best)));
    }

    private JsonObject equilibrium(Equilibrium found) {
        Certificate certificate = found.certificate();
        JsonObject.Builder json = JsonObject.builder().putNumbers("payoffs", certificate.payoffs());
        if (!certificate.exactPayoffs().isEmpty())
            json.putStrings(
                    "exact_payoffs",
                    certificate.exactPayoffs().stream().map(Object::toString).toList());
        JsonObject.Builder parameters = JsonObject.builder();
        found.parameters().forEach(parameters::put);
        return json.put("regret", certificate.regret())
                .putNumbers("regrets", certificate.regrets())
                .put("exact", certificate.isExactlyZero())
                .put("replies", certificate.scope())
                .put("parameters", parameters.build())
                .put("behaviour", behaviour(SetBehaviour.of(game, found.profile())))
                .build();
    }

    private void sequential(Solution.Sequential sequential, JsonObject.Builder json) {
        json.put("concept", "sequential").put("explanation", sequential.answer().explanation());
        sequential.answer().assessment().ifPresent(found -> {
            json.put("gain", found.irrationality()).put("bayes_error_on_path", found.inconsistencyOnPath());
            if (game instanceof ExtensiveGame tree) json.put("behaviour", behaviour(SetBehaviour.of(tree, found)));
        });
    }

    private void correlated(Solution.Correlated correlated, JsonObject.Builder json) {
        json.put("concept", correlated.method().label()).put("explanation", correlated.explanation());
        correlated
                .answer()
                .ifPresent(answer -> answer.plan().ifPresent(plan -> {
                    List<Double> payoffs = IntStream.range(0, game.playerCount())
                            .mapToObj(p -> plan.payoff(answer.table(), p))
                            .toList();
                    json.put("regret", answer.regret())
                            .putNumbers("payoffs", payoffs)
                            .put("strategies", strategies(answer.table()))
                            .putNumbers("shares", plan.shares());
                }));
    }

    private void commitment(Solution.Commitment commitment, JsonObject.Builder json) {
        json.put("concept", Method.COMMITMENT.label()).put("explanation", commitment.explanation());
        commitment.bound().ifPresent(bound -> {
            List<Double> probabilities = IntStream.range(0, bound.table().actionCount())
                    .mapToObj(bound.answer().profile()::probability)
                    .toList();
            json.putNumbers(
                            "payoffs",
                            List.of(bound.answer().payoff(), bound.answer().followerPayoff()))
                    .put("loss", bound.answer().loss())
                    .put("strategies", strategies(bound.table()))
                    .putNumbers("probabilities", probabilities);
        });
    }

    private static JsonArray strategies(StrategicGame table) {
        List<Integer> players = IntStream.range(0, table.playerCount()).boxed().toList();
        return JsonArray.of(players, p -> JsonArray.ofStrings(table.strategies(p)));
    }

    private JsonObject point(LogitPoint point) {
        return JsonObject.builder()
                .put("lambda", point.lambda())
                .put("behaviour", behaviour(SetBehaviour.of(game, point.profile())))
                .build();
    }

    private JsonArray behaviour(List<SetBehaviour> sets) {
        return JsonArray.of(sets, this::set);
    }

    private JsonObject set(SetBehaviour at) {
        JsonObject.Builder json = JsonObject.builder()
                .put("player", game.players().get(at.player()))
                .put("set", at.set() - game.firstSet(at.player()) + 1);
        if (!at.place().isEmpty()) json.put("place", at.place());
        json.put("reach", at.reach()).put("actions", JsonArray.of(at.acts(), SolutionJson::action));
        if (!at.beliefs().isEmpty()) json.put("beliefs", JsonArray.of(at.beliefs(), SolutionJson::belief));
        return json.build();
    }

    private static JsonObject action(SetBehaviour.Act act) {
        JsonObject.Builder json =
                JsonObject.builder().put("action", act.label()).put("probability", act.probability());
        if (act.share().contains("/")) json.put("exact", act.share());
        if (!Double.isNaN(act.worth())) json.put("worth", act.worth());
        return json.build();
    }

    private static JsonObject belief(SetBehaviour.Belief belief) {
        return JsonObject.builder()
                .put("history", belief.history())
                .put("probability", belief.probability())
                .build();
    }
}
