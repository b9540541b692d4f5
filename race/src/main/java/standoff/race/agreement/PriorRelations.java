package standoff.race.agreement;

import standoff.race.world.Dyad;

/// What an agreement changes between two powers, as it was before.
record PriorRelations(double transparency, double notification, double hotline, double misreading) {
    static PriorRelations of(Dyad dyad) {
        return new PriorRelations(dyad.transparency, dyad.notification, dyad.hotline, dyad.misreading);
    }

    void restore(Dyad dyad) {
        dyad.transparency = transparency;
        dyad.notification = notification;
        dyad.hotline = hotline;
        dyad.misreading = misreading;
    }
}
