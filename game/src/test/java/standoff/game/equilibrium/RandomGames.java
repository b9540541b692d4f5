package standoff.game.equilibrium;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import standoff.game.Branching;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.Rules;
import standoff.game.StrategicGame;
import standoff.numerics.Rational;

/// Random games of many shapes, by seed; a third of them with so few payoffs that ties abound.
final class RandomGames {
    private RandomGames() {}

    static StrategicGame table(long seed, int degenerate, int... sizes) {
        Random random = new Random(seed);
        List<List<String>> strategies = new ArrayList<>();
        List<String> players = new ArrayList<>();
        int cells = 1;
        for (int p = 0; p < sizes.length; p++) {
            players.add("P" + (p + 1));
            strategies.add(StrategicGame.numbered(sizes[p]));
            cells *= sizes[p];
        }
        List<Rational> payoffs = new ArrayList<>();
        for (int i = 0; i < cells * sizes.length; i++)
            payoffs.add(Rational.of(random.nextInt(degenerate == 0 ? 3 : 101)));
        return StrategicGame.exact("random " + seed, "", players, strategies, payoffs);
    }

    private record Position(List<Integer> hidden, List<Integer> seen, long key) {}

    /// A signalling tree: each player holds one of some types, all moves are seen, play ends at random.
    static ExtensiveGame tree(long seed, int players, int types, int depth, int actions, int degenerate) {
        Random payoffs = new Random(seed);
        Rules<Position> rules = new Rules<>() {
            @Override
            public String title() {
                return "random tree " + seed;
            }

            @Override
            public List<String> players() {
                return IntStream.rangeClosed(1, players).mapToObj(p -> "P" + p).toList();
            }

            @Override
            public Position start() {
                return new Position(List.of(), List.of(), seed);
            }

            @Override
            public Branching<Position> at(Position at) {
                if (at.hidden.size() < players) {
                    List<Branching.Lot<Position>> lots = new ArrayList<>();
                    for (int t = 0; t < types; t++)
                        lots.add(new Branching.Lot<>(
                                "t" + t, Rational.of(1, types), new Position(with(at.hidden, t), at.seen, at.key)));
                    return new Branching.Lottery<>(lots);
                }
                boolean over = at.seen.size() >= depth
                        || (!at.seen.isEmpty() && new Random(seed * 31 + at.seen.hashCode()).nextInt(4) == 0);
                if (over) {
                    List<Rational> paid = new ArrayList<>();
                    for (int p = 0; p < players; p++) paid.add(Rational.of(payoffs.nextInt(degenerate == 0 ? 3 : 101)));
                    return new Branching.Ending<>(paid);
                }
                int mover = at.seen.size() % players;
                List<Branching.Option<Position>> options = new ArrayList<>();
                for (int a = 0; a < actions; a++)
                    options.add(new Branching.Option<>("a" + a, new Position(at.hidden, with(at.seen, a), at.key)));
                return new Branching.Choice<>(mover, List.of(at.hidden.get(mover), at.seen), options);
            }
        };
        return rules.expand();
    }

    private static List<Integer> with(List<Integer> list, int more) {
        List<Integer> longer = new ArrayList<>(list);
        longer.add(more);
        return List.copyOf(longer);
    }

    /// The game of a number: tables of 2 to 4 players, trees of 2 to 4 players with up to some 200 information
    /// sets.
    static Game numbered(int number) {
        Random random = new Random(number);
        int degenerate = number % 3;
        return switch (number % 5) {
            case 0 -> {
                int n = 4 + random.nextInt(12);
                yield table(number, degenerate, n, n, n);
            }
            case 1 ->
                table(
                        number,
                        degenerate,
                        2 + random.nextInt(4),
                        2 + random.nextInt(4),
                        2 + random.nextInt(4),
                        2 + random.nextInt(4));
            case 2 -> table(number, degenerate, 2 + random.nextInt(19), 2 + random.nextInt(19));
            case 3 -> tree(number, 2, 2 + random.nextInt(4), 3 + random.nextInt(4), 2, degenerate);
            default -> tree(number, 3 + random.nextInt(2), 2, 3 + random.nextInt(3), 2, degenerate);
        };
    }
}
