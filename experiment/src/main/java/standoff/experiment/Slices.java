package standoff.experiment;

/// Consecutive futures of a plan, slice by slice: the futures of a slice belong to one point.
final class Slices {
    private Slices() {}

    /// Sees a slice.
    @FunctionalInterface
    interface Visitor {
        /// @param at        where the slice begins, counted within the futures visited
        /// @param replicate the number of its first future among those of the point
        void slice(int at, int point, long replicate, int count);
    }

    static void forEach(Plan plan, long first, int size, Visitor visitor) {
        for (int at = 0; at < size; ) {
            long replicate = plan.replicate(first + at);
            int count = (int) Math.min(size - at, plan.design().futuresPerPoint() - replicate);
            visitor.slice(at, plan.point(first + at), replicate, count);
            at += count;
        }
    }
}
