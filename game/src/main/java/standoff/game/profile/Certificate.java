package standoff.game.profile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.StrategicGame;
import standoff.numerics.Rational;

/// How far a profile is from a Nash equilibrium, found from the game and the profile alone.
///
/// A player's regret is what the best reply to the others would add to his payoff. The profile is a Nash equilibrium
/// when no player has any.
///
/// @param payoffs what the profile pays each player
/// @param exactPayoffs the same as fractions, where game and profile are exact; otherwise empty
/// @param regrets what each player could gain
/// @param regret the largest of these
/// @param exactRegret the same as a fraction, where game and profile are exact
/// @param scope which replies were tried: all of them, or a sentence that says why not
public record Certificate(
        List<Double> payoffs,
        List<Rational> exactPayoffs,
        List<Double> regrets,
        double regret,
        @Nullable Rational exactRegret,
        String scope) {
    private static final String EVERY_REPLY = "every reply";

    public Certificate {
        payoffs = List.copyOf(payoffs);
        exactPayoffs = List.copyOf(exactPayoffs);
        regrets = List.copyOf(regrets);
    }

    /// Exact where game and profile are, and doubles where its fractions would be too long to be kept: after a
    /// thousand moves of chance, say, in each of a million plays.
    public static Certificate of(Game game, Profile profile) {
        boolean exact = profile.isExact() && game.isRational();
        if (exact && game instanceof ExtensiveGame tree && !TreeReplies.areWeightsShort(tree, profile)) exact = false;
        return exact ? exact(game, profile) : rounded(game, profile);
    }

    /// In doubles, also where the input is exact.
    public static Certificate rounded(Game game, Profile profile) {
        List<Double> payoffs = new ArrayList<>();
        List<Double> regrets = new ArrayList<>();
        double largest = 0;
        for (Replies<Double> replies : replies(game, profile, new Arithmetic.Rounded())) {
            payoffs.add(replies.payoff());
            regrets.add(Math.max(0, replies.best() - replies.payoff()));
            largest = Math.max(largest, regrets.getLast());
        }
        return new Certificate(payoffs, List.of(), regrets, largest, null, scope(game));
    }

    /// In fractions: where the game or the profile is in doubles, for what these stand for.
    public static Certificate exact(Game game, Profile profile) {
        List<Double> payoffs = new ArrayList<>();
        List<Rational> exactPayoffs = new ArrayList<>();
        List<Double> regrets = new ArrayList<>();
        Rational largest = Rational.ZERO;
        for (Replies<Rational> replies : replies(game, profile, new Arithmetic.Exact())) {
            Rational regret = replies.best().minus(replies.payoff());
            payoffs.add(replies.payoff().toDouble());
            exactPayoffs.add(replies.payoff());
            regrets.add(regret.toDouble());
            largest = largest.max(regret);
        }
        return new Certificate(payoffs, exactPayoffs, regrets, largest.toDouble(), largest, scope(game));
    }

    /// Whether all replies of all players were tried.
    public boolean isComplete() {
        return scope.equals(EVERY_REPLY);
    }

    /// Whether this certifies an exact equilibrium.
    public boolean isExactlyZero() {
        return exactRegret != null && exactRegret.signum() == 0 && isComplete();
    }

    private static <T> List<Replies<T>> replies(Game game, Profile profile, Arithmetic<T> in) {
        List<Replies<T>> all = new ArrayList<>();
        for (int player = 0; player < game.playerCount(); player++)
            all.add(
                    switch (game) {
                        case ExtensiveGame tree -> new TreeReplies<>(tree, profile, in).of(player);
                        case StrategicGame table -> new TableReplies<>(table, profile, in).of(player);
                    });
        return all;
    }

    private static String scope(Game game) {
        if (!(game instanceof ExtensiveGame tree) || tree.recall().isPerfect()) return EVERY_REPLY;
        for (int player = 0; player < game.playerCount(); player++)
            if (!TreeReplies.canTryAll(tree, player))
                return "no reply of " + game.players().get(player) + ", who forgets and has too many strategies to try";
        return tree.recall().isAbsentMinded()
                ? "every pure reply (an absent-minded player might do better by chance)"
                : EVERY_REPLY;
    }
}
