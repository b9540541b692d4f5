package standoff.race.measures;

import java.util.Locale;

/// Of which power a measure is meant, seen from whoever an input belongs to.
public enum Whose {
    /// The power itself: the nation, the watcher, or the first power.
    OWN,
    /// The other one.
    RIVAL,
    /// Every power.
    EACH;

    /// In words, for example `own`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
