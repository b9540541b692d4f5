package standoff.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import standoff.experiment.Variable;
import standoff.numerics.Elementary;

class ConditioningTest {
    private static final List<Variable> VARIABLES = List.of(
            GivenColumns.number("x"),
            GivenColumns.event("war"),
            GivenColumns.category("ending", "a", "b", "c"),
            GivenColumns.number("constant"));
    private static final GivenColumns FUTURES = new GivenColumns(
            VARIABLES,
            List.of(
                    List.of(1., 2., 3., 4., Double.NaN),
                    List.of(0., 0., 1., 1., 1.),
                    List.of(0., 1., 1., 2., 2.),
                    List.of(7., 7., 7., 7., 7.)));

    private static Conditioning.Row row(Conditioning conditioning, String text) {
        return conditioning.rows().stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /// Futures 3, 4 and 5 are left: of x the mean of 3 and 4; endings b, c, c.
    @Test
    void anObservationThatExcludesLeavesTheRunOfTheOthers() {
        Conditioning war =
                Conditioning.of(FUTURES, List.of(new Observation.Compared(1, Observation.Comparator.EQUAL, 1)));
        assertThat(war.futures()).isEqualTo(5);
        assertThat(war.effective()).isEqualTo(3);
        assertThat(row(war, "x").before()).isEqualTo(2.5);
        assertThat(row(war, "x").after()).isEqualTo(3.5);
        assertThat(row(war, "x").spread()).isCloseTo(Math.sqrt(5. / 3), within(1e-12));
        assertThat(row(war, "war").after()).isEqualTo(1);
        assertThat(row(war, "ending: c").before()).isEqualTo(.4);
        assertThat(row(war, "ending: c").after()).isCloseTo(2. / 3, within(1e-12));
        assertThat(war.rows()).extracting(Conditioning.Row::name).doesNotContain("constant");
    }

    /// Weights 1, e^-1/2, e^-2 of x = 1, 2, 3 under `x ~ 1 +- 1`, and e^-9/2 of 4; none of the future without x. The
    /// effective number is (sum w)^2 / sum w^2.
    @Test
    void aMeasurementWeighsByItsLikelihood() {
        Conditioning near = Conditioning.of(FUTURES, List.of(new Observation.Measured(0, 1, 1)));
        double[] w = {1, Math.exp(-.5), Math.exp(-2), Math.exp(-4.5)};
        double sum = w[0] + w[1] + w[2] + w[3];
        double squares = w[0] * w[0] + w[1] * w[1] + w[2] * w[2] + w[3] * w[3];
        assertThat(near.effective()).isCloseTo(sum * sum / squares, within(1e-12));
        assertThat(row(near, "x").after()).isCloseTo((w[0] + 2 * w[1] + 3 * w[2] + 4 * w[3]) / sum, within(1e-12));
        assertThat(row(near, "war").after()).isCloseTo((w[2] + w[3]) / sum, within(1e-12));
    }

    /// A normal prior with variance 4 and a measurement with variance 1 of 3 above its mean: the posterior mean lies
    /// 3 x 4/(4 + 1) = 2.4 above, its variance is 4/5.
    @Test
    void ofANormalPriorThePosteriorIsTheOneOfTheTextbook() {
        List<Double> grid = new ArrayList<>();
        for (int k = 0; k < 20_000; k++) grid.add(2 * Elementary.normalQuantile((k + .5) / 20_000));
        Conditioning measured = Conditioning.of(
                new GivenColumns(List.of(GivenColumns.number("x")), List.of(grid)),
                List.of(new Observation.Measured(0, 3, 1)));
        assertThat(row(measured, "x").after()).isCloseTo(2.4, within(2e-3));
        assertThat(row(measured, "x").shift()).isCloseTo(1.2, within(2e-3));
        assertThat(row(measured, "x").error()).isCloseTo(Math.sqrt(.8 / measured.effective()), within(1e-3));
    }

    @Test
    void whereNoFutureFitsNothingIsLeft() {
        Conditioning none =
                Conditioning.of(FUTURES, List.of(new Observation.Compared(0, Observation.Comparator.ABOVE, 9)));
        assertThat(none.effective()).isZero();
        assertThat(none.rows()).isEmpty();
    }

    @Test
    void aMeasureThatDoesNotApplyFitsNotEqualOnly() {
        for (Observation.Comparator comparator : Observation.Comparator.values())
            assertThat(new Observation.Compared(0, comparator, 3).weight(Double.NaN))
                    .as(comparator.name())
                    .isEqualTo(comparator == Observation.Comparator.NOT_EQUAL ? 1 : 0);
    }
}
