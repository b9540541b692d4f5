package standoff.experiment;

import java.util.List;

/// The part of a measure's statistics that is counted in integers, and so does not depend on order.
sealed interface Counter {
    static Counter of(Measure measure) {
        return measure.labels().isEmpty() ? new OfNumbers() : new OfLabels(measure.labels());
    }

    /// The part that is summed in doubles, of one block.
    Moments moments(double[] column);

    void add(double[] column);

    /// Adds another counter of the same measure.
    void merge(Counter other);

    Summary summary(Moments moments);

    /// Of a quantity.
    final class OfNumbers implements Counter {
        private long notApplicable;
        private final Sketch sketch = new Sketch();

        @Override
        public Moments moments(double[] column) {
            return Moments.of(column);
        }

        @Override
        public void add(double[] column) {
            for (double value : column) {
                if (Double.isNaN(value)) notApplicable++;
                else sketch.add(value);
            }
        }

        @Override
        public void merge(Counter other) {
            var that = (OfNumbers) other;
            notApplicable += that.notApplicable;
            sketch.merge(that.sketch);
        }

        @Override
        public Summary summary(Moments moments) {
            return new Numbers(moments, notApplicable, sketch.copy());
        }
    }

    /// Of an event or category.
    final class OfLabels implements Counter {
        private final List<String> labels;
        private final long[] counts;

        OfLabels(List<String> labels) {
            this.labels = labels;
            this.counts = new long[labels.size()];
        }

        @Override
        public Moments moments(double[] column) {
            return Moments.NONE;
        }

        @Override
        public void add(double[] column) {
            for (double value : column) counts[(int) value]++;
        }

        @Override
        public void merge(Counter other) {
            var that = (OfLabels) other;
            for (int i = 0; i < counts.length; i++) counts[i] += that.counts[i];
        }

        @Override
        public Summary summary(Moments moments) {
            return new Shares(labels, counts);
        }
    }
}
