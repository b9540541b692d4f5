package standoff.race.doctrine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import standoff.numerics.Units;
import standoff.numerics.random.Streams;
import standoff.race.doctrine.Directed.Ground;
import standoff.race.world.Act;
import standoff.race.world.Dyad;
import standoff.race.world.Effort;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.FirstStrikeKind;
import standoff.race.world.ForcedStrike;
import standoff.race.world.Ladder;
import standoff.race.world.Mechanism;
import standoff.race.world.MechanismDeclaration;
import standoff.race.world.Nation;
import standoff.race.world.Pair;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.World;

/// The reviews at which powers choose efforts and strikes: efforts first, then strikes, all on the state at the
/// start of the turn.
///
/// By switch: `expected-utility`, `scripted` orders of the scenario, `rules` of thumb, `level-k`, or `injected`
/// strategies of a solved game. Perceptions (the line, the first-strike
/// incentive) are kept up to date under either rule.
public final class Decisions implements Mechanism {
    static final List<Parameter> PARAMETERS = Stream.of(
                    DecisionParameters.PARAMETERS,
                    MotiveParameters.PARAMETERS,
                    SafetyChoice.PARAMETERS,
                    Investment.PARAMETERS,
                    OptionParameters.PARAMETERS)
            .flatMap(List::stream)
            .toList();

    public static final MechanismDeclaration DECLARATION = MechanismDeclaration.of("efforts and strikes", PARAMETERS)
            .draws(
                    EffortChoice.EFFORT_SHOCK_DRAW,
                    DecisionShocks.SHOCK_RENEWAL_DRAW,
                    StrikeChoice.STRIKE_SHOCK_DRAW,
                    StrikeChoice.CHOICE_ERROR_DRAW,
                    OptionChoice.OPTION_SHOCK_DRAW,
                    SolvedStrategyPlay.INJECTED_EFFORT_DRAW,
                    SolvedStrategyPlay.INJECTED_STRIKE_DRAW)
            .tells(
                    EventKind.LINE_BELIEVED_CROSSED,
                    EventKind.EFFORT_ORDERED,
                    EventKind.OPTION_TAKEN,
                    EventKind.OPTION_DROPPED,
                    EventKind.SAFETY_SHARE_MOVED,
                    EventKind.BUILDS_UP,
                    EventKind.STRIKE)
            .owns(
                    "Nation.ordered",
                    "Nation.utilityUnder",
                    "Nation.mostValue",
                    "Nation.riskAversion",
                    "Nation.spent",
                    "Nation.deterrent",
                    "Nation.surge",
                    "Pair.fear",
                    "Pair.fearUnbound",
                    "Pair.lineCrossed",
                    "Pair.strikeProbabilityFactor",
                    "Pair.promisedNotToStrike",
                    "Pair.firstStrike",
                    "Pair.firstStrikePeak",
                    "Pair.mood",
                    "Pair.moodRung",
                    "Pair.choiceError",
                    "OffenceDefenceBalance.strike",
                    "OffenceDefenceBalance.defence",
                    "ProtectionOrders.hide",
                    "ProtectionOrders.harden",
                    "ProtectionOrders.disperse",
                    "SafetyShare.cut",
                    "World.coverByChoice",
                    "World.lookAhead",
                    "World.choicePrecision",
                    "World.reviewDays")
            .asks(
                    "World.ordered",
                    "Pair.preparation",
                    "Pair.preparing",
                    "SafetyShare.chosen",
                    "SafetyShare.inForce",
                    "Dyad.misreading")
            .declared();

    /// Between rare reviews, how often alerts are looked at: as often as intelligence reports come.
    private static final int ALERT_DAYS = 28;
    private static final double CAMPAIGN_YEARS = 1;

    private final DecisionConstants constants = new DecisionConstants();
    private final EffortChoice[] efforts;
    private final OptionConstants optionConstants = new OptionConstants();
    private final OptionChoice[] options;
    private final SafetyChoice[] safety;
    private final Investment[] investments;
    private final StrikeChoice[] strikes;
    private final List<ScriptedOrder> script;
    private final int[] chosen;
    private final RulesOfThumb rulesOfThumb = new RulesOfThumb();
    private final LevelK levelK;
    private final SolvedStrategyPlay solvedPlay;
    private DecisionRule rule = DecisionRule.EXPECTED_UTILITY;
    private boolean scripted;
    private int level;
    private @Nullable ForcedStrike departure;
    private boolean choosingSafety;
    private boolean investing;
    private int reviewDays;
    private int reviews;
    private int nextOrder;
    private boolean standingOrders;
    private int standingRung;
    private final boolean[] delegated = new boolean[World.MOST_NATIONS];
    private DecisionRecorder recorder = DecisionRecorder.NONE;

