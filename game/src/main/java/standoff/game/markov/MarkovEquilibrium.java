package standoff.game.markov;

import java.util.List;

/// What players do at each position, with what it is worth and how far it is from an equilibrium.
///
/// @param probabilities of all actions, in the game's order
/// @param values for each position what it is worth to each player
/// @param regret the most that any player could gain at any position by any other plan, found by solving his own
///     decision problem against the others; an equilibrium to rounding where it is tiny
/// @param lambda the precision that the branch reached, per unit of payoff
/// @param explanation how the search went and why it ended
public record MarkovEquilibrium(
        List<Double> probabilities,
        List<List<Double>> values,
        double regret,
        double lambda,
        int steps,
        String explanation) {
    public MarkovEquilibrium {
        probabilities = List.copyOf(probabilities);
        values = values.stream().map(List::copyOf).toList();
    }
}
