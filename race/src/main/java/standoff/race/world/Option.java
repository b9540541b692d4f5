package standoff.race.world;

import java.util.Locale;

/// What a nation may do about a threat to its programme, beside halting, going on and racing.
public enum Option {
    /// Conceal the programme: opacity rises to its limit, and rivals know fewer of its sites.
    HIDE("hides its programme", "stops hiding its programme"),
    /// Build protection: hardening rises to its limit.
    HARDEN("hardens its sites", "stops hardening its sites"),
    /// Spread out: the number of sites rises to its limit.
    DISPERSE("disperses its sites", "stops dispersing its sites"),
    /// Threaten an answer in proportion: whoever strikes and is found out expects to be hurt.
    RETALIATE("threatens an answer in proportion", "takes its threat of an answer back"),
    /// Recruit third states: striking it comes to cost more.
    RECRUIT("recruits support against a strike", "lets its coalition go"),
    /// A crash programme: more compute and less safety, to be through before a strike comes.
    SPRINT("begins a crash programme", "ends its crash programme"),
    /// Offer to keep below a rival's line for its promise not to strike.
    BARGAIN("keeps below the line for a promise not to be struck by", "no longer has a bargain with");

    public static final int COUNT = values().length;

    private final String taken;
    private final String dropped;

    Option(String taken, String dropped) {
        this.taken = taken;
        this.dropped = dropped;
    }

    /// What is said of a nation that takes it up, or gives it up.
    public String sentence(boolean takes) {
        return takes ? taken : dropped;
    }

    /// Its key in a scenario file.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
