package standoff.race;

import org.junit.jupiter.api.Tag;

/// The same facts in more futures: bounds lie at four standard errors and more.
@Tag("long")
class ManyFuturesDeterrenceFactsTest extends DeterrenceFactsTest {
    @Override
    int futures() {
        return 4096;
    }
}
