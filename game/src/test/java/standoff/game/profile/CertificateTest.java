package standoff.game.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import standoff.game.ExtensiveGame;
import standoff.game.StrategicGame;
import standoff.game.TreeBuilder;
import standoff.numerics.Rational;

class CertificateTest {
    /// Inspection game: the inspector inspects at cost 1, a violation that is not seen costs him 4 and earns the other
    /// 2; one that is seen costs the violator 3.
    private static final StrategicGame INSPECTION =
            StrategicGame.bimatrix("inspection", new long[][] {{-1, -1}, {0, -4}}, new long[][] {{0, -3}, {0, 2}});

    @Test
    void theEquilibriumOfTheInspectionGameHasNoRegret() {
        // inspect with q: 0 = -3q + 2(1-q), q = 2/5; violate with r: -1 = -4r, r = 1/4
        Profile profile = Profile.exact(
                INSPECTION,
                new Rational[] {Rational.of(2, 5), Rational.of(3, 5), Rational.of(3, 4), Rational.of(1, 4)});
        Certificate certificate = Certificate.of(INSPECTION, profile);
        assertThat(certificate.isExactlyZero()).isTrue();
        assertThat(certificate.payoffs()).containsExactly(-1.0, 0.0);
    }

    @Test
    void regretIsWhatTheBestReplyWouldAdd() {
        // nobody inspects, everyone violates: the inspector would gain -1 - -4 = 3, the other nothing
        Certificate certificate = Certificate.of(INSPECTION, Profile.pure(INSPECTION, 1, 1));
        assertThat(certificate.regrets()).containsExactly(3.0, 0.0);
        assertThat(certificate.exactRegret()).isEqualTo(Rational.of(3));
    }

    @Test
    void aBestReplyInATreeUsesLaterInformationSets() {
        // in, then left or right after the other's hidden coin: replies combine "in" with the better of the two
        TreeBuilder tree = new TreeBuilder("", List.of("A", "B"));
        int enter = tree.informationSet(0, "", List.of("out", "in"));
        int hide = tree.informationSet(1, "", List.of("l", "r"));
        int guess = tree.informationSet(0, "", List.of("L", "R"));
        tree.move(enter);
        tree.end(tree.outcome("", Rational.of(1), Rational.ZERO));
        tree.move(hide);
        for (int hidden = 0; hidden < 2; hidden++) {
            tree.move(guess);
            for (int guessed = 0; guessed < 2; guessed++)
                tree.end(tree.outcome("", Rational.of(hidden == guessed ? 4 : 0), Rational.ZERO));
        }
        ExtensiveGame game = tree.build();
        // B hides l with 3/4; A stays out: pays 1, "in, L" would pay 3
        Profile profile = Profile.of(game, new double[] {1, 0, 0, 1, 0.75, 0.25});
        Certificate certificate = Certificate.of(game, profile);
        assertThat(certificate.payoffs().getFirst()).isEqualTo(1);
        assertThat(certificate.regret()).isCloseTo(2, within(1e-15));
        assertThat(Certificate.exact(game, profile).exactRegret()).isEqualTo(Rational.of(2));
    }

    @Test
    void theAbsentMindedDriverIsCertifiedForPureRepliesOnly() {
        // Piccione and Rubinstein (1997): exit at the first junction 0, at the second 4, never 1
        TreeBuilder tree = new TreeBuilder("absent-minded driver", List.of("Driver"));
        int junction = tree.informationSet(0, "", List.of("exit", "continue"));
        tree.move(junction);
        tree.end(tree.outcome("", Rational.of(0)));
        tree.move(junction);
        tree.end(tree.outcome("", Rational.of(4)));
        tree.end(tree.outcome("", Rational.of(1)));
        ExtensiveGame game = tree.build();
        assertThat(game.recall().isAbsentMinded()).isTrue();
        assertThat(game.recall().isPerfect()).isFalse();
        // exit with 1/3: 2/3 (1/3 4 + 2/3 1) = 4/3, more than any pure strategy
        Certificate certificate =
                Certificate.of(game, Profile.exact(game, new Rational[] {Rational.of(1, 3), Rational.of(2, 3)}));
        assertThat(certificate.payoffs().getFirst()).isCloseTo(4 / 3.0, within(1e-15));
        assertThat(certificate.regret()).isZero();
        assertThat(certificate.isComplete()).isFalse();
        assertThat(certificate.scope()).contains("absent-minded");
    }

    @Test
    void aProfileMustBeProbabilities() {
        assertThatThrownBy(() -> Profile.of(INSPECTION, new double[] {0.5, 0.6, 1, 0}))
                .hasMessageContaining("add to 1 for Row");
        assertThatThrownBy(() -> Profile.of(INSPECTION, new double[] {1, 0})).hasMessageContaining("4 actions");
    }
}
