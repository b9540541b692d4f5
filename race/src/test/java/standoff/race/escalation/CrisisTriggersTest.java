package standoff.race.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import standoff.numerics.random.Streams;
import standoff.race.world.Act;
import standoff.race.world.Dyad;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.Ladder;
import standoff.race.world.TestValues;
import standoff.race.world.World;

class CrisisTriggersTest {
    /// Ten years without answers, so that all that happens are first acts.
    private static TestValues unanswered() {
        return new TestValues().with(Escalation.SWITCH, 0);
    }

    @Test
    void disputesOpenAtTheDyadsRateFromEitherSideByTheEntryMix() {
        DisputeWorld quarrel = new DisputeWorld(2, 522, unanswered());
        int futures = 2000;
        int disputes = 0;
        int byFirst = 0;
        int[] at = new int[Ladder.RUNGS];
        for (int f = 0; f < futures; f++) {
            Events events = quarrel.begin(f).run().world.events;
            for (int e = 0; e < events.size(); e++)
                if (events.kind(e) == EventKind.DISPUTE) {
                    disputes++;
                    at[events.rung(e)]++;
                    if (events.who(e) == 0) byFirst++;
                }
        }
        // .48 a year over 522 weeks of 7 days: 4.80 per future; Poisson, five standard deviations
        double years = 522 * 7 / 365.25;
        assertThat((double) disputes / futures).isEqualTo(.48 * years, within(5 * Math.sqrt(.48 * years / futures)));
        double error = 5 * .5 / Math.sqrt(disputes);
        assertThat((double) byFirst / disputes).isEqualTo(.5, within(error));
        double[] mix = {0, .45, 0, .40, .135, 0, .015, 0, 0, 0};
        for (int rung = 0; rung < Ladder.RUNGS; rung++)
            assertThat((double) at[rung] / disputes).isEqualTo(mix[rung], within(mix[rung] == 0 ? 0 : error));
    }

    @Test
    void outagesAreTakenForAttacksByRivalsInProportionToHostility() {
        TestValues values = unanswered().with(CrisisTriggers.DISPUTES, 0).with(CrisisTriggers.OUTAGE_RATE, .4);
        values.with(Dyad.HOSTILITY, 0, 1, .75).with(Dyad.HOSTILITY, 0, 2, .25).with(Dyad.HOSTILITY, 1, 2, .5);
        DisputeWorld quarrel = new DisputeWorld(3, 522, values);
        int[] suspected = new int[3];
        int overt = 0;
        int outages = 0;
        for (int f = 0; f < 1000; f++) {
            Events events = quarrel.begin(f).run().world.events;
            for (int e = 0; e < events.size(); e++) {
                assertThat(events.kind(e)).isEqualTo(EventKind.OUTAGE);
                assertThat(events.value(e)).isEqualTo(CrisisTriggers.OUTAGE_SIZE.value());
                if (events.who(e) != 0) continue;
                outages++;
                suspected[events.whom(e)]++;
                if (events.rung(e) == 4) overt++;
            }
        }
        double years = 522 * 7 / 365.25;
        assertThat(outages / 1000.).isEqualTo(.4 * years, within(5 * Math.sqrt(.4 * years / 1000)));
        double error = 5 * .5 / Math.sqrt(outages);
        assertThat((double) suspected[1] / outages).isEqualTo(.75, within(error));
        assertThat((double) overt / outages).isEqualTo(.5, within(error));
        assertThat(quarrel.world.dyad(0, 1).highestRung).isZero(); // nobody acted
        assertThat(quarrel.world.nation(0).outage).isBetween(0., .95);
    }

    @Test
    void chainsKeepTheirOrigin() {
        TestValues values = new TestValues()
                .with(CrisisTriggers.DISPUTES, 0)
                .with(CrisisTriggers.OUTAGE_RATE, 5)
                .with(Ladder.ESCALATE, .9);
        DisputeWorld quarrel = new DisputeWorld(2, 522, values);
        for (int f = 0; f < 50; f++) {
            quarrel.begin(f).run();
            int war = quarrel.first(EventKind.WAR);
            assertThat(quarrel.world.events.origin(war)).isEqualTo(Act.Origin.OUTAGE);
            assertThat(quarrel.escalation.expectedWar(Act.Origin.OUTAGE)).isPositive();
            assertThat(quarrel.escalation.expectedWar(Act.Origin.DISPUTE)).isZero();
        }
    }

    @Test
    void switchedOffNothingHappens() {
        DisputeWorld quarrel = new DisputeWorld(3, 522, DisputeWorld.undisturbed());
        for (int f = 0; f < 100; f++)
            assertThat(quarrel.begin(f).run().world.events.size()).isZero();
        // a mix without weights is no dispute either
        DisputeWorld unmixed = new DisputeWorld(
                2,
                522,
                new TestValues()
                        .with(CrisisTriggers.ENTRY, 0)
                        .with(CrisisTriggers.OUTAGES, 0)
                        .with(Dyad.DISPUTE_RATE, 9));
        assertThat(unmixed.begin(0).run().world.events.size()).isZero();
    }

    @Test
    void withDailyStepsTheSameDisputesOpenAtNearlyTheSameMoments() {
        TestValues values = unanswered().with(Deescalation.DEESCALATION, 0).with(CrisisTriggers.OUTAGES, 0);
        DisputeWorld weekly = new DisputeWorld(2, 500, values);
        World daily = new World(List.of(weekly.world.nation(0), weekly.world.nation(1)), 1, 3500);
        CrisisTriggers sparks = new CrisisTriggers(daily);
        List<AttributedAct> opened = new ArrayList<>();
        for (int f = 0; f < 30; f++) {
            Events weeks = weekly.begin(f).run().world.events;
            Streams streams = Streams.of(DisputeWorld.SEED).future(f);
            daily.begin(values, false, streams);
            sparks.begin(daily, values, streams);
            for (int day = 0; day < 3500; day++) {
                daily.tick();
                sparks.advance(daily, streams, daily.events, opened);
            }
            // a clock starts again at the end of the step in which it rang: up to a week later each time
            for (int e = 0; e < Math.min(weeks.size(), daily.events.size()); e++) {
                assertThat(daily.events.rung(e)).isEqualTo(weeks.rung(e));
                assertThat(daily.events.who(e)).isEqualTo(weeks.who(e));
                assertThat(7 * weeks.step(e) - daily.events.step(e)).isBetween(0, 7 * (e + 1));
            }
            assertThat(daily.events.size() - weeks.size()).isBetween(0, 1);
        }
    }
}
