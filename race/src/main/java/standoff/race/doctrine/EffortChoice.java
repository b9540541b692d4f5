package standoff.race.doctrine;

import java.util.Arrays;
import standoff.experiment.Elementary;
import standoff.experiment.random.Streams;
import standoff.race.world.Effort;
import standoff.race.world.Ladder;
import standoff.race.world.Luck;
import standoff.race.world.Nation;
import standoff.race.world.Pair;
import standoff.race.world.World;

/// How hard a power drives its programme: halt, steady or race, under the threats it sees.
///
/// ```
/// m_e    = P(line believed crossed and struck, e) will effect, m_halt = 0; effect = success min(1, d_r/W)
/// V_e    = advantage P(first | e) + economy_e
/// U(e)   = (1 - m_e) V_e - m_e X - accident P(accident, e) - fear P(rival first, e) - weight P(struck, e) will (war W
/// + nuclear N)
/// U(halt) also gains h max V_e
/// ```
/// The programme's loss is in (1 - m_e). With h = X = 0 and all other terms off, halting pays only at m = 1.
final class EffortChoice {
    private static final Effort[] EFFORTS = Effort.values();
    private static final double[] ECONOMY = {0, 1, 1.15};

    final Nation self;
    private final double[] utility;
    private final Shocks shocks;
    private final double[] value = new double[Effort.COUNT];
    // by effort and rival, P(a strike comes and has its effect) before tolls; by effort, all losses but through strikes
    private final double[] threats = new double[Effort.COUNT * World.MOST_NATIONS];
    private final double[] other = new double[Effort.COUNT];
    private final int[] rungs = new int[World.MOST_NATIONS];
    private final double[] effects = new double[World.MOST_NATIONS];
    // what a rival is seen to have at the end of the window, the chance that this is superintelligence, and the doubt
    // about a lead
    private final double[] levels = new double[World.MOST_NATIONS];
    private final double[] arrivals = new double[World.MOST_NATIONS];
    private final double[] leadDoubts = new double[World.MOST_NATIONS];
    // of all rivals: the level and doubt of the foremost, and the largest share that a halting power is left
    private double rivalLevel;
    private double rivalDoubt;
    private double doubt;
    private double residual;
    private boolean underThreat;

    // variations on the present that options and rules of decision weigh; without them nothing changes by a bit
    /// Factor on what an operation of each rival would do.
    final double[] toll = new double[World.MOST_NATIONS];
    /// Nats by which a crash programme would put the project ahead (or its end back) at once, and its factor
    /// on the odds of an accident.
    double surge;

    double haste;
    /// Factor on the programme's growth.
    double stride;
    /// Nats of compute that the project would have more under each effort, and P(accident) under it.
    final double[] compute = new double[Effort.COUNT];

    double[] accident;
    /// Factors on the growth that is seen of each rival, and on the hazard of its strikes.
    private final double[] pace = new double[World.MOST_NATIONS];

    private final double[] menace = new double[World.MOST_NATIONS];
    private final double[] attack = new double[Effort.COUNT];
    /// Capability beyond which the programme would not go, nats.
    double ceiling;

    /// Reviews under a threat that would have cost more than a hundredth of the programme, and those of them
    /// that ordered a halt.
    int threatened;

    int complied;

    EffortChoice(Nation self) {
        this.self = self;
        this.utility = self.utilityUnder;
        this.accident = self.accidentUnder;
        this.shocks = new Shocks(Luck.EFFORT_SHOCK, self.index, Effort.COUNT);
    }

    void begin(Streams streams) {
        shocks.begin(streams);
        asItIs();
        Arrays.fill(pace, 1);
        Arrays.fill(menace, 1);
        Arrays.fill(effects, 0);
        threatened = 0;
        complied = 0;
    }

    Effort review(World world, Setting setting, boolean strikes, Streams streams) {
        shocks.pass(setting.renewal * setting.interval, streams);
        evaluate(world, setting, strikes);
        int best = 0;
        double bestShaken = Double.NEGATIVE_INFINITY;
        for (int e = 0; e < utility.length; e++) {
            double shaken = utility[e]
                    + (EFFORTS[e] == self.ordered ? setting.inertia : 0)
                    + shocks.gumbel(e) / setting.utilityPrecision;
            if (shaken > bestShaken) {
                bestShaken = shaken;
                best = e;
            }
        }
        return counted(EFFORTS[best]);
    }

