package standoff.race.world;

/// Who commands a nation's lead programme.
public enum Control {
    PRIVATE("private"),
    STATE_GUIDED("state-guided"),
    NATIONALISED("nationalised");

    private final String label;

    Control(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