    /// @param script     orders by step, carried out where decisions are scripted
    /// @param behaviours what nations do in each state of information, where decisions are injected
    public Decisions(World world, List<ScriptedOrder> script, List<BehaviourRule> behaviours) {
        this.script = script.stream()
                .sorted(Comparator.comparingInt(ScriptedOrder::step))
                .toList();
        efforts = Arrays.stream(world.powers())
                .map(power -> new EffortChoice(world, power))
                .toArray(EffortChoice[]::new);
        options = Arrays.stream(efforts).map(OptionChoice::new).toArray(OptionChoice[]::new);
        safety = Arrays.stream(efforts).map(SafetyChoice::new).toArray(SafetyChoice[]::new);
        strikes = world.watching().stream()
                .map(pair -> new StrikeChoice(world, pair))
                .toArray(StrikeChoice[]::new);
        investments = Arrays.stream(efforts)
                .map(choice -> new Investment(choice, of(choice.self)))
                .toArray(Investment[]::new);
        chosen = new int[strikes.length];
        levelK = new LevelK(efforts, strikes);
        solvedPlay = new SolvedStrategyPlay(List.copyOf(behaviours));
    }

    @Override
    public void begin(World world, ParameterValues values, Streams streams) {
        rule = DecisionRule.of(values.choice(DecisionParameters.RULE));
        scripted = rule == DecisionRule.SCRIPTED;
        level = (int) values.of(DecisionParameters.LEVEL);
        if (rule == DecisionRule.RULES) rulesOfThumb.begin(values);
        if (rule == DecisionRule.INJECTED) solvedPlay.begin(streams);
        reviewDays = (int) values.of(DecisionParameters.REVIEW_DAYS);
        nextOrder = 0;
        reviews = 0;
        constants.begin(world, values, reviewDays);
        for (Nation power : world.powers())
            power.riskAversion = values.of(DecisionParameters.RISK_AVERSION, power.index);
        delegate(world, values);
        for (EffortChoice choice : efforts) choice.begin(streams);
        optionConstants.begin(world, values, constants);
        world.coverByChoice = optionConstants.cover() && !scripted;
        for (int p = 0; p < options.length; p++)
            options[p].begin(
                    optionConstants, values.of(DecisionParameters.ALLIED_COMMITMENT, efforts[p].self.index), streams);
        choosingSafety = values.on(SafetyChoice.SWITCH) && !scripted;
        if (choosingSafety) for (SafetyChoice choice : safety) choice.begin(world, values, constants);
        investing = values.on(Investment.SWITCH) && !scripted;
        if (investing) for (Investment each : investments) each.begin(values, constants);
        for (StrikeChoice choice : strikes) choice.begin(constants, streams);
        for (int i = 0; i < world.size(); i++) world.nation(i).ordered = Effort.STEADY;
    }

    @Override
    public void advance(World world, Streams streams, Events events) {
        if (scripted) follow(world, events);
        decide(world, streams, events);
        if (departure != null) depart(world, departure, events);
    }

    private List<StrikeChoice> of(Nation watcher) {
        return Arrays.stream(strikes)
                .filter(choice -> choice.pair.watcher == watcher.index)
                .toList();
    }

    /// Lets this future depart from itself by a first strike, or not at all; a launch of arsenals is not
    /// this mechanism's.
    public void departBy(@Nullable ForcedStrike strike) {
        departure = strike;
    }

    /// Tells what is decided, and why, to who listens; nothing that is decided depends on it.
    public void tellTo(DecisionRecorder recorder) {
        this.recorder = recorder;
        for (OptionChoice choice : options) choice.recorder = recorder;
        for (Investment investment : investments) investment.recorder = recorder;
        for (StrikeChoice choice : strikes) choice.explaining = recorder.listens();
    }

