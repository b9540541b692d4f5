package standoff.race.agreement;

import java.util.List;
import java.util.stream.Stream;
import standoff.numerics.Units;
import standoff.numerics.random.Streams;
import standoff.race.measures.Measures;
import standoff.race.world.Dyad;
import standoff.race.world.Effort;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.HazardClock;
import standoff.race.world.Mechanism;
import standoff.race.world.MechanismDeclaration;
import standoff.race.world.Nation;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.RandomPurpose;
import standoff.race.world.Section;
import standoff.race.world.World;

/// An agreement among all powers: offered, signed when every power gains by it, kept or secretly broken, verified,
/// and suspended or ended by accusations and withdrawals. Powers look at it every four weeks.
///
/// ```
/// forgone   = max_e U(e) - max_{e <= cap} U(e)
/// relief    = coverage (fear P(rival first | e*) (1 - g(cap)/g(e*)) + accident (P(accident | e*) - P(accident | cap)))
/// gain      = relief + benefit max_e V(e) - forgone                               signs while gain > reluctance for
/// all
/// cheats at   opportunity x logistic(precision (forgone - benefit max V_e - P(found in W) (penalty + relief)))
/// ```
/// e* is the effort that would pay the rival most if nothing bound it, and P and g are the rival's: an agreement is
/// worth what it prevents, and so no less for being kept.
///
/// A party that cheats does as it likes in secret; the terms bind it no more, but all else holds. Off: nothing is
/// offered, and a future is the same to the bit.
public final class Agreements implements Mechanism {
    static final RandomPurpose WITHDRAWAL_DRAW = new RandomPurpose(35, "when a power withdraws");
    static final RandomPurpose COLLAPSE_DRAW = new RandomPurpose(38, "whether an accusation ends an agreement");

    static final Parameter SWITCH = Parameter.onOff(Section.MECHANISMS, "agreements", false)
            .means("Powers may sign, keep, break and lose an agreement")
            .enters("terms of agreements, while in force")
            .limit("off: nothing is offered")
            .raises(Measures.AGREEMENT_TIME)
            .assumed("because nothing of the kind is in force in 2026");
    static final Parameter OFFER = Parameter.real(Section.AGREEMENTS, "offer", "yr")
            .bounds(0, 100)
            .value(1)
            .range(.25, 4)
            .means("Time from the start after which the agreement is on the table")
            .enters("no signing before")
            .limit("beyond the horizon: never")
            .lowers(Measures.AGREEMENT_TIME)
            .assumed("because negotiations of this weight took from one year to seven");
    static final Parameter RELUCTANCE = Parameter.real(Section.AGREEMENTS, "reluctance", "payoff")
            .bounds(-20, 20)
            .value(.02)
            .linear(-.02, .1)
            .means("Gain that a power asks for before it signs")
            .enters("signs while gain > reluctance for every power")
            .limit("below 0: signs at a loss, for other reasons")
            .lowers(Measures.AGREEMENT_TIME)
            .assumed("because domestic opposition has to be overcome; two per cent of the unit of payoff");
    static final List<Parameter> PARAMETERS = Stream.of(
                    List.of(SWITCH, OFFER, RELUCTANCE),
                    AgreementTerms.PARAMETERS,
                    Verification.PARAMETERS,
                    Breach.PARAMETERS)
            .flatMap(List::stream)
            .toList();

    public static final MechanismDeclaration DECLARATION = MechanismDeclaration.of("agreements", PARAMETERS)
            .offBy(SWITCH)
            .draws(WITHDRAWAL_DRAW, COLLAPSE_DRAW, AgreementParty.CHEATING_DRAW, AgreementParty.ACCUSATION_DRAW)
            .tells(
                    EventKind.AGREEMENT_SIGNED,
                    EventKind.CHEATS,
                    EventKind.ACCUSED,
                    EventKind.AGREEMENT_SUSPENDED,
                    EventKind.AGREEMENT_ENDED)
            .owns(
                    "Dyad.transparency",
                    "Dyad.notification",
                    "Dyad.hotline",
                    "Dyad.misreading",
                    "Nation.effortCap",
                    "Nation.sanction",
                    "Nation.penaltyForForce",
                    "Nation.agreedBenefit",
                    "SafetyShare.least",
                    "World.agreed",
                    "World.leak",
                    "World.sharing")
            .asks("SafetyShare.inForce", "Dyad.grievance")
            .declared();

    private static final int DAYS = 28;
    static final double INTERVAL = DAYS / Units.DAYS_PER_YEAR;

