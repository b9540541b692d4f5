package standoff.race.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import standoff.experiment.Domain;
import standoff.numerics.Units;
import standoff.numerics.random.Streams;
import standoff.race.world.Automation;
import standoff.race.world.Effort;
import standoff.race.world.Nation;
import standoff.race.world.Parameter;
import standoff.race.world.TestValues;
import standoff.race.world.Thresholds;

/// Every trajectory is finite at every point of the prior and well beyond it, whatever is ordered and destroyed
/// on the way.
class FiniteEverywhereTest {
    private static final int POINTS = 500;
    private static final Effort[] EFFORTS = Effort.values();

    /// Half of the points are corners: every input at an end of its range, widened by its own width where its
    /// bounds allow; the others lie anywhere between those ends. Feedback reaches r = 3.6.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void nothingIsEverInfiniteAndCapabilityNeverFalls(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        ProgrammeWorld race = new ProgrammeWorld(ProgrammeWorld.baseline(), 3, 7, 12);
        for (int point = 0; point < POINTS; point++) {
            TestValues values = draw(random, point % 2 == 0);
            Streams future = Streams.of(seed).future(point);
            race.begin(values, future);
            String where = "seed " + seed + ", point " + point;
            while (race.world.step < race.world.steps) {
                disturb(race, random);
                double[] before = new double[3];
                for (int i = 0; i < 3; i++) before[i] = race.nation(i).capability;
                race.world.tick();
                race.programmes.advance(race.world, future, race.world.events);
                for (int i = 0; i < 3; i++) check(race.nation(i), before[i], values, where);
            }
            assertThat(race.world.openFrontier).as(where).isFinite();
        }
    }

    private static void check(Nation nation, double before, TestValues values, String where) {
        double sum = nation.logCompute
                + nation.logSoftware
                + nation.logProject
                + nation.logEffective
                + nation.safetyEffort
                + nation.growth
                + nation.computeGrowth;
        for (Effort effort : EFFORTS) {
            sum += nation.growthUnder[effort.ordinal()];
            sum += nation.safetyUnder[effort.ordinal()];
        }
        if (!Double.isFinite(sum) || !(nation.capability >= before))
            assertThat(nation.capability)
                    .as(where + ", " + nation.name + ": sum of stocks and rates " + sum)
                    .isGreaterThanOrEqualTo(before)
                    .isNaN();
        assertThat(nation.logSoftware)
                .as(where)
                .isLessThanOrEqualTo(values.of(SoftwareLaw.CEILING) * Units.NATS_PER_OOM);
    }

    private static void disturb(ProgrammeWorld race, RandomGenerator random) {
        if (random.nextInt(40) > 0) return;
        Nation nation = race.nation(random.nextInt(3));
        switch (random.nextInt(5)) {
            case 0 -> nation.ordered = EFFORTS[random.nextInt(3)];
            case 1 -> nation.logCompute += StrictMath.log(1 - .95 * random.nextDouble());
            case 2 -> nation.stall += random.nextDouble();
            case 3 -> nation.outage = random.nextDouble();
            default -> nation.dispersal = random.nextDouble();
        }
    }

    private static TestValues draw(RandomGenerator random, boolean corner) {
        List<Parameter> parameters = new ArrayList<>(Programmes.PARAMETERS);
        parameters.addAll(Automation.PARAMETERS);
        parameters.addAll(Thresholds.PARAMETERS);
        TestValues values = new TestValues();
        for (Parameter parameter : parameters) {
            double value = draw(parameter, random, corner);
            values.with(parameter, value);
            for (int i = 0; i < 3; i++) values.with(parameter, i, draw(parameter, random, corner));
        }
        values.with(SoftwareLaw.RETURNS, corner ? (random.nextBoolean() ? 3.6 : 0) : 3.6 * random.nextDouble());
        return values.with(InitialProgrammes.LAG, 0, 0);
    }

    private static double draw(Parameter parameter, RandomGenerator random, boolean corner) {
        double share = corner ? random.nextInt(2) : random.nextDouble();
        return switch (parameter.domain()) {
            case Domain.Choice choice -> random.nextInt(choice.labels().size());
            case Domain.Switch _ -> random.nextInt(2);
            case Domain.Whole _ -> parameter.value();
            case Domain.Real real -> {
                Parameter.Interval range = parameter.range();
                if (range == null) yield parameter.value();
                double low = range.low();
                double high = range.high();
                double wide = range.logarithmic() ? StrictMath.sqrt(high / low) : (high - low) / 2;
                low = range.logarithmic() ? low / wide : low - wide;
                high = range.logarithmic() ? high * wide : high + wide;
                yield Math.clamp(low + share * (high - low), real.min(), real.max());
            }
        };
    }
}
