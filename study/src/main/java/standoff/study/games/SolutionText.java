package standoff.study.games;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.StrategicGame;
import standoff.game.equilibrium.Assessment;
import standoff.game.equilibrium.CommitmentSolver;
import standoff.game.equilibrium.CorrelatedSolver;
import standoff.game.equilibrium.Equilibria;
import standoff.game.equilibrium.Equilibrium;
import standoff.game.equilibrium.LogitPoint;
import standoff.game.profile.Certificate;
import standoff.game.profile.CorrelatedPlan;
import standoff.game.profile.Profile;
import standoff.game.profile.Prospect;

/// A solution in words, a block for each equilibrium.
final class SolutionText {
    private static final int BELIEFS_SHOWN = 6;
    private static final int WIDEST_LABEL = 28;
    private static final double SHARE_SHOWN = 1e-7;

    private final Solution solution;
    private final Game game;
    private final StringBuilder text = new StringBuilder();

    SolutionText(Solution solution) {
        this.solution = solution;
        this.game = solution.game();
    }

    String text() {
        switch (solution) {
            case Solution.Nash nash -> nash(nash);
            case Solution.Sequential sequential -> sequential(sequential);
            case Solution.Logit logit -> logit(logit);
            case Solution.Correlated correlated -> correlated(correlated);
            case Solution.Commitment commitment -> commitment(commitment);
        }
        return text.toString().stripTrailing();
    }

    private void nash(Solution.Nash nash) {
        Equilibria answer = nash.equilibria();
        line("method   " + nash.method());
        line("because  " + nash.reason());
        line("search   " + answer.explanation() + (answer.complete() ? "; there are no others" : ""));
        int number = 0;
        for (Equilibrium found : answer.found()) {
            number++;
            line("");
            line("equilibrium " + number + " of " + answer.found().size() + component(found) + " · pays "
                    + payoffs(found.certificate()) + " · "
                    + certificate(found.certificate()));
            behaviour(SetBehaviour.of(game, found.profile()));
        }
        if (!answer.found().isEmpty()) return;
        line("");
        line("no equilibrium found");
        if (answer.best().isEmpty()) return;
        Equilibrium best = answer.best().get();
        line("");
        line("the best profile met · pays " + payoffs(best.certificate()) + " · " + certificate(best.certificate()));
        behaviour(SetBehaviour.of(game, best.profile()));
    }

    private static String component(Equilibrium found) {
        String component = found.parameters().get("component");
        return component == null ? "" : " (component " + component + ")";
    }

    private String payoffs(Certificate certificate) {
        List<String> payoffs = new ArrayList<>();
        for (int p = 0; p < game.playerCount(); p++)
            payoffs.add(
                    certificate.exactPayoffs().isEmpty()
                            ? GameWords.number(certificate.payoffs().get(p))
                            : GameWords.exact(certificate.exactPayoffs().get(p)));
        return payoffs(payoffs);
    }

    private String payoffs(List<String> payoffs) {
        StringBuilder words = new StringBuilder();
        for (int p = 0; p < payoffs.size(); p++)
            words.append(p == 0 ? "" : ", ")
                    .append(GameWords.player(game, p))
                    .append(' ')
                    .append(payoffs.get(p));
        return words.toString();
    }

    private String certificate(Certificate certificate) {
        String scope = certificate.isComplete() ? "" : " (tried: " + certificate.scope() + ")";
        if (certificate.isExactlyZero()) return "exact: nobody can gain by deviating";
        if (certificate.regret() == 0) return "nobody can gain by deviating, to the last digit" + scope;
        int most = 0;
        for (int p = 0; p < certificate.regrets().size(); p++)
            if (certificate.regrets().get(p) > certificate.regrets().get(most)) most = p;
        return "nobody can gain more than " + GameWords.number(certificate.regret()) + " by deviating ("
                + GameWords.player(game, most) + ")" + scope;
    }

    private void sequential(Solution.Sequential sequential) {
        line("method   sequential equilibrium: the end of the logit branch (McKelvey and Palfrey 1998, theorem 4)");
        line("search   " + sequential.answer().explanation());
        if (sequential.answer().assessment().isEmpty() || !(game instanceof ExtensiveGame tree)) {
            line("");
            line("no sequential equilibrium found");
            return;
        }
        Assessment found = sequential.answer().assessment().get();
        line("");
        line("assessment · pays " + payoffs(pays(found.profile())) + " · nobody can gain more than "
                + GameWords.number(found.irrationality()) + " at any information set · beliefs on the path differ from"
                + " Bayes' rule by " + GameWords.number(found.inconsistencyOnPath()));
        behaviour(SetBehaviour.of(tree, found));
    }