    private final AgreementParty[] parties;
    /// What lies between two powers while nothing is in force.
    private final PriorRelations[] stated;
    private final HazardClock withdrawal = new HazardClock(WITHDRAWAL_DRAW.number(), 0);
    private boolean on;
    private boolean inForce;
    private double notBefore;
    private double reluctance;
    private int accusations;
    private int stepsInForce;
    private AgreementTerms terms = new AgreementTerms(Effort.RACE, 0, 0, 0, 0, 1, 1, 0, 0);
    private Verification verification = new Verification(0, 0, 0, 0, 0);
    private Breach breach = new Breach(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public Agreements(World world) {
        parties = Stream.of(world.powers()).map(AgreementParty::new).toArray(AgreementParty[]::new);
        stated = new PriorRelations[world.between().size()];
    }

    @Override
    public void begin(World world, ParameterValues values, Streams streams) {
        on = values.on(SWITCH);
        inForce = false;
        world.agreed = false;
        accusations = 0;
        stepsInForce = 0;
        notBefore = values.of(OFFER);
        reluctance = values.of(RELUCTANCE);
        for (AgreementParty party : parties) party.begin(streams);
        expectPenalty(0);
        if (!on) return;
        terms = AgreementTerms.of(values);
        verification = Verification.of(values);
        breach = Breach.of(values);
        withdrawal.start(streams);
        List<Dyad> between = world.between();
        for (int d = 0; d < stated.length; d++) stated[d] = PriorRelations.of(between.get(d));
    }

    @Override
    public void advance(World world, Streams streams, Events events) {
        if (!on) return;
        if (inForce) stepsInForce++;
        for (AgreementParty party : parties) party.advance(world.dt);
        if (!world.due(DAYS)) return;
        if (!inForce) {
            if (world.years() >= notBefore && allGain(world)) sign(world, events);
            return;
        }
        for (AgreementParty party : parties) {
            party.tempt(world, terms, verification, breach, streams, events);
            boolean guilty = party.cheating();
            double rate = guilty ? verification.rate(world, party.nation) : verification.falseRate();
            if (party.accused(rate * INTERVAL, streams)) {
                accuse(world, party, guilty, streams, events);
                if (!inForce) return;
            }
        }
        if (withdrawal.rings(breach.withdrawal() * INTERVAL, streams)) end(world, events);
    }

    private boolean allGain(World world) {
        for (AgreementParty party : parties) if (party.gain(world, terms, verification) <= reluctance) return false;
        return true;
    }

    private void sign(World world, Events events) {
        inForce = true;
        world.agreed = true;
        terms.apply(world);
        for (AgreementParty party : parties) party.sign(terms);
        expectPenalty(breach.penalty());
        events.add(EventKind.AGREEMENT_SIGNED, -1, -1, 0);
    }

    private void accuse(World world, AgreementParty accused, boolean guilty, Streams streams, Events events) {
        Nation nation = accused.nation;
        events.add(EventKind.ACCUSED, nation.index, -1, guilty ? 1 : 0);
        accused.punish(breach.sanction(), breach.sanctioned());
        for (Dyad dyad : world.between())
            if (dyad.first == nation.index || dyad.second == nation.index) dyad.embitter(breach.grievance());
        if (streams.uniform(COLLAPSE_DRAW.number(), 0, accusations++) < breach.collapse()) end(world, events);
        else {
            lapse(world);
            notBefore = world.years() + breach.suspension();
            events.add(EventKind.AGREEMENT_SUSPENDED, nation.index, -1, 0);
        }
    }

    private void end(World world, Events events) {
        lapse(world);
        notBefore = world.years() + breach.renewal();
        events.add(EventKind.AGREEMENT_ENDED, -1, -1, 0);
    }

    private void lapse(World world) {
        inForce = false;
        world.agreed = false;
        world.leak = 1;
        world.sharing = 0;
        List<Dyad> between = world.between();
        for (int d = 0; d < stated.length; d++) stated[d].restore(between.get(d));
        for (AgreementParty party : parties) party.leave();
        expectPenalty(0);
    }

    /// What a party expects to lose that strikes another and is found out: nothing breaks an agreement more openly.
    private void expectPenalty(double penalty) {
        for (AgreementParty party : parties) party.nation.penaltyForForce = penalty;
    }

    /// Years for which an agreement was in force.
    public double years(World world) {
        return stepsInForce * world.dt;
    }

    /// Years for which a party cheated, summed over parties.
    public double cheatingYears() {
        double sum = 0;
        for (AgreementParty party : parties) sum += party.cheatingYears();
        return sum;
    }
}
