package standoff.race.escalation;

import standoff.race.world.Dyad;
import standoff.race.world.Ladder;
import standoff.race.world.World;

/// Probabilities that acts between two powers end in major war, each answering in turn, at the factors that
/// hold now.
///
/// With V(x, r) for an answer of power x at rung r, and the other power y drawing its response to it,
/// ```
/// V(x, r) = k_r [ one_y V(y, r+1) + two_y V(y, min(r+2, 8)) + same_y V(y, r) ],      V(., 8) = 1
/// ```
/// where k_r = 1 unless answers have to be detected and attributed too. A response never goes down, so the
/// system is solved rung by rung from 7 to 1: two equations for the two powers at each. The first act of a
/// chain differs in that its author may be in doubt.
final class Absorption {
    private static final int RUNGS = Ladder.RUNGS;

    private final ResponseLaw law;
    private final ResponseLaw.Branches[] evident = new ResponseLaw.Branches[2];
    private final ResponseLaw.Branches[] doubtful = new ResponseLaw.Branches[2];
    private final double[] answer = new double[2 * RUNGS];
    private final double[] firstEvident = new double[2 * RUNGS];
    private final double[] firstDoubtful = new double[2 * RUNGS];
    private int first;

    Absorption(ResponseLaw law) {
        this.law = law;
        for (int side = 0; side < 2; side++) {
            evident[side] = new ResponseLaw.Branches();
            doubtful[side] = new ResponseLaw.Branches();
            answer[side * RUNGS + Ladder.WAR] = 1;
        }
    }

    /// Solves the chain of these two powers; the readings below are of the last one solved.
    ///
    /// @param firstStrike   FSI
    /// @param covertAnswers whether answers at covert rungs have to be detected and attributed like first acts
    void solve(World world, Dyad dyad, double firstStrike, boolean covertAnswers) {
        solve(world, dyad, firstStrike, covertAnswers, true);
    }

    /// Solves the chain that begins with an act, which ends dialogue and assurances unless it is `trusted`.
    void solve(World world, Dyad dyad, double firstStrike, boolean covertAnswers, boolean trusted) {
        Ladder ladder = world.ladder;
        first = dyad.first;
        double misreading = law.misreadingFactor(world, dyad, trusted);
        double one = law.shift(world, dyad, world.nation(dyad.first), firstStrike, 0, trusted);
        double other = law.shift(world, dyad, world.nation(dyad.second), firstStrike, 0, trusted);
        for (int rung = Ladder.LAST_OPERATION; rung >= 1; rung--) {
            double doubt = 1 - ladder.attribution(rung);
            branch(evident, rung, misreading, one, other);
            if (doubt > 0) branch(doubtful, rung, misreading, one - law.doubt(doubt), other - law.doubt(doubt));
            boolean covert = covertAnswers && doubt > 0;
            double known = covertAnswers ? ladder.detection(rung) * ladder.attribution(rung) : 1;
            ResponseLaw.Branches[] answers = covert ? doubtful : evident;
            // What side x's act is worth before answers in kind: the other side y answers.
            double climb0 = climb(answers[1], 1, rung);
            double climb1 = climb(answers[0], 0, rung);
            double same0 = known * answers[1].same;
            double same1 = known * answers[0].same;
            // 0 only where both answer in kind with certainty and never climb, and then nothing is absorbed.
            double rest = Math.max(1e-12, 1 - same0 * same1);
            answer[rung] = known * (climb0 + same0 * climb1) / rest;
            answer[RUNGS + rung] = known * (climb1 + same1 * climb0) / rest;
            for (int side = 0; side < 2; side++) {
                int y = 1 - side;
                int at = side * RUNGS + rung;
                firstEvident[at] = climb(evident[y], y, rung) + evident[y].same * answer[y * RUNGS + rung];
                firstDoubtful[at] = doubt > 0
                        ? climb(doubtful[y], y, rung) + doubtful[y].same * answer[y * RUNGS + rung]
                        : firstEvident[at];
            }
        }
    }

    /// Branches of both responders.
    private void branch(ResponseLaw.Branches[] out, int rung, double misreading, double shift0, double shift1) {
        law.branches(rung, misreading, shift0, out[0]);
        if (shift0 == shift1) {
            out[1].one = out[0].one;
            out[1].two = out[0].two;
            out[1].same = out[0].same;
        } else law.branches(rung, misreading, shift1, out[1]);
    }

    private double climb(ResponseLaw.Branches branches, int side, int rung) {
        return branches.one * answer[side * RUNGS + rung + 1]
                + branches.two * answer[side * RUNGS + Math.min(Ladder.WAR, rung + 2)];
    }

    private int at(int actor, int rung) {
        return (actor == first ? 0 : RUNGS) + rung;
    }

    /// Probability that the first act of a chain, its author in no doubt, ends in war.
    double evident(int actor, int rung) {
        return firstEvident[at(actor, rung)];
    }

    /// Probability that the first act of a chain ends in war, given that it had to be attributed and was, to this
    /// actor.
    double attributed(int actor, int rung) {
        return firstDoubtful[at(actor, rung)];
    }
}
