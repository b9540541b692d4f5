package standoff.game.empirical;

import java.util.ArrayList;
import java.util.List;
import standoff.game.DrawPurpose;
import standoff.game.StrategicGame;
import standoff.game.profile.Certificate;
import standoff.game.profile.Profile;
import standoff.numerics.Elementary;
import standoff.numerics.random.DrawSequence;

/// A game in strategic form known from samples: for each cell, payoffs to every player in some simulated plays
/// (Wellman 2006).
///
/// @param strategies of each player
/// @param samples for each cell (the first player's strategy varying fastest) the plays, each with a payoff to every
///     player
public record EmpiricalGame(
        String title, List<String> players, List<List<String>> strategies, List<List<List<Double>>> samples) {
    public EmpiricalGame {
        players = List.copyOf(players);
        strategies = strategies.stream().map(List::copyOf).toList();
        samples = samples.stream()
                .map(plays -> plays.stream().map(List::copyOf).toList())
                .toList();
        for (int cell = 0; cell < samples.size(); cell++) {
            if (samples.get(cell).isEmpty())
                throw new IllegalArgumentException("cell " + cell + ": expected at least one play");
            for (List<Double> play : samples.get(cell))
                if (play.size() != players.size())
                    throw new IllegalArgumentException("cell " + cell + ": expected a payoff to each of "
                            + players.size() + " players, found " + play.size());
        }
    }

    /// What is said of a profile: with the given confidence, nobody can gain more by deviating in the true game.
    ///
    /// @param regret in the game of means
    /// @param bound of the true regret
    public record Statement(double regret, double bound, double confidence, String reason) {}

    /// The game of the means.
    public StrategicGame means() {
        double[] payoffs = new double[samples.size() * players.size()];
        for (int cell = 0; cell < samples.size(); cell++)
            for (List<Double> play : samples.get(cell))
                for (int p = 0; p < players.size(); p++)
                    payoffs[cell * players.size() + p] +=
                            play.get(p) / samples.get(cell).size();
        return StrategicGame.rounded(title, players, strategies, payoffs);
    }

    /// A statement that holds whatever the distribution of payoffs, as long as plays are independent and payoffs lie
    /// within the range: every mean is off by at most `e = range sqrt(ln(2 k / (1 - confidence)) / (2 n))` at once
    /// (Hoeffding 1963 over k means), so that a true regret is at most 2 e larger (Tuyls et al. 2018).
    public Statement uniform(Profile profile, double range, double confidence) {
        check(confidence);
        int fewest = samples.stream().mapToInt(List::size).min().orElseThrow();
        double means = (double) samples.size() * players.size();
        double off = range * Math.sqrt(Elementary.log(2 * means / (1 - confidence)) / (2.0 * fewest));
        double regret = Certificate.rounded(means(), profile).regret();
        return new Statement(regret, regret + 2 * off, confidence, "Hoeffding's bound for all means at once");
    }

    /// A statement from resampling (Wiedenbeck, Cassell and Wellman 2014): plays are drawn anew from those at hand,
    /// and the regret is taken in each game so made. Sharper than the uniform one, and asymptotic: with few plays a
    /// cell it promises too much.
    public Statement bootstrap(Profile profile, int draws, long seed, double confidence) {
        check(confidence);
        if (draws < 1) throw new IllegalArgumentException("expected at least one draw, found " + draws);
        List<Double> regrets = new ArrayList<>();
        for (int d = 0; d < draws; d++)
            regrets.add(Certificate.rounded(resampled(DrawPurpose.NOISE.sequence(seed, d)), profile)
                    .regret());
        regrets.sort(null);
        int place = (int) Math.ceil(confidence * draws) - 1;
        return new Statement(
                Certificate.rounded(means(), profile).regret(),
                regrets.get(Math.max(0, place)),
                confidence,
                "quantile of the regret in " + draws + " resampled games");
    }

    private StrategicGame resampled(DrawSequence draws) {
        double[] payoffs = new double[samples.size() * players.size()];
        for (int cell = 0; cell < samples.size(); cell++) {
            List<List<Double>> plays = samples.get(cell);
            for (int i = 0; i < plays.size(); i++) {
                List<Double> play = plays.get(draws.below(plays.size()));
                for (int p = 0; p < players.size(); p++)
                    payoffs[cell * players.size() + p] += play.get(p) / plays.size();
            }
        }
        return StrategicGame.rounded(title, players, strategies, payoffs);
    }

    private static void check(double confidence) {
        if (!(confidence > 0 && confidence < 1))
            throw new IllegalArgumentException("expected a confidence between 0 and 1, found " + confidence);
    }
}
