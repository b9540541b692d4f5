package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import standoff.experiment.Difference;
import standoff.experiment.InputSampler;
import standoff.race.world.Effort;

/// A01 to A06: what an agreement changes, and what it does not.
class AgreementsTest {
    private static final String SETTING = "src/test/resources/standoff/race/two-powers-and-an-agreement.yaml";
    private static final int FUTURES = 512;

    private static FutureSample sample(String... settings) {
        return FutureSample.of(FutureSample.race(SETTING, "", settings), FUTURES);
    }

    private static String[] with(String[] settings, String... more) {
        return RaceFixtures.with(settings, more);
    }

    private static String story(FutureSample sample, int future) {
        return sample.model()
                .tell(InputSampler.of(sample.plan()).future(future))
                .toString();
    }

    @Test
    void a01AMoratoriumThatAllGainByMakesBothPowersHalt() {
        FutureSample without = sample("mechanisms.agreements", "off");
        FutureSample with = sample();
        for (String power : List.of("A", "B"))
            assertThat(with.mean(power + ".halted")).isGreaterThan(without.mean(power + ".halted") + .1);
        assertThat(with.mean("agreement-time")).isGreaterThan(.5);
    }

    @Test
    void a02WhoGainsNothingDoesNotSign() {
        assertThat(sample("agreements.reluctance", "20").mean("agreement-time")).isZero();
    }

    @Test
    void a03AnAgreementWithoutTermsMovesNothingButItsOwnMeasures() {
        FutureSample without = sample("mechanisms.agreements", "off");
        FutureSample empty = sample(
                "agreements.effort-cap", "race",
                "agreements.benefit", "0",
                "agreements.reluctance", "-20",
                "agreements.penalty", "0",
                "agreements.snap-back", "0",
                "agreements.accusation-grievance", "0");
        assertThat(empty.mean("agreement-time")).isGreaterThan(1);
        for (int m = 0; m < empty.model().measures().size(); m++) {
            String name = empty.model().measures().get(m).name();
            if (List.of("agreement-time", "cheating-time", "wrongly-accused").contains(name)) continue;
            assertThat(empty.blocks().getFirst().measures(m))
                    .as(name)
                    .containsExactly(without.blocks().getFirst().measures(m));
        }
    }

    @Test
    void a04CheatingIsFoundAtTheRateOfTheInspections() {
        // both powers cheat within weeks, nobody is accused wrongly: per year of one's cheating it is found at a rate
        // of
        // coverage recognition (1 - opacity) inspectors visits / sites = .9 x .5 x .5 x 100 x .24 / 24 = .225 a year
        FutureSample sample = sample(
                "agreements.reluctance", "-20",
                "agreements.cheating-opportunity", "50",
                "agreements.cheating-precision", "0",
                "agreements.recognition", ".5",
                "agreements.inspectors", "100",
                "agreements.visits-per-inspector", ".24",
                "agreements.false-alarms", "0",
                "agreements.withdrawal", "0",
                "agreements.collapse", "1",
                "agreements.renegotiation", "100",
                "mechanisms.posture", "off",
                "mechanisms.strikes", "off",
                "nations.A.opacity", ".5",
                "nations.B.opacity", ".5",
                "nations.A.effective-sites", "12",
                "nations.B.effective-sites", "12");
        double cheating = sample.mean("cheating-time");
        int found = 0;
        for (int future = 0; future < FUTURES; future++) {
            String story = story(sample, future);
            if (story.contains("accused of breaking the agreement, rightly")) found++;
            assertThat(story).doesNotContain("wrongly.");
        }
        double rate = found / (cheating * FUTURES);
        // the number found is Poisson: four standard errors
        assertThat(found).isGreaterThan(100);
        assertThat(rate).isCloseTo(.225, within(4 * .225 / Math.sqrt(found)));
    }

    @Test
    void a05ACheatIsToldAndFoundOut() {
        FutureSample sample = sample(
                "agreements.reluctance", "-1", "agreements.cheating-opportunity", "5", "agreements.penalty", "0");
        int cheated = 0;
        for (int future = 0; future < FUTURES && cheated == 0; future++) {
            String story = story(sample, future);
            if (story.contains("begins to break the agreement in secret")
                    && story.contains("is accused of breaking the agreement, rightly")) cheated++;
        }
        assertThat(cheated).isPositive();
    }

    /// Two powers sign whatever it brings and never cheat, in an agreement that binds nobody: only the payment
    /// differs.
    @Test
    void a07TheBenefitAgreedOnIsPaid() {
        String[] bound = {
            "agreements.effort-cap", "race",
            "agreements.reluctance", "-20",
            "agreements.cheating-opportunity", "0",
            "agreements.snap-back", "0",
            "agreements.accusation-grievance", "0"
        };
        Difference difference = sample(with(bound, "agreements.benefit", ".6"))
                .less(sample(with(bound, "agreements.benefit", "0")), "A.payoff");
        assertThat(difference.mean()).isGreaterThan(10 * difference.standardError());
    }

    /// While a moratorium is in force, what is feared of the rival as it is seen falls, and what would be feared of it
    /// without the moratorium does not: kept promises are not taken for needless ones. Every step in force of all
    /// futures, fixed seed; the two differ by far more than they scatter.
    @Test
    void a08AMoratoriumThatIsKeptIsStillWorthKeeping() {
        CommonLuckRuns runs = CommonLuckRuns.at(SETTING, "agreements.reluctance", "-1", "agreements.withdrawal", "0");
        double[] sums = new double[3];
        runs.read(
                128,
                world -> {
                    if (!world.agreed || world.nation(0).effort != Effort.HALT || world.nation(1).effort != Effort.HALT)
                        return;
                    sums[0]++;
                    sums[1] += world.pair(0, 1).fear;
                    sums[2] += world.pair(0, 1).fearUnbound;
                },
                _ -> 0);
        assertThat(sums[0]).isGreaterThan(1000);
        assertThat(sums[2] / sums[0]).isGreaterThan(1.5 * sums[1] / sums[0]);
    }

    @Test
    void a06APenaltyKeepsPowersHonest() {
        FutureSample mild = sample("agreements.penalty", "0");
        FutureSample severe = sample("agreements.penalty", "2");
        assertThat(severe.mean("cheating-time")).isLessThan(.5 * mild.mean("cheating-time"));
    }
}
