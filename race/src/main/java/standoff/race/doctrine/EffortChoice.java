package standoff.race.doctrine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import standoff.numerics.random.Streams;
import standoff.race.world.Effort;
import standoff.race.world.Nation;
import standoff.race.world.RandomPurpose;
import standoff.race.world.World;

/// How hard a power drives its programme: halt, steady or race, under the threats it sees.
///
/// ```
/// P_e    = P(line believed crossed, e) B(exposure),   m_halt = 0
/// B      = w [1 - (1 - p) exp(-renewal p exposure)] + (1 - w) will min(1, benefit/cost) (1 - exp(-hazard exposure))
/// m_e    = P_e min(1, N effect),   N = 1 + p max(0, exposure/preparation - 1),   effect = success min(1, d_r/W)
/// V_e    = advantage P(first | e) + economy_e W/(2 yr)
/// U(e)   = (1 - m_e) V_e - m_e X - accident P(accident, e) - fear P(rival first, e) - weight P_e N (war W +
/// nuclear N)
/// U(halt) also gains h max V_e
/// ```
/// p, benefit/cost, rung and effect are those of the strike that would pay the rival most, were this power to go on
/// ([ExpectedStrike]).
/// The programme's loss is in (1 - m_e). With h = X = 0 and all other terms off, halting pays only at m = 1.
final class EffortChoice {
    static final RandomPurpose EFFORT_SHOCK_DRAW = new RandomPurpose(9, "what sways the choice of effort");

    private static final Effort[] EFFORTS = Effort.values();
    private static final double[] ECONOMY = {0, 1, 1.15};
    private static final double NO_CEILING = Double.POSITIVE_INFINITY;
    /// P(an attack comes and has its effect) from which a power counts as threatened.
    private static final double THREAT = .01;

    final Nation self;
    final Rivals rivals;
    private final double[] utility;
    private final DecisionShocks shocks;
    private final double[] attack = new double[Effort.COUNT];
    private boolean underThreat;
    private boolean struckWar;
    private boolean reviewed;
    /// By effort: what is to be expected as things are, and what would be under the variation last foreseen.
    private final Projection[] present;

    private final Projection[] varied;

    /// Reviews under a threat that would have cost more than a hundredth of the programme, and those of them
    /// that ordered a halt.
    int threatened;

    int complied;
    /// What was weighed at the last review, if anybody asks.
    private @Nullable EffortWeighing lastWeighed;

    EffortChoice(World world, Nation self) {
        this.self = self;
        this.rivals = new Rivals(world, self);
        this.present = projections();
        this.varied = projections();
        this.utility = self.utilityUnder;
        this.shocks = new DecisionShocks(EFFORT_SHOCK_DRAW.number(), self.index, Effort.COUNT, 0);
    }

    private Projection[] projections() {
        return Arrays.stream(EFFORTS)
                .map(_ -> new Projection(rivals.all.length))
                .toArray(Projection[]::new);
    }

    void begin(Streams streams) {
        shocks.begin(streams);
        rivals.begin();
        Arrays.fill(utility, 0);
        self.mostValue = 0;
        threatened = 0;
        complied = 0;
        lastWeighed = null;
    }

    /// Believes of a rival that it grows at this multiple of what is seen, and that it strikes at this
    /// multiple of the believed hazard; counts from the next [#takeStock] on.
    void believe(int rival, double growth, double hazard) {
        rivals.of(rival).growthFactor = growth;
        rivals.of(rival).hazardFactor = hazard;
    }

    /// Takes stock of the rivals as they are seen, and of what to expect of each effort; all that is weighed
    /// afterwards is weighed against that.
    void takeStock(World world, DecisionConstants constants) {
        reviewed = true;
        struckWar = constants.struckWar;
        rivals.look(world, constants);
        for (Effort effort : EFFORTS) {
            int e = effort.ordinal();
            foresee(present[e], effort, 0, self.growthUnder[e], NO_CEILING, self.accidentUnder[e], world, constants);
        }
        evaluate();
    }

    Effort review(World world, DecisionConstants constants, Streams streams) {
        shocks.pass(constants.renewal * constants.interval, streams);
        int best = 0;
        double bestShaken = Double.NEGATIVE_INFINITY;
        for (int e = 0; e < utility.length; e++) {
            double shaken = utility[e]
                    + (EFFORTS[e] == self.ordered ? constants.inertia : 0)
                    + shocks.gumbel(e) / constants.utilityPrecision;
            if (shaken > bestShaken) {
                bestShaken = shaken;
                best = e;
            }
        }
        return counted(EFFORTS[best]);
    }

