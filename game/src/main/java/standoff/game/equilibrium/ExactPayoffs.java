package standoff.game.equilibrium;

import static standoff.game.ExtensiveGame.NONE;

import java.util.Arrays;
import standoff.game.ExtensiveGame;
import standoff.game.Rational;
import standoff.game.profile.Profile;

/// What an exact profile pays, in fractions.
final class ExactPayoffs {
    private ExactPayoffs() {}

    static Rational[] of(ExtensiveGame game, Profile profile) {
        Rational[] sum = new Rational[game.playerCount()];
        Arrays.fill(sum, Rational.ZERO);
        Rational[] reach = new Rational[game.nodeCount()];
        for (int node = 0; node < game.nodeCount(); node++) {
            int incoming = game.incoming(node);
            reach[node] = incoming == NONE
                    ? Rational.ONE
                    : reach[game.parent(node)].times(
                            incoming < game.actionCount()
                                    ? profile.exactProbability(incoming)
                                    : game.exactChance(incoming));
            int outcome = game.outcome(node);
            if (outcome == NONE || reach[node].signum() == 0) continue;
            for (int p = 0; p < sum.length; p++) sum[p] = sum[p].plus(reach[node].times(game.exactPayoff(outcome, p)));
        }
        return sum;
    }
}
