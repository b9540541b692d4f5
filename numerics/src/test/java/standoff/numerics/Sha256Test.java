package standoff.numerics;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Sha256Test {
    /// FIPS 180-4's own example.
    @Test
    void theDigestOfAbcIsTheOneOfTheStandard() {
        assertThat(Sha256.hex("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void everyLengthHasTheDigestThatThePlatformComputes() throws NoSuchAlgorithmException {
        Random random = new Random(256);
        for (int length = 0; length < 300; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            assertThat(Sha256.of(bytes))
                    .isEqualTo(MessageDigest.getInstance("SHA-256").digest(bytes));
        }
    }
}
