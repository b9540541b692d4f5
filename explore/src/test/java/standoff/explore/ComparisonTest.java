package standoff.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import standoff.experiment.Variable;

class ComparisonTest {
    private static final double NONE = Double.NaN;

    private static Comparison.Row only(Variable measure, List<Double> first, List<Double> second) {
        return Comparison.of(new GivenColumns(List.of(measure, measure), List.of(first, second)))
                .rows()
                .getFirst();
    }

    /// Differences 1, 2, 3, 2: mean 2, variance 2/3, so the standard error is sqrt(2/3/4) = 0.40825.
    @Test
    void aQuantityDiffersByTheMeanOfTheDifferences() {
        Comparison.Row row =
                only(GivenColumns.number("lead"), List.of(1., 2., 3., 10., NONE), List.of(2., 4., 6., 12., 5.));
        assertThat(row.change().count()).isEqualTo(4);
        assertThat(row.first()).isEqualTo(4);
        assertThat(row.second()).isEqualTo(6);
        assertThat(row.change().mean()).isEqualTo(2);
        assertThat(row.change().standardError()).isCloseTo(Math.sqrt(2. / 3 / 4), within(1e-12));
        assertThat(row.interval().low()).isCloseTo(2 - 1.959964 * Math.sqrt(1. / 6), within(1e-6));
        assertThat(row.clear()).isTrue();
        assertThat(row.isShare()).isFalse();
    }

    /// Two of six gain the event and one loses it: the share moves by (2 - 1)/6 from 3/6. The differences 1, 1, -1, 0,
    /// 0, 0
    /// have variance (3 - 6/36)/5.
    @Test
    void anEventDiffersByWhatIsGainedLessWhatIsLost() {
        Comparison.Row row =
                only(GivenColumns.event("war"), List.of(0., 0., 1., 1., 1., 0.), List.of(1., 1., 0., 1., 1., 0.));
        assertThat(row.first()).isEqualTo(.5);
        assertThat(row.change().mean()).isCloseTo(1. / 6, within(1e-12));
        assertThat(row.change().standardError()).isCloseTo(Math.sqrt((3 - 1. / 6) / 5 / 6), within(1e-12));
        assertThat(row.clear()).isFalse();
        assertThat(row.isShare()).isTrue();
    }

    @Test
    void aCategoryIsComparedLabelByLabel() {
        Variable ending = GivenColumns.category("ending", "a", "b", "c");
        List<Comparison.Row> rows = Comparison.of(new GivenColumns(
                        List.of(ending, ending), List.of(List.of(0., 0., 1., 2.), List.of(1., 0., 1., 2.))))
                .rows();
        assertThat(rows).extracting(Comparison.Row::text).containsExactly("ending: a", "ending: b", "ending: c");
        assertThat(rows).extracting(row -> row.change().mean()).containsExactly(-.25, .25, 0.);
        assertThat(rows).extracting(Comparison.Row::first).containsExactly(.5, .25, .25);
    }

    @Test
    void whatAppliesToNoPairHasNoDifference() {
        Comparison.Row row = only(GivenColumns.number("lead"), List.of(NONE, 1.), List.of(2., NONE));
        assertThat(row.change().count()).isZero();
        assertThat(row.clear()).isFalse();
    }
}
