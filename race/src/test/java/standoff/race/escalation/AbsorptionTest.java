package standoff.race.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import standoff.numerics.random.Streams;
import standoff.race.world.Doctrine;
import standoff.race.world.Dyad;
import standoff.race.world.EndingKind;
import standoff.race.world.EventKind;
import standoff.race.world.Ladder;
import standoff.race.world.Nation;
import standoff.race.world.TestValues;
import standoff.race.world.World;

class AbsorptionTest {
    private final World world = new World(
            List.of(new Nation(0, "A", "Aster", true, true), new Nation(1, "B", "Boreal", true, true)), 7, 100);
    private final ResponseLaw law = new ResponseLaw();
    private final Absorption absorption = new Absorption(law);
    private final Dyad dyad = world.dyad(0, 1);

    private void solve(TestValues values) {
        world.begin(values, false, Streams.of(1));
        law.begin(world.ladder, values);
        absorption.solve(world, dyad, 0, values.on(Attribution.COVERT_ANSWERS));
    }

    private double[] fromRungs() {
        double[] war = new double[8];
        for (int rung = 1; rung <= 7; rung++) war[rung] = absorption.evident(0, rung);
        return war;
    }

    private double perDispute() {
        double sum = 0;
        for (int rung = 1; rung <= 7; rung++) sum += CrisisTriggers.ENTRY.value(rung) * absorption.evident(0, rung);
        return sum;
    }

    @Test
    void theBaselineComesNearTheFiguresOfTheDocumentation() {
        solve(new TestValues());
        double[] war = fromRungs();
        // Rung 7 has no misreading in its arithmetic: .5 / (1 - .5 (.97 - .5)) = .5 / .765.
        assertThat(war[7]).isEqualTo(.5 / .765, within(1e-12));
        // The documentation says .423, .166, .027, .004. It took the size of a misreading to be independent of whether
        // the act is answered higher; larger misreadings climb more often, so that more answers skip a rung, and W is
        // higher: by 2 % at rung 6, 3 % at 5, 6 % at 4, and beyond rounding of .004 at 3.
        assertThat(war[6]).isEqualTo(.43265, within(5e-6));
        assertThat(war[5]).isEqualTo(.17165, within(5e-6));
        assertThat(war[4]).isEqualTo(.02866, within(5e-6));
        assertThat(war[3]).isEqualTo(.00460, within(5e-6));
        assertThat(perDispute()).isEqualTo(.01225, within(5e-6)); // documentation: .012
        solve(new TestValues().with(ResponseLaw.FIREBREAK, 0));
        assertThat(perDispute()).isEqualTo(.01676, within(5e-6)); // documentation: .016
    }

    @Test
    void withTheSizeOfMisreadingsIndependentOfTheAnswerTheFiguresAreThoseOfTheDocumentation() {
        solve(new TestValues());
        double[] documented = {0, 0, 0, .004, .027, .166, .423, .654};
        ResponseLaw.Branches all = new ResponseLaw.Branches();
        ResponseLaw.Branches plain = new ResponseLaw.Branches();
        double[] war = new double[9];
        war[8] = 1;
        for (int rung = 7; rung >= 3; rung--) {
            law.branches(rung, 1, 0, all);
            law.branches(rung, 0, 0, plain);
            double up = all.one + all.two;
            // two thirds of the answers to misread acts skip a rung
            double skip = 2 / 3. * (up - (1 - world.ladder.misread(rung)) * plain.one);
            war[rung] = ((up - skip) * war[rung + 1] + skip * war[Math.min(8, rung + 2)]) / (1 - all.same);
            assertThat(war[rung])
                    .as("rung " + rung)
                    .isEqualTo(documented[rung], within(.012 * documented[rung] + .0005));
        }
    }

    @Test
    void eliminationOnAllFourteenEquationsGivesTheSameProbabilities() {
        solve(new TestValues());
        world.nation(0).doctrine = Doctrine.of(new TestValues().with(Doctrine.HAIR_TRIGGER, .6), 0);
        dyad.statedHostility = .7;
        absorption.solve(world, dyad, .8, false);
        double[][] rows = new double[14][15];
        ResponseLaw.Branches to = new ResponseLaw.Branches();
        for (int side = 0; side < 2; side++)
            for (int rung = 1; rung <= 7; rung++) {
                double[] row = rows[7 * side + rung - 1];
                double shift = law.shift(world, dyad, world.nation(1 - side), .8, 0);
                law.branches(rung, law.misreadingFactor(world, dyad), shift, to);
                row[7 * side + rung - 1] += 1;
                put(row, 1 - side, rung, to.same);
                put(row, 1 - side, rung + 1, to.one);
                put(row, 1 - side, Math.min(8, rung + 2), to.two);
            }
        double[] solved = eliminate(rows);
        for (int side = 0; side < 2; side++)
            for (int rung = 1; rung <= 7; rung++)
                assertThat(absorption.evident(side, rung)).isEqualTo(solved[7 * side + rung - 1], within(1e-13));
        assertThat(absorption.evident(0, 5)).isLessThan(absorption.evident(1, 5)); // A answers on a hair trigger
    }

    private static void put(double[] row, int side, int rung, double probability) {
        if (rung == 8) row[14] += probability;
        else row[7 * side + rung - 1] -= probability;
    }

