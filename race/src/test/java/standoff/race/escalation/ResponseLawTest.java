package standoff.race.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import standoff.numerics.random.Streams;
import standoff.race.world.Doctrine;
import standoff.race.world.Dyad;
import standoff.race.world.Ladder;
import standoff.race.world.Nation;
import standoff.race.world.TestValues;
import standoff.race.world.World;

class ResponseLawTest {
    private final World world = new World(
            List.of(new Nation(0, "A", "Aster", true, true), new Nation(1, "B", "Boreal", true, true)), 7, 100);
    private final ResponseLaw law = new ResponseLaw();
    private final ResponseLaw.Branches branches = new ResponseLaw.Branches();
    private final Dyad dyad = world.dyad(0, 1);

    private ResponseLaw with(TestValues values) {
        world.begin(values, false, Streams.of(1));
        law.begin(world.ladder, values);
        return law;
    }

    private double up(int rung, double misreading, double shift) {
        law.branches(rung, misreading, shift, branches);
        return branches.one + branches.two;
    }

    private double shift(double uncertainty) {
        return law.shift(world, dyad, world.nation(1), 0, uncertainty);
    }

    private static TestValues withoutFirebreak() {
        return new TestValues().with(ResponseLaw.FIREBREAK, 0);
    }

    @Test
    void atTheBaselineTheMeanOverNoiseAndMisreadingsIsTheColumn() {
        with(withoutFirebreak());
        assertThat(law.misreadingFactor(world, dyad)).isEqualTo(1, within(1e-15));
        assertThat(shift(0)).isEqualTo(0, within(1e-15));
        for (int rung = 1; rung <= Ladder.LAST_OPERATION; rung++)
            assertThat(up(rung, 1, 0)).as("rung " + rung).isEqualTo(world.ladder.escalate(rung), within(1e-12));
    }

    @Test
    void theBaseSolvesEveryColumnHoweverExtreme() {
        for (double mu : new double[] {0, .001, .1, .6, .9, 1})
            for (double column : new double[] {1e-9, 1e-3, .02, .1, .45, .5, .8, .99, 1 - 1e-9}) {
                with(withoutFirebreak().with(Ladder.ESCALATE, column).with(Ladder.MISREAD, mu));
                assertThat(up(6, 1, 0)).as(column + " with mu " + mu).isEqualTo(column, within(1e-12));
            }
        with(withoutFirebreak().with(Ladder.ESCALATE, 0));
        assertThat(up(6, 1, 3)).isZero();
        with(withoutFirebreak().with(Ladder.ESCALATE, 1));
        assertThat(up(6, 1, -3)).isEqualTo(1, within(1e-12));
    }

    @Test
    void withoutNoiseAndMisreadingTheBranchesFollowFromTheColumnsAlone() {
        with(withoutFirebreak()
                .with(ResponseLaw.NOISE, 0)
                .with(ResponseLaw.MISREADING, 0)
                .with(Ladder.MISREAD, 0));
        // rung 5: up .3, in kind .5 (.6 - .3) = .15; hostility .9 adds .7 x .4 = .28 to the log-odds of .3
        law.branches(5, law.misreadingFactor(world, dyad), 0, branches);
        assertThat(branches.one).isEqualTo(.3, within(1e-12));
        assertThat(branches.two).isZero();
        assertThat(branches.same).isEqualTo(.15, within(1e-12));
        dyad.statedHostility = .9;
        double odds = .3 / .7 * StrictMath.exp(.7 * .4);
        assertThat(up(5, 0, shift(0))).isEqualTo(odds / (1 + odds), within(1e-12));
    }

    @Test
    void theQuadratureAgreesWithSimpsonsRuleOnTheDensity() {
        with(withoutFirebreak());
        for (int rung = 3; rung <= 7; rung++)
            for (double shift : new double[] {-1, 0, .7, 1.5}) {
                int intervals = 4000;
                double sum = 0;
                double same = 0;
                double mu = world.ladder.misread(rung);
                double base = base(rung);
                for (int i = 0; i <= intervals; i++) {
                    double z = -9 + 18. * i / intervals;
                    double weight = (i == 0 || i == intervals ? 1 : i % 2 == 1 ? 4 : 2) * 18. / intervals / 3;
                    double density = weight * StrictMath.exp(-z * z / 2) / StrictMath.sqrt(2 * StrictMath.PI);
                    for (int jump = 0; jump <= 3; jump++) {
                        double odds = StrictMath.exp(base + .8 * (.5 * z + jump) + shift);
                        double p = odds / (1 + odds);
                        double share = jump == 0 ? 1 - mu : mu / 3;
                        sum += density * share * p;
                        same += density * share * .5 * Math.max(0, world.ladder.respond(rung) - p);
                    }
                }
                assertThat(up(rung, 1, shift)).isEqualTo(sum, within(1e-8));
                // the kink where P(up) passes "respond" costs the quadrature some accuracy
                assertThat(branches.same).isEqualTo(same, within(1e-3));
            }
    }