    private List<String> pays(Profile profile) {
        Prospect prospect = Prospect.of(game, profile);
        return IntStream.range(0, game.playerCount())
                .mapToObj(p -> GameWords.number(prospect.payoff(p)))
                .toList();
    }

    private void logit(Solution.Logit logit) {
        line("method   principal branch of logit equilibria (McKelvey and Palfrey 1995, 1998)");
        line("search   " + logit.explanation());
        for (LogitPoint point : logit.points()) {
            line("");
            line("lambda " + GameWords.number(point.lambda()) + " · pays " + payoffs(pays(point.profile())));
            behaviour(SetBehaviour.of(game, point.profile()));
        }
    }

    private void correlated(Solution.Correlated correlated) {
        line("method   " + correlated.method().meaning());
        line("search   " + correlated.explanation());
        line("");
        if (correlated.answer().isEmpty() || correlated.answer().get().plan().isEmpty()) {
            line("no equilibrium found");
            return;
        }
        CorrelatedSolver.Answer answer = correlated.answer().get();
        CorrelatedPlan plan = answer.plan().orElseThrow();
        StrategicGame table = answer.table();
        List<String> pays = IntStream.range(0, game.playerCount())
                .mapToObj(p -> GameWords.number(plan.payoff(table, p)))
                .toList();
        line("lottery · pays " + payoffs(pays) + " · nobody can gain more than " + GameWords.number(answer.regret())
                + " by turning away from what he is told");
        for (int cell = 0; cell < table.cellCount(); cell++) {
            if (plan.shares().get(cell) < SHARE_SHOWN) continue;
            int here = cell;
            String told = IntStream.range(0, table.playerCount())
                    .mapToObj(p -> GameWords.action(table, p, table.firstAction(p) + table.strategyIn(here, p)))
                    .collect(Collectors.joining(", "));
            line("    " + padded(GameWords.number(plan.shares().get(cell)), 10) + told);
        }
        if (game instanceof ExtensiveGame)
            line("    (a strategy is the number of the action at each of the player's sets, * where none is needed)");
    }

    private void commitment(Solution.Commitment commitment) {
        line("method   " + Method.COMMITMENT.meaning() + " (Conitzer and Sandholm 2006)");
        line("search   " + commitment.explanation());
        line("");
        if (commitment.bound().isEmpty()) {
            line("no commitment found");
            return;
        }
        StrategicGame table = commitment.bound().get().table();
        CommitmentSolver.Answer answer = commitment.bound().get().answer();
        line("commitment · pays "
                + payoffs(List.of(GameWords.number(answer.payoff()), GameWords.number(answer.followerPayoff())))
                + " · the reply falls short of the best by " + GameWords.number(answer.loss()));
        for (int p = 0; p < 2; p++) {
            line("  " + GameWords.player(game, p));
            for (int s = 0; s < table.strategyCount(p); s++) {
                int action = table.firstAction(p) + s;
                if (answer.profile().probability(action) < SHARE_SHOWN) continue;
                line("    " + padded(GameWords.number(answer.profile().probability(action)), 10)
                        + GameWords.action(table, p, action));
            }
        }
    }

    private void behaviour(List<SetBehaviour> sets) {
        int player = -1;
        for (SetBehaviour at : sets) {
            if (at.player() != player) {
                player = at.player();
                line("  " + GameWords.player(game, player));
            }
            set(at);
        }
    }

    private void set(SetBehaviour at) {
        boolean tree = game instanceof ExtensiveGame;
        if (tree) line("    at " + at.place() + reached(at.reach()));
        int width = 1;
        int share = 1;
        for (SetBehaviour.Act act : at.acts()) {
            width = Math.max(width, Math.min(WIDEST_LABEL, act.label().length()));
            share = Math.max(share, act.share().length());
        }
        for (SetBehaviour.Act act : at.acts()) {
            String worth = Double.isNaN(act.worth()) ? "" : "   worth " + GameWords.worth(act.worth());
            line((tree ? "      " : "    ") + padded(act.label(), width) + "  " + padded(act.share(), share) + worth);
        }
        if (at.beliefs().isEmpty()) return;
        StringBuilder words = new StringBuilder();
        for (SetBehaviour.Belief belief :
                at.beliefs().subList(0, Math.min(BELIEFS_SHOWN, at.beliefs().size())))
            words.append(words.isEmpty() ? "" : "; ")
                    .append(belief.history())
                    .append(' ')
                    .append(GameWords.percent(belief.probability()));
        int left = at.beliefs().size() - BELIEFS_SHOWN;
        line("      believes: " + words + (left > 0 ? "; and " + left + " less likely" : ""));
    }

    private static String reached(double reach) {
        if (reach == 0) return " (never reached)";
        return Math.abs(reach - 1) < 1e-12 ? "" : " (reached in " + GameWords.percent(reach) + " of plays)";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