    private static double[] eliminate(double[][] rows) {
        int n = rows.length;
        for (int i = 0; i < n; i++) {
            int pivot = i;
            for (int r = i; r < n; r++) if (Math.abs(rows[r][i]) > Math.abs(rows[pivot][i])) pivot = r;
            double[] swapped = rows[i];
            rows[i] = rows[pivot];
            rows[pivot] = swapped;
            for (int r = 0; r < n; r++) {
                if (r == i) continue;
                double factor = rows[r][i] / rows[i][i];
                for (int c = i; c <= n; c++) rows[r][c] -= factor * rows[i][c];
            }
        }
        double[] solution = new double[n];
        for (int i = 0; i < n; i++) solution[i] = rows[i][n] / rows[i][i];
        return solution;
    }

    @Test
    void swappingTheTwoPowersSwapsTheProbabilitiesToTheBit() {
        TestValues values = new TestValues().with(Doctrine.HAIR_TRIGGER, 0, .5).with(Doctrine.HAIR_TRIGGER, 1, 0);
        TestValues swapped = new TestValues().with(Doctrine.HAIR_TRIGGER, 1, .5).with(Doctrine.HAIR_TRIGGER, 0, 0);
        solve(values);
        double[] first = fromRungs();
        double doubtful = absorption.attributed(0, 3);
        solve(swapped);
        for (int rung = 1; rung <= 7; rung++)
            assertThat(absorption.evident(1, rung)).isEqualTo(first[rung]);
        assertThat(absorption.attributed(1, 3)).isEqualTo(doubtful);
    }

    @Test
    void withoutAnswersThereIsNoWar() {
        solve(new TestValues().with(Ladder.RESPOND, 0).with(Ladder.ESCALATE, 0));
        assertThat(fromRungs()).containsOnly(0);
        // answers in kind without end never climb either
        solve(new TestValues().with(Ladder.RESPOND, 1).with(Ladder.ESCALATE, 0).with(ResponseLaw.DAMPING, 1));
        assertThat(fromRungs()).containsOnly(0);
    }

    /// Futures that begin with one strike; the absorption probability is the share that ends in war.
    private static double share(TestValues values, int rung, int futures) {
        DisputeWorld quarrel = new DisputeWorld(2, 60, values);
        int wars = 0;
        for (int f = 0; f < futures; f++)
            if (quarrel.begin(f).strike(0, 1, rung).run().world.ending() != null) wars++;
        return (double) wars / futures;
    }

    /// Five standard deviations of a share: wrong once in two million.
    private static double error(double probability, int futures) {
        return 5 * Math.sqrt(probability * (1 - probability) / futures);
    }

    @Test
    void absorptionIsTheFrequencyOfWarInSimulatedChains() {
        TestValues values = DisputeWorld.undisturbed().with(Ladder.ATTRIBUTION_DELAY, 0);
        int futures = 12_000;
        for (int rung = 4; rung <= 7; rung++) {
            double expected = new DisputeWorld(2, 60, values).begin(0).world.pair(0, 1).war[rung];
            assertThat(share(values, rung, futures))
                    .as("rung " + rung)
                    .isEqualTo(expected, within(error(expected, futures)));
        }
    }

    @Test
    void soItIsWhereAnswersMustBeNoticedAndWhereEverythingIsMisread() {
        TestValues values = DisputeWorld.undisturbed()
                .with(Attribution.COVERT_ANSWERS, 1)
                .with(Ladder.ATTRIBUTION_DELAY, 0)
                .with(Ladder.MISREAD, .9)
                .with(Ladder.ATTRIBUTION, .7)
                .with(Ladder.DETECTION, .8);
        int futures = 12_000;
        for (int rung : new int[] {3, 6}) {
            double expected = new DisputeWorld(2, 60, values).begin(0).world.pair(0, 1).war[rung];
            assertThat(share(values, rung, futures)).isEqualTo(expected, within(error(expected, futures)));
        }
    }

    @Test
    void warTurnsNuclearAtTheStatedProbability() {
        TestValues values = DisputeWorld.undisturbed().with(Escalation.NUCLEAR_USE, .3);
        DisputeWorld quarrel = new DisputeWorld(2, 60, values);
        int wars = 0;
        int nuclear = 0;
        for (int f = 0; f < 4000; f++) {
            quarrel.begin(f).strike(0, 1, 7).run();
            if (quarrel.world.ending() == null) continue;
            wars++;
            if (quarrel.world.ending() == EndingKind.NUCLEAR) nuclear++;
            assertThat(quarrel.count(EventKind.NUCLEAR))
                    .isEqualTo(quarrel.world.ending() == EndingKind.NUCLEAR ? 1 : 0);
            assertThat(quarrel.world.dyad(0, 1).highestRung)
                    .isEqualTo(quarrel.world.ending() == EndingKind.NUCLEAR ? Ladder.NUCLEAR : Ladder.WAR);
        }
        assertThat((double) nuclear / wars).isEqualTo(.3, within(error(.3, wars)));
        assertThat(quarrel.world.pair(0, 1).nuclear[6]).isEqualTo(.3 * quarrel.world.pair(0, 1).war[6], within(1e-15));
    }
}