    /// Counts an effort chosen in answer to a threat, or without one.
    Effort counted(Effort chosen) {
        if (underThreat) threatened++;
        if (underThreat && chosen == Effort.HALT) complied++;
        return chosen;
    }

    /// Works out the utility of each effort as things are, and the threat; anew when rivals have come to dare more
    /// or less.
    void evaluate() {
        underThreat = false;
        for (Effort effort : EFFORTS) {
            int e = effort.ordinal();
            utility[e] = utility(present[e], effort);
            attack[e] = present[e].attack;
            underThreat |= present[e].threat;
        }
        self.mostValue = mostValue(present);
        utility[0] += rivals.residual() * self.mostValue;
    }

    /// The utility of the best effort under the effect factors and strike probability factors that are set.
    double best() {
        return best(present);
    }

    /// The utility of the best effort were the programme ahead by so many nats at once, with factors on its growth
    /// and on the odds of an accident.
    double bestSprinting(
            double ahead, double growthFactor, double oddsFactor, World world, DecisionConstants constants) {
        for (Effort effort : EFFORTS) sprint(effort, ahead, growthFactor, oddsFactor, world, constants);
        return best(varied);
    }

    /// U(race) under the same variation.
    double racing(double ahead, double growthFactor, double oddsFactor, World world, DecisionConstants constants) {
        return utility(sprint(Effort.RACE, ahead, growthFactor, oddsFactor, world, constants), Effort.RACE);
    }

    private Projection sprint(
            Effort effort,
            double ahead,
            double growthFactor,
            double oddsFactor,
            World world,
            DecisionConstants constants) {
        int e = effort.ordinal();
        double accident = self.accidentUnder[e];
        double risk = oddsFactor == 1 ? accident : oddsFactor * accident / (1 - accident + oddsFactor * accident);
        double growth = self.growthUnder[e] * growthFactor;
        return foresee(varied[e], effort, ahead, growth, NO_CEILING, risk, world, constants);
    }

    /// The utility of the best effort if the programme does not go beyond a capability (nats).
    double bestUnderCeiling(double ceiling, World world, DecisionConstants constants) {
        for (Effort effort : EFFORTS) {
            int e = effort.ordinal();
            foresee(varied[e], effort, 0, self.growthUnder[e], ceiling, self.accidentUnder[e], world, constants);
        }
        return best(varied);
    }

    /// U of an effort with so many more nats of compute, and this risk of an accident; without what halting
    /// keeps of other efforts' value.
    double withCompute(
            Effort effort, double compute, double growth, double accident, World world, DecisionConstants constants) {
        Projection projection = varied[effort.ordinal()];
        return utility(foresee(projection, effort, compute, growth, NO_CEILING, accident, world, constants), effort);
    }

    /// Looks ahead under one effort.
    ///
    /// @param ahead    nats by which the project would be ahead at once
    /// @param growth   of capability, nats per year
    /// @param ceiling  capability beyond which the programme would not go, nats
    /// @param accident P(loss of control within the window)
    private Projection foresee(
            Projection projection,
            Effort effort,
            double ahead,
            double growth,
            double ceiling,
            double accident,
            World world,
            DecisionConstants constants) {
        boolean halted = effort == Effort.HALT;
        AdvantageProbability outlook = constants.outlook;
        double aversion = self.riskAversion;
        double rise = halted ? 0 : Math.max(0, ahead + growth * constants.window); // what is reached is not unlearned
        double level = Math.min(self.capability + rise, Math.max(ceiling, self.capability));
        if (!halted)
            for (int r = 0; r < rivals.all.length; r++)
                expect(projection, r, level, ahead, growth, world.thresholds.believedRecursion, constants);
        double first = rivals.beaten(outlook, level);
        double economy = self.payoffs.economy() * ECONOMY[effort.ordinal()] * constants.flows;
        projection.advantage = self.payoffs.advantage() * first;
        projection.value = projection.advantage + economy;
        projection.lost = CertaintyEquivalent.of(aversion, self.payoffs.accident(), accident);
        double fear = self.payoffs.fear() * self.doctrine.fearFactor();
        projection.feared = CertaintyEquivalent.of(aversion, fear, rivals.win(outlook, level));
        return projection;
    }