    /// Believes of a rival that it grows at this multiple of what is seen, and that it strikes at this
    /// multiple of the believed hazard.
    void believe(int rival, double growth, double hazard) {
        pace[rival] = growth;
        menace[rival] = hazard;
    }

    /// P(an attack comes under this effort and succeeds), as of the last evaluation.
    double attack(Effort effort) {
        return attack[effort.ordinal()];
    }

    /// Counts an effort chosen in answer to a threat, or without one.
    Effort counted(Effort chosen) {
        if (underThreat) threatened++;
        if (underThreat && chosen == Effort.HALT) complied++;
        return chosen;
    }

    /// Takes all variations back.
    void asItIs() {
        Arrays.fill(toll, 1);
        surge = 0;
        haste = 1;
        stride = 1;
        Arrays.fill(compute, 0);
        accident = self.accidentUnder;
        ceiling = Double.POSITIVE_INFINITY;
    }

    /// The utility of the best effort as things are, or as they would be under the variations set.
    double best(World world, Setting setting, boolean strikes) {
        evaluate(world, setting, strikes);
        return Math.max(utility[0], Math.max(utility[1], utility[2]));
    }

    boolean underThreat() {
        return underThreat;
    }

    /// The rung at which this rival could do most, as of the last evaluation.
    int rung(int rival) {
        return rungs[rival];
    }

    /// The largest effect of a rival's operation, as of the last evaluation, 0..1.
    double vulnerability() {
        double largest = 0;
        for (double effect : effects) largest = Math.max(largest, effect);
        return largest;
    }

    private double risk(double accident) {
        return haste == 1 ? accident : haste * accident / (1 - accident + haste * accident);
    }

    /// Takes stock of the rivals as they are seen; what is weighed afterwards is weighed against them.
    void takeStock(World world, Setting setting) {
        residual = 0;
        rivalLevel = Double.NEGATIVE_INFINITY;
        rivalDoubt = setting.outlook.leadDoubt(0);
        doubt = setting.outlook.doubt(0);
        for (Nation rival : world.powers()) {
            if (rival == self) continue;
            size(world, setting, rival);
            int r = rival.index;
            if (levels[r] > rivalLevel) {
                rivalLevel = levels[r];
                rivalDoubt = leadDoubts[r];
            }
            residual = Math.max(residual, rival.doctrine.residual());
        }
    }

    private void evaluate(World world, Setting setting, boolean strikes) {
        underThreat = false;
        double mostValue = 0;
        for (Effort effort : EFFORTS) {
            int e = effort.ordinal();
            utility[e] = weigh(effort, world, setting, strikes);
            mostValue = Math.max(mostValue, value[e]);
        }
        utility[0] += residual * mostValue;
        self.mostValue = mostValue;
    }

    /// U of an effort under the variations set, without what halting keeps of other efforts' value.
    double weigh(Effort effort, World world, Setting setting, boolean strikes) {
        int e = effort.ordinal();
        double window = setting.window;
        double aversion = self.riskAversion;
        double fear = self.payoffs.fear() * self.doctrine.fearFactor();
        double growth = e == 0 ? 0 : self.growthUnder[e] * stride + self.growthPerCompute[e] * compute[e];
        double ahead = surge + compute[e];
        double rise = e == 0 ? 0 : Math.max(0, ahead + growth * window); // what is reached is not unlearned
        double level = Math.min(self.capability + rise, Math.max(ceiling, self.capability));
        double rivalFirst = 0;
        double spared = 1;
        double punished = 0;
        double war = 0;
        Arrays.fill(threats, e * World.MOST_NATIONS, (e + 1) * World.MOST_NATIONS, 0);
        for (Nation rival : world.powers()) {
            if (rival == self) continue;
            int r = rival.index;
            if (arrivals[r] > rivalFirst)
                rivalFirst = Math.max(rivalFirst, arrivals[r] * setting.outlook.lead(levels[r], level, leadDoubts[r]));
            if (e == 0 || !strikes || rival.doctrine.rungCap() < Ladder.FIRST_OPERATION) continue;
            Pair threatening = world.pair(r, self.index);
            double struck =
                    struck(world, setting, rival, level, ahead, growth) * rival.doctrine.will() * threatening.credence;
            int rung = rungs[r];
            double threat = struck * effects[r];
            threats[e * World.MOST_NATIONS + r] = threat;
            double m = threat * toll[r];
            spared *= 1 - m;
            punished += m * rival.doctrine.punishment() * (1 + rival.partners);
            war += struck
                    * Dread.ofWar(
                            aversion,
                            self.payoffs.war(),
                            self.payoffs.nuclear(),
                            threatening.war[rung],
                            threatening.nuclear[rung]);
            underThreat |= m > .01;
        }
        attack[e] = 1 - spared;
        double first = setting.outlook.advantage(level, rivalLevel, doubt, rivalDoubt, 0);
        value[e] = self.payoffs.advantage() * first + self.payoffs.economy() * ECONOMY[e];
        double lost = Dread.of(aversion, self.payoffs.accident(), risk(accident[e]));
        double feared = Dread.of(aversion, fear, rivalFirst);
        double fought = self.payoffs.struckWeight() * war;
        other[e] = lost + feared + fought;
        return spared * value[e] - punished - lost - feared - fought;
    }

