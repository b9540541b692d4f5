package standoff.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void aValueHalfwayIsDrawnHalfway() {
        Scale scale = new Scale(0, 10, 100, 200);
        // 100 + 5/10 * (200 - 100)
        assertThat(scale.at(5)).isEqualTo(150);
    }

    @Test
    void heightsGrowUpwardsWhereTheStartIsBelowTheEnd() {
        Scale scale = new Scale(0, 10, 300, 100);
        // 300 - 2/10 * 200
        assertThat(scale.at(2)).isEqualTo(260);
    }

    @Test
    void ticksAreRoundNumbersWithoutBinaryDust() {
        // 0.7 / 7 = 0.1; as doubles the third would read 0.30000000000000004
        assertThat(new Scale(0, .7, 0, 1).ticks(7))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal("0"),
                        new BigDecimal("0.1"),
                        new BigDecimal("0.2"),
                        new BigDecimal("0.3"),
                        new BigDecimal("0.4"),
                        new BigDecimal("0.5"),
                        new BigDecimal("0.6"),
                        new BigDecimal("0.7"));
    }

    @Test
    void aNiceScaleEndsOnTicks() {
        // spread 0.489 in 6 pieces: 0.0815, the nearest of 1, 2, 5 x 10^k is 0.1; from 0 to 0.5
        Scale scale = Scale.nice(0, .489, 6, 0, 1);
        assertThat(scale.from()).isZero();
        assertThat(scale.to()).isEqualTo(.5);
    }

    @Test
    void everyStepIsOneTwoOrFiveTimesAPowerOfTenAndCutsIntoAboutAsManyPieces() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            double spread = StrictMath.pow(10, 16 * random.nextDouble() - 8);
            int count = 2 + random.nextInt(10);
            BigDecimal step = Scale.step(spread, count);
            assertThat(step.stripTrailingZeros().unscaledValue().intValueExact())
                    .isIn(1, 2, 5);
            // rounding to the nearest of 1, 2, 5 moves the number of pieces by less than a factor of 1.6
            assertThat(spread / step.doubleValue()).isBetween(count / 1.6, count * 1.6);
        }
    }

    @Test
    void aSpreadOfNothingStillGivesAScale() {
        assertThat(Scale.nice(0, 0, 5, 0, 1).to()).isGreaterThan(0);
        Scale around = Scale.around(3.4, 3.4, .05, 0, 1);
        assertThat(around.at(3.4)).isCloseTo(.5, within(1e-12));
        assertThatThrownBy(() -> new Scale(1, 1, 0, 1)).hasMessageContaining("expected from < to");
    }

    @Test
    void twelveYearsGetATickAYearWhereThereIsRoom() {
        DateScale scale = new DateScale(LocalDate.of(2026, 7, 1), LocalDate.of(2038, 7, 1), 0, 800);
        List<String> labels =
                scale.ticks(12).stream().map(DateScale.Tick::label).toList();
        assertThat(labels).hasSize(12).startsWith("2027", "2028").endsWith("2038");
        // 549 of the 4383 days from 1 July 2026 to 1 July 2038 are gone on 1 January 2028: 184 + 365
        assertThat(scale.at(LocalDate.of(2028, 1, 1))).isCloseTo(800 * 549 / 4383.0, within(1e-9));
    }

    @Test
    void onAPhoneTheyGetFewer() {
        DateScale scale = new DateScale(LocalDate.of(2026, 7, 1), LocalDate.of(2038, 7, 1), 0, 320);
        assertThat(scale.ticks(11).stream().map(DateScale.Tick::label))
                .containsExactly("2028", "2030", "2032", "2034", "2036", "2038");
    }

    @Test
    void aYearIsMarkedInMonthsAndAWeekByItsFirstDay() {
        DateScale year = new DateScale(LocalDate.of(2026, 7, 1), LocalDate.of(2027, 7, 1), 0, 345);
        assertThat(year.ticks(11).stream().map(DateScale.Tick::label))
                .containsExactly("Jul 2026", "Oct 2026", "Jan 2027", "Apr 2027", "Jul 2027");
        DateScale week = new DateScale(LocalDate.of(2026, 7, 2), LocalDate.of(2026, 7, 9), 0, 320);
        assertThat(week.ticks(11).stream().map(DateScale.Tick::label)).containsExactly("2026-07-02");
    }
}
