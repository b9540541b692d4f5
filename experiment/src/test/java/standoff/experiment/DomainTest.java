package standoff.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DomainTest {
    private static final List<Domain> DOMAINS = List.of(
            new Domain.Real(-1.5, 2),
            new Domain.Real(0, Double.POSITIVE_INFINITY),
            new Domain.Whole(-3, 5),
            new Domain.Choice(List.of("red", "green", "blue")),
            new Domain.Switch());

    @Test
    void theNearestValueIsAlwaysAdmissibleAndAdmissibleValuesStay() {
        for (Domain domain : DOMAINS)
            for (double draw = -10; draw < 10; draw += 0.25) {
                assertThat(domain.contains(domain.nearest(draw)))
                        .as("%s at %s", domain, draw)
                        .isTrue();
                if (domain.contains(draw)) assertThat(domain.nearest(draw)).isEqualTo(draw);
            }
    }

    @Test
    void nothingIsNotANumberOrBetweenTheLabels() {
        for (Domain domain : DOMAINS)
            assertThat(domain.contains(Double.NaN)).as("%s", domain).isFalse();
        for (Domain domain : DOMAINS.subList(2, 5))
            assertThat(domain.contains(0.5)).as("%s", domain).isFalse();
        assertThat(new Domain.Choice(List.of("red", "green")).contains(2)).isFalse();
    }

    @Test
    void emptyDomainsAreRefused() {
        assertThatThrownBy(() -> new Domain.Real(1, 0)).hasMessage("expected min <= max, found 1.0 and 0.0");
        assertThatThrownBy(() -> new Domain.Whole(1, 0)).hasMessage("expected min <= max, found 1 and 0");
        assertThatThrownBy(() -> new Domain.Choice(List.of())).hasMessage("a choice needs at least one label");
    }

    @Test
    void anInputIsStatedWithinItsDomainAndWithASource() {
        var source = new Provenance("assumed, because it is a test", Mark.JUDGEMENT);
        assertThatThrownBy(() -> new Lever("l", "l", "-", new Domain.Real(0, 1), 35, source))
                .hasMessage("l: the value 35.0 is outside Real[min=0.0, max=1.0]");
        assertThatThrownBy(
                        () -> new Uncertainty("u", "u", "-", new Domain.Switch(), 2, new Distribution.Fixed(1), source))
                .hasMessage("u: the value 2.0 is outside Switch[]");
        assertThatThrownBy(() -> new Provenance(" ", Mark.MEMORY)).hasMessageContaining("assumed, because");
    }

    @Test
    void measuresCountTheirLabelsFromZero() {
        assertThat(Measure.quantity("q", "q", "-").labels()).isEmpty();
        assertThat(Measure.event("e", "e").labels()).containsExactly("no", "yes");
        assertThat(Measure.category("c", "c", List.of("x", "y", "z")).labels()).containsExactly("x", "y", "z");
        assertThatThrownBy(() -> Measure.category("c", "c", List.of()))
                .hasMessage("a category needs at least one label");
    }

    @Test
    void aTimelineCountsItsMomentsInDays() {
        var timeline = new Timeline(LocalDate.of(2026, 7, 1), 28, 14);
        assertThat(timeline.date(13)).isEqualTo(LocalDate.of(2027, 6, 30)); // 364 days later
        assertThatThrownBy(() -> new Timeline(LocalDate.EPOCH, 0, 1)).hasMessageContaining("days >= 1");
        assertThatThrownBy(() -> new Series("s", "s", "-", 1, 1)).hasMessage("s: expected from < to");
    }
}
