package standoff.race;

import org.junit.jupiter.api.Tag;

/// These facts in four times as many futures and more.
@Tag("long")
class ManyFuturesDeterrenceFactsTest extends DeterrenceFactsTest {
    @Override
    int futures() {
        return 4096;
    }
}