    /// The base of a rung in log-odds, read off a response without noise and misreading.
    private double base(int rung) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (law.answer(rung, 0, 0, 0, middle) > rung) low = middle;
            else high = middle;
        }
        return StrictMath.log(low / (1 - low));
    }

    @Test
    void oneUniformNumberDecidesBetweenUpInKindAndAbsorbed() {
        with(withoutFirebreak()
                .with(ResponseLaw.NOISE, 0)
                .with(ResponseLaw.MISREADING, 0)
                .with(Ladder.MISREAD, 0));
        // rung 6: up below .45, in kind below .45 + .5 (.8 - .45) = .625
        assertThat(law.answer(6, 0, 0, 0, .449)).isEqualTo(7);
        assertThat(law.answer(6, 0, 0, 0, .451)).isEqualTo(6);
        assertThat(law.answer(6, 0, 0, 0, .624)).isEqualTo(6);
        assertThat(law.answer(6, 0, 0, 0, .626)).isZero();
    }

    @Test
    void anAnswerSkipsARungOnlyWhereTheActIsMisreadAsTwoOrThreeHigher() {
        with(new TestValues());
        for (int jump = 0; jump <= 3; jump++) {
            assertThat(law.answer(3, 0, jump, 0, 0)).isEqualTo(jump < 2 ? 4 : 5);
            assertThat(law.answer(7, 0, jump, 0, 0)).isEqualTo(8);
        }
    }

    @Test
    void theFirebreakHalvesTheWayUpFromRungFourAndNoOther() {
        double[] open = new double[8];
        with(withoutFirebreak());
        for (int rung = 1; rung <= 7; rung++) open[rung] = up(rung, 1, .3);
        with(new TestValues());
        for (int rung = 1; rung <= 7; rung++)
            assertThat(up(rung, 1, .3)).isEqualTo(open[rung] * (rung == 4 ? .5 : 1), within(1e-15));
    }

    @Test
    void whatUnsettlesRaisesAndWhatReassuresLowersTheOdds() {
        with(new TestValues());
        double calm = law.misreadingFactor(world, dyad);
        dyad.entanglement = .8; // 1 + 1.5 (.8 - .4) = 1.6
        assertThat(law.misreadingFactor(world, dyad)).isEqualTo(1.6 * calm, within(1e-12));
        dyad.hotline = .7; // 1 - .5 (.7 - .3) = .8
        dyad.notification = .5; // 1 - .4 x .5 = .8
        dyad.reassurance = .2; // 1 + .5 - .2 - .5 = .8
        dyad.misreading = .5;
        assertThat(law.misreadingFactor(world, dyad)).isEqualTo(1.6 * .8 * .8 * .8 * .5 * calm, within(1e-12));
        // odds .35/.65 x .4096
        assertThat(law.misreading(6, .4096)).isEqualTo(.35 * .4096 / (.65 + .35 * .4096), within(1e-12));
        dyad.dialogue = .7; // -.7 x .5
        assertThat(shift(.4)).isEqualTo(-.35 - .5 * .4, within(1e-12));
        world.nation(1).doctrine =
                Doctrine.of(new TestValues().with(Doctrine.HAIR_TRIGGER, .6).with(Doctrine.HOSTILITY_ADDED, .2), 1);
        // hair-trigger of the power that answers, hostility between the two; FSI 2
        assertThat(law.shift(world, dyad, world.nation(1), 2, 0))
                .isEqualTo(.7 * .2 + .6 * 2 + .5 * .6 - .35, within(1e-12));
        assertThat(law.shift(world, dyad, world.nation(0), 2, 0)).isEqualTo(.7 * .2 + .6 * 2 - .35, within(1e-12));
    }

    @Test
    void nothingIsMisreadWhereReassuranceOutweighsHostility() {
        with(new TestValues());
        dyad.statedHostility = 0;
        dyad.reassurance = .9;
        assertThat(law.misreading(7, law.misreadingFactor(world, dyad))).isZero();
    }
}
