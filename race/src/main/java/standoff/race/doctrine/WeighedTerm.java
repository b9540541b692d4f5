package standoff.race.doctrine;

/// A number that was weighed, with its name in plain words; payoff where the name says nothing else.
public record WeighedTerm(String name, double value) {}
