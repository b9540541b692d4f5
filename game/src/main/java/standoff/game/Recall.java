package standoff.game;

import static standoff.game.ExtensiveGame.NONE;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What the players of a tree remember of their own past.
///
/// @param imperfect a sentence on the first information set whose player has forgotten what he knew or did, empty where
///                  recall is perfect (every node of an information set follows the same own actions; Kuhn 1953)
/// @param absentMinded a sentence on the first information set that one play passes twice, empty where there is none
///                     (Piccione and Rubinstein 1997)
public record Recall(String imperfect, String absentMinded) {
    public boolean isPerfect() {
        return imperfect.isEmpty();
    }

    public boolean isAbsentMinded() {
        return !absentMinded.isEmpty();
    }

    static Recall of(ExtensiveGame game) {
        String twice = passedTwice(game);
        int forgetful = NONE;
        for (int player = 0; player < game.playerCount() && forgetful == NONE; player++)
            forgetful = forgetfulSet(game, player);
        if (forgetful == NONE) return new Recall("", twice);
        return new Recall(
                "imperfect recall: " + game.setName(forgetful)
                        + " cannot tell apart nodes that follow different own actions",
                twice);
    }

    /// The action of its own that the player took last before each information set; null where recall is
    /// imperfect.
    static int @Nullable [] lastOwnActions(ExtensiveGame game) {
        int[] before = new int[game.setCount()];
        for (int player = 0; player < game.playerCount(); player++)
            if (forgetfulSet(game, player, before) != NONE) return null;
        return before;
    }

    private static int forgetfulSet(ExtensiveGame game, int player) {
        return forgetfulSet(game, player, new int[game.setCount()]);
    }

    private static int forgetfulSet(ExtensiveGame game, int player, int[] before) {
        int unseen = NONE - 1;
        int[] last = new int[game.nodeCount()];
        int from = game.firstAction(game.firstSet(player));
        int to = game.firstAction(game.firstSet(player + 1));
        Arrays.fill(before, game.firstSet(player), game.firstSet(player + 1), unseen);
        for (int node = 0; node < game.nodeCount(); node++) {
            int incoming = game.incoming(node);
            last[node] = incoming >= from && incoming < to ? incoming : node == 0 ? NONE : last[game.parent(node)];
            int set = game.set(node);
            if (set == NONE || game.setPlayer(set) != player) continue;
            if (before[set] == unseen) before[set] = last[node];
            else if (before[set] != last[node]) return set;
        }
        return NONE;
    }

    private static String passedTwice(ExtensiveGame game) {
        int[] openUntil = new int[game.setCount()];
        for (int node = 0; node < game.nodeCount(); node++) {
            int set = game.set(node);
            if (set == NONE || set >= game.setCount()) continue;
            if (node < openUntil[set]) return "absent-mindedness: a play passes " + game.setName(set) + " twice";
            openUntil[set] = game.end(node);
        }
        return "";
    }
}
