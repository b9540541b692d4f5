package standoff.race.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import standoff.numerics.random.Streams;
import standoff.race.world.Act;
import standoff.race.world.EventKind;
import standoff.race.world.Ladder;
import standoff.race.world.Nation;
import standoff.race.world.TestValues;
import standoff.race.world.World;

class AttributionTest {
    private static final int FUTURES = 20_000;
    private static final Act COVERT = new Act(0, 1, 3, Act.Origin.STRIKE, false, false);

    private final World world = new World(
            List.of(
                    new Nation(0, "A", "Aster", true, true),
                    new Nation(1, "B", "Boreal", true, true),
                    new Nation(2, "C", "Third power", true, true),
                    new Nation(3, "D", "Third state", false, true),
                    new Nation(4, "E", "Users", false, false)),
            7,
            5000);
    private final Attribution attribution = new Attribution();

    private static double error(double share) {
        return 5 * Math.sqrt(share * (1 - share) / FUTURES); // wrong once in two million
    }

    @Test
    void aCovertActIsNoticedAttributedAndDelayedAsTheColumnsSay() {
        int[] laid = new int[5];
        int noticed = 0;
        double[] months = new double[FUTURES];
        int attributed = 0;
        for (int f = 0; f < FUTURES; f++) {
            Streams streams = Streams.of(3).future(f);
            world.begin(new TestValues(), false, streams);
            attribution.begin(new TestValues());
            world.tick();
            AttributedAct found = attribution.lay(world, streams, world.events, COVERT);
            noticed += world.events.size();
            if (found == null) continue;
            laid[found.accused()]++;
            assertThat(found.uncertainty()).isEqualTo(.4, within(1e-15));
            months[attributed++] = (found.step() - world.step - .5) * world.dt * 12;
        }
        // noticed .5; of those .6 right, .4 x .1 wrong, over C and D alike; E has no programme
        assertThat((double) noticed / FUTURES).isEqualTo(.5, within(error(.5)));
        assertThat((double) laid[0] / FUTURES).isEqualTo(.3, within(error(.3)));
        assertThat((double) laid[2] / FUTURES).isEqualTo(.01, within(error(.01)));
        assertThat((double) laid[3] / FUTURES).isEqualTo(.01, within(error(.01)));
        assertThat(laid[1] + laid[4]).isZero();
        Arrays.sort(months, 0, attributed);
        // median 4 months, 5 % beyond 4 x 6 = 24; the median's error is 1.25 x 1.09/sqrt(6400) = 1.7 %
        assertThat(months[attributed / 2]).isEqualTo(4, within(.35));
        assertThat(months[attributed * 19 / 20]).isEqualTo(24, within(3.));
        assertThat(attribution.rightly(world, 3)).isEqualTo(.3, within(1e-15));
        assertThat(attribution.wrongly(world, COVERT, world.nation(2))).isEqualTo(.01, within(1e-15));
        assertThat(attribution.wrongly(world, COVERT, world.nation(4))).isZero();
    }

    /// Every covert act is noticed and none is laid to its author by evidence.
    private static TestValues blind() {
        return new TestValues().with(Ladder.DETECTION, 1).with(Ladder.ATTRIBUTION, 0);
    }

    @Test
    void whoWasOnceWronglyAccusedIsAccusedAgainAsOftenAsExpectedWarReckons() {
        TestValues values = blind().with(Attribution.WRONG, .4).with(Attribution.LOCK_IN, .5);
        int accused = 0;
        int again = 0;
        double expected = 0;
        for (int f = 0; f < FUTURES; f++) {
            Streams streams = Streams.of(3).future(f);
            world.begin(values, false, streams);
            attribution.begin(values);
            world.tick();
            AttributedAct first = attribution.lay(world, streams, world.events, COVERT);
            if (first == null) continue;
            accused++;
            world.tick();
            expected += attribution.wrongly(world, COVERT, world.nation(first.accused()));
            AttributedAct second = attribution.lay(world, streams, world.events, COVERT);
            if (second != null && second.accused() == first.accused()) again++;
        }
        // lock-in .5, else .4 over two suspects: .5 + .5 x .2
        assertThat(expected / accused).isEqualTo(.6, within(1e-12));
        assertThat((double) again / accused).isEqualTo(.6, within(5 * Math.sqrt(.24 / accused)));
    }

