package standoff.race.counterforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import standoff.numerics.random.Streams;
import standoff.race.world.Act;
import standoff.race.world.Doctrine;
import standoff.race.world.EndingKind;
import standoff.race.world.EventKind;
import standoff.race.world.Ladder;
import standoff.race.world.Nation;
import standoff.race.world.Payoffs;
import standoff.race.world.TestValues;
import standoff.race.world.World;

/// Two powers with arsenals and nothing else: who launches, and what it costs whom.
class LaunchChoiceTest {
    private static final int RUNG = 6;

    private final World world = new World(
            List.of(new Nation(0, "A", "Aster", true, true), new Nation(1, "B", "Boreal", true, true)), 7, 520);
    private final Counterforce counterforce = new Counterforce(world);
    private Streams streams = Streams.of(1);
    private double precision = 1000;

    private static TestValues values(double weight, double survivable, double effectiveness) {
        return new TestValues()
                .with(Counterforce.SWITCH, 1)
                .with(Arsenal.WEIGHT, weight)
                .with(Arsenal.SURVIVABLE, survivable)
                .with(Arsenal.EFFECTIVENESS, effectiveness)
                .with(Payoffs.ACT_COST, 0)
                .with(Doctrine.NORM_COST, 0);
    }

    /// Begins a future in a crisis at rung 6 that ends in nuclear use with this probability.
    private void crisis(TestValues values, double stumbling, int future) {
        streams = Streams.of(1).future(future);
        world.begin(values, false, streams);
        world.choicePrecision = precision;
        counterforce.begin(world, values, streams);
        for (var pair : world.watching()) {
            pair.nuclear[RUNG] = stumbling;
            pair.choiceError = 0;
        }
        world.dyad(0, 1).climb(RUNG);
    }

    private void weeks(int weeks) {
        for (int week = 0; week < weeks && world.ending() == null; week++) {
            world.tick();
            counterforce.advance(world, streams, world.events);
        }
    }

    /// Nearly without noise, and before anybody fears the other's launch, both launch at the first
    /// review exactly where N > D(s): U(wait) = -L N, U(first) = -L D(s).
    @Test
    void itLaunchesExactlyWhereGoingFirstCostsLess() {
        for (double survivable : new double[] {0, .2, .5, .9})
            for (double effectiveness : new double[] {.3, .9})
                for (double stumbling : new double[] {.05, .3, .8}) {
                    double left = 1 - Math.pow(5, -2 * (1 - effectiveness * (1 - survivable)));
                    if (Math.abs(Math.log(stumbling / left)) < .1) continue;
                    crisis(values(2, survivable, effectiveness), stumbling, 0);
                    weeks(4);
                    assertThat(world.ending() == EndingKind.NUCLEAR)
                            .as("v %s, q %s, N %s, D(s) %s", survivable, effectiveness, stumbling, left)
                            .isEqualTo(stumbling > left);
                }
    }

    @Test
    void itWaitsBelowRungSixAndWhereItIsOff() {
        crisis(values(1, 0, 1), .9, 0);
        world.dyad(0, 1).rung = RUNG - 1;
        weeks(52);
        assertThat(world.ending()).isNull();
        crisis(values(1, 0, 1).with(Counterforce.SWITCH, 0), .9, 0);
        weeks(52);
        assertThat(world.ending()).isNull();
    }

    /// Nothing is gained against what cannot be reached, however sure war is.
    @Test
    void againstWhatCannotBeReachedItNeverLaunches() {
        precision = 6;
        for (int future = 0; future < 200; future++) {
            crisis(values(20, 1, 1), .5, future);
            weeks(52);
            assertThat(world.ending()).isNull();
        }
    }

    /// The shock is the crisis's: more reviews of it add launches only by what each learns of the
    /// other's mood.
    @Test
    void moreReviewsOfOneCrisisAddNoLuck() {
        precision = 6;
        int early = 0;
        int late = 0;
        for (int future = 0; future < 2000; future++) {
            crisis(values(2, .2, .9).with(Counterforce.HORIZON, 0), .5, future);
            weeks(4);
            if (world.ending() != null) early++;
            weeks(100);
            if (world.ending() != null) late++;
        }
        assertThat(early).isBetween(50, 1500);
        assertThat(late).isEqualTo(early);
    }

    /// Fear of the other's launch makes for more of them.
    @Test
    void reciprocalFearSpirals() {
        precision = 6;
        int[] launches = new int[2];
        for (int feared = 0; feared < 2; feared++)
            for (int future = 0; future < 1000; future++) {
                crisis(values(2, .1, .9).with(Counterforce.HORIZON, feared), .35, future);
                weeks(40);
                if (world.ending() != null) launches[feared]++;
            }
        // under common luck; a difference of 40 in 1,000 is twice what two independent samples would give by chance
        assertThat(launches[1]).isGreaterThan(launches[0] + 40);
    }

    @Test
    void whoLaunchesIsStruckByWhatIsLeftAndWhoIsLaunchedAtByAll() {
        TestValues values = values(2, .1, .9)
                .with(Arsenal.SURVIVABLE, 0, .95) // A cannot be disarmed: B waits
                .with(Arsenal.WEIGHT, 0, 1);
        crisis(values, .4, 0);
        world.pair(0, 1).nuclear[RUNG] = .6;
        world.pair(1, 0).nuclear[RUNG] = .6;
        weeks(4);
        assertThat(world.ending()).isEqualTo(EndingKind.NUCLEAR);
        assertThat(world.dyad(0, 1).highestRung).isEqualTo(Ladder.NUCLEAR);
        assertThat(world.events.size()).isEqualTo(1);
        assertThat(world.events.kind(0)).isEqualTo(EventKind.LAUNCH);
        assertThat(world.events.who(0)).isZero();
        double left = 2 * (1 - .9 * .9);
        assertThat(world.nation(0).nuclearDamage).isEqualTo(1 - Math.pow(5, -left), within(1e-12));
        assertThat(world.nation(1).nuclearDamage).isEqualTo(.8, within(1e-12));
    }

    /// Where both launch in the same step nobody is disarmed.
    @Test
    void mutualLaunchesDisarmNobody() {
        crisis(values(2, .1, .9), .8, 0);
        weeks(4);
        assertThat(world.events.size()).isEqualTo(2);
        for (int power = 0; power < 2; power++)
            assertThat(world.nation(power).nuclearDamage).isEqualTo(.96, within(1e-12));
    }

    /// A warning that is believed is answered in the same week; its launch is laid to the outage and was
    /// misread.
    @Test
    void aFalseWarningIsBelievedAsFarAsItIsAndIsWhatALaunchIsLaidTo() {
        TestValues values = values(2, 0, 1).with(Counterforce.CREDENCE, .5);
        crisis(values, 0, 0);
        world.dyad(0, 1).rung = 0;
        world.tick();
        world.events.addAt(3, EventKind.OUTAGE, 1, 0, .1);
        counterforce.advance(world, streams, world.events);
        assertThat(world.ending()).isEqualTo(EndingKind.NUCLEAR);
        int launch = world.events.size() - 1;
        assertThat(world.events.who(launch)).isEqualTo(1);
        assertThat(world.events.value(launch)).isEqualTo(1);
        assertThat(world.events.origin(launch)).isEqualTo(Act.Origin.OUTAGE);
    }
}
