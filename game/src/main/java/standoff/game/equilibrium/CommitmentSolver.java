package standoff.game.equilibrium;

import java.util.Arrays;
import java.util.Optional;
import standoff.game.StrategicGame;
import standoff.game.profile.Profile;

/// The best mixed strategy for a player of a two-player table to be bound to in sight of the other, who replies best
/// and in doubt in the first one's favour: a strong Stackelberg equilibrium, by one linear program for each reply
/// (Conitzer and Sandholm 2006).
///
/// @param leader the player who commits himself, 0 or 1
public record CommitmentSolver(int leader) {
    /// What was found.
    ///
    /// @param profile what the leader binds himself to and what the other replies
    /// @param payoff what this pays the leader
    /// @param loss how far the reply falls short of the best: 0 but for rounding
    public record Answer(Profile profile, double payoff, double followerPayoff, double loss) {}

    public CommitmentSolver {
        if (leader < 0 || leader > 1) throw new IllegalArgumentException("expected player 0 or 1, found " + leader);
    }

    /// Solves the programs; where the limit is reached before, the best of those that are solved.
    ///
    /// @return empty only where the limit came first
    /// @throws IllegalArgumentException where the game has not two players
    public Optional<Answer> solve(StrategicGame game, SearchLimit limit) {
        if (game.playerCount() != 2)
            throw new IllegalArgumentException("it is for two players; this game has " + game.playerCount());
        Optional<Answer> best = Optional.empty();
        for (int reply = 0; reply < game.strategyCount(1 - leader) && !limit.isReached(); reply++) {
            Optional<Answer> answer = against(game, reply, limit);
            if (answer.isPresent() && (best.isEmpty() || answer.get().payoff > best.get().payoff)) best = answer;
        }
        return best;
    }

    private Optional<Answer> against(StrategicGame game, int reply, SearchLimit limit) {
        int own = game.strategyCount(leader);
        int replies = game.strategyCount(1 - leader);
        ConeProgram program = new ConeProgram(own, own, replies);
        double[] gains = new double[own];
        for (int s = 0; s < own; s++) {
            gains[s] = payoff(game, s, reply, leader);
            for (int other = 0; other < replies; other++)
                program.add(other, s, payoff(game, s, other, 1 - leader) - payoff(game, s, reply, 1 - leader));
        }
        program.gain(gains);
        return program.solve(limit).map(mix -> answer(game, mix, reply));
    }

    private Answer answer(StrategicGame game, double[] mix, int reply) {
        double[] probability = new double[game.actionCount()];
        System.arraycopy(mix, 0, probability, game.firstAction(leader), mix.length);
        probability[game.firstAction(1 - leader) + reply] = 1;
        double[] other = new double[game.strategyCount(1 - leader)];
        double paid = 0;
        for (int s = 0; s < mix.length; s++) {
            paid += mix[s] * payoff(game, s, reply, leader);
            for (int r = 0; r < other.length; r++) other[r] += mix[s] * payoff(game, s, r, 1 - leader);
        }
        double most = Arrays.stream(other).max().orElseThrow();
        return new Answer(Profile.of(game, probability), paid, other[reply], most - other[reply]);
    }

    private double payoff(StrategicGame game, int own, int other, int player) {
        return game.payoff(own * game.stride(leader) + other * game.stride(1 - leader), player);
    }
}
