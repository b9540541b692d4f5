package standoff.race.agreement;

import standoff.race.world.Dyad;

/// What an agreement changes between two powers, as it was before.
record Between(double transparency, double notification, double hotline, double misreading) {
    static Between of(Dyad dyad) {
        return new Between(dyad.transparency, dyad.notification, dyad.hotline, dyad.misreading);
    }

    void restore(Dyad dyad) {
        dyad.transparency = transparency;
        dyad.notification = notification;
        dyad.hotline = hotline;
        dyad.misreading = misreading;
    }
}
