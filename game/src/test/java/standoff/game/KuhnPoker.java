package standoff.game;

import java.util.ArrayList;
import java.util.List;
import standoff.numerics.Rational;

/// Kuhn's poker (1950) with any number of cards: each of two players antes 1 and is dealt one of `cards`. With three
/// cards its value to the first player is -1/18.
public record KuhnPoker(int cards) implements Rules<KuhnPoker.Hand> {
    /// What has happened. Before the deal both cards are -1.
    ///
    /// @param bets `c` for a check, fold or end of betting without a raise, `b` for a bet or call, in their order
    public record Hand(int first, int second, String bets) {}

    @Override
    public String title() {
        return "Kuhn poker with " + cards + " cards";
    }

    @Override
    public List<String> players() {
        return List.of("first", "second");
    }

    @Override
    public Hand start() {
        return new Hand(-1, -1, "");
    }

    @Override
    public Branching<Hand> at(Hand hand) {
        if (hand.first < 0) return deal();
        int stake = hand.first > hand.second ? 1 : -1;
        return switch (hand.bets) {
            case "" -> choice(0, hand, "check", "bet");
            case "c" -> choice(1, hand, "check", "bet");
            case "b" -> choice(1, hand, "fold", "call");
            case "cb" -> choice(0, hand, "fold", "call");
            case "cc" -> Branching.Ending.of(stake, -stake);
            case "bc" -> Branching.Ending.of(1, -1);
            case "cbc" -> Branching.Ending.of(-1, 1);
            default -> Branching.Ending.of(2 * stake, -2 * stake);
        };
    }

    private Branching<Hand> deal() {
        List<Branching.Lot<Hand>> deals = new ArrayList<>();
        for (int first = 0; first < cards; first++)
            for (int second = 0; second < cards; second++)
                if (first != second)
                    deals.add(new Branching.Lot<>(
                            first + " " + second,
                            Rational.of(1, (long) cards * (cards - 1)),
                            new Hand(first, second, "")));
        return new Branching.Lottery<>(deals);
    }

    private static Branching<Hand> choice(int player, Hand hand, String passive, String active) {
        int card = player == 0 ? hand.first : hand.second;
        return new Branching.Choice<>(
                player,
                card + hand.bets,
                List.of(
                        new Branching.Option<>(passive, new Hand(hand.first, hand.second, hand.bets + "c")),
                        new Branching.Option<>(active, new Hand(hand.first, hand.second, hand.bets + "b"))));
    }
}
