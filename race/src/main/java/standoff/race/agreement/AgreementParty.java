package standoff.race.agreement;

import standoff.numerics.Elementary;
import standoff.numerics.random.Streams;
import standoff.race.world.Effort;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.HazardClock;
import standoff.race.world.Nation;
import standoff.race.world.RandomPurpose;
import standoff.race.world.World;

/// One power's side of the agreement: what it gains, whether it cheats, and what it is punished with. The laws
/// are those of [Agreements].
final class AgreementParty {
    static final RandomPurpose CHEATING_DRAW = new RandomPurpose(36, "when an opportunity to cheat comes");
    static final RandomPurpose ACCUSATION_DRAW = new RandomPurpose(37, "when a party is accused");

    final Nation nation;
    private final HazardClock opportunity;
    private final HazardClock accusation;
    private boolean cheating;
    private double sanctionLeft;
    private double cheated;

    AgreementParty(Nation nation) {
        this.nation = nation;
        opportunity = new HazardClock(CHEATING_DRAW.number(), nation.index);
        accusation = new HazardClock(ACCUSATION_DRAW.number(), nation.index);
    }

    void begin(Streams streams) {
        cheating = false;
        sanctionLeft = 0;
        cheated = 0;
        nation.effortCap = Effort.RACE;
        nation.sanction = 0;
        nation.agreedBenefit = 0;
        opportunity.start(streams);
        accusation.start(streams);
    }

    void advance(double dt) {
        if (cheating) cheated += dt;
        if (sanctionLeft <= 0) return;
        sanctionLeft -= dt;
        if (sanctionLeft <= 0) nation.sanction = 0;
    }

    void sign(AgreementTerms terms) {
        cheating = false;
        terms.bind(nation);
    }

    void leave() {
        cheating = false;
        free();
    }

    private void free() {
        nation.effortCap = Effort.RACE;
        nation.safetyShare.bind(0);
        nation.agreedBenefit = 0;
    }

    void punish(double sanction, double years) {
        nation.sanction = years > 0 ? sanction : 0;
        sanctionLeft = years;
    }

    boolean cheating() {
        return cheating;
    }

    double cheatingYears() {
        return cheated;
    }

    /// Whether an accusation comes in this interval.
    boolean accused(double hazard, Streams streams) {
        return accusation.rings(hazard, streams);
    }

    /// Utility that keeping to the cap costs, as of the last review of efforts.
    private double forgone(AgreementTerms terms) {
        double best = Double.NEGATIVE_INFINITY;
        double allowed = Double.NEGATIVE_INFINITY;
        for (int e = 0; e < Effort.COUNT; e++) {
            best = Math.max(best, nation.utilityUnder[e]);
            if (e <= terms.cap().ordinal()) allowed = Math.max(allowed, nation.utilityUnder[e]);
        }
        return best - allowed;
    }

    /// What the rivals' restraint is worth to it, against what would pay them most without it, as far as it is
    /// verified.
    private double relief(World world, AgreementTerms terms, Verification verification) {
        int cap = terms.cap().ordinal();
        double relief = 0;
        for (Nation rival : world.powers()) {
            if (rival == nation) continue;
            int free = rival.unbound().ordinal();
            if (free <= cap) continue;
            double unbound = growth(rival, free);
            double slowed = unbound > 0 ? 1 - growth(rival, cap) / unbound : 0;
            double first = nation.payoffs.fear()
                    * nation.doctrine.fearFactor()
                    * world.pair(nation.index, rival.index).fearUnbound
                    * slowed;
            double accident = nation.payoffs.accident() * (rival.accidentUnder[free] - rival.accidentUnder[cap]);
            relief = Math.max(relief, first + accident);
        }
        return verification.coverage() * relief;
    }

    private static double growth(Nation rival, int effort) {
        return effort == Effort.HALT.ordinal() ? 0 : rival.growthUnder[effort];
    }

    /// What signing brings it.
    double gain(World world, AgreementTerms terms, Verification verification) {
        return relief(world, terms, verification) + terms.benefit() * nation.mostValue - forgone(terms);
    }

    /// Weighs cheating anew.
    void tempt(
            World world,
            AgreementTerms terms,
            Verification verification,
            Breach breach,
            Streams streams,
            Events events) {
        if (cheating) return;
        double forgone = forgone(terms);
        if (forgone <= 0) return;
        double found = -Elementary.expm1(-verification.rate(world, nation) * world.lookAhead);
        double net = forgone
                - terms.benefit() * nation.mostValue
                - found * (breach.penalty() + relief(world, terms, verification));
        double rate = breach.opportunity() / (1 + Elementary.exp(-Math.clamp(breach.precision() * net, -50, 50)));
        if (!opportunity.rings(rate * Agreements.INTERVAL, streams)) return;
        cheating = true;
        free();
        events.add(EventKind.CHEATS, nation.index, -1, net);
    }
}
