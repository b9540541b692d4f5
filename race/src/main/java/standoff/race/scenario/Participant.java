package standoff.race.scenario;

/// A nation as a scenario states it: its short name (`A`), the neutral label under which it is shown, and its role.
public record Participant(String name, String label, Role role) {}
