package standoff.race;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import standoff.race.doctrine.BuildUpWeighing;
import standoff.race.doctrine.Decision;
import standoff.race.doctrine.DecisionTerm;
import standoff.race.doctrine.Directed;
import standoff.race.doctrine.EffortWeighing;
import standoff.race.doctrine.OptionWeighing;
import standoff.race.doctrine.StrikeCost;
import standoff.race.doctrine.StrikeWeighing;
import standoff.race.doctrine.Weighing;
import standoff.race.scenario.Scenario;
import standoff.race.world.Effort;
import standoff.race.world.Events;

/// Tells why decisions were taken: what spoke for each and against it, in payoff unless a chance is
/// named, and without which single term it would have been another ([Weighing]).
final class DecisionNarrative {
    /// Payoffs below this are not worth a word.
    private static final double WORTH_TELLING = .0005;

    /// Chances of a strike from which it is worth one.
    private static final double LIKELY_ENOUGH = .005;
    /// Below this a number shows as nothing.
    private static final double ZERO = .0005;

    private static final double WEEKS = 365.25 / 7;
    private static final double MONTHS = 12;

    private final Scenario scenario;

    DecisionNarrative(Scenario scenario) {
        this.scenario = scenario;
    }

    /// The decisions of a future, in the order of its events.
    List<DecisionTold> tell(Events events, List<EventNarrative.Line> story, List<Decision> decisions) {
        List<DecisionTold> told = new ArrayList<>();
        for (Decision decision : decisions) {
            int e = decision.event();
            Weighing weighing = decision.weighing();
            told.add(new DecisionTold(
                    e,
                    story.get(e).date(),
                    story.get(e).text(),
                    why(weighing, events.whom(e)),
                    weighing.terms().stream()
                            .filter(term -> Double.isFinite(term.value()))
                            .toList(),
                    weighing.tipped().stream().map(DecisionTerm::phrase).toList()));
        }
        return told;
    }

    /// Why something was decided.
    ///
    /// @param whom the nation that it was decided on, -1 for none
    String why(Weighing weighing, int whom) {
        return switch (weighing) {
            case StrikeWeighing strike -> strike(strike, name(whom));
            case EffortWeighing effort -> effort(effort);
            case OptionWeighing option -> option(option);
            case BuildUpWeighing build ->
                "It gains " + number(build.gain()) + " over building nothing, at a price of " + number(build.price())
                        + ".";
            case Directed directed -> capital(directed.ground().sentence()) + ".";
        };
    }

    private String name(int nation) {
        return nation < 0 ? "nobody" : scenario.nations().get(nation).label();
    }

    private static String strike(StrikeWeighing strike, String target) {
        List<String> reasons = new ArrayList<>();
        if (strike.feared() >= WORTH_TELLING)
            reasons.add(
                    (strike.fearsHeadStart() ? "it fears a head start of " : "it fears a decisive lead of ") + target
                            + " (chance " + number(strike.feared()) + "), and a strike takes " + number(strike.fear())
                            + " off that fear");
        add(reasons, "the accident it may prevent is worth ", strike.accident());
        add(reasons, "the blow it may be spared is worth ", strike.blow());
        add(reasons, "the commitment it keeps is worth ", strike.commitment());
        if (reasons.isEmpty()) reasons.add("next to nothing speaks for it");
        StringBuilder told = new StringBuilder();
        if (strike.gated())
            told.append("The line is believed crossed with ")
                    .append(number(strike.believed()))
                    .append(" where ")
                    .append(number(strike.confidence()))
                    .append(strike.justOpened() ? " is asked for, and was not a review ago. " : " is asked for. ");
        told.append(capital(listed(reasons))).append(", at a cost of ").append(cost(strike.cost()));
        told.append(
                strike.moment() == 0
                        ? "; waiting promises nothing. "
                        : "; waiting " + span(strike.moment()) + " is worth " + number(strike.waiting()) + ". ");
        if (Math.abs(strike.swayed()) >= WORTH_TELLING)
            told.append("The circumstances of the day ")
                    .append(strike.swayed() >= 0 ? "add " : "take off ")
                    .append(number(Math.abs(strike.swayed())))
                    .append(". ");
        return told + tipped(strike, "it would have waited");
    }

    private static void add(List<String> reasons, String words, double value) {
        if (Math.abs(value) >= WORTH_TELLING) reasons.add(words + number(value));
    }

