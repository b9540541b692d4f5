package standoff.game;

import java.util.stream.Stream;

/// Games that are expanded from rules.
class ExpandedGamesTest extends GameSpec {
    @Override
    protected Stream<Named> games() {
        return Stream.of(
                new Named("Kuhn poker, 3 cards", new KuhnPoker(3).expand()),
                new Named("Kuhn poker, 5 cards", new KuhnPoker(5).expand()),
                new Named("Leduc poker", new LeducPoker(true).expand()),
                new Named("liar's dice, 3 sides", new LiarsDice(3).expand()),
                new Named("crisis ladder, 2 types, 3 stages", new CrisisLadder(2, 3).expand()));
    }
}
