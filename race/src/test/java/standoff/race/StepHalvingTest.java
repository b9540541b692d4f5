package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import standoff.numerics.random.Streams;
import standoff.race.accidents.Accidents;
import standoff.race.accidents.Crossings;
import standoff.race.accidents.Endings;
import standoff.race.accidents.Misuse;
import standoff.race.accidents.Welfare;
import standoff.race.intelligence.Posture;
import standoff.race.program.Programmes;
import standoff.race.world.Automation;
import standoff.race.world.ControlEffects;
import standoff.race.world.EndingKind;
import standoff.race.world.Mechanism;
import standoff.race.world.Nation;
import standoff.race.world.Parameter;
import standoff.race.world.RangeSampler;
import standoff.race.world.TestValues;
import standoff.race.world.Thresholds;
import standoff.race.world.World;

/// A race of two under steady effort, without strikes and disputes, over the ranges of all inputs of programmes,
/// thresholds and accidents: with steps of half the length its endings are distributed alike.
class StepHalvingTest {
    private static final int FUTURES = 2000;

    private static final List<Parameter> PARAMETERS = Stream.of(
                    Programmes.DECLARATION.parameters(),
                    Automation.PARAMETERS,
                    Thresholds.PARAMETERS,
                    Accidents.DECLARATION.parameters(),
                    Misuse.DECLARATION.parameters())
            .flatMap(List::stream)
            .toList();

    record Outcome(EndingKind ending, double years, double payoff) {}

    private static Parameter called(String key) {
        return PARAMETERS.stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
    }

    private static List<Outcome> run(int stepDays) {
        Nation leader = new Nation(0, "A", "A", true, true);
        Nation follower = new Nation(1, "B", "B", true, true);
        World world = new World(List.of(leader, follower), stepDays, 12 * 366 / stepDays);
        Welfare welfare = new Welfare();
        List<Mechanism> turn = List.of(
                new Posture(),
                new Programmes(world),
                new Crossings(),
                new Accidents(),
                new Misuse(),
                new Endings(),
                welfare);
        List<Outcome> outcomes = new ArrayList<>();
        for (int f = 0; f < FUTURES; f++) {
            Streams future = Streams.of(5).future(f);
            TestValues values =
                    new TestValues().with(ControlEffects.CONTROL, 1, 1).with(called("controls"), 1, .3);
            RangeSampler.draw(values, PARAMETERS, 2, future);
            values.with(called("lag"), 0, 0).with(called("software-gap"), 0, 0);
            world.begin(values, false, future);
            for (Mechanism mechanism : turn) mechanism.begin(world, values, future);
            while (world.ending() == null && world.step < world.steps) {
                world.tick();
                for (Mechanism mechanism : turn) mechanism.advance(world, future, world.events);
            }
            EndingKind ending = world.ending();
            outcomes.add(
                    new Outcome(ending == null ? EndingKind.NONE : ending, world.years(), welfare.payoff(world, 0)));
        }
        return outcomes;
    }

    /// Both runs share their luck, so that what differs is the step alone. Shares agree within .01, a standard
    /// error of 2,000 independent futures; so do the mean time to the ending within .02 years and the mean payoff
    /// within .01.
    @Test
    void endingsDoNotDependOnTheStep() {
        List<Outcome> weeks = run(7);
        List<Outcome> fortnights = run(14);
        int same = 0;
        double years = 0;
        double payoff = 0;
        for (int f = 0; f < FUTURES; f++) {
            if (weeks.get(f).ending == fortnights.get(f).ending) same++;
            years += (fortnights.get(f).years - weeks.get(f).years) / FUTURES;
            payoff += (fortnights.get(f).payoff - weeks.get(f).payoff) / FUTURES;
        }
        StringBuilder shares = new StringBuilder();
        for (EndingKind ending : EndingKind.values()) {
            double weekly = weeks.stream().filter(o -> o.ending == ending).count() / (double) FUTURES;
            double fortnightly =
                    fortnights.stream().filter(o -> o.ending == ending).count() / (double) FUTURES;
            shares.append(ending)
                    .append(' ')
                    .append(weekly)
                    .append(' ')
                    .append(fortnightly)
                    .append("; ");
            assertThat(fortnightly).as(ending.label()).isBetween(weekly - .01, weekly + .01);
        }
        assertThat(same).as(shares.toString()).isGreaterThan(FUTURES * 97 / 100);
        assertThat(years).isBetween(-.02, .02);
        assertThat(payoff).isBetween(-.01, .01);
    }
}