    private void depart(World world, ForcedStrike strike, Events events) {
        int since = world.step - strike.step();
        if (since < 0 || (since > 0 && !goesOn(world, strike, since))) return;
        for (StrikeChoice choice : strikes) {
            if (choice.pair.watcher != strike.from() || choice.pair.target != strike.onto()) continue;
            int rung = switch (strike.kind()) {
                case FOREMOST -> choice.foremost(world, constants);
                case RUNG_3, RUNG_4, RUNG_5, RUNG_6, RUNG_7 ->
                    choice.ready(strike.kind().rung()) ? strike.kind().rung() : 0;
                case CAP ->
                    choice.highestReady(world.nation(strike.from()).doctrine.rungCap());
                case CAMPAIGN -> choice.highestReady(Ladder.LAST_OPERATION);
                case COUNTERFORCE -> 0;
            };
            if (rung > 0) strike(world, choice.pair, rung, events, Ground.COMPARISON);
        }
    }

    private boolean goesOn(World world, ForcedStrike strike, int since) {
        return strike.kind() == FirstStrikeKind.CAMPAIGN && since * world.dt <= CAMPAIGN_YEARS && world.due(reviewDays);
    }

    private void decide(World world, Streams streams, Events events) {
        if (standingOrders) carryOutStandingOrders(world, events);
        if (!world.due(reviewDays)) {
            if (world.due(ALERT_DAYS)) considerAlerts(world, events);
            return;
        }
        reviews++;
        if (!scripted) for (int p = 0; p < efforts.length; p++) reviewPower(world, p, streams, events);
        for (int s = 0; s < strikes.length; s++) chosen[s] = consider(world, strikes[s], streams);
        if (!scripted && constants.strikes) strikeAsChosen(world, events);
    }

    private void strikeAsChosen(World world, Events events) {
        for (int s = 0; s < strikes.length; s++) {
            if (chosen[s] == 0) continue;
            strike(world, strikes[s].pair, chosen[s], events);
            note(events, rule.ground(), strikes[s].weighed);
        }
    }

    /// Notes the decision that was told last: on grounds of its own, or by what was weighed.
    private void note(Events events, @Nullable Ground ground, @Nullable Weighing weighing) {
        if (!recorder.listens()) return;
        if (ground != null) recorder.note(new Decision(events.size() - 1, new Directed(ground)));
        else if (weighing != null) recorder.note(new Decision(events.size() - 1, weighing));
    }

    /// Between reviews a power considers a strike all the same when it comes to believe its line crossed, or is ready
    /// for another operation.
    private void considerAlerts(World world, Events events) {
        if (scripted || rule != DecisionRule.EXPECTED_UTILITY || !constants.strikes) return;
        for (int s = 0; s < strikes.length; s++)
            chosen[s] = strikes[s].alerted(world) ? strikes[s].reconsider(world, constants) : 0;
        strikeAsChosen(world, events);
    }

    /// A power's options against threats, its safety share and what it invests, where these are open to it,
    /// and its effort.
    private void reviewPower(World world, int power, Streams streams, Events events) {
        EffortChoice choice = efforts[power];
        choice.takeStock(world, constants);
        if (optionConstants.any) options[power].review(world, constants, optionConstants, streams, events);
        else options[power].stand(world, constants);
        if (reviews % constants.budgetReviews == 0) {
            if (choosingSafety) safety[power].review(world, constants, events);
            if (investing) investments[power].review(world, constants, events);
        }
        Effort effort = switch (rule) {
            case EXPECTED_UTILITY, SCRIPTED -> choice.review(world, constants, streams);
            case RULES -> choice.counted(rulesOfThumb.effort(choice, world));
            case LEVEL_K -> {
                levelK.believe(world, constants, power, level);
                yield choice.review(world, constants, streams);
            }
            case INJECTED -> choice.counted(solvedPlay.effort(world, constants, choice.self, streams));
        };
        Effort bound = optionConstants.any ? options[power].bound(effort, world, optionConstants) : effort;
        Effort ordered = allowed(choice.self, bound);
        Weighing weighing = recorder.listens() ? choice.weighed(effort, ordered, constants) : null;
        if (order(choice.self, ordered, events)) note(events, rule.ground(), weighing);
    }

