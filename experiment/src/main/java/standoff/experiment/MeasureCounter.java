package standoff.experiment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The part of a measure's statistics that does not depend on the order of the futures: what is counted, and extremes.
sealed interface MeasureCounter {
    /// @param quantiles whether quantiles of a quantity are kept
    static MeasureCounter of(Measure measure, boolean quantiles) {
        return measure.labels().isEmpty() ? new OfQuantity(quantiles) : new OfLabels(measure.labels());
    }

    void add(double[] column);

    /// Adds another counter of the same measure.
    void merge(MeasureCounter other);

    MeasureStatistics statistics(Moments moments);

    /// Of a quantity.
    final class OfQuantity implements MeasureCounter {
        private final @Nullable Sketch sketch;
        private long notApplicable;
        private double min = Double.POSITIVE_INFINITY;
        private double max = Double.NEGATIVE_INFINITY;

        OfQuantity(boolean quantiles) {
            sketch = quantiles ? new Sketch() : null;
        }

        @Override
        public void add(double[] column) {
            for (double value : column) {
                if (Double.isNaN(value)) {
                    notApplicable++;
                    continue;
                }
                min = Math.min(min, value);
                max = Math.max(max, value);
                if (sketch != null) sketch.add(value);
            }
        }

        @Override
        public void merge(MeasureCounter other) {
            var that = (OfQuantity) other;
            notApplicable += that.notApplicable;
            min = Math.min(min, that.min);
            max = Math.max(max, that.max);
            if (sketch != null && that.sketch != null) sketch.merge(that.sketch);
        }

        @Override
        public MeasureStatistics statistics(Moments moments) {
            return new QuantityStatistics(
                    moments,
                    notApplicable,
                    moments.count() == 0 ? Double.NaN : min,
                    moments.count() == 0 ? Double.NaN : max,
                    sketch == null ? QuantityStatistics.Quantiles.NONE : sketch.copy()::quantile);
        }
    }

    /// Of an event or category.
    final class OfLabels implements MeasureCounter {
        private final List<String> labels;
        private final long[] counts;

        OfLabels(List<String> labels) {
            this.labels = labels;
            this.counts = new long[labels.size()];
        }

        @Override
        public void add(double[] column) {
            for (double value : column) counts[(int) value]++;
        }

        @Override
        public void merge(MeasureCounter other) {
            var that = (OfLabels) other;
            for (int i = 0; i < counts.length; i++) counts[i] += that.counts[i];
        }

        @Override
        public MeasureStatistics statistics(Moments moments) {
            return new Shares(labels, counts);
        }
    }
}
