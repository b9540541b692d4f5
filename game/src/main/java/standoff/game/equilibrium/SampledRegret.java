package standoff.game.equilibrium;

import static standoff.game.ExtensiveGame.NONE;

import standoff.game.DrawPurpose;
import standoff.game.ExtensiveGame;
import standoff.game.profile.Profile;
import standoff.numerics.random.DrawSequence;

/// Counterfactual regret minimisation with external sampling (Lanctot et al. 2009): one player's moves are all
/// followed, those of chance and the others are drawn, so that an iteration visits a sliver of the tree.
public final class SampledRegret {
    private static final int DEEPEST = 2_000;

    private final ExtensiveGame game;
    private final DrawSequence draws;
    private final double[] regret;
    private final double[] sum;
    private final double[] now;
    private long iterations;

    /// Starts from uniform play.
    ///
    /// @throws IllegalArgumentException where a player forgets, or plays are longer than 2,000 moves
    public SampledRegret(ExtensiveGame game, long seed) {
        if (!game.recall().isPerfect())
            throw new IllegalArgumentException(game.recall().imperfect());
        if (game.depth() > DEEPEST)
            throw new IllegalArgumentException("plays of " + game.depth() + " moves are too long to be sampled");
        this.game = game;
        this.draws = DrawPurpose.SAMPLING.sequence(seed, 0);
        this.regret = new double[game.actionCount()];
        this.sum = new double[game.actionCount()];
        this.now = new double[game.actionCount()];
    }

    /// Runs further iterations, each with a traversal for every player.
    public void run(long count, SearchLimit limit) {
        for (long i = 0; i < count; i++) {
            if ((i & 255) == 0 && limit.isReached()) return;
            iterations++;
            for (int player = 0; player < game.playerCount(); player++) walk(0, player);
        }
    }

    public long iterations() {
        return iterations;
    }

    /// The average behaviour.
    public Profile average() {
        double[] probability = new double[game.actionCount()];
        for (int set = 0; set < game.setCount(); set++) {
            double total = 0;
            for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++) total += sum[a];
            for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++)
                probability[a] = total > 0 ? sum[a] / total : 1.0 / game.actionCount(set);
        }
        return Profile.of(game, probability);
    }

    private double walk(int node, int player) {
        int outcome = game.outcome(node);
        double paid = outcome == NONE ? 0 : game.payoff(outcome, player);
        int set = game.set(node);
        if (set == NONE) return paid;
        int first = game.firstAction(set);
        int count = game.actionCount(set);
        if (set >= game.setCount()) return paid + walk(drawnByChance(node), player);
        match(set);
        if (game.setPlayer(set) != player) {
            for (int a = first; a < first + count; a++) sum[a] += now[a];
            return paid + walk(drawn(node, first), player);
        }
        double[] value = new double[count];
        double[] weight = new double[count];
        double mean = 0;
        int child = node + 1;
        for (int k = 0; k < count; k++) {
            weight[k] = now[first + k];
            value[k] = walk(child, player);
            mean += weight[k] * value[k];
            child = game.end(child);
        }
        for (int k = 0; k < count; k++) regret[first + k] += value[k] - mean;
        return paid + mean;
    }

    private int drawn(int node, int first) {
        double mark = draws.uniform();
        int child = node + 1;
        for (int a = first; ; a++) {
            mark -= now[a];
            int next = game.end(child);
            if (mark < 0 || next == game.end(node)) return child;
            child = next;
        }
    }

    private int drawnByChance(int node) {
        double mark = draws.uniform();
        int child = node + 1;
        while (true) {
            mark -= game.chance(game.incoming(child));
            int next = game.end(child);
            if (mark < 0 || next == game.end(node)) return child;
            child = next;
        }
    }

    private void match(int set) {
        double total = 0;
        for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++) total += Math.max(0, regret[a]);
        for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++)
            now[a] = total > 0 ? Math.max(0, regret[a]) / total : 1.0 / game.actionCount(set);
    }
}