    /// Whether, and at which rung, a power strikes another at this review.
    private int consider(World world, StrikeChoice choice, Streams streams) {
        if (rule == DecisionRule.LEVEL_K) levelK.believe(world, constants, power(choice.pair.watcher), level);
        int rung = choice.review(world, constants, streams);
        return switch (rule) {
            case EXPECTED_UTILITY, SCRIPTED, LEVEL_K -> rung;
            case RULES -> rulesOfThumb.strike(world, constants, choice.pair);
            case INJECTED -> solvedPlay.strike(world, constants, choice.pair, streams);
        };
    }

    private int power(int nation) {
        for (int p = 0; p < efforts.length; p++) if (efforts[p].self.index == nation) return p;
        throw new IllegalArgumentException("no power: " + nation);
    }

    /// An effort within what the power has agreed to.
    private static Effort allowed(Nation nation, Effort chosen) {
        return chosen.ordinal() <= nation.effortCap.ordinal() ? chosen : nation.effortCap;
    }

    private void delegate(World world, ParameterValues values) {
        standingOrders = false;
        standingRung = (int) values.of(DecisionParameters.STANDING_RUNG);
        for (Nation power : world.powers()) {
            delegated[power.index] = values.of(DecisionParameters.PRE_DELEGATION, power.index) != 0;
            standingOrders |= delegated[power.index] && constants.strikes && !scripted;
        }
        if (!standingOrders) return;
        for (Dyad dyad : world.between())
            if (delegated[dyad.first] || delegated[dyad.second])
                dyad.misreadMore(values.of(DecisionParameters.STANDING_MISREADING));
    }

    private void carryOutStandingOrders(World world, Events events) {
        for (StrikeChoice choice : strikes) {
            if (!delegated[choice.pair.watcher]) continue;
            int rung = choice.standing(world, standingRung);
            if (rung > 0) strike(world, choice.pair, rung, events, Ground.STANDING_ORDER);
        }
    }

    private void follow(World world, Events events) {
        for (; nextOrder < script.size() && script.get(nextOrder).step() <= world.step; nextOrder++) {
            ScriptedOrder order = script.get(nextOrder);
            @Nullable Effort effort = order.effort();
            if (effort == null)
                strike(world, world.pair(order.nation(), order.target()), order.rung(), events, Ground.SCRIPT);
            else if (order(world.nation(order.nation()), effort, events)) note(events, Ground.SCRIPT, null);
        }
    }

    /// Orders an effort.
    ///
    /// @return whether that is a change
    private static boolean order(Nation nation, Effort effort, Events events) {
        if (nation.ordered == effort) return false;
        nation.ordered = effort;
        events.addOrder(nation.index, effort);
        return true;
    }

    private void strike(World world, Pair pair, int rung, Events events, Ground ground) {
        strike(world, pair, rung, events);
        note(events, ground, null);
    }

    private static void strike(World world, Pair pair, int rung, Events events) {
        Nation self = world.nation(pair.watcher);
        Nation target = world.nation(pair.target);
        events.addAt(rung, EventKind.STRIKE, self.index, target.index, target.capability - world.line(self));
        pair.used(rung, world.ladder.preparation(rung) / Units.MONTHS_PER_YEAR);
        world.order(new Act(self.index, target.index, rung, Act.Origin.STRIKE, false, false));
    }

    /// The deterrence margin U(halt) - U(best other effort) of the p-th power, as of its last review; NaN where
    /// it had none.
    public double margin(int power) {
        return efforts[power].margin();
    }

    /// The largest effect of an operation by a rival against the p-th power, as it saw it at its last review:
    /// the probability that it succeeds times the part of the look-ahead window that it would cost; NaN where it
    /// had no review.
    public double vulnerability(int power) {
        return efforts[power].vulnerability();
    }

    /// How often the p-th power took up an option against a threat.
    public int optionsTaken(int power) {
        return options[power].times;
    }

    /// Share of this power's reviews under threat that ordered a halt; NaN if it was never under threat.
    public double compliance(int power) {
        return efforts[power].threatened == 0
                ? Double.NaN
                : (double) efforts[power].complied / efforts[power].threatened;
    }

    /// Reviews of all powers with an ambiguous belief about a red line.
    public int ambiguousReviews() {
        int count = 0;
        for (StrikeChoice choice : strikes) count += choice.hairTrigger.reviews();
        return count;
    }

    /// Those of them after which a strike followed within 30 days or by the next review.
    public int ambiguousStrikes(World world) {
        int count = 0;
        for (StrikeChoice choice : strikes) count += choice.hairTrigger.struck(world, reviewDays);
        return count;
    }
}
