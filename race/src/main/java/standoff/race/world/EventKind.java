package standoff.race.world;

/// What can happen in a future. `who`, `whom`, `rung` and `value` of an [Events] entry mean what each comment
/// says.
public enum EventKind {
    /// who; value: jump of ln S
    BREAKTHROUGH,
    /// who passes automation f = .90
    REFERENCE_CROSSED,
    /// who passes recursion, f = .99; value: 1 if a rival believed its line crossed, 0 if it was a surprise,
    /// NaN if nobody watches
    RECURSION_CROSSED,
    /// who passes recursion although it was ordered to halt, which its laboratory has not obeyed yet
    CROSSED_AGAINST_ORDERS,
    SUPERINTELLIGENCE_REACHED,
    /// who believes that whom has crossed its red line; value: probability
    LINE_BELIEVED_CROSSED,
    /// who orders an effort; rung: ordinal of the effort
    EFFORT_ORDERED,
    /// who takes up an option against a threat, toward whom or -1; rung: ordinal of the option
    OPTION_TAKEN,
    /// who gives it up; whom and rung likewise
    OPTION_DROPPED,
    /// who has moved the safety share it chooses by half or more since this was last told; rung: 1 up, 0 down;
    /// value: the share
    SAFETY_SHARE_MOVED,
    /// who begins to build up its means: rung: 0 to strike, 1 of defence; value: effort, 0..1
    BUILDS_UP,
    /// who strikes whom at rung; value: nats by which whom is truly above who's red line (below: a mistaken
    /// strike)
    STRIKE,
    /// who's operation against whom at rung succeeds; value: share of compute destroyed
    SUCCEEDED,
    /// who's operation against whom at rung fails
    FAILED,
    /// who notices an act of whom at rung without knowing the author
    NOTICED,
    /// who lays an act at rung to whom
    ATTRIBUTED,
    /// who lays an act at rung to whom, wrongly
    WRONGLY_ATTRIBUTED,
    /// who lays an act at rung to an AI that acts by itself
    LAID_TO_ROGUE,
    /// who misreads an act of whom at rung; value: as how many rungs higher
    MISREAD,
    /// who answers whom at a higher rung
    ESCALATED,
    /// who answers whom at the same rung
    REPLIED,
    /// who absorbs an act of whom at rung
    ABSORBED,
    /// who and whom come down to rung
    DEESCALATED,
    /// who opens a dispute of other origin with whom at rung
    DISPUTE,
    /// who suffers an outage; whom: who is suspected, or -1; value: share of compute out of order
    OUTAGE,
    /// the powers sign the agreement
    AGREEMENT_SIGNED,
    /// who begins to cheat on the agreement; value: gain over the expected penalty, payoff
    CHEATS,
    /// who is accused of cheating; value: 1 rightly, 0 wrongly
    ACCUSED,
    /// the agreement is suspended over the accusation of who
    AGREEMENT_SUSPENDED,
    /// the agreement ends
    AGREEMENT_ENDED,
    /// who, a third state, joins the coalition of whom
    JOINED,
    /// who, a third state, leaves the coalition of whom
    LEFT,
    /// who loses control of its systems; value: 1 at crossing, 0 before
    LOSS_OF_CONTROL,
    MISUSE,
    /// war between who and whom; rung: ordinal of the chain's origin; value: 1 if a misreading was pivotal
    WAR,
    /// nuclear use between who and whom; rung and value as for war
    NUCLEAR,
    /// who has a decisive advantage
    ADVANTAGE,
    SHARED,
    HORIZON
}
