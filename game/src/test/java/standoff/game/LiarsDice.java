package standoff.game;

import java.util.ArrayList;
import java.util.List;
import standoff.numerics.Rational;

/// Liar's dice with two players and one die each, as OpenSpiel has it: players in turn bid a number of dice and a
/// face, each bid above the last, until one calls the other a liar. The highest face counts as every face. The value to
/// the first player is 1/16 with four sides, 1/125 with five, -0.02713178 with six (linear programs solved by HiGHS).
public record LiarsDice(int sides) implements Rules<LiarsDice.Round> {
    /// What has happened.
    ///
    /// @param first the die of the first player, -1 before it is rolled; so the second
    /// @param bids the bids so far, in a bit each; bid b says that b / sides + 1 dice show face b % sides
    /// @param called whether the last bid was called a lie
    public record Round(int first, int second, long bids, boolean called) {}

    @Override
    public String title() {
        return "liar's dice with " + sides + " sides";
    }

    @Override
    public List<String> players() {
        return List.of("first", "second");
    }

    @Override
    public Round start() {
        return new Round(-1, -1, 0, false);
    }

    @Override
    public Branching<Round> at(Round round) {
        if (round.second < 0) return roll(round);
        int player = Long.bitCount(round.bids) % 2;
        int last = 63 - Long.numberOfLeadingZeros(round.bids); // -1 where nobody has bid
        if (round.called) return settled(round, last, player);
        List<Branching.Option<Round>> options = new ArrayList<>();
        for (int bid = last + 1; bid < 2 * sides; bid++)
            options.add(new Branching.Option<>(
                    (bid / sides + 1) + "-" + (bid % sides + 1),
                    new Round(round.first, round.second, round.bids | 1L << bid, false)));
        if (last >= 0)
            options.add(new Branching.Option<>("liar", new Round(round.first, round.second, round.bids, true)));
        return new Branching.Choice<>(player, (player == 0 ? round.first : round.second) + " " + round.bids, options);
    }

    private Branching<Round> roll(Round round) {
        List<Branching.Lot<Round>> lots = new ArrayList<>();
        for (int face = 0; face < sides; face++)
            lots.add(new Branching.Lot<>(
                    "rolls " + (face + 1),
                    Rational.of(1, sides),
                    round.first < 0 ? new Round(face, -1, 0, false) : new Round(round.first, face, 0, false)));
        return new Branching.Lottery<>(lots);
    }

    /// Who called loses where the bid holds.
    private Branching<Round> settled(Round round, int bid, int caller) {
        int face = bid % sides;
        int shown = (counts(round.first, face) ? 1 : 0) + (counts(round.second, face) ? 1 : 0);
        boolean callerWins = shown < bid / sides + 1;
        return callerWins == (caller == 0) ? Branching.Ending.of(1, -1) : Branching.Ending.of(-1, 1);
    }

    private boolean counts(int die, int face) {
        return die == face || die == sides - 1;
    }
}
