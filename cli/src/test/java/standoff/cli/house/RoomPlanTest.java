package standoff.cli.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RoomPlanTest {
    private final RoomPlan plan = RoomPlan.of("""
        door  -> hall
        hall  -> cellar, attic
        attic ->          | java.sql, org.duckdb
        cellar ->
        """);

    @Test
    void anArrowPermitsEverythingReachableFromIt() {
        assertThat(plan.reachable("door")).containsExactly("attic", "cellar", "hall");
        assertThat(plan.reachable("attic")).isEmpty();
    }

    @Test
    void aCircleLeadsARoomToItself() {
        assertThat(RoomPlan.of("a -> b\nb -> c\nc -> a").reachable("a")).containsExactly("a", "b", "c");
    }

    @Test
    void aLibraryBelongsToTheRoomWhoseLineNamesIt() {
        assertThat(plan.owners("java.sql.Connection")).containsExactly("attic");
        assertThat(plan.owners("java.sqlx.Connection")).isEmpty();
    }

    @Test
    void theRoomOfATypeIsTheFirstPartOfItsPackageUnderStandoff() {
        assertThat(RoomPlan.room("standoff.race.world.World")).isEqualTo("race");
        assertThat(RoomPlan.room("java.util.List")).isEmpty();
    }

    @Test
    void aLineThatIsNoArrowIsRefused() {
        assertThatThrownBy(() -> RoomPlan.of("a => b")).hasMessageContaining("found a => b");
        assertThatThrownBy(() -> RoomPlan.of("a -> b\na -> c")).hasMessageContaining("two lines for the room a");
    }
}
