package standoff.game.markov;

/// The unknowns of Markov logit equilibrium and their order: log-odds (position by position), then values (position
/// by position, player by player), then lambda.
///
/// Each action but one, the reference, of a player at a position has log-odds against that one. Log-odds of actions
/// out of use are unknowns that are held where they are.
final class MarkovUnknowns {
    private final int players;
    private final int odds;
    private final int values;
    private final boolean[] held;
    private final boolean atLimit;
    private final int[][] reference;
    private final int[] firstOdds;
    private final int[] unknown;

    /// Those of the branch: log-odds against the player's first action, and none is held.
    static MarkovUnknowns ofBranch(MarkovGame game) {
        int[][] firsts = new int[game.positionCount()][game.playerCount()];
        for (int s = 0; s < firsts.length; s++)
            for (int p = 0; p < firsts[s].length; p++) firsts[s][p] = game.firstAction(s, p);
        return new MarkovUnknowns(game, firsts, new boolean[game.actionCount()], false);
    }

    /// Those of its limit.
    ///
    /// @param reference for each position and player the action that others are compared with
    /// @param held for each action whether it is out of use
    static MarkovUnknowns ofLimit(MarkovGame game, int[][] reference, boolean[] held) {
        return new MarkovUnknowns(game, reference, held, true);
    }

    private MarkovUnknowns(MarkovGame game, int[][] reference, boolean[] held, boolean atLimit) {
        this.reference = reference;
        this.held = held;
        this.atLimit = atLimit;
        this.players = game.playerCount();
        int positions = game.positionCount();
        this.firstOdds = new int[positions + 1];
        this.unknown = new int[game.actionCount()];
        int k = 0;
        for (int s = 0; s < positions; s++) {
            firstOdds[s] = k;
            for (int p = 0; p < players; p++)
                for (int a = game.firstAction(s, p); a < game.firstAction(s, p) + game.actionCount(s, p); a++)
                    unknown[a] = a == reference[s][p] ? -1 : k++;
        }
        firstOdds[positions] = k;
        this.odds = k;
        this.values = positions * players;
    }

    /// Log-odds, values and lambda.
    int size() {
        return odds + values + 1;
    }

    /// The place of the action's log-odds; -1 for a reference.
    int odds(int action) {
        return unknown[action];
    }

    /// The place of the position's first log-odds; for the number of positions, the number of log-odds.
    int firstOdds(int position) {
        return firstOdds[position];
    }

    int value(int position, int player) {
        return odds + position * players + player;
    }

    int lambda() {
        return odds + values;
    }

    /// The action that the player's others at the position are compared with.
    int reference(int position, int player) {
        return reference[position][player];
    }

    boolean isHeld(int action) {
        return held[action];
    }

    /// Whether log-odds have dropped out of the equations, but for the probabilities they make.
    boolean isLimit() {
        return atLimit;
    }

    /// For each unknown its place among those that are not held, -1 for one that is.
    int[] free() {
        int[] place = new int[size()];
        for (int a = 0; a < unknown.length; a++) if (unknown[a] >= 0 && held[a]) place[unknown[a]] = -1;
        int free = 0;
        for (int i = 0; i < place.length; i++) if (place[i] == 0) place[i] = free++;
        return place;
    }
}
