package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import standoff.experiment.Measure;
import standoff.race.measures.MeasureKey;
import standoff.race.measures.Measures;
import standoff.race.measures.PowerMeasure;
import standoff.race.scenario.Participant;
import standoff.race.scenario.Role;
import standoff.race.scenario.Scenario;
import standoff.race.world.EndingKind;
import standoff.race.world.Ladder;

/// Every measure has one key, every key is recorded, and every ending has one place.
class MeasureKeysTest {
    private static final RaceModel BASELINE =
            new RaceModel(RaceFixtures.reader().read("baseline-2026", Optional.empty(), Map.of()));

    private static List<MeasureKey> keys(Scenario scenario) throws IllegalAccessException {
        List<MeasureKey> keys = new ArrayList<>();
        for (Field field : Measures.class.getFields())
            switch (field.get(null)) {
                case MeasureKey key -> keys.add(key);
                case PowerMeasure measure -> {
                    for (Participant nation : scenario.nations())
                        if (nation.role() == Role.POWER) keys.add(measure.of(nation.name(), nation.label()));
                }
                default -> throw new AssertionError("no key of a measure: " + field.getName());
            }
        for (int rung = Ladder.FIRST_OPERATION; rung <= Ladder.LAST_OPERATION; rung++)
            keys.add(Measures.strikesAt(rung));
        return keys;
    }

    @Test
    void everyKeyIsRecordedOnceUnderItsNameLabelAndUnit() throws IllegalAccessException {
        List<MeasureKey> keys = keys(BASELINE.scenario());
        assertThat(BASELINE.measures()).hasSameSizeAs(keys);
        for (MeasureKey key : keys) {
            Measure measure = BASELINE.measures().get(BASELINE.place(key));
            assertThat(measure.name()).isEqualTo(key.name());
            assertThat(measure.label()).isEqualTo(key.label());
            assertThat(measure.unit())
                    .isEqualTo(
                            switch (key) {
                                case MeasureKey.Quantity quantity -> quantity.unit();
                                case MeasureKey.Event _, MeasureKey.Category _ -> "-";
                            });
        }
    }

    /// 400 futures of a small world in which much is struck, crossed and threatened: a quantity that says when it
    /// does not apply does so in some futures and not in others; all else is recorded in every future.
    @Test
    void aMeasureIsRecordedInEveryFutureOrSaysWhenItDoesNotApply() throws IllegalAccessException {
        CommonLuckRuns runs = CommonLuckRuns.varied("nations.*.act-cost", ".01", "nations.*.fear", "2.5");
        for (MeasureKey key : keys(runs.model().scenario())) {
            int missing = 0;
            for (double value : runs.read(400, runs.measured(key.name()))) if (Double.isNaN(value)) missing++;
            boolean conditional = key instanceof MeasureKey.Quantity quantity
                    && !quantity.applies().isEmpty();
            if (conditional) assertThat(missing).as(key.name()).isLessThan(400);
            else assertThat(missing).as(key.name()).isZero();
        }
    }

    @Test
    void aMeasureOfAPowerThatTakesNoPartIsRefused() {
        assertThatThrownBy(() -> BASELINE.place(Measures.MARGIN.of("Z", "Zebra")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Z.margin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"baseline-2026", "cold-war-mad", "third-party-spoiler"})
    void everyEndingHasItsPlaceAmongTheRecordedLabels(String name) {
        Scenario scenario = RaceFixtures.reader().read(name, Optional.empty(), Map.of());
        RaceModel model = new RaceModel(scenario);
        List<Ending> endings = model.endings();
        assertThat(model.measures().get(model.place(Measures.ENDING)).labels())
                .containsExactlyElementsOf(endings.stream().map(Ending::label).toList());
        for (int place = 0; place < endings.size(); place++) {
            Ending ending = endings.get(place);
            int nation = ending.nation().map(scenario.nations()::indexOf).orElse(-1);
            assertThat(Ending.place(ending.kind(), nation, scenario.nations())).isEqualTo(place);
        }
    }

    @Test
    void onlyADecisiveAdvantageIsOneNations() {
        Participant aster = new Participant("A", "Aster", Role.POWER);
        Ending advantage = new Ending(EndingKind.ADVANTAGE, Optional.of(aster));
        assertThat(advantage.label()).isEqualTo("decisive advantage, A");
        assertThat(advantage.title()).isEqualTo("decisive advantage, A (Aster)");
        assertThat(new Ending(EndingKind.WAR, Optional.empty()).title()).isEqualTo("war");
        assertThatThrownBy(() -> new Ending(EndingKind.WAR, Optional.of(aster)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ending(EndingKind.ADVANTAGE, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
