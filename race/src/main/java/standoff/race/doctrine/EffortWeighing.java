package standoff.race.doctrine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import standoff.race.world.Effort;

/// What was weighed in an order to halt, to go on or to race: the effort with the greatest utility is
/// ordered.
///
/// ```
/// U = (1 - attack)(advantage + economy) - punishment - war - accident - rivalFirst + circumstances
/// U(halt) += residual max(0, max(advantage + economy));  U(before) += inertia
/// ```
///
/// @param before   the effort until then
/// @param chosen   the one chosen now; what is bound to an agreement, a bargain or a crash programme may
///                 order another
/// @param ordered  that one
/// @param residual share of the programme's value that a rival leaves to who halts
/// @param cases    by effort
/// @param threat   the strike expected, were the power to go on
/// @param moved    what has changed most in favour of the effort chosen since the last review, or null
public record EffortWeighing(
        Effort before,
        Effort chosen,
        Effort ordered,
        double residual,
        double inertia,
        List<Case> cases,
        Expected threat,
        @Nullable Moved moved)
        implements Weighing {
    private static final Effort[] EFFORTS = Effort.values();
    private static final Set<DecisionTerm> THREATS =
            EnumSet.of(DecisionTerm.PROGRAMME_LOST, DecisionTerm.PUNISHMENT, DecisionTerm.WAR);
    private static final Set<DecisionTerm> TERMS = EnumSet.of(
            DecisionTerm.ADVANTAGE,
            DecisionTerm.ECONOMY,
            DecisionTerm.PROGRAMME_LOST,
            DecisionTerm.PUNISHMENT,
            DecisionTerm.WAR,
            DecisionTerm.ACCIDENT,
            DecisionTerm.RIVAL_FIRST,
            DecisionTerm.KEPT,
            DecisionTerm.INERTIA,
            DecisionTerm.CIRCUMSTANCES);

    public EffortWeighing {
        cases = List.copyOf(cases);
    }

    /// What is expected of one effort; losses are positive.
    ///
    /// @param attack P(an attack comes and has its effect)
    public record Case(
            double advantage,
            double economy,
            double attack,
            double punishment,
            double war,
            double accident,
            double rivalFirst,
            double circumstances) {
        double value(Set<DecisionTerm> without) {
            return (without.contains(DecisionTerm.ADVANTAGE) ? 0 : advantage)
                    + (without.contains(DecisionTerm.ECONOMY) ? 0 : economy);
        }
    }

    /// The strike that is expected of the likeliest rival to threaten, or none.
    ///
    /// @param rival       its number, -1 where nobody threatens
    /// @param probability that it would choose to, once the line is believed crossed
    /// @param effect      P(success) times the part of the look-ahead window that it would cost
    public record Expected(int rival, double probability, int rung, double effect) {
        public static final Expected NONE = new Expected(-1, 0, 0, 0);
    }

    /// A term that has changed since the last review, and by how much in favour of the effort chosen
    /// against the one before, payoff.
    public record Moved(DecisionTerm term, double by) {}

    /// This weighing with what has changed since that of the last review.
    public EffortWeighing since(EffortWeighing last) {
        Moved most = null;
        for (DecisionTerm term : TERMS) {
            double by = over(term, chosen, before) - last.over(term, chosen, before);
            if (by > 0 && (most == null || by > most.by)) most = new Moved(term, by);
        }
        return new EffortWeighing(before, chosen, ordered, residual, inertia, cases, threat, most);
    }

    /// U of an effort as it was chosen by, habit and circumstances included.
    public double utility(Effort effort) {
        return utility(effort, Set.of());
    }

    private double utility(Effort effort, Set<DecisionTerm> without) {
        Case each = cases.get(effort.ordinal());
        double value = each.value(without);
        double utility = value;
        if (!without.contains(DecisionTerm.PROGRAMME_LOST)) utility -= each.attack * value;
        if (!without.contains(DecisionTerm.PUNISHMENT)) utility -= each.punishment;
        if (!without.contains(DecisionTerm.WAR)) utility -= each.war;
        if (!without.contains(DecisionTerm.ACCIDENT)) utility -= each.accident;
        if (!without.contains(DecisionTerm.RIVAL_FIRST)) utility -= each.rivalFirst;
        if (!without.contains(DecisionTerm.CIRCUMSTANCES)) utility += each.circumstances;
        if (effort == before && !without.contains(DecisionTerm.INERTIA)) utility += inertia;
        if (effort == Effort.HALT && !without.contains(DecisionTerm.KEPT)) utility += residual * mostValue(without);
        return utility;
    }

    private double mostValue(Set<DecisionTerm> without) {
        double most = 0;
        for (Case each : cases) most = Math.max(most, each.value(without));
        return most;
    }

    /// What a rival leaves of the programme's value to who halts.
    public double left() {
        return residual * mostValue(Set.of());
    }

    /// The best effort; of equals the lowest.
    public Effort best() {
        return best(Set.of());
    }

    /// The best effort were one term absent.
    public Effort bestWithout(DecisionTerm term) {
        return best(absent(term));
    }

    private static Set<DecisionTerm> absent(DecisionTerm term) {
        return term == DecisionTerm.THREAT ? THREATS : EnumSet.of(term);
    }

    private Effort best(Set<DecisionTerm> without) {
        Effort best = Effort.HALT;
        for (Effort effort : EFFORTS) if (utility(effort, without) > utility(best, without)) best = effort;
        return best;
    }

    /// By how much an effort exceeds the best other.
    private double margin(Effort effort, Set<DecisionTerm> without) {
        double best = Double.NEGATIVE_INFINITY;
        for (Effort other : EFFORTS) if (other != effort) best = Math.max(best, utility(other, without));
        return utility(effort, without) - best;
    }

    /// What a term adds to the margin of the effort chosen over the best other.
    public double favour(DecisionTerm term) {
        return margin(chosen, Set.of()) - margin(chosen, absent(term));
    }

    /// What a term adds to an effort more than to another.
    private double over(DecisionTerm term, Effort effort, Effort other) {
        return share(term, effort) - share(term, other);
    }

    private double share(DecisionTerm term, Effort effort) {
        return utility(effort, Set.of()) - utility(effort, absent(term));
    }

    @Override
    public List<DecisionTerm> tipped() {
        if (ordered != chosen) return List.of();
        List<DecisionTerm> tipped = new ArrayList<>();
        for (DecisionTerm term : TERMS) if (bestWithout(term) != chosen) tipped.add(term);
        boolean threatened = tipped.stream().anyMatch(THREATS::contains);
        if (!threatened && bestWithout(DecisionTerm.THREAT) != chosen) tipped.add(DecisionTerm.THREAT);
        tipped.sort(Comparator.comparingDouble(this::favour));
        return tipped;
    }

    @Override
    public List<WeighedTerm> terms() {
        List<WeighedTerm> terms = new ArrayList<>();
        for (Effort effort : EFFORTS) {
            Case each = cases.get(effort.ordinal());
            String name = effort.name().toLowerCase(Locale.ROOT) + ": ";
            terms.add(new WeighedTerm(name + "utility", utility(effort)));
            terms.add(new WeighedTerm(name + "own advantage", each.advantage));
            terms.add(new WeighedTerm(name + "economy", each.economy));
            terms.add(new WeighedTerm(name + "probability of an attack that has its effect", each.attack));
            terms.add(new WeighedTerm(name + "punishment", each.punishment));
            terms.add(new WeighedTerm(name + "war felt", each.war));
            terms.add(new WeighedTerm(name + "accident", each.accident));
            terms.add(new WeighedTerm(name + "rival first", each.rivalFirst));
            terms.add(new WeighedTerm(name + "circumstances", each.circumstances));
        }
        terms.add(new WeighedTerm("left to who halts", left()));
        terms.add(new WeighedTerm("habit of the course", inertia));
        terms.add(new WeighedTerm("probability that the rival would strike", threat.probability));
        terms.add(new WeighedTerm("rung of the strike expected", threat.rung));
        terms.add(new WeighedTerm("effect of the strike expected", threat.effect));
        if (moved != null)
            terms.add(new WeighedTerm("moved most since the last review: " + moved.term.phrase(), moved.by));
        return terms;
    }
}
