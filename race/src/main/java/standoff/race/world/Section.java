package standoff.race.world;

/// A section of a scenario file, with the scope of the parameters in it.
public enum Section {
    NATIONS("nations", Scope.NATION),
    POWERS("nations", Scope.POWER),
    WATCHING("watching", Scope.WATCH),
    BETWEEN("between", Scope.DYAD),
    PROGRAMMES("programmes", Scope.GLOBAL),
    THRESHOLDS("thresholds", Scope.GLOBAL),
    INTELLIGENCE("intelligence", Scope.GLOBAL),
    DOCTRINE("doctrine", Scope.GLOBAL),
    DECISIONS("decisions", Scope.GLOBAL),
    SABOTAGE("sabotage", Scope.GLOBAL),
    ESCALATION("escalation", Scope.GLOBAL),
    ACCIDENTS("accidents", Scope.GLOBAL),
    OPTIONS("options", Scope.GLOBAL),
    AGREEMENTS("agreements", Scope.GLOBAL),
    MECHANISMS("mechanisms", Scope.GLOBAL),
    LADDER("ladder", Scope.RUNG);

    private final String key;
    private final Scope scope;

    Section(String key, Scope scope) {
        this.key = key;
        this.scope = scope;
    }

    /// The key of the section in a scenario file.
    public String key() {
        return key;
    }

    public Scope scope() {
        return scope;
    }
}
