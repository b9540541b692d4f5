package standoff.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairedTallyTest {
    private static final int FUTURES = 20 * 512;

    private static final Model VOTERS = new Toy("voters", Measure.event("approves", "approves"));

    private static List<Block> blocks(Model model) {
        List<Block> blocks = new ArrayList<>();
        Runner.run(
                new Plan(model, 8, FUTURES, Sampling.VARIED, 0),
                Workers.inThisThread(),
                new BitSet(),
                blocks::add,
                Progress.NONE,
                () -> false);
        return blocks;
    }

    /// Patience is scale times a shared exponential number of mean and variance 1, so that doubling the scale
    /// from 2 to 4 adds 2 +- 2 / sqrt(n) to its mean. Ends do not depend on the scale. Bound: four standard
    /// errors.
    @Test
    void sharedLuckCancels() {
        Walk first = new Walk(2), second = new Walk(4);
        PairedTally tally = PairedTally.of(first, second);
        List<Block> ones = blocks(first), twos = blocks(second);
        for (int i = 0; i < ones.size(); i++) tally.add(ones.get(i), twos.get(i));
        Difference patience = tally.quantity(Walk.PATIENCE);
        double n = FUTURES;
        assertThat(patience.count()).isEqualTo(FUTURES);
        assertThat(patience.mean()).isCloseTo(2, within(4 * 2 / Math.sqrt(n)));
        assertThat(patience.standardError()).isCloseTo(2 / Math.sqrt(n), within(0.1 / Math.sqrt(n)));
        assertThat(tally.quantity(Walk.END)).isEqualTo(new Difference(FUTURES, 0, 0));
        assertThat(tally.share(Walk.CROSSED, 1)).isEqualTo(new Difference(FUTURES, 0, 0));
        Interval interval = patience.interval(0.95);
        assertThat(interval.high() - interval.low()).isCloseTo(2 * 1.959964 * patience.standardError(), within(1e-7));
    }

    @Test
    void blocksOfPairsMayComeInAnyOrder() {
        Walk first = new Walk(2), second = new Walk(5);
        PairedTally forward = PairedTally.of(first, second), backward = PairedTally.of(first, second);
        List<Block> ones = blocks(first), twos = blocks(second);
        for (int i = 0; i < ones.size(); i++) {
            int j = ones.size() - 1 - i;
            forward.add(ones.get(i), twos.get(i));
            backward.add(ones.get(j), twos.get(j));
        }
        assertThat(backward.quantity(Walk.PATIENCE)).isEqualTo(forward.quantity(Walk.PATIENCE));
        assertThat(forward.quantity(Walk.WHEN).count()).isBetween(2500L, 3600L); // three tenths of 10,240
        assertThatThrownBy(() -> forward.add(ones.get(0), twos.get(1)))
                .hasMessageStartingWith("expected the same futures of both runs");
        assertThatThrownBy(() -> forward.add(ones.get(0), twos.get(0))).hasMessage("future 0: was added before");
    }

    /// Agresti, "Categorical Data Analysis" (2002), section 10.1: of 1600 voters 794 approve twice, 150 only
    /// first, 86 only later, 570 never: the share falls by .04, with a standard error of .0095.
    @Test
    void theDifferenceOfPairedSharesIsAsPublished() {
        PairedTally tally = PairedTally.of(VOTERS, VOTERS);
        for (int from = 0, index = 0; from < 1600; from += 512, index++) {
            int size = Math.min(512, 1600 - from);
            tally.add(voters(index, from, size, 794, 150, 0), voters(index, from, size, 794, 0, 236));
        }
        Difference approval = tally.share(0, 1);
        assertThat(approval.mean()).isCloseTo(-0.04, within(1e-15));
        assertThat(approval.standardError()).isCloseTo(0.0095, within(5e-5));
        assertThat(tally.share(0, 0).mean()).isCloseTo(0.04, within(1e-15));
    }

    /// Of voters in the order "both, first only, second only, neither": approving are the first `both`, then
    /// the next `first`, then those from `both + 150` up to `both + second`.
    private static Block voters(int index, int from, int size, int both, int first, int second) {
        var approves = new double[size];
        Arrays.setAll(approves, k -> {
            int voter = from + k;
            boolean yes = voter < both + first || (voter >= both + 150 && voter < both + second);
            return yes ? 1 : 0;
        });
        return new Block(
                index, from, size, 1600, new double[0][], new double[][] {approves}, SparseFans.NONE, List.of());
    }

    @Test
    void modelsWithOtherMeasuresAreNotCompared() {
        assertThatThrownBy(() -> PairedTally.of(new Walk(), VOTERS))
                .hasMessageStartingWith("expected two models with the same measures");
    }
}
