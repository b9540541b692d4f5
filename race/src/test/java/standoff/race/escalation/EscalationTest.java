package standoff.race.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import standoff.race.world.Act;
import standoff.race.world.Dyad;
import standoff.race.world.EventKind;
import standoff.race.world.Ladder;
import standoff.race.world.Pair;
import standoff.race.world.TestValues;

class EscalationTest {
    /// Disputes that begin high and often, so that wars are many.
    private static TestValues quarrelsome() {
        return new TestValues()
                .with(Dyad.DISPUTE_RATE, 1)
                .with(CrisisTriggers.ENTRY, 0)
                .with(CrisisTriggers.ENTRY, 5, .6)
                .with(CrisisTriggers.ENTRY, 6, .4)
                .with(CrisisTriggers.OUTAGE_RATE, .3);
    }

    /// Share of futures of four years that end in war, and the mean of the expected wars.
    private record Outcome(double wars, double expected, double misread, double spread) {}

    private static Outcome outcome(int powers, TestValues values, int futures) {
        DisputeWorld quarrel = new DisputeWorld(powers, 208, values);
        int wars = 0;
        int misread = 0;
        double expected = 0;
        double squares = 0;
        for (int f = 0; f < futures; f++) {
            quarrel.begin(f);
            if (f % 2 == 0) quarrel.strike(0, 1, 4);
            quarrel.run();
            int war = quarrel.world.ending() == null ? 0 : 1;
            wars += war;
            if (war > 0 && quarrel.world.events.value(quarrel.first(EventKind.WAR)) > 0) misread++;
            double sum = 0;
            for (Act.Origin origin : Act.Origin.values()) sum += quarrel.escalation.expectedWar(origin);
            expected += sum;
            squares += (sum - war) * (sum - war);
        }
        return new Outcome(
                (double) wars / futures,
                expected / futures,
                (double) misread / futures,
                Math.sqrt(squares / futures / futures));
    }

    @Test
    void expectedWarEqualsRealisedWarWithinMonteCarloError() {
        for (int powers = 2; powers <= 3; powers++) {
            TestValues values =
                    quarrelsome().with(Deescalation.GRIEVANCE, 0).with(Dyad.DISPUTE_RATE, powers == 2 ? 1 : .3);
            Outcome o = outcome(powers, values, 6000);
            assertThat(o.wars).isBetween(.2, .9);
            // five standard deviations of the difference of the two in one future: wrong once in two million
            assertThat(o.expected).isEqualTo(o.wars, within(5 * o.spread));
        }
    }

    @Test
    void grievancesThatAChainAddsMakeWarAtMostAFewPerCentLikelierThanExpected() {
        Outcome o = outcome(2, quarrelsome(), 6000);
        assertThat(o.wars - o.expected).isBetween(-5 * o.spread, .05 * o.wars + 5 * o.spread);
    }

    @Test
    void withoutMisreadingNoWarTurnsOnOne() {
        Outcome with = outcome(2, quarrelsome(), 2000);
        Outcome without = outcome(2, quarrelsome().with(ResponseLaw.MISREADING, 0), 2000);
        assertThat(with.misread).isGreaterThan(.1);
        assertThat(without.misread).isZero();
        // the base of each rung stays: fewer answers climb
        assertThat(without.wars).isLessThan(with.wars);
        assertThat(outcome(2, quarrelsome().with(Dyad.MISREADING, 0), 2000).misread)
                .isZero();
    }

    @Test
    void aHotlineLowersMisreadWarsAndLeavesFuturesWithoutAnIncidentUntouchedToTheBit() {
        TestValues none = quarrelsome().with(Dyad.DISPUTE_RATE, .3).with(Dyad.HOTLINE, 0);
        TestValues perfect = quarrelsome().with(Dyad.DISPUTE_RATE, .3).with(Dyad.HOTLINE, 1);
        DisputeWorld one = new DisputeWorld(2, 208, none);
        DisputeWorld other = new DisputeWorld(2, 208, perfect);
        int[] misread = new int[2];
        int quiet = 0;
        for (int f = 0; f < 3000; f++) {
            one.begin(f).run();
            other.begin(f).run();
            if (one.world.ending() != null) misread[0] += (int) one.world.events.value(one.first(EventKind.WAR));
            if (other.world.ending() != null) misread[1] += (int) other.world.events.value(other.first(EventKind.WAR));
            if (one.count(EventKind.DISPUTE) + one.count(EventKind.OUTAGE) == 0) {
                assertThat(other.story()).isEqualTo(one.story());
                quiet++;
            }
        }
        // exp(-.3 x 4 - 2 x .3 x 4) = .027 of 3000 futures are quiet
        assertThat(quiet).isBetween(45, 130);
        // odds of misreading 1.15 against .65: a difference of many standard deviations
        assertThat(misread[1]).isLessThan(misread[0] - 50);
    }

