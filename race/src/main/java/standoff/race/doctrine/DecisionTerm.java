package standoff.race.doctrine;

/// What may tip a decision.
public enum DecisionTerm {
    /// Of a strike: what is feared of the target.
    FEAR("the fear of the rival's advantage"),
    /// The accident that the target's programme may cause; of an effort, one's own.
    ACCIDENT("the fear of an accident"),
    /// The target's own blow, of which a strike that succeeds spares a share.
    BLOW("the fear of being struck first"),
    /// What inaction costs whoever is committed.
    COMMITMENT("the commitment"),
    /// What sways the decision maker for the time being: a random number that stands for all that is not
    /// modelled.
    CIRCUMSTANCES("the circumstances of the day"),
    /// Of an effort: one's own advantage.
    ADVANTAGE("the hope of an advantage of its own"),
    ECONOMY("the economy of the programme"),
    /// What of the programme's value is lost to strikes.
    PROGRAMME_LOST("the loss of the programme to a strike"),
    PUNISHMENT("the punishment beyond the strike"),
    /// The war that being struck may bring.
    WAR("the war that a strike may bring"),
    /// All three of these together.
    THREAT("the threat of a strike"),
    /// The rival's advantage, were this effort made.
    RIVAL_FIRST("the fear that the rival is first"),
    /// What a rival leaves to a power that halts.
    KEPT("what a halting power is left"),
    /// The dislike of a change of course.
    INERTIA("the habit of the course"),
    /// Of an option or of a build-up: what it adds, and its price.
    GAIN("what it gains"),
    PRICE("its price");

    private final String phrase;

    DecisionTerm(String phrase) {
        this.phrase = phrase;
    }

    /// As in "without the commitment".
    public String phrase() {
        return phrase;
    }
}
