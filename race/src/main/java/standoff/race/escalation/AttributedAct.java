package standoff.race.escalation;

import standoff.race.world.Act;

/// An act that its victim lays, or will lay, to somebody, and then answers.
///
/// @param act         the act; for an outage taken for an attack, the act that is imagined
/// @param accused     the nation it is laid to, rightly or not
/// @param uncertainty doubt about the author, 0 where he is evident
/// @param step        the step in which it is laid to him and answered
record AttributedAct(Act act, int accused, double uncertainty, int step) {
    /// An act whose author is evident at once.
    static AttributedAct evident(Act act, int step) {
        return new AttributedAct(act, act.from(), 0, step);
    }

    AttributedAct putOff() {
        return new AttributedAct(act, accused, uncertainty, step + 1);
    }

    boolean rightly() {
        return accused == act.from();
    }
}