    @Test
    void withNothingAboveRungTwoThereIsNoWarFromStrikes() {
        // no operation is ordered where rungs above 2 are off; what disputes and outages do is counted as theirs
        DisputeWorld quarrel = new DisputeWorld(2, 208, quarrelsome());
        int wars = 0;
        for (int f = 0; f < 500; f++) {
            quarrel.begin(f).run();
            assertThat(quarrel.escalation.expectedWar(Act.Origin.STRIKE)).isZero();
            if (quarrel.world.ending() == null) continue;
            wars++;
            int origin =
                    quarrel.world.events.origin(quarrel.first(EventKind.WAR)).ordinal();
            assertThat(origin).isNotEqualTo(Act.Origin.STRIKE.ordinal());
        }
        assertThat(wars).isPositive();
        // and where nothing can climb above rung 2, acts below it never end in war
        TestValues capped = new TestValues()
                .with(Dyad.DISPUTE_RATE, 5)
                .with(CrisisTriggers.ENTRY, 0)
                .with(CrisisTriggers.ENTRY, 1, 1);
        capped.with(Ladder.ESCALATE, 2, 0).with(Ladder.ESCALATE, 1, .5).with(Ladder.MISREAD, 1, 0);
        DisputeWorld low = new DisputeWorld(2, 208, capped.with(CrisisTriggers.OUTAGES, 0));
        for (int f = 0; f < 200; f++) {
            assertThat(low.begin(f).run().world.ending()).isNull();
            assertThat(low.world.dyad(0, 1).highestRung).isEqualTo(2);
        }
    }

    @Test
    void offNobodyAnswersAndNoWarIsExpected() {
        DisputeWorld quarrel = new DisputeWorld(2, 208, quarrelsome().with(Escalation.SWITCH, 0));
        for (int f = 0; f < 50; f++) {
            quarrel.begin(f).strike(0, 1, 7).run();
            assertThat(quarrel.world.ending()).isNull();
            for (EventKind kind : new EventKind[] {
                EventKind.ESCALATED, EventKind.REPLIED, EventKind.ABSORBED, EventKind.ATTRIBUTED, EventKind.NOTICED
            }) assertThat(quarrel.count(kind)).isZero();
            for (Act.Origin origin : Act.Origin.values())
                assertThat(quarrel.escalation.expectedWar(origin)).isZero();
        }
        assertThat(quarrel.world.pair(0, 1).war).containsOnly(0);
        assertThat(quarrel.count(EventKind.DISPUTE)).isPositive();
        assertThat(quarrel.world.ordered).isEmpty();
    }

    @Test
    void theProspectOfWarIsThatOfTheOwnChainTimesDetectionAndAttribution() {
        DisputeWorld quarrel = new DisputeWorld(2, 10, new TestValues()).begin(0);
        double[] war = quarrel.world.pair(0, 1).war;
        // rungs 6 and 7 are known at once; rung 3 is noticed in half and attributed in .6 of the cases, and doubt of .4
        // lowers the odds of climbing by exp(-.2)
        assertThat(war[7]).isEqualTo(.5 / .765, within(1e-12));
        assertThat(war[6]).isEqualTo(.43265, within(5e-6));
        assertThat(war[3]).isEqualTo(.001215, within(5e-7));
        assertThat(quarrel.world.pair(0, 1).nuclear[7]).isEqualTo(.05 * war[7], within(1e-15));
        for (int rung = 2; rung <= 7; rung++) assertThat(war[rung]).isGreaterThan(war[rung - 1]);
    }

    @Test
    void theProspectOfWarFollowsHostility() {
        DisputeWorld quarrel = new DisputeWorld(2, 10, DisputeWorld.undisturbed()).begin(0);
        double before = quarrel.world.pair(0, 1).war[6];
        quarrel.world.dyad(0, 1).grievance = .2;
        quarrel.step();
        assertThat(quarrel.world.pair(0, 1).war[6]).isGreaterThan(1.05 * before);
        assertThat(quarrel.world.pair(1, 0).war[6]).isEqualTo(quarrel.world.pair(0, 1).war[6]);
    }

    @Test
    void firstStrikeIncentiveRaisesWarAndCountsInWhatIsExpected() {
        double[] expected = new double[2];
        int[] wars = new int[2];
        for (int i = 0; i < 2; i++) {
            DisputeWorld quarrel = new DisputeWorld(2, 100, DisputeWorld.undisturbed());
            for (int f = 0; f < 4000; f++) {
                quarrel.begin(f);
                for (Pair pair : quarrel.world.watching()) pair.firstStrike = 0;
                quarrel.world.pair(1, 0).firstStrike = 2 * i;
                quarrel.strike(0, 1, 6).run();
                expected[i] += quarrel.escalation.expectedWar(Act.Origin.STRIKE) / 4000;
                if (quarrel.world.ending() != null) wars[i]++;
            }
            assertThat(wars[i] / 4000.).isEqualTo(expected[i], within(5 * .5 / Math.sqrt(4000)));
        }
        assertThat(expected[1]).isGreaterThan(expected[0] + .2);
    }