    /// The utility of the best effort were only the tolls other than at the last evaluation.
    double bestUnderTolls(World world) {
        double best = residual * self.mostValue + value[0] - other[0];
        for (int e = 1; e < Effort.COUNT; e++) {
            double spared = 1;
            double punished = 0;
            for (Nation rival : world.powers()) {
                double m = threats[e * World.MOST_NATIONS + rival.index] * toll[rival.index];
                spared *= 1 - m;
                punished += m * rival.doctrine.punishment() * (1 + rival.partners);
            }
            best = Math.max(best, spared * value[e] - punished - other[e]);
        }
        return best;
    }

    /// P(the line is believed crossed and a strike follows), before the will: the exposure is the time between
    /// line and recursion, which racing shortens.
    private double struck(World world, Setting setting, Nation rival, double level, double ahead, double growth) {
        double line = world.believedLine(rival);
        double blur = rival.doctrine.blur();
        double distance = level - line;
        double crossed = blur > 0 ? Elementary.normalCdf(distance / blur) : distance >= 0 ? 1 : 0;
        if (crossed == 0) return 0;
        double way = world.thresholds.believedRecursion - Math.max(line, self.capability) - ahead;
        double exposure = growth > 0 ? Math.clamp(way / growth, 0, setting.window) : setting.window;
        return crossed * -Elementary.expm1(-setting.hazard * menace[rival.index] * exposure);
    }

    /// @param lost nats of compute
    static double effect(Setting setting, Pair threatening, int rung, double lost) {
        double growth = Math.max(.1, threatening.growth);
        double delay = threatening.stall[rung] + lost / growth;
        return threatening.success[rung] * Math.min(1, delay / setting.window);
    }

    /// Sizes up a rival: where it is seen to be at the end of the window, the rung at which it could do
    /// most, and how much.
    private void size(World world, Setting setting, Nation rival) {
        Pair seen = world.pair(self.index, rival.index);
        levels[rival.index] = seen.mean + seen.growth * pace[rival.index] * setting.window;
        arrivals[rival.index] =
                setting.outlook.arrival(levels[rival.index], setting.outlook.doubt(seen.variance), setting.worstCase);
        leadDoubts[rival.index] = setting.outlook.leadDoubt(seen.variance);
        Pair threatening = world.pair(rival.index, self.index);
        rungs[rival.index] = Ladder.FIRST_OPERATION;
        effects[rival.index] = 0;
        for (int r = rival.doctrine.rungCap(); r >= Ladder.FIRST_OPERATION; r--) {
            double loss = threatening.computeLoss[r];
            // -ln(1 - loss) is at most loss/(1 - loss): most rungs need no logarithm
            if (effect(setting, threatening, r, loss / (1 - loss)) < effects[rival.index]) continue;
            double effect = effect(setting, threatening, r, -Elementary.log1p(-loss));
            if (effect > 0 && effect >= effects[rival.index]) {
                effects[rival.index] = effect;
                rungs[rival.index] = r;
            }
        }
    }

    /// Utility of this effort as of the last review.
    double utility(Effort effort) {
        return utility[effort.ordinal()];
    }

    /// U(halt) - U(best other effort): above 0 the threat deters.
    double margin() {
        return utility[0] - Math.max(utility[1], utility[2]);
    }
}
