package standoff.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import standoff.experiment.Distribution;
import standoff.experiment.Domain;
import standoff.experiment.Input;
import standoff.experiment.Mark;
import standoff.experiment.Measure;
import standoff.experiment.Provenance;
import standoff.experiment.Uncertainty;
import standoff.experiment.Variable;

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
        List<Variable> variables = Stream.concat(
                        INPUTS.stream().map(Variable::of), Stream.of(Variable.of(Measure.event("outcome", "outcome"))))
                .toList();
        DriverCounts drivers = new DriverCounts(INPUTS, variables, List.of("outcome"));
        drivers.add(FUTURES, columns);
        return new Drivers(drivers.futures(), List.of(drivers.outcome("outcome", 1)));
    }

    private static List<Drivers.Swing> swings(double[][] columns) {
        return drivers(columns).outcomes().getFirst().swings();
    }

    @Test
    void anInputThatAloneDecidesMovesTheOutcomeFromNeverToAlways() {
        double[][] columns = columns();
        for (int k = 0; k < FUTURES; k++) columns[OUTCOME][k] = columns[0][k] > .5 ? 1 : 0;
        Drivers drivers = drivers(columns);
        assertThat(drivers.outcomes().getFirst().share()).isEqualTo(.5);
        assertThat(drivers.outcomes().getFirst().swings()).singleElement().satisfies(swing -> {
            assertThat(swing.input()).isEqualTo("moves");
            assertThat(swing.atLow()).isZero();
            assertThat(swing.atHigh()).isEqualTo(1);
            assertThat(swing.low()).isEqualTo(new Drivers.Group(Drivers.Part.AT_MOST, .2));
            assertThat(swing.high()).isEqualTo(new Drivers.Group(Drivers.Part.AT_LEAST, .8));
        });
        assertThat(drivers.foremost(3)).containsExactly("moves");
    }

    /// Where x > .5 and the switch is on: in the highest fifth of x the outcome has the switch's share, 1/2;
    /// with the switch on it has that of x, 1/2. The other group is at 0, so the errors are the square roots
    /// of .25 / 2000 and .25 / 5000.
    @Test
    void whatTwoInputsDecideTogetherIsAveragedOverTheOther() {
        double[][] columns = columns();
        for (int k = 0; k < FUTURES; k++) columns[OUTCOME][k] = columns[0][k] > .5 && columns[2][k] == 1 ? 1 : 0;
        List<Drivers.Swing> swings = swings(columns);
        assertThat(swings).hasSize(2).allSatisfy(swing -> {
            assertThat(swing.atLow()).isZero();
            assertThat(swing.atHigh()).isEqualTo(.5);
        });
        Drivers.Swing moves = swings.getFirst();
        Drivers.Swing switched = swings.getLast();
        assertThat(moves.input()).isEqualTo("moves");
        assertThat(moves.error()).isEqualTo(Math.sqrt(.25 / 2000), within(1e-3));
        assertThat(switched.low()).isEqualTo(new Drivers.Group(Drivers.Part.LABEL, 0));
        assertThat(switched.high()).isEqualTo(new Drivers.Group(Drivers.Part.LABEL, 1));
        assertThat(switched.error()).isEqualTo(Math.sqrt(.25 / 5000), within(1e-3));
    }

    @Test
    void ofAChoiceTheLabelsFurthestApartAreCompared() {
        double[][] columns = columns();
        for (int k = 0; k < FUTURES; k++) columns[OUTCOME][k] = columns[3][k] == 1 ? 1 : 0;
        assertThat(swings(columns)).singleElement().satisfies(swing -> {
            assertThat(swing.input()).isEqualTo("choice");
            assertThat(swing.high()).isEqualTo(new Drivers.Group(Drivers.Part.LABEL, 1));
            assertThat(swing.atHigh()).isEqualTo(1);
            assertThat(swing.atLow()).isZero();
        });
    }

    @Test
    void anOutcomeOfLuckAloneIsMovedByNothing() {
        double[][] columns = columns();
        for (int k = 0; k < FUTURES; k++) columns[OUTCOME][k] = (k * 7919L + k / 800) % 13 < 4 ? 1 : 0;
        assertThat(swings(columns)).isEmpty();
    }

    /// Twenty futures that end after 1, 2, … 20 years: by the first, tenth and nineteenth 5, 50 and 95 % have ended.
    @Test
    void anEndingArrivesByTheTimeAtWhichSoManyHaveEnded() {
        TimesByCategory.Gathering times = new TimesByCategory.Gathering(0, 1, List.of("one", "other"));
        double[] years = IntStream.rangeClosed(1, 20).mapToDouble(k -> 21 - k).toArray();
        times.add(20, new double[][] {new double[20], years});
        assertThat(times.result().times())
                .containsExactly(
                        new TimesByCategory.Times("one", 20, List.of(1., 10., 19.)),
                        new TimesByCategory.Times("other", 0, List.of()));
    }
}
