package standoff.game.equilibrium;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import standoff.game.Game;
import standoff.game.profile.Certificate;
import standoff.game.profile.Profile;

/// A profile with what vouches for it.
///
/// @param method the method that found it
/// @param parameters what the method was told, in the order of their names
/// @param certificate the regret of the profile, found by code that does not know the method
public record Equilibrium(Profile profile, String method, Map<String, String> parameters, Certificate certificate) {
    /// A profile in doubles counts as an equilibrium up to this regret, as a share of the spread of payoffs (or of
    /// 1, if that is more).
    public static final double TOLERANCE = 1e-8;

    public Equilibrium {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /// The profile, certified.
    public static Equilibrium certified(Game game, Profile profile, String method, Map<String, String> parameters) {
        return new Equilibrium(profile, method, parameters, Certificate.of(game, profile));
    }

    /// Whether the certificate vouches for an equilibrium: exactly where it is exact, to the tolerance where it is
    /// not.
    public boolean holds(Game game) {
        return certificate.exactRegret() != null
                ? certificate.exactRegret().signum() == 0
                : certificate.regret() <= TOLERANCE * Math.max(1, game.payoffSpread());
    }
}
