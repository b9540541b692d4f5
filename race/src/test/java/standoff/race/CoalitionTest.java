package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Third states in and out of the coalition of who imposes controls.
class CoalitionTest {
    private static final String SETTING = "src/test/resources/standoff/race/two-powers-and-third-states.yaml";
    private static final int FUTURES = 512;

    private static FutureSample run(String... settings) {
        return FutureSample.of(FutureSample.race(SETTING, "", settings), FUTURES);
    }

    @Test
    void coercionLosesPartnersAndForceLosesMore() {
        FutureSample quiet = run("mechanisms.strikes", "off");
        FutureSample declared = run(
                "mechanisms.strikes", "off", "nations.A.deterrence", "maim-declared", "coalition.by-declaring", "8");
        assertThat(declared.mean("support")).isLessThan(quiet.mean("support") - .05);
        // without covert degradation the leader's operations are overt
        FutureSample forgiven = run("ladder.3.success", "0", "coalition.leave", ".2", "coalition.by-strike", "0");
        FutureSample resented = run("ladder.3.success", "0", "coalition.leave", ".2", "coalition.by-strike", "100");
        assertThat(resented.mean("support")).isLessThan(forgiven.mean("support") - .02);
    }

    @Test
    void anOfferOfOpenModelsDrawsThirdStatesAway() {
        assertThat(run("coalition.open-offer", "1").mean("support"))
                .isLessThan(run("coalition.open-offer", "0").mean("support") - .05);
    }

    /// All start outside and join at 1 a year, nobody leaves: after four years 1 - exp(-4) = .98 have joined, in
    /// futures that last so long; without fear, without anybody overtaking the leader, and with every ending but
    /// the horizon off.
    @Test
    void joiningIsExponential() {
        FutureSample run = run(
                "coalition.members-at-start", "0",
                "coalition.join", "1",
                "coalition.by-fear", "0",
                "coalition.leave", "0",
                "nations.B.lag", "36",
                "mechanisms.accidents", "off",
                "mechanisms.misuse", "off",
                "mechanisms.strikes", "off",
                "mechanisms.disputes", "off",
                "mechanisms.outages", "off",
                "thresholds.superintelligence", "9");
        // 1,536 third states: a standard deviation of .0034
        assertThat(run.mean("support")).isCloseTo(1 - StrictMath.exp(-4 * 364 / 365.25), within(.014));
    }

    @Test
    void partnersThatLeaveLetControlledComputeGrow() {
        String[] leaving = {
            "coalition.members-at-start",
            "1",
            "coalition.join",
            "0",
            "coalition.leave",
            "5",
            "nations.B.controls",
            ".6",
            "mechanisms.strikes",
            "off"
        };
        FutureSample without = run(RaceFixtures.with(leaving, "coalition.on-controls", "0"));
        FutureSample with = run(RaceFixtures.with(leaving, "coalition.on-controls", "1"));
        assertThat(with.mean("B.crossed")).isGreaterThan(without.mean("B.crossed") + .02);
    }
}
