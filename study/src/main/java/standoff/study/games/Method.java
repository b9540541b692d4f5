package standoff.study.games;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The ways to solve a game, by the names a user gives them.
public enum Method {
    AUTO("the method that suits the game"),
    SUBGAME_PERFECT("subgame by subgame, from the end of the tree"),
    PURE("equilibria in pure strategies"),
    LEMKE("Lemke's path on the sequence form, two players"),
    ZERO_SUM("linear program on the sequence form, two players and a constant sum"),
    INTERIOR_POINT("interior points on that linear program, to rounding; for large games"),
    REGRET("regret minimisation (PCFR+ beside DCFR), two players and a constant sum"),
    LOGIT("the end of the branch of logit equilibria, any number of players"),
    GLOBAL_NEWTON("the global Newton method, tables of any number of players"),
    SEQUENTIAL("a sequential equilibrium of a tree, with beliefs everywhere"),
    CORRELATED("the correlated equilibrium with the largest sum of payoffs"),
    COARSE_CORRELATED("the coarse correlated equilibrium with the largest sum: players decide before they are told"),
    EXTENSIVE_CORRELATED("the extensive-form correlated equilibrium: players are told an action when they come to it"),
    COMMITMENT("what the first of two players would best be bound to, and the reply");

    private final String meaning;

    Method(String meaning) {
        this.meaning = meaning;
    }

    /// As it is typed: `subgame-perfect`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String meaning() {
        return meaning;
    }

    public static List<String> labels() {
        return Arrays.stream(values()).map(Method::label).toList();
    }

    /// The method of that name.
    public static Optional<Method> of(String label) {
        return Arrays.stream(values())
                .filter(m -> m.label().equalsIgnoreCase(label.replace('_', '-')))
                .findFirst();
    }
}