    /// How likely a rival comes to believe its line crossed and strikes, and how often: the exposure is the time
    /// between line and recursion, which racing shortens.
    private void expect(
            Projection projection,
            int r,
            double level,
            double ahead,
            double growth,
            double recursion,
            DecisionConstants constants) {
        Rival rival = rivals.all[r];
        projection.struck[r] = 0;
        projection.operations[r] = 1;
        if (!rival.strikes) return;
        double distance = level - rival.line;
        double crossed = rival.blur > 0 ? AdvantageProbability.sure(distance / rival.blur) : distance >= 0 ? 1 : 0;
        if (crossed == 0) return;
        double way = recursion - Math.max(rival.line, self.capability) - ahead;
        double exposure = growth > 0 ? Math.clamp(way / growth, 0, constants.window) : constants.window;
        projection.struck[r] = crossed * rival.strikesWithin(exposure, constants);
        projection.operations[r] = rival.operations(exposure);
    }

    private double best(Projection[] projections) {
        double halting = utility(projections[0], Effort.HALT) + rivals.residual() * mostValue(projections);
        double steady = utility(projections[1], Effort.STEADY);
        return Math.max(halting, Math.max(steady, utility(projections[2], Effort.RACE)));
    }

    private static double mostValue(Projection[] projections) {
        return Math.max(0, Math.max(projections[0].value, Math.max(projections[1].value, projections[2].value)));
    }

    /// U of an effort under the factors on strikes and effects that are set, without what halting keeps of others'
    /// value.
    private double utility(Projection projection, Effort effort) {
        if (effort == Effort.HALT) return projection.value - projection.lost - projection.feared;
        double spared = 1;
        double punished = 0;
        double war = 0;
        boolean threat = false;
        for (int r = 0; r < projection.struck.length; r++) {
            if (projection.struck[r] == 0) continue;
            Rival rival = rivals.all[r];
            double comes = projection.struck[r] * rival.threatening.strikeProbabilityFactor;
            double m = comes * Math.min(1, projection.operations[r] * rival.effect * rival.effectFactor);
            spared *= 1 - m;
            punished += m * rival.punishment;
            war += comes * projection.operations[r] * rival.war;
            threat |= m > THREAT;
        }
        projection.attack = 1 - spared;
        projection.threat = threat;
        projection.punished = punished;
        projection.war = struckWar ? self.payoffs.struckWeight() * war : 0;
        return spared * projection.value - punished - projection.lost - projection.feared - projection.war;
    }

    /// What was weighed in the choice of an effort at this review, before anything is ordered.
    ///
    /// @param chosen  the effort chosen
    /// @param ordered the one that will be ordered
    EffortWeighing weighed(Effort chosen, Effort ordered, DecisionConstants constants) {
        List<EffortWeighing.Case> cases = new ArrayList<>();
        for (Effort effort : EFFORTS) {
            Projection projection = present[effort.ordinal()];
            if (effort != Effort.HALT) utility(projection, effort); // options may have left other factors' figures
            boolean halted = effort == Effort.HALT;
            cases.add(new EffortWeighing.Case(
                    projection.advantage,
                    projection.value - projection.advantage,
                    halted ? 0 : projection.attack,
                    halted ? 0 : projection.punished,
                    halted ? 0 : projection.war,
                    projection.lost,
                    projection.feared,
                    shocks.gumbel(effort.ordinal()) / constants.utilityPrecision));
        }
        EffortWeighing now = new EffortWeighing(
                self.ordered, chosen, ordered, rivals.residual(), constants.inertia, cases, expected(constants), null);
        EffortWeighing since = lastWeighed == null ? now : now.since(lastWeighed);
        lastWeighed = since;
        return since;
    }

    /// The strike that is expected of the rival that threatens most.
    EffortWeighing.Expected expected(DecisionConstants constants) {
        EffortWeighing.Expected most = EffortWeighing.Expected.NONE;
        for (Rival rival : rivals.all) {
            double probability = rival.resolve(constants) * rival.threatening.strikeProbabilityFactor;
            if (rival.strikes && probability * rival.effect > most.probability() * most.effect())
                most = new EffortWeighing.Expected(rival.nation.index, probability, rival.rung, rival.effect);
        }
        return most;
    }

    boolean underThreat() {
        return underThreat;
    }

    /// P(an attack comes under this effort and succeeds), as of the last evaluation.
    double attack(Effort effort) {
        return attack[effort.ordinal()];
    }

    /// The largest effect of a rival's operation, 0..1, as of the last review; NaN before the first.
    double vulnerability() {
        return reviewed ? rivals.largestEffect() : Double.NaN;
    }

    /// Utility of this effort as of the last evaluation.
    double utility(Effort effort) {
        return utility[effort.ordinal()];
    }

    /// U(halt) - U(best other effort) as of the last review, above 0 where the threat deters; NaN before the first.
    double margin() {
        if (!reviewed) return Double.NaN;
        return utility[0] - Math.max(utility[1], utility[2]);
    }
}
