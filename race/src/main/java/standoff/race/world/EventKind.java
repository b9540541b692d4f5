package standoff.race.world;

/// What can happen in a future. `who`, `whom` and `value` of an [Events] entry mean what each comment says, and its
/// detail is what the kind declares: reading another one is refused.
public enum EventKind {
    /// who; value: jump of ln S
    BREAKTHROUGH(Detail.NONE),
    /// who passes automation f = .90
    REFERENCE_CROSSED(Detail.NONE),
    /// who passes recursion, f = .99; value: 1 if a rival believed its line crossed, 0 if it was a surprise,
    /// NaN if nobody watches
    RECURSION_CROSSED(Detail.NONE),
    /// who passes recursion although it was ordered to halt, which its laboratory has not obeyed yet
    CROSSED_AGAINST_ORDERS(Detail.NONE),
    SUPERINTELLIGENCE_REACHED(Detail.NONE),
    /// who believes that whom has crossed its red line; value: probability
    LINE_BELIEVED_CROSSED(Detail.NONE),
    /// who orders an effort
    EFFORT_ORDERED(Detail.EFFORT),
    /// who takes up an option against a threat, toward whom or -1
    OPTION_TAKEN(Detail.OPTION),
    /// who gives it up, toward whom or -1
    OPTION_DROPPED(Detail.OPTION),
    /// who has moved the safety share it chooses by half or more since this was last told;
    /// value: the share
    SAFETY_SHARE_MOVED(Detail.DIRECTION),
    /// who begins to build up its means; value: effort, 0..1
    BUILDS_UP(Detail.MEANS),
    /// who strikes whom at rung; value: nats by which whom is truly above who's red line (below: a mistaken
    /// strike)
    STRIKE(Detail.RUNG),
    /// who's operation against whom at rung succeeds; value: share of compute destroyed
    SUCCEEDED(Detail.RUNG),
    /// who's operation against whom at rung fails
    FAILED(Detail.RUNG),
    /// who notices an act of whom at rung without knowing the author
    NOTICED(Detail.RUNG),
    /// who lays an act at rung to whom
    ATTRIBUTED(Detail.RUNG),
    /// who lays an act at rung to whom, wrongly
    WRONGLY_ATTRIBUTED(Detail.RUNG),
    /// who lays an act at rung to an AI that acts by itself
    LAID_TO_ROGUE(Detail.RUNG),
    /// who misreads an act of whom at rung; value: as how many rungs higher
    MISREAD(Detail.RUNG),
    /// who answers whom at a higher rung
    ESCALATED(Detail.RUNG),
    /// who answers whom at the same rung
    REPLIED(Detail.RUNG),
    /// who absorbs an act of whom at rung
    ABSORBED(Detail.RUNG),
    /// who and whom come down to rung
    DEESCALATED(Detail.RUNG),
    /// who opens a dispute of other origin with whom at rung
    DISPUTE(Detail.RUNG),
    /// who suffers an outage; whom: who is suspected, or -1; value: share of compute out of order
    OUTAGE(Detail.RUNG),
    /// the powers sign the agreement
    AGREEMENT_SIGNED(Detail.NONE),
    /// who begins to cheat on the agreement; value: gain over the expected penalty, payoff
    CHEATS(Detail.NONE),
    /// who is accused of cheating; value: 1 rightly, 0 wrongly
    ACCUSED(Detail.NONE),
    /// the agreement is suspended over the accusation of who
    AGREEMENT_SUSPENDED(Detail.NONE),
    /// the agreement ends
    AGREEMENT_ENDED(Detail.NONE),
    /// who, a third state, joins the coalition of whom
    JOINED(Detail.NONE),
    /// who, a third state, leaves the coalition of whom
    LEFT(Detail.NONE),
    /// who loses control of its systems; value: 1 at crossing, 0 before
    LOSS_OF_CONTROL(Detail.NONE),
    MISUSE(Detail.NONE),
    /// war between who and whom; value: 1 if a misreading was pivotal
    WAR(Detail.ORIGIN),
    /// nuclear use between who and whom; value as for war
    NUCLEAR(Detail.ORIGIN),
    /// who launches its arsenal at whom first; value: 1 if it would not have without a false warning
    LAUNCH(Detail.ORIGIN),
    /// who has a decisive advantage
    ADVANTAGE(Detail.NONE),
    SHARED(Detail.NONE),
    HORIZON(Detail.NONE);

    /// What an event of a kind tells beside its parties and its value.
    public enum Detail {
        NONE,
        /// A rung of the ladder.
        RUNG,
        /// An [Effort].
        EFFORT,
        /// An [Option].
        OPTION,
        /// The [Act.Origin] of the chain that led to it.
        ORIGIN,
        /// [Means] that are built up.
        MEANS,
        /// Whether something went up or down.
        DIRECTION
    }

    private final Detail detail;

    EventKind(Detail detail) {
        this.detail = detail;
    }

    public Detail detail() {
        return detail;
    }
}
