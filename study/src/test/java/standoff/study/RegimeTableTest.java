package standoff.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import standoff.documents.DocumentSource;
import standoff.documents.InvalidDocument;
import standoff.experiment.Workers;

class RegimeTableTest {
    private final RegimeTable table =
            new RegimeTable("baseline-2026", DocumentSource.NONE, 64, 1, Workers.inThisThread());

    @Test
    void theEndingsOfARowAreAllThereAre() {
        RegimeTable.Row row = table.row("unmanaged-race");
        assertThat(row.leader() + row.others() + row.shared() + row.none() + row.lossOfControl() + row.war())
                .isCloseTo(1, within(1e-12));
        assertThat(row.strikes()).isGreaterThanOrEqualTo(row.strikesOfFirst());
    }

    @Test
    void whereNobodyStrikesNoShareOfStrikesIsTold() {
        RegimeTable.Row row = table.row("deterrence-of-use");
        assertThat(row.strikes()).isZero();
        assertThat(row.early()).isNaN();
        assertThat(row.mistaken()).isNaN();
        assertThat(row.halted()).isEqualTo(row.haltedUnstruck());
    }

    @Test
    void anUnknownRegimeIsRefused() {
        assertThatThrownBy(() -> table.row("rand-pakage")).isInstanceOf(InvalidDocument.class);
    }
}
