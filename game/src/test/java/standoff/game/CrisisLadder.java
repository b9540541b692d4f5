package standoff.game;

import java.util.ArrayList;
import java.util.List;
import standoff.numerics.Rational;

/// A crisis in stages between two sides: each knows its own cost of war, one of `types`; in turn they back down or
/// escalate. Who backs down at stage k pays an audience cost of 2 + 5 k and leaves the prize of 100 to the other; after
/// the last stage there is war, in which each gets half of the prize less its cost. The higher type of a side has the
/// higher cost, from 10 to 70.
public record CrisisLadder(int types, int stages) implements Rules<CrisisLadder.Standing> {
    /// What has happened.
    ///
    /// @param first the type of the first side, -1 before chance has chosen; so the second
    /// @param stage how often somebody has escalated
    /// @param over whether somebody has backed down
    public record Standing(int first, int second, int stage, boolean over) {}

    @Override
    public String title() {
        return "crisis in " + stages + " stages";
    }

    @Override
    public List<String> players() {
        return List.of("first", "second");
    }

    @Override
    public Standing start() {
        return new Standing(-1, -1, 0, false);
    }

    @Override
    public Branching<Standing> at(Standing standing) {
        if (standing.first < 0) return nature();
        int mover = standing.stage % 2;
        if (standing.over) {
            int loss = -2 - 5 * standing.stage;
            return mover == 0 ? Branching.Ending.of(loss, 100) : Branching.Ending.of(100, loss);
        }
        if (standing.stage == stages) return Branching.Ending.of(50 - cost(standing.first), 50 - cost(standing.second));
        return new Branching.Choice<>(
                mover,
                (mover == 0 ? standing.first : standing.second) + " at " + standing.stage,
                List.of(
                        new Branching.Option<>(
                                "back down", new Standing(standing.first, standing.second, standing.stage, true)),
                        new Branching.Option<>(
                                "escalate", new Standing(standing.first, standing.second, standing.stage + 1, false))));
    }

    private Branching<Standing> nature() {
        List<Branching.Lot<Standing>> lots = new ArrayList<>();
        for (int first = 0; first < types; first++)
            for (int second = 0; second < types; second++)
                lots.add(new Branching.Lot<>(
                        first + " " + second,
                        Rational.of(1, (long) types * types),
                        new Standing(first, second, 0, false)));
        return new Branching.Lottery<>(lots);
    }

    private int cost(int type) {
        return 10 + 60 * type / Math.max(1, types - 1);
    }
}
