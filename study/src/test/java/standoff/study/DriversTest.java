package standoff.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import standoff.experiment.Distribution;
import standoff.experiment.Domain;
import standoff.experiment.Input;
import standoff.experiment.Mark;
import standoff.experiment.Provenance;
import standoff.experiment.Uncertainty;

/// Worlds of five inputs in which it is known what moves the outcome.
class DriversTest {
    private static final Provenance ASSUMED = new Provenance("assumed, because it is a test", Mark.JUDGEMENT);
    private static final int FUTURES = 10_000;
    private static final int OUTCOME = 5;

    private static Input real(String name) {
        return new Uncertainty(name, name, "1", new Domain.Real(0, 1), .5, new Distribution.Uniform(0, 1), ASSUMED);
    }

    private static final List<Input> INPUTS = List.of(
            real("moves"),
            real("idle"),
            new Uncertainty(
                    "switch",
                    "switch",
                    "-",
                    new Domain.Switch(),
                    1,
                    new Distribution.Discrete(List.of(.5, .5)),
                    ASSUMED),
            new Uncertainty(
                    "choice",
                    "choice",
                    "-",
                    new Domain.Choice(List.of("a", "b", "c")),
                    0,
                    new Distribution.Discrete(List.of(.25, .25, .5)),
                    ASSUMED),
            new Uncertainty("held", "held", "1", new Domain.Real(0, 1), .5, new Distribution.Fixed(.5), ASSUMED));

    /// Inputs on grids whose lengths have no common divisor, so that each is even at every value of the others.
    private static double[][] columns() {
        double[][] columns = new double[6][FUTURES];
        for (int k = 0; k < FUTURES; k++) {
            columns[0][k] = (k % 100 + .5) / 100;
            columns[1][k] = (k * 37 % 101 + .5) / 101;
            columns[2][k] = k / 100 % 2;
            columns[3][k] = Math.min(2, k / 200 % 4);
            columns[4][k] = .5;
        }
        return columns;
    }

    private static Drivers drivers(double[][] columns) {
        Drivers drivers = new Drivers(INPUTS, List.of(new Drivers.Outcome("outcome", OUTCOME, 1)));
        drivers.add(FUTURES, columns);
        return drivers;
    }

    @Test
    void anInputThatAloneDecidesMovesTheOutcomeFromNeverToAlways() {
        double[][] columns = columns();
        for (int k = 0; k < FUTURES; k++) columns[OUTCOME][k] = columns[0][k] > .5 ? 1 : 0;
        Drivers drivers = drivers(columns);
        assertThat(drivers.share(0)).isEqualTo(.5);
        assertThat(drivers.swings(0)).singleElement().satisfies(swing -> {
            assertThat(swing.input().name()).isEqualTo("moves");
            assertThat(swing.atLow()).isZero();
            assertThat(swing.atHigh()).isEqualTo(1);
            assertThat(swing.low()).isEqualTo("≤ 0.2");
            assertThat(swing.high()).isEqualTo("≥ 0.8");
        });
        assertThat(drivers.foremost(3)).containsExactly(INPUTS.get(0));
    }

    /// Where x > .5 and the switch is on: in the highest fifth of x the outcome has the switch's share, 1/2;
    /// with the switch on it has that of x, 1/2. The other group is at 0, so the errors are the square roots
    /// of .25 / 2000 and .25 / 5000.
    @Test
    void whatTwoInputsDecideTogetherIsAveragedOverTheOther() {
        double[][] columns = columns();
        for (int k = 0; k < FUTURES; k++) columns[OUTCOME][k] = columns[0][k] > .5 && columns[2][k] == 1 ? 1 : 0;
        List<Drivers.Swing> swings = drivers(columns).swings(0);
        assertThat(swings).hasSize(2).allSatisfy(swing -> {
            assertThat(swing.atLow()).isZero();
            assertThat(swing.atHigh()).isEqualTo(.5);
        });
        Drivers.Swing moves = swings.getFirst();
        Drivers.Swing switched = swings.getLast();
        assertThat(moves.input().name()).isEqualTo("moves");
        assertThat(moves.error()).isEqualTo(Math.sqrt(.25 / 2000), within(1e-3));
        assertThat(switched.low()).isEqualTo("off");
        assertThat(switched.high()).isEqualTo("on");
        assertThat(switched.error()).isEqualTo(Math.sqrt(.25 / 5000), within(1e-3));
    }

    @Test
    void ofAChoiceTheLabelsFurthestApartAreCompared() {
        double[][] columns = columns();
        for (int k = 0; k < FUTURES; k++) columns[OUTCOME][k] = columns[3][k] == 1 ? 1 : 0;
        assertThat(drivers(columns).swings(0)).singleElement().satisfies(swing -> {
            assertThat(swing.input().name()).isEqualTo("choice");
            assertThat(swing.high()).isEqualTo("b");
            assertThat(swing.atHigh()).isEqualTo(1);
            assertThat(swing.atLow()).isZero();
        });
    }

    @Test
    void anOutcomeOfLuckAloneIsMovedByNothing() {
        double[][] columns = columns();
        for (int k = 0; k < FUTURES; k++) columns[OUTCOME][k] = (k * 7919L + k / 800) % 13 < 4 ? 1 : 0;
        assertThat(drivers(columns).swings(0)).isEmpty();
    }

    /// Twenty futures that end after 1, 2, … 20 years: half of them by the tenth.
    @Test
    void anEndingArrivesByTheDateAtWhichSoManyHaveEnded() {
        EndingTimes arrivals = new EndingTimes(0, 1, 2);
        double[] years = IntStream.rangeClosed(1, 20).mapToDouble(k -> 21 - k).toArray();
        arrivals.add(20, new double[][] {new double[20], years});
        LocalDate start = LocalDate.of(2026, 7, 1);
        assertThat(arrivals.futures(0)).isEqualTo(20);
        assertThat(arrivals.futures(1)).isZero();
        assertThat(arrivals.date(start, 0, .05)).isEqualTo("2027-07-01");
        assertThat(arrivals.date(start, 0, .5)).isEqualTo(start.plusDays(3653));
        assertThat(arrivals.date(start, 0, 1)).isEqualTo(start.plusDays(7305));
    }
}
