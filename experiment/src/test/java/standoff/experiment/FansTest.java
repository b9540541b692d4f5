package standoff.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FansTest {
    private static final Walk MODEL = new Walk(); // one series from -12 to 16, at eleven moments
    private static final double BIN = 28. / Fans.BINS;

    private static Fans whole(SparseFans block) {
        Fans fans = Fans.of(MODEL);
        block.addTo(fans);
        return fans;
    }

    @Test
    void aQuantileIsWithinABinOfTheExactOne() {
        var random = new SplittableRandom(1);
        double[] values = random.doubles(5000, -12, 16).toArray();
        BlockFans block = new BlockFans(MODEL);
        for (double value : values) block.record(0, 3, value);
        Fans fans = whole(block.finish());
        Arrays.sort(values);
        assertThat(fans.count(0, 3)).isEqualTo(5000);
        for (int rank = 1; rank <= 5000; rank += 13)
            assertThat(fans.quantile(0, 3, rank / 5000.)).isCloseTo(values[rank - 1], within(BIN));
    }

    @Test
    void valuesBeyondTheRangeCountAsItsEnds() {
        BlockFans block = new BlockFans(MODEL);
        for (double value : new double[] {Double.NEGATIVE_INFINITY, -12.001, 16.001, Double.POSITIVE_INFINITY})
            block.record(0, 0, value);
        Fans fans = whole(block.finish());
        assertThat(fans.quantile(0, 0, 0.25)).isEqualTo(-12);
        assertThat(fans.quantile(0, 0, 0.5)).isEqualTo(-12);
        assertThat(fans.quantile(0, 0, 0.51)).isEqualTo(16);
        assertThat(fans.quantile(0, 0, 1)).isEqualTo(16);
    }

    @Test
    void theEndsThemselvesLieInTheOutermostBinsWithin() {
        BlockFans block = new BlockFans(MODEL);
        block.record(0, 0, -12);
        block.record(0, 0, 16);
        Fans fans = whole(block.finish());
        assertThat(fans.quantile(0, 0, 0.5)).isCloseTo(-12 + BIN, within(1e-12));
        assertThat(fans.quantile(0, 0, 0.75)).isCloseTo(16 - BIN / 2, within(1e-12));
    }

    @Test
    void whatNobodyRecordedHasNoQuantile() {
        Fans fans = Fans.of(MODEL);
        assertThat(fans.count(0, 5)).isZero();
        assertThat(fans.quantile(0, 5, 0.5)).isNaN();
        assertThatThrownBy(() -> fans.quantile(0, 5, 2)).hasMessage("p: expected a share from 0 to 1, found 2.0");
    }

    @Test
    void writingKeepsEveryBinAndReadingRefusesMore() throws IOException {
        BlockFans block = new BlockFans(MODEL);
        var random = new SplittableRandom(2);
        for (int i = 0; i < 3000; i++) block.record(0, i % 7, random.nextDouble(-14, 18));
        SparseFans written = block.finish();
        Fans fans = whole(written);
        var bytes = new ByteArrayOutputStream();
        written.write(new DataOutputStream(bytes));
        Fans read = whole(SparseFans.read(1, 11, new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))));
        for (int t = 0; t <= Walk.STEPS; t++)
            for (int i = 0; i <= 100; i++)
                assertThat(Double.compare(read.quantile(0, t, i / 100.), fans.quantile(0, t, i / 100.)))
                        .isZero();
        byte[] broken = {1, (byte) 0x82, 2, 1}; // one bin, number 258 of 0 to 257
        assertThatThrownBy(() -> SparseFans.read(1, 11, new DataInputStream(new ByteArrayInputStream(broken))))
                .hasMessage("expected at most 258 bins, found more");
    }

    @Test
    void theFansOfABlockAreEmptyAgainForTheNext() {
        BlockFans block = new BlockFans(MODEL);
        block.record(0, 2, 3);
        assertThat(whole(block.finish()).count(0, 2)).isEqualTo(1);
        block.record(0, 4, 3);
        Fans next = whole(block.finish());
        assertThat(next.count(0, 2)).isZero();
        assertThat(next.count(0, 4)).isEqualTo(1);
    }

    @Test
    void fansOfOtherSeriesAreNotMerged() {
        assertThatThrownBy(() -> Fans.of(MODEL).merge(Fans.of(new Toy("nothing"))))
                .hasMessage("expected fans of the same series and moments");
    }
}