    @Test
    void theAdversaryOfTheDayIsSuspectedOfWhatAnotherDid() {
        TestValues values = blind().with(Attribution.WRONG, 0).with(Attribution.CRISIS, .7);
        for (boolean quarrel : new boolean[] {false, true}) {
            int laid = 0;
            for (int f = 0; f < 4000; f++) {
                Streams streams = Streams.of(3).future(f);
                world.begin(values, false, streams);
                attribution.begin(values);
                world.tick();
                if (quarrel) world.dyad(1, 2).climb(2);
                // the author's own quarrel with the victim counts for nothing
                world.dyad(0, 1).climb(3);
                AttributedAct found = attribution.lay(world, streams, world.events, COVERT);
                if (found == null) continue;
                assertThat(found.accused()).isEqualTo(2);
                laid++;
            }
            assertThat(laid / 4000.).isEqualTo(quarrel ? .7 : 0, within(quarrel ? 5 * Math.sqrt(.21 / 4000) : 0));
            assertThat(attribution.wrongly(world, COVERT, world.nation(2))).isEqualTo(quarrel ? .7 : 0, within(1e-12));
        }
    }

    @Test
    void openForceIsKnownAndLaidToItsAuthorAtOnce() {
        for (int f = 0; f < 200; f++) {
            Streams streams = Streams.of(3).future(f);
            world.begin(new TestValues(), false, streams);
            attribution.begin(new TestValues());
            world.tick();
            Act open = new Act(0, 1, 6, Act.Origin.STRIKE, false, false);
            assertThat(attribution.lay(world, streams, world.events, open)).isEqualTo(AttributedAct.evident(open, 1));
        }
    }

    @Test
    void anAnswerIsLaidToItsAuthorAtOnceUnlessAnswersAreCovert() {
        Act answer = new Act(0, 1, 3, Act.Origin.STRIKE, true, false);
        int known = 0;
        for (int f = 0; f < FUTURES; f++) {
            Streams streams = Streams.of(3).future(f);
            world.begin(new TestValues(), false, streams);
            world.tick();
            attribution.begin(new TestValues());
            assertThat(attribution.lay(world, streams, world.events, answer))
                    .isEqualTo(AttributedAct.evident(answer, 1));
            attribution.begin(new TestValues().with(Attribution.COVERT_ANSWERS, 1));
            AttributedAct found = attribution.lay(world, streams, world.events, answer);
            if (found != null && found.rightly()) known++;
        }
        assertThat((double) known / FUTURES).isEqualTo(.3, within(error(.3)));
    }

    @Test
    void withNobodyElseToAccuseAnActIsLaidToItsAuthorOrToNobody() {
        TestValues values = DisputeWorld.undisturbed().with(Attribution.WRONG, 1);
        DisputeWorld quarrel = new DisputeWorld(2, 300, values);
        for (int f = 0; f < 300; f++) {
            quarrel.begin(f).strike(0, 1, 3).run();
            assertThat(quarrel.count(EventKind.WRONGLY_ATTRIBUTED)).isZero();
        }
    }

    @Test
    void aWronglyAccusedPowerIsAnsweredAndAnswersForItself() {
        TestValues values = DisputeWorld.undisturbed()
                .with(Attribution.WRONG, 1)
                .with(Ladder.ATTRIBUTION, 0)
                .with(Ladder.DETECTION, 1)
                .with(Ladder.ESCALATE, 1)
                .with(ResponseLaw.FIREBREAK, 0);
        DisputeWorld quarrel =
                new DisputeWorld(3, 300, values).begin(1).strike(0, 1, 3).run();
        assertThat(quarrel.count(EventKind.WRONGLY_ATTRIBUTED)).isEqualTo(1);
        int war = quarrel.first(EventKind.WAR);
        assertThat(List.of(quarrel.world.events.who(war), quarrel.world.events.whom(war)))
                .containsExactlyInAnyOrder(1, 2);
        // its own chain never hears of it, yet a war of two others is expected
        assertThat(quarrel.world.pair(0, 1).war[3]).isZero();
        assertThat(quarrel.escalation.expectedWar(Act.Origin.STRIKE)).isEqualTo(1, within(1e-9));
    }
}
