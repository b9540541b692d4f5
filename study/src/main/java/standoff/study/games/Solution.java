package standoff.study.games;

import java.util.List;
import java.util.Optional;
import standoff.game.Game;
import standoff.game.StrategicGame;
import standoff.game.equilibrium.Assessment;
import standoff.game.equilibrium.CommitmentSolver;
import standoff.game.equilibrium.CorrelatedSolver;
import standoff.game.equilibrium.Equilibria;
import standoff.game.equilibrium.Equilibrium;
import standoff.game.equilibrium.LogitPoint;
import standoff.game.equilibrium.SequentialSolver;
import standoff.game.profile.Profile;
import standoff.json.JsonObject;

/// The answer to a [SolveRequest].
public sealed interface Solution {
    Game game();

    /// What is played in the first answer (or in the best profile met); empty where there is none.
    default Optional<Profile> profile() {
        return switch (this) {
            case Nash nash -> nash.equilibria().first().map(Equilibrium::profile);
            case Sequential sequential -> sequential.answer().assessment().map(Assessment::profile);
            case Correlated _, Commitment _ -> Optional.empty();
            case Logit logit -> logit.points().stream().map(LogitPoint::profile).findFirst();
        };
    }

    /// In words, for a terminal.
    default String text() {
        return new SolutionText(this).text();
    }

    /// As JSON, format 1: the keys that are there stay, others may come.
    ///
    /// @param name    what the user calls the game
    /// @param seconds how long it took
    default JsonObject json(String name, double seconds) {
        return new SolutionJson(this).json(name, seconds);
    }

    /// Nash equilibria.
    ///
    /// @param method the solver's name
    /// @param reason why it was chosen
    record Nash(Game game, String method, String reason, Equilibria equilibria) implements Solution {}

    /// A sequential equilibrium.
    record Sequential(Game game, SequentialSolver.Answer answer) implements Solution {}

    /// A lottery over cells.
    ///
    /// @param answer empty where the game is too large
    record Correlated(Game game, Method method, Optional<CorrelatedSolver.Answer> answer, String explanation)
            implements Solution {}

    /// A strategy to be bound to, in a table.
    record Bound(StrategicGame table, CommitmentSolver.Answer answer) {}

    /// What the first player would best be bound to.
    record Commitment(Game game, Optional<Bound> bound, String explanation) implements Solution {}

    /// Logit equilibria at given lambdas.
    record Logit(Game game, List<Double> lambdas, List<LogitPoint> points, String explanation) implements Solution {}
}
