package standoff.game;

import java.util.ArrayList;
import java.util.List;
import standoff.numerics.Rational;

/// Leduc poker (Southey et al. 2005): a deck of two jacks, two queens and two kings; each of two players antes 1 and
/// gets a card; after a first round of bets a card is turned up for both, and a second round follows. A raise is 2 in
/// the first round and 4 in the second, with at most two raises in a round. A pair with the open card wins, else the
/// higher card. The value to the first player is -0.0856064 (OpenSpiel, and a linear program solved by HiGHS).
///
/// @param suits whether the two cards of a rank are told apart, which makes the tree larger and leaves the value
public record LeducPoker(boolean suits) implements Rules<LeducPoker.Hand> {
    private static final int RANKS = 3;

    /// What has happened. A card that is not yet dealt is -1; `over` is 0 where nobody has folded, else 1 + who did.
    ///
    /// @param history the actions so far, with a slash between the rounds
    /// @param mover whose turn it is
    /// @param raises how often the round has been raised
    /// @param calm whether the last action of the round was a check or call that leaves one to act
    public record Hand(
            int first,
            int second,
            int open,
            String history,
            int mover,
            int raises,
            boolean calm,
            List<Integer> paid,
            int over) {
        public Hand {
            paid = List.copyOf(paid);
        }
    }

    @Override
    public String title() {
        return "Leduc poker";
    }

    @Override
    public List<String> players() {
        return List.of("first", "second");
    }

    @Override
    public Hand start() {
        return new Hand(-1, -1, -1, "", 0, 0, false, List.of(1, 1), 0);
    }

    @Override
    public Branching<Hand> at(Hand hand) {
        if (hand.over > 0) return won(2 - hand.over, hand.paid.get(hand.over - 1));
        boolean between = hand.open < 0 && hand.history.endsWith("/");
        if (hand.first < 0 || hand.second < 0 || between) return deal(hand);
        if (hand.history.endsWith("//")) return showdown(hand);
        return act(hand);
    }

    private Branching<Hand> deal(Hand hand) {
        int kinds = suits ? 2 * RANKS : RANKS;
        int copies = suits ? 1 : 2;
        List<Branching.Lot<Hand>> lots = new ArrayList<>();
        int out = (hand.first >= 0 ? 1 : 0) + (hand.second >= 0 ? 1 : 0);
        for (int card = 0; card < kinds; card++) {
            int left = copies - (card == hand.first ? 1 : 0) - (card == hand.second ? 1 : 0);
            if (left <= 0) continue;
            Hand next = hand.first < 0
                    ? new Hand(card, -1, -1, "", 0, 0, false, hand.paid, 0)
                    : hand.second < 0
                            ? new Hand(hand.first, card, -1, "", 0, 0, false, hand.paid, 0)
                            : new Hand(hand.first, hand.second, card, hand.history, 0, 0, false, hand.paid, 0);
            lots.add(new Branching.Lot<>("card " + card, Rational.of(left, 2 * RANKS - out), next));
        }
        return new Branching.Lottery<>(lots);
    }

    private Branching<Hand> act(Hand hand) {
        int me = hand.mover;
        int mine = hand.paid.get(me);
        int theirs = hand.paid.get(1 - me);
        List<Branching.Option<Hand>> options = new ArrayList<>();
        if (theirs > mine)
            options.add(new Branching.Option<>("fold", after(hand, "f", 1 - me, hand.raises, false, mine, 1 + me)));
        boolean ends = hand.calm || theirs > mine;
        options.add(new Branching.Option<>(
                theirs > mine ? "call" : "check",
                ends
                        ? after(hand, "c/", 0, 0, false, theirs, 0)
                        : after(hand, "c", 1 - me, hand.raises, true, theirs, 0)));
        if (hand.raises < 2) {
            int raise = hand.open < 0 ? 2 : 4;
            options.add(new Branching.Option<>(
                    "raise", after(hand, "r", 1 - me, hand.raises + 1, false, theirs + raise, 0)));
        }
        int card = me == 0 ? hand.first : hand.second;
        return new Branching.Choice<>(me, card + " " + hand.open + " " + hand.history, options);
    }

    /// The hand after its mover has done something and paid so much in all.
    private static Hand after(Hand hand, String action, int mover, int raises, boolean calm, int paid, int over) {
        String history = hand.history + action;
        if (action.endsWith("/") && hand.open >= 0) history += "/";
        List<Integer> all = hand.mover == 0 ? List.of(paid, hand.paid.get(1)) : List.of(hand.paid.get(0), paid);
        return new Hand(hand.first, hand.second, hand.open, history, mover, raises, calm, all, over);
    }

    private Branching<Hand> showdown(Hand hand) {
        int first = strength(hand.first, hand.open);
        int second = strength(hand.second, hand.open);
        if (first == second) return Branching.Ending.of(0, 0);
        return won(first > second ? 0 : 1, hand.paid.get(0));
    }

    private int strength(int card, int open) {
        int rank = suits ? card / 2 : card;
        return rank == (suits ? open / 2 : open) ? RANKS + rank : rank;
    }

    private static Branching<Hand> won(int winner, int stake) {
        return winner == 0 ? Branching.Ending.of(stake, -stake) : Branching.Ending.of(-stake, stake);
    }
}
