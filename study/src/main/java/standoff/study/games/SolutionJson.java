package standoff.study.games;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.StrategicGame;
import standoff.game.equilibrium.Equilibrium;
import standoff.game.equilibrium.LogitPoint;
import standoff.game.profile.Certificate;

/// A solution for programs; the keys of format 1 only grow.
final class SolutionJson {
    private final Solution solution;
    private final Game game;

    SolutionJson(Solution solution) {
        this.solution = solution;
        this.game = solution.game();
    }

    String json(String name, double seconds) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("format", 1);
        all.put("game", name);
        all.put("title", game.title());
        all.put("players", game.players());
        switch (solution) {
            case Solution.Nash nash -> nash(nash, all);
            case Solution.Sequential sequential -> sequential(sequential, all);
            case Solution.Correlated correlated -> correlated(correlated, all);
            case Solution.Commitment commitment -> commitment(commitment, all);
            case Solution.Logit logit -> {
                all.put("concept", "logit");
                all.put("explanation", logit.explanation());
                all.put("points", logit.points().stream().map(this::point).toList());
            }
        }
        all.put("seconds", seconds);
        return Json.write(all);
    }

    private void nash(Solution.Nash nash, Map<String, Object> all) {
        all.put("concept", "nash");
        all.put("method", nash.method());
        all.put("reason", nash.reason());
        all.put("explanation", nash.equilibria().explanation());
        all.put("complete", nash.equilibria().complete());
        all.put(
                "equilibria",
                nash.equilibria().found().stream().map(this::equilibrium).toList());
        nash.equilibria().best().ifPresent(best -> all.put("best", equilibrium(best)));
    }

    private Map<String, Object> equilibrium(Equilibrium found) {
        Certificate certificate = found.certificate();
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("payoffs", certificate.payoffs());
        if (!certificate.exactPayoffs().isEmpty())
            one.put(
                    "exact_payoffs",
                    certificate.exactPayoffs().stream().map(Object::toString).toList());
        one.put("regret", certificate.regret());
        one.put("regrets", certificate.regrets());
        one.put("exact", certificate.isExactlyZero());
        one.put("replies", certificate.scope());
        one.put("parameters", found.parameters());
        one.put("behaviour", behaviour(SetBehaviour.of(game, found.profile())));
        return one;
    }

    private void sequential(Solution.Sequential sequential, Map<String, Object> all) {
        all.put("concept", "sequential");
        all.put("explanation", sequential.answer().explanation());
        sequential.answer().assessment().ifPresent(found -> {
            all.put("gain", found.irrationality());
            all.put("bayes_error_on_path", found.inconsistencyOnPath());
            if (game instanceof ExtensiveGame tree) all.put("behaviour", behaviour(SetBehaviour.of(tree, found)));
        });
    }

    private void correlated(Solution.Correlated correlated, Map<String, Object> all) {
        all.put("concept", correlated.method().label());
        all.put("explanation", correlated.explanation());
        correlated
                .answer()
                .ifPresent(answer -> answer.plan().ifPresent(plan -> {
                    all.put("regret", answer.regret());
                    all.put(
                            "payoffs",
                            IntStream.range(0, game.playerCount())
                                    .mapToObj(p -> plan.payoff(answer.table(), p))
                                    .toList());
                    all.put("strategies", strategies(answer.table()));
                    all.put("shares", plan.shares());
                }));
    }

    private void commitment(Solution.Commitment commitment, Map<String, Object> all) {
        all.put("concept", Method.COMMITMENT.label());
        all.put("explanation", commitment.explanation());
        commitment.bound().ifPresent(bound -> {
            all.put("payoffs", List.of(bound.answer().payoff(), bound.answer().followerPayoff()));
            all.put("loss", bound.answer().loss());
            all.put("strategies", strategies(bound.table()));
            all.put(
                    "probabilities",
                    IntStream.range(0, bound.table().actionCount())
                            .mapToObj(bound.answer().profile()::probability)
                            .toList());
        });
    }

    private static List<List<String>> strategies(StrategicGame table) {
        return IntStream.range(0, table.playerCount())
                .mapToObj(table::strategies)
                .toList();
    }

    private Map<String, Object> point(LogitPoint point) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("lambda", point.lambda());
        one.put("behaviour", behaviour(SetBehaviour.of(game, point.profile())));
        return one;
    }

    private List<Object> behaviour(List<SetBehaviour> sets) {
        List<Object> all = new ArrayList<>();
        for (SetBehaviour at : sets) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("player", game.players().get(at.player()));
            one.put("set", at.set() - game.firstSet(at.player()) + 1);
            if (!at.place().isEmpty()) one.put("place", at.place());
            one.put("reach", at.reach());
            one.put("actions", at.acts().stream().map(SolutionJson::act).toList());
            if (!at.beliefs().isEmpty())
                one.put(
                        "beliefs",
                        at.beliefs().stream()
                                .map(b -> Map.of("history", b.history(), "probability", b.probability()))
                                .map(java.util.TreeMap::new)
                                .toList());
            all.add(one);
        }
        return all;
    }

    private static Map<String, Object> act(SetBehaviour.Act act) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("action", act.label());
        one.put("probability", act.probability());
        if (act.share().contains("/")) one.put("exact", act.share());
        if (!Double.isNaN(act.worth())) one.put("worth", act.worth());
        return one;
    }
}
