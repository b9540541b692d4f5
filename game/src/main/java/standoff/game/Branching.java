package standoff.game;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import standoff.numerics.Rational;

/// What happens at a position of a game given by [Rules].
public sealed interface Branching<P> {
    /// Play is over and pays.
    record Ending<P>(List<Rational> payoffs) implements Branching<P> {
        public Ending {
            payoffs = List.copyOf(payoffs);
        }

        /// Payoffs as doubles, rounded to their shortest decimal form.
        public static <P> Ending<P> of(double... payoffs) {
            return new Ending<>(Arrays.stream(payoffs)
                    .mapToObj(BigDecimal::valueOf)
                    .map(Rational::of)
                    .toList());
        }
    }

    /// Chance moves.
    record Lottery<P>(List<Lot<P>> lots) implements Branching<P> {
        public Lottery {
            lots = List.copyOf(lots);
        }
    }

    /// A player moves, knowing his `information`: positions where the same player has equal information (and equal
    /// moves) belong to one information set.
    record Choice<P>(int player, Object information, List<Option<P>> options) implements Branching<P> {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /// One of the moves of chance.
    record Lot<P>(String label, Rational probability, P next) {}

    /// One of the moves of a player.
    record Option<P>(String label, P next) {}
}
