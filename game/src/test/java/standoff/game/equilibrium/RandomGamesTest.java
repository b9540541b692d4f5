package standoff.game.equilibrium;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import standoff.game.GameSpec;

/// Random tables and trees, by number.
class RandomGamesTest extends GameSpec {
    @Override
    protected Stream<Named> games() {
        return IntStream.rangeClosed(1, 40).mapToObj(n -> new Named("random " + n, RandomGames.numbered(n)));
    }
}
