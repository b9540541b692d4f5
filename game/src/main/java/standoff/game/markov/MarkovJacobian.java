package standoff.game.markov;

import java.util.Arrays;

/// The derivatives of a Markov system's equations at its last evaluation, one position at a time.
///
/// Log-odds at one position meet those at another only through the values, and a player's equations at a position
/// meet but his own values.
final class MarkovJacobian {
    private final MarkovSystem system;
    private final MarkovGame game;
    private final MarkovUnknowns unknowns;
    private final int players;
    private final int[] nextPlace;

    /// How the equations of one position change. Its log-odds count from its first.
    static final class At {
        /// The equation of each log-odds with each log-odds; the reader's to use up.
        final double[][] oddsByOdds;
        /// The equation of each log-odds with its player's values of the positions that can come next.
        final double[][] oddsByNext;
        /// The equation of each log-odds with lambda.
        final double[] oddsByLambda;
        /// For each player how the mean of his actions' worth rises with each log-odds.
        final double[][] meanByOdds;
        /// For each player the equation of his value with his values of this position and those that can come next.
        final double[][] valueByNear;

        private At(int odds, int players, int next, int near) {
            this.oddsByOdds = new double[odds][odds];
            this.oddsByNext = new double[odds][next];
            this.oddsByLambda = new double[odds];
            this.meanByOdds = new double[players][odds];
            this.valueByNear = new double[players][near];
        }
    }

    MarkovJacobian(MarkovSystem system) {
        this.system = system;
        this.game = system.game();
        this.unknowns = system.unknowns();
        this.players = game.playerCount();
        this.nextPlace = new int[game.positionCount()];
    }

    At at(int s) {
        int n = unknowns.firstOdds(s + 1) - unknowns.firstOdds(s);
        int next = game.reachable(s).length;
        int base = game.firstAction(s, 0);
        int all = (s + 1 < game.positionCount() ? game.firstAction(s + 1, 0) : game.actionCount()) - base;
        double[][] byLog = new double[all][all];
        double[][] byValue = new double[all][next];
        ofWorth(s, base, byLog, byValue);
        At at = new At(n, players, next, game.near()[s].length);
        for (int p = 0; p < players; p++) {
            ofMean(s, p, base, byLog, byValue, at);
            ofOdds(s, p, base, byLog, byValue, at);
        }
        return at;
    }

    /// How what each action is worth changes with the logarithms of probabilities and with values to come.
    private void ofWorth(int s, int base, double[][] byLog, double[][] byValue) {
        int[] reachable = game.reachable(s);
        for (int i = 0; i < reachable.length; i++) nextPlace[reachable[i]] = i;
        double[] without = new double[players];
        for (int cell = 0; cell < game.cellCount(s); cell++) {
            system.weights(s, cell, without);
            for (int p = 0; p < players; p++) {
                if (without[p] == 0) continue;
                int own = game.action(s, cell, p) - base;
                double share = without[p] * system.cellWorth(s, cell, p);
                for (int q = 0; q < players; q++) if (q != p) byLog[own][game.action(s, cell, q) - base] += share;
                double later = without[p] * game.discount(p);
                game.addChances(s, cell, later, nextPlace, byValue[own]);
            }
        }
    }

    private void ofMean(int s, int p, int base, double[][] byLog, double[][] byValue, At at) {
        int first = game.firstAction(s, p) - base;
        double[] meanByLog = new double[byLog.length];
        double[] row = at.valueByNear[p];
        int here = Arrays.binarySearch(game.near()[s], s);
        int next = game.reachable(s).length;
        int upToHere = row.length == next ? next : here;
        row[here] = 1;
        for (int a = first; a < first + game.actionCount(s, p); a++) {
            double share = system.probability(base + a);
            meanByLog[a] += share * system.worth(base + a);
            for (int b = 0; b < meanByLog.length; b++) meanByLog[b] += share * byLog[a][b];
            for (int i = 0; i < upToHere; i++) row[i] -= share * byValue[a][i];
            for (int i = upToHere; i < next; i++) row[i + 1] -= share * byValue[a][i];
        }
        fold(s, base, meanByLog, at.meanByOdds[p]);
    }

    private void ofOdds(int s, int p, int base, double[][] byLog, double[][] byValue, At at) {
        int first = game.firstAction(s, p) - base;
        int compared = unknowns.reference(s, p) - base;
        double lambda = system.lambda();
        for (int a = first; a < first + game.actionCount(s, p); a++) {
            if (a == compared) continue;
            int k = unknowns.odds(base + a) - unknowns.firstOdds(s);
            double[] byOdds = at.oddsByOdds[k];
            if (unknowns.isHeld(base + a)) {
                byOdds[k] = 1;
                continue;
            }
            double[] difference = new double[byLog.length];
            for (int b = 0; b < difference.length; b++) difference[b] = byLog[a][b] - byLog[compared][b];
            fold(s, base, difference, byOdds);
            for (int j = 0; j < byOdds.length; j++) byOdds[j] = -lambda * byOdds[j];
            if (!unknowns.isLimit()) byOdds[k] += 1;
            double[] byNext = at.oddsByNext[k];
            for (int i = 0; i < byNext.length; i++) byNext[i] = -lambda * (byValue[a][i] - byValue[compared][i]);
            at.oddsByLambda[k] = -(system.worth(base + a) - system.worth(base + compared));
        }
    }

    /// From derivatives by the logarithms of probabilities to those by log-odds.
    private void fold(int s, int base, double[] byLog, double[] into) {
        int from = unknowns.firstOdds(s);
        for (int q = 0; q < players; q++) {
            int first = game.firstAction(s, q) - base;
            int end = first + game.actionCount(s, q);
            double sum = 0;
            for (int b = first; b < end; b++) sum += byLog[b];
            for (int b = first; b < end; b++) {
                int k = unknowns.odds(base + b);
                if (k >= 0) into[k - from] = byLog[b] - system.probability(base + b) * sum;
            }
        }
    }
}
