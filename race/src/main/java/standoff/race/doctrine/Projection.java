package standoff.race.doctrine;

/// What a power expects of one effort by the end of its look-ahead window, whatever its rivals dare and whatever
/// their operations would do: so that questions about those need no new look ahead.
final class Projection {
    /// V_e, payoff.
    double value;
    /// The part of it that one's own advantage makes.
    double advantage;
    /// Losses felt in which strikes have no part: by accidents, and by a rival's advantage; payoff.
    double lost;

    double feared;
    /// By place among the rivals, P(the line is believed crossed and a strike follows), and how many operations do.
    final double[] struck;

    final double[] operations;

    /// P(an attack comes and succeeds), under the factors at which its utility was last worked out, and
    /// whether that of a single rival is a threat.
    double attack;

    boolean threat;
    /// Under the same factors: the punishment by others, and the war that strikes may bring as it is
    /// felt, payoff.
    double punished;

    double war;

    Projection(int rivals) {
        struck = new double[rivals];
        operations = new double[rivals];
    }
}
