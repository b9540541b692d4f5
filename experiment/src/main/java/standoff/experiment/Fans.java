package standoff.experiment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// How the futures spread at every moment of every series: integer histograms of 256 equal bins over the series'
/// declared range and one bin beyond either end. Merging adds integers, so it is exact in any order.
@SuppressWarnings("DoNotCallSuggester")
public final class Fans {
    /// Equal bins within a series' declared range.
    public static final int BINS = 256;

    /// Empty fans for the series and moments of a model.
    public static Fans of(Model model) {
        throw new UnsupportedOperationException("not yet");
    }

    public int series() {
        throw new UnsupportedOperationException("not yet");
    }

    public int moments() {
        throw new UnsupportedOperationException("not yet");
    }

    /// How many futures recorded the series at the moment.
    public long count(int series, int moment) {
        throw new UnsupportedOperationException("not yet");
    }

    /// The value below which a share `p` of these futures lies, to half a bin; values beyond the declared range count
    /// as its ends. NaN where no future recorded anything.
    public double quantile(int series, int moment, double p) {
        throw new UnsupportedOperationException("not yet");
    }

    /// Adds the futures of other fans of the same model.
    public void merge(Fans other) {
        throw new UnsupportedOperationException("not yet");
    }

    /// Writes the bins that are not empty.
    public void write(DataOutput out) throws IOException {
        throw new UnsupportedOperationException("not yet");
    }

    /// Reads what [#write] wrote for the same model.
    public static Fans read(Model model, DataInput in) throws IOException {
        throw new UnsupportedOperationException("not yet");
    }
}
