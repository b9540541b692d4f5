package standoff.race.doctrine;

import java.util.List;

/// A decision in which nothing was weighed.
public record Directed(Ground ground) implements Weighing {
    /// Why it was not.
    public enum Ground {
        SCRIPT("the scenario's script orders it"),
        STANDING_ORDER("a standing order is carried out at the moment at which the line is believed crossed"),
        RULE_OF_THUMB("a rule of thumb says so"),
        SOLVED_STRATEGY("the strategy that a solved game handed over plays it"),
        COMPARISON("the comparison of futures with and without a strike asks for it"),
        BARGAIN_BROKEN("the other believes its line crossed in spite of the bargain");

        private final String sentence;

        Ground(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    @Override
    public List<DecisionTerm> tipped() {
        return List.of();
    }

    @Override
    public List<WeighedTerm> terms() {
        return List.of();
    }
}