    private static String cost(StrikeCost cost) {
        List<String> parts = new ArrayList<>();
        add(parts, "war ", cost.war());
        add(parts, "nuclear use ", cost.nuclear());
        add(parts, "third parties ", cost.thirdParty());
        add(parts, "the act ", cost.act());
        add(parts, "norm ", cost.norm());
        add(parts, "the target's deterrent ", cost.deterrent());
        add(parts, "a reply in kind ", cost.reply());
        return number(cost.total()) + (parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")");
    }

    private static String span(double years) {
        return years >= 1
                ? "a year"
                : years * MONTHS >= 2 ? Math.round(years * MONTHS) + " months" : Math.round(years * WEEKS) + " weeks";
    }

    private String effort(EffortWeighing effort) {
        List<Effort> ranked = Arrays.stream(Effort.values())
                .sorted(Comparator.comparing((Effort each) -> each != effort.chosen())
                        .thenComparingDouble(each -> -effort.utility(each)))
                .toList();
        StringBuilder told = new StringBuilder();
        told.append(capital(worth(effort, ranked.get(0))))
                .append(parts(effort, ranked.get(0)))
                .append(", ")
                .append(worth(effort, ranked.get(1)))
                .append(parts(effort, ranked.get(1)))
                .append(" and ")
                .append(worth(effort, ranked.get(2)))
                .append(". ");
        EffortWeighing.Expected threat = effort.threat();
        if (threat.probability() >= LIKELY_ENOUGH)
            told.append("If it goes on, ")
                    .append(name(threat.rival()))
                    .append(" is expected to strike at rung ")
                    .append(threat.rung())
                    .append(" once it believes its line crossed (chance ")
                    .append(number(threat.probability()))
                    .append("). ");
        EffortWeighing.Moved moved = effort.moved();
        if (moved != null && moved.by() >= WORTH_TELLING)
            told.append("Since the last review most has changed in ")
                    .append(moved.term().phrase())
                    .append(" (")
                    .append(number(moved.by()))
                    .append("). ");
        if (effort.ordered() != effort.chosen())
            return told + "It would have chosen " + course(effort.chosen())
                    + ", but is bound by what it has agreed to or begun.";
        return told + tipped(effort, "it would have chosen " + others(effort));
    }

    private static String worth(EffortWeighing effort, Effort each) {
        return course(each) + " is worth " + number(effort.utility(each));
    }

    private static String others(EffortWeighing effort) {
        List<String> others = effort.tipped().stream()
                .map(effort::bestWithout)
                .distinct()
                .map(DecisionNarrative::course)
                .toList();
        return String.join(" or ", others);
    }

    private static String parts(EffortWeighing effort, Effort each) {
        EffortWeighing.Case told = effort.cases().get(each.ordinal());
        List<String> parts = new ArrayList<>();
        add(parts, "own advantage ", told.advantage());
        add(parts, "economy ", told.economy());
        add(parts, "lost to strikes -", told.attack() * (told.advantage() + told.economy()));
        add(parts, "punishment -", told.punishment());
        add(parts, "war -", told.war());
        add(parts, "accident -", told.accident());
        add(parts, "rival first -", told.rivalFirst());
        if (each == Effort.HALT) add(parts, "what is left to who halts ", effort.left());
        if (each == effort.before()) add(parts, "habit ", effort.inertia());
        add(parts, "circumstances ", told.circumstances());
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }

    private static String course(Effort effort) {
        return switch (effort) {
            case HALT -> "halting";
            case STEADY -> "a steady effort";
            case RACE -> "racing";
        };
    }

    private static String option(OptionWeighing option) {
        String gain = Double.isInfinite(option.gain())
                ? "There is nothing left to gain"
                : option.gain() < 0 ? "It loses " + number(-option.gain()) : "It gains " + number(option.gain());
        String price = option.price() < 0
                ? " and is paid " + number(-option.price())
                : " at a price of " + number(option.price());
        String told = gain + price + "; habit counts " + number(option.inertia()) + ", the circumstances of the day "
                + number(option.circumstances()) + ". An attack is expected to come and have its effect with "
                + number(option.attack()) + ". ";
        return told + tipped(option, option.taken() ? "it would have gone on as before" : "it would have kept it");
    }

    private static String tipped(Weighing weighing, String otherwise) {
        if (weighing.tipped().isEmpty()) return "No single term tipped it.";
        return "Without "
                + String.join(
                        ", or without ",
                        weighing.tipped().stream().map(DecisionTerm::phrase).toList())
                + ", " + otherwise + ".";
    }

    private static String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.getFirst() : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /// Two digits that count, as far as three places.
    private static String number(double value) {
        double told = Math.abs(value) < ZERO ? 0 : value;
        return String.format(Locale.ROOT, Math.abs(told) < .095 ? "%.3f" : "%.2f", told);
    }
}
