package standoff.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// In which respects two answers are answers to different questions.
///
/// @param differences  what differs
/// @param isCommonLuck whether the same future has the same luck in both: the same draws, and step by step the same
///                     random numbers on the same dates
public record QuestionDifferences(List<Difference> differences, boolean isCommonLuck) {
    public QuestionDifferences {
        differences = List.copyOf(differences);
    }

    /// One respect, for example `regime`, and what it is in the first and in the second question.
    public record Difference(String what, String first, String second) {
        /// As a sentence without a full stop.
        public String text() {
            return what + ": " + first + " and " + second;
        }
    }

    public static QuestionDifferences of(Answer first, Answer second) {
        List<Difference> found = new ArrayList<>();
        Question one = first.question();
        Question other = second.question();
        compare(found, "scenario", first.race().scenario(), second.race().scenario());
        compare(found, "regime", first.race().regime(), second.race().regime());
        compare(found, "sampling of inputs", one.sampling(), other.sampling());
        compare(found, "futures", first.futures(), second.futures());
        compare(found, "seed", one.seed(), other.seed());
        compare(found, "step in days", first.race().stepDays(), second.race().stepDays());
        compare(found, "start", first.race().start(), second.race().start());
        LocalDate end = first.race().end();
        compare(found, "horizon", end, second.race().end());
        Set<String> names = new TreeSet<>(one.settings().keySet());
        names.addAll(other.settings().keySet());
        for (String name : names)
            compare(
                    found,
                    "--set " + name,
                    Optional.ofNullable(one.settings().get(name)).orElse("not set"),
                    Optional.ofNullable(other.settings().get(name)).orElse("not set"));
        if (found.isEmpty() && !first.race().digest().equals(second.race().digest()))
            compare(
                    found,
                    "text of the scenario",
                    first.race().digest(),
                    second.race().digest());
        boolean common = one.seed() == other.seed()
                && one.sampling() == other.sampling()
                && first.race().stepDays() == second.race().stepDays()
                && first.race().start().equals(second.race().start());
        return new QuestionDifferences(found, common);
    }

    private static void compare(List<Difference> found, String what, Object first, Object second) {
        if (!first.equals(second)) found.add(new Difference(what, first.toString(), second.toString()));
    }
}
