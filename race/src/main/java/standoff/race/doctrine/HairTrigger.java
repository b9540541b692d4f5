package standoff.race.doctrine;

import java.util.Arrays;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.World;

/// The reviews at which one power's belief about another's crossing of its line was ambiguous, P between .2 and .8,
/// and how many of them were followed by a strike at once: what the hair-trigger index counts.
final class HairTrigger {
    private static final double LEAST = .2;
    private static final double MOST = .8;
    /// How soon after an ambiguous belief a strike counts as one on a hair trigger.
    private static final int SOON_DAYS = 30;

    private final int watcher;
    private final int target;
    /// The steps of these reviews.
    private int[] ambiguous = new int[64];

    private int reviews;

    HairTrigger(int watcher, int target) {
        this.watcher = watcher;
        this.target = target;
    }

    void begin() {
        reviews = 0;
    }

    /// Notes a review with this belief, if it was ambiguous.
    void note(double lineCrossed, int step) {
        if (lineCrossed < LEAST || lineCrossed > MOST) return;
        if (reviews == ambiguous.length) ambiguous = Arrays.copyOf(ambiguous, 2 * reviews);
        ambiguous[reviews++] = step;
    }

    int reviews() {
        return reviews;
    }

    /// Those at which, or within 30 days or by the next review after which, a strike of this power on that target
    /// followed, whoever or whatever decided on it.
    int struck(World world, int reviewDays) {
        if (reviews == 0) return 0;
        Events events = world.events;
        int count = 0;
        int review = 0;
        int counted = -1;
        for (int e = 0; e < events.size(); e++) {
            if (events.kind(e) != EventKind.STRIKE || events.who(e) != watcher || events.whom(e) != target) continue;
            int step = events.step(e);
            while (review < reviews && soon(world, ambiguous[review], reviewDays) < step) review++;
            for (int r = Math.max(review, counted + 1); r < reviews && ambiguous[r] <= step; r++) {
                count++;
                counted = r;
            }
        }
        return count;
    }

    /// The last step of the 30 days after this one, or that of the next review if it is later.
    private static int soon(World world, int step, int reviewDays) {
        int next = Math.ceilDiv((step * world.stepDays / reviewDays + 1) * reviewDays, world.stepDays);
        return Math.max(step + SOON_DAYS / world.stepDays, next);
    }
}