    @Test
    void oneOfTwoActsOfAKindIsAnsweredAStepLater() {
        TestValues values = DisputeWorld.undisturbed()
                .with(Ladder.ESCALATE, 0)
                .with(Ladder.RESPOND, 1)
                .with(ResponseLaw.DAMPING, 1);
        DisputeWorld quarrel =
                new DisputeWorld(2, 10, values).begin(0).strike(0, 1, 6).strike(0, 1, 7);
        quarrel.step();
        assertThat(quarrel.count(EventKind.REPLIED)).isEqualTo(1);
        assertThat(quarrel.world.ordered).hasSize(1);
        quarrel.step();
        // the second act, and the answer to the first answer
        assertThat(quarrel.count(EventKind.REPLIED)).isEqualTo(3);
        assertThat(quarrel.world.ordered).hasSize(2);
    }

    @Test
    void anAnswerTakesItsPreparationAndTheOriginOfItsChain() {
        TestValues values = DisputeWorld.undisturbed().with(Ladder.ESCALATE, 1).with(ResponseLaw.MISREADING, 0);
        DisputeWorld quarrel = new DisputeWorld(2, 10, values).begin(0).strike(0, 1, 6);
        quarrel.world.pair(1, 0).ready();
        quarrel.step();
        assertThat(quarrel.world.ordered).containsExactly(new Act(1, 0, 7, Act.Origin.STRIKE, true, false));
        assertThat(quarrel.world.pair(1, 0).preparation[7]).isEqualTo(.5); // six months
        quarrel.step();
        assertThat(quarrel.world.ending()).isNotNull();
        assertThat(quarrel.world.events.origin(quarrel.first(EventKind.WAR))).isEqualTo(Act.Origin.STRIKE);
    }

    /// A covert act that nobody notices or that is not laid to its author leaves the two where they were, and so
    /// does not make them busy for an opportunist; one that is laid to him after four months does from then on.
    @Test
    void aCovertActRaisesTheRungWhenItIsLaidToItsAuthor() {
        assertThat(rungs(covert().with(Ladder.DETECTION, 3, 0), 40)).containsOnly(0);
        assertThat(rungs(covert().with(Ladder.ATTRIBUTION, 3, 0), 40)).containsOnly(0);
        assertThat(rungs(covert().with(Ladder.ATTRIBUTION_DELAY, 3, 0), 1)).containsExactly(3);
        int[] delayed = rungs(covert().with(Ladder.ATTRIBUTION_DELAY, 3, 4).with(Attribution.SPREAD, 0), 20);
        for (int step = 0; step < delayed.length; step++) // 4 months are 17.4 weeks
        assertThat(delayed[step]).as("week " + step).isEqualTo(step < 18 ? 0 : 3);
    }

    private static TestValues covert() {
        return DisputeWorld.undisturbed()
                .with(Ladder.DETECTION, 3, 1)
                .with(Ladder.ATTRIBUTION, 3, 1)
                .with(Ladder.RESPOND, 0)
                .with(Ladder.ESCALATE, 0)
                .with(Deescalation.DEESCALATION, 0);
    }

    /// The rung of two powers after each of so many weeks from a strike at rung 3.
    private static int[] rungs(TestValues values, int weeks) {
        DisputeWorld quarrel = new DisputeWorld(2, 60, values).begin(0).strike(0, 1, 3);
        int[] rungs = new int[weeks];
        for (int week = 0; week < weeks; week++) {
            quarrel.step();
            rungs[week] = quarrel.world.dyad(0, 1).rung;
            assertThat(quarrel.world.busy(0, -1)).isEqualTo(rungs[week] > 0);
        }
        return rungs;
    }

    @Test
    void quietWeeksAllocateNothing() {
        DisputeWorld quarrel = new DisputeWorld(
                4, 1_000_000, new TestValues().with(Dyad.DISPUTE_RATE, 0).with(CrisisTriggers.OUTAGE_RATE, 0));
        quarrel.begin(0);
        com.sun.management.ThreadMXBean threads =
                (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        long[] before = new long[3];
        for (int round = 0; round < 3; round++) {
            before[round] = threads.getCurrentThreadAllocatedBytes();
            for (int week = 0; week < 20_000; week++) quarrel.step();
        }
        // the reading itself may allocate; a byte a week would be 20,000
        assertThat(threads.getCurrentThreadAllocatedBytes() - before[2]).isLessThan(2000);
    }

    @Test
    void theSameSeedGivesTheSameStoryAndAnotherFutureAnother() {
        DisputeWorld quarrel = new DisputeWorld(3, 208, quarrelsome());
        String[] stories = new String[20];
        for (int f = 0; f < stories.length; f++)
            stories[f] = quarrel.begin(f).run().story();
        DisputeWorld again = new DisputeWorld(3, 208, quarrelsome());
        for (int f = stories.length - 1; f >= 0; f--)
            assertThat(again.begin(f).run().story()).isEqualTo(stories[f]);
        assertThat(Arrays.stream(stories).distinct()).hasSizeGreaterThan(15);
    }
}
