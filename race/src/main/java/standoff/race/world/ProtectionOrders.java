package standoff.race.world;

/// What a nation has ordered to hide, harden or spread out by its own choice, and what it may expect of that: its
/// posture at the end of the look-ahead window with the order and without. Orders come from package doctrine, the rest
/// from package intelligence, which builds.
public final class ProtectionOrders {
    public boolean hide;
    public boolean harden;
    public boolean disperse;

    public double opacityHidden;
    public double opacityOpen;
    public double hardeningBuilt;
    public double hardeningBare;
    public double sitesSpread;
    public double sitesKept;

    void begin() {
        hide = false;
        harden = false;
        disperse = false;
    }
}
