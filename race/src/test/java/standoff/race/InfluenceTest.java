package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import standoff.experiment.Block;
import standoff.experiment.Difference;
import standoff.experiment.Domain;
import standoff.experiment.Measure;
import standoff.experiment.PairedTally;
import standoff.experiment.Plan;
import standoff.experiment.Progress;
import standoff.experiment.Runner;
import standoff.experiment.Sampling;
import standoff.experiment.TestThreads;
import standoff.race.world.Influence;
import standoff.race.world.Option;
import standoff.race.world.Parameter;
import standoff.race.world.Scope;
import standoff.race.world.Section;

/// Every parameter moves the measure it names the way it says: two powers near recursion, four years, from the
/// low end of the parameter's range to the high one under common luck, all else varied as stated. Futures are
/// added until the difference is four standard errors, or there are too many: a parameter without effect would
/// pass in one of 5,000 cases.
class InfluenceTest {
    private static final String SETTING = RaceFixtures.TWO_POWERS;
    private static final String AGREED = "src/test/resources/standoff/race/two-powers-and-an-agreement.yaml";
    private static final String THIRD_STATES = RaceFixtures.THIRD_STATES;
    private static final String ALIGNED = "src/test/resources/standoff/race/two-powers-and-third-states.yaml";
    private static final String THIRD = "src/test/resources/standoff/race/two-powers-and-a-third.yaml";
    private static final String THIRD_POWER = "src/test/resources/standoff/race/three-powers.yaml";
    private static final int RUNG = 4;
    private static final int FEW_FUTURES = 512; // in blocks of 64
    private static final int MOST_FUTURES = 16_384; // in blocks of 512

    /// What a parameter needs around it to act at all.
    private record Around(String scenario, Map<String, String> settings) {}

    private static final String[] BOLD = RaceFixtures.bold();
    private static final String[] WATCHED_POORLY = RaceFixtures.bold(
            "nations.*.deterrence", "maim-declared", "watching.A-on-B.sigma", "1.5", "watching.B-on-A.sigma", "1.5");
    private static final String[] FEARFUL =
            RaceFixtures.bold("decisions.head-start", ".25", "decisions.spared-share", "1");
    private static final String[] GATED = {
        "nations.*.deterrence",
        "maim-declared",
        "nations.*.act-cost",
        ".01",
        "nations.*.norm-cost",
        "0",
        "nations.*.war",
        ".25"
    };
    private static final String[] MISUSED = {"accidents.misuse-hazard", ".05", "accidents.hem-coverage", ".3"};
    private static final String[] HALTING = {"nations.*.accident", "6"};
    private static final String[] HIDING = {"nations.*.hiding", "1", "nations.*.act-cost", ".01"};

    /// A threat that is believed because it is stated, and that would stop a programme for the whole window.
    private static final String[] THREATENED = {
        "mechanisms.threat", "stated-will",
        "ladder.6.run-loss", "24",
        "ladder.6.success", ".9",
        "nations.*.deterrence", "maim-declared",
        "nations.*.will", ".7",
        "nations.*.blur", ".1",
        "nations.*.broader-punishment", ".5",
        "nations.*.economy", ".3",
        "nations.*.hiding", "0"
    };
    private static final String[] STRUCK = RaceFixtures.with(
            THREATENED,
            "nations.*.act-cost",
            ".01",
            "nations.*.fear",
            "2.5",
            "nations.*.war",
            ".25",
            "nations.*.broader-punishment",
            "3");
    private static final String[] BARGAINING = RaceFixtures.with(
            THREATENED,
            "nations.B.fear",
            "2.5",
            "nations.B.will",
            "1",
            "nations.B.broader-punishment",
            "1",
            "nations.B.lag",
            "10",
            "nations.A.will",
            "0",
            "nations.A.fear",
            ".4",
            "nations.A.advantage",
            ".2",
            "nations.*.control",
            "nationalised",
            "thresholds.decisive-lead",
            ".5",
            "thresholds.superintelligence",
            ".5",
            "decisions.look-ahead",
            "3");

    /// Soft forces in crises of which many would end in nuclear use by themselves.
    private static final String[] DISARMING = {
        "mechanisms.counterforce", "on",
        "nations.*.survivable", ".1",
        "nations.*.counterforce", ".9",
        "nations.*.nuclear", "15",
        "escalation.nuclear-use", ".5",
        "escalation.outage-rate", ".3",
        "ladder.6.dispute-entry", "2",
        "between.A-B.dispute-rate", ".9"
    };

    private static final Map<String, Around> AROUND = around();

    private static Map<String, Around> around() {
        Map<String, Around> around = new LinkedHashMap<>();
        for (String key : List.of("state-guided-delay", "state-guided-research", "state-guided-leak"))
            put(around, "programmes." + key, "nations.*.control", "state-guided");
        for (String key : List.of("nationalised-research", "nationalised-leak", "nationalised-concealment"))
            put(around, "programmes." + key, "nations.*.control", "nationalised");
        for (String key : List.of(
                "programmes.rebuild",
                "programmes.research-while-stalled",
                "sabotage.reconstitution",
                "nations.hardening",
                "nations.effective-sites",
                "nations.third-party-weight",
                "watching.sigma",
                "watching.bias",
                "watching.collection",
                "watching.sigma-opacity",
                "watching.sigma-collection",
                "watching.sigma-transparency",
                "watching.missed",
                "intelligence.hidden-workers",
                "intelligence.hidden-share",
                "intelligence.found-share",
                "decisions.choice-precision",
                "between.transparency",
                "escalation.first-strike-weight",
                "ladder.success",
                "ladder.compute-loss",
                "ladder.run-loss",
                "ladder.hardening-effect",
                "ladder.detection",
                "ladder.attribution",
                "ladder.third-party-cost",
                "ladder.preparation")) put(around, key, BOLD);
        for (String key : List.of("will", "blur", "line-offset", "halt-residual", "broader-punishment", "rung-cap"))
            put(around, "nations." + key, THREATENED);
        for (String key :
                List.of("head-start", "head-start-weight", "hope", "spared-share", "fear-time", "fear-horizon"))
            put(around, "decisions." + key, FEARFUL);
        put(around, "decisions.hope", RaceFixtures.with(FEARFUL, "nations.*.accident", "6"));
        put(around, "mechanisms.reciprocal-fear", FEARFUL);
        put(around, "mechanisms.waiting", BOLD);
        put(around, "decisions.waiver-effect", GATED);
        put(around, "mechanisms.fear-of-being-struck", RaceFixtures.with(THREATENED, "nations.*.struck-weight", "1"));
        for (String key : List.of("nations.nuclear", "nations.war", "nations.struck-weight", "mechanisms.sabotage"))
            put(around, key, THREATENED);
        put(around, "decisions.believed-hazard", THREATENED);
        for (String key : List.of("sigma-opacity", "sigma-collection", "sigma-transparency", "missed"))
            put(around, "watching." + key, FEARFUL);
        put(around, "intelligence.hidden-workers", FEARFUL);
        put(around, "intelligence.opacity-weight", RaceFixtures.with(FEARFUL, "nations.*.opacity", ".95"));
        put(around, "nations.required-confidence", WATCHED_POORLY);
        for (String key : List.of("persistence", "overconfidence")) put(around, "intelligence." + key, WATCHED_POORLY);
        put(around, "nations.norm-cost", "nations.*.act-cost", ".01", "nations.*.fear", "2.5", "nations.*.war", ".25");
        for (Option option : Option.values()) {
            String key = "options." + option.name().toLowerCase(Locale.ROOT);
            String scenario = option == Option.RECRUIT ? THIRD_STATES : SETTING;
            put(scenario, around, key, option == Option.BARGAIN ? BARGAINING : THREATENED);
            put(scenario, around, key + "-cost", RaceFixtures.with(THREATENED, key, "on"));
        }
        put(around, "options.retaliation", RaceFixtures.with(THREATENED, "options.retaliate", "on"));
        put(THIRD_STATES, around, "options.support", RaceFixtures.with(THREATENED, "options.recruit", "on"));
        put(THIRD_STATES, around, "options.support-lag", RaceFixtures.with(THREATENED, "options.recruit", "on"));
        put(around, "options.sprint-compute", RaceFixtures.with(THREATENED, "options.sprint", "on"));
        put(around, "options.sprint-risk", RaceFixtures.with(THREATENED, "options.sprint", "on"));
        put(around, "options.bargain-margin", RaceFixtures.with(BARGAINING, "options.bargain", "on"));
        for (String key : List.of("habit", "least", "most", "lag"))
            put(around, "decisions.safety-" + key, "mechanisms.safety-choice", "on");
        put(around, "mechanisms.investment", THREATENED);
        for (String key : List.of("strike-limit", "defence-limit", "investment-lag", "investment-cost"))
            put(around, "decisions." + key, RaceFixtures.with(THREATENED, "mechanisms.investment", "on"));
        for (String key : List.of(
                "mechanisms.counterforce",
                "nations.arsenal",
                "nations.survivable",
                "nations.counterforce",
                "escalation.warning-credence",
                "escalation.launch-horizon")) put(around, key, DISARMING);
        put(around, "nations.allied-commitment", BOLD);
        put(around, "nations.pre-delegation", RaceFixtures.with(GATED, "decisions.review-days", "182"));
        put(around, "decisions.standing-rung", RaceFixtures.with(GATED, "nations.*.pre-delegation", "on"));
        put(around, "decisions.standing-misreading", RaceFixtures.with(GATED, "nations.*.pre-delegation", "on"));
        put(around, "decisions.level", RaceFixtures.with(STRUCK, "mechanisms.decisions", "level-k"));
        put(around, "decisions.rule-halt", RaceFixtures.with(THREATENED, "mechanisms.decisions", "rules"));
        put(
                around,
                "decisions.rule-behind",
                RaceFixtures.with(THREATENED, "mechanisms.decisions", "rules", "nations.*.will", "0"));
        put(
                around,
                "decisions.rule-effect",
                RaceFixtures.with(THREATENED, "mechanisms.decisions", "rules", "nations.*.will", "0"));
        put(around, "escalation.nuclear-use", THREATENED);
        put(around, "escalation.grievance-lifetime", "between.A-B.dispute-rate", "2", "escalation.grievance", ".5");
        put(around, "intelligence.opacity-weight", RaceFixtures.bold("nations.*.opacity", "1"));
        put(
                around,
                "intelligence.collection-weight",
                RaceFixtures.bold("watching.A-on-B.collection", "1", "watching.B-on-A.collection", "1"));
        put(around, "intelligence.transparency-weight", RaceFixtures.bold("between.A-B.transparency", "1"));
        put(around, "nations.commitment-cost", GATED);
        for (String key : List.of("hem-coverage", "hem-evasion", "misuse-of-stolen", "safeguards", "misuse-loss"))
            put(around, "accidents." + key, MISUSED);
        put(around, "accidents.misuse-growth", "accidents.misuse-hazard", ".01");
        put(around, "mechanisms.misuse", "accidents.misuse-hazard", ".01");
        for (String key : List.of("halt-research", "halt-runs", "halt-safety"))
            put(around, "programmes." + key, HALTING);
        for (String key : List.of("hardening-lag", "sites-lag", "hardening-limit", "sites-limit"))
            put(around, "intelligence." + key, HIDING);
        put(around, "programmes.diffusion-open-part", "nations.*.hiding", "1");
        put(around, "programmes.open-weight-effect", "programmes.open-weight-lag", "1");
        put(around, "nations.control-leak", "nations.*.controls", ".5");
        put(around, "escalation.hostility-weight", "between.A-B.hostility", ".9");
        put(around, "escalation.hair-trigger-weight", "nations.*.hair-trigger", ".6");
        put(around, "escalation.dialogue-weight", "between.A-B.dialogue", ".8");
        put(around, "escalation.entanglement-weight", "between.A-B.entanglement", ".8");
        put(around, "escalation.hotline-weight", "between.A-B.hotline", ".8");
        put(around, "escalation.notification-weight", "between.A-B.notification", ".5");
        put(around, "escalation.grievance", "escalation.grievance-lifetime", "8", "between.A-B.dispute-rate", ".9");
        for (Parameter parameter : RaceParameters.PARAMETERS)
            if (parameter.section() == Section.AGREEMENTS || parameter.key().equals("agreements"))
                around.put(parameter.toString(), new Around(AGREED, Map.of()));
        around.put(
                "agreements.safety-floor",
                new Around(AGREED, Map.of("agreements.effort-cap", "race", "agreements.reluctance", "-1")));
        for (Parameter parameter : RaceParameters.PARAMETERS)
            if (parameter.section() == Section.COALITION || parameter.key().equals("coalition"))
                around.put(parameter.toString(), new Around(ALIGNED, Map.of()));
        around.put("coalition.by-offer", new Around(ALIGNED, Map.of("coalition.open-offer", "1")));
        around.put("coalition.by-declaring", new Around(ALIGNED, Map.of("nations.A.deterrence", "maim-declared")));
        Map<String, String> accusing = new LinkedHashMap<>();
        for (String power : List.of("A", "B"))
            for (int i = 0; i < BOLD.length; i += 2) accusing.put(BOLD[i].replace("*", power), BOLD[i + 1]);
        accusing.put("escalation.wrong-attribution", ".5");
        accusing.put("ladder.3.attribution", "0");
        accusing.put("ladder.3.detection", "1");
        around.put("escalation.attribution-lock-in", new Around(THIRD, accusing));
        around.put("escalation.crisis-suspicion", new Around(THIRD_POWER, accusing));
        around.put("escalation.wrong-attribution", new Around(THIRD, Map.of()));
        return around;
    }

    /// @param settings names and values; `*` stands for both powers
    private static void put(Map<String, Around> around, String parameter, String... settings) {
        put(SETTING, around, parameter, settings);
    }

    private static void put(String scenario, Map<String, Around> around, String parameter, String... settings) {
        Map<String, String> held = new LinkedHashMap<>();
        for (int i = 0; i < settings.length; i += 2)
            for (String power : List.of("A", "B")) held.put(settings[i].replace("*", power), settings[i + 1]);
        around.put(parameter, new Around(scenario, held));
    }

    @TestFactory
    Stream<DynamicTest> everyParameterMovesItsMeasureAsItSays() {
        return RaceParameters.PARAMETERS.stream().map(p -> dynamicTest(p.toString(), () -> holds(p)));
    }

    private static void holds(Parameter parameter) {
        assertThat(parameter.influence())
                .as(parameter + ": what it raises or lowers, or why that cannot be said")
                .isNotNull();
        switch (parameter.influence()) {
            case null -> throw new AssertionError("unreachable");
            case Influence.Unsigned(String because) -> assertThat(because).startsWith("because ");
            case Influence.Raises(Influence.Moved measure) -> moves(parameter, measure.text(), 1);
            case Influence.Lowers(Influence.Moved measure) -> moves(parameter, measure.text(), -1);
        }
    }

    private static void moves(Parameter parameter, String measure, int sign) {
        String owner = parameter.key().equals("lag") || parameter.key().equals("software-gap") ? "B" : "A";
        Around around = AROUND.getOrDefault(parameter.toString(), new Around(SETTING, Map.of()));
        String[] ends = ends(parameter);
        RaceModel low = race(around, name(parameter, owner), ends[0]);
        RaceModel high = race(around, name(parameter, owner), ends[1]);
        Difference difference = difference(low, high, own(measure, owner));
        assertThat(sign * difference.mean())
                .as("%s from %s to %s: %s by %s", parameter, ends[0], ends[1], measure, difference)
                .isGreaterThan(4 * difference.standardError());
    }

    private static String own(String measure, String owner) {
        return measure.replace("own.", owner + ".").replace("each.", "A.").replace("rival.", "B.");
    }

    private static String name(Parameter parameter, String owner) {
        Scope scope = parameter.section().scope();
        String place = switch (scope) {
            case GLOBAL -> "";
            case NATION, POWER -> "." + owner;
            case WATCH -> ".A-on-B";
            case DYAD -> ".A-B";
            case RUNG -> "." + RUNG;
        };
        return parameter.section().key() + place + "." + parameter.key();
    }

    /// The ends of the default range; without one, half and one and a half times the value, or nothing and a
    /// half.
    private static String[] ends(Parameter parameter) {
        boolean byRung = parameter.section().scope() == Scope.RUNG;
        double value = byRung ? parameter.value(RUNG) : parameter.value();
        Parameter.Interval range = byRung ? parameter.range(RUNG) : parameter.range();
        return switch (parameter.domain()) {
            case Domain.Switch() -> new String[] {"off", "on"};
            case Domain.Choice(List<String> labels) -> new String[] {labels.getFirst(), labels.getLast()};
            case Domain.Whole(long min, long max) -> new String[] {"" + min, "" + max};
            case Domain.Real(double min, double max) -> {
                double low = range != null ? range.low() : value == 0 ? 0 : value * .5;
                double high = range != null ? range.high() : value == 0 ? .5 : value * 1.5;
                yield new String[] {"" + Math.max(min, low), "" + Math.min(max, high)};
            }
        };
    }

    private static RaceModel race(Around around, String name, String value) {
        Map<String, String> held = new LinkedHashMap<>(around.settings());
        held.put(name, value);
        return new RaceModel(RaceFixtures.reader().read(around.scenario(), Optional.empty(), held));
    }

    private static Difference difference(RaceModel low, RaceModel high, String measure) {
        Difference difference = difference(low, high, measure, FEW_FUTURES);
        return clear(difference) ? difference : difference(low, high, measure, MOST_FUTURES);
    }

    /// From the first two blocks of so many futures, or from twice as many, and so on.
    private static Difference difference(RaceModel low, RaceModel high, String measure, int futures) {
        PairedTally pairs = PairedTally.of(low, high);
        int done = 0;
        while (true) {
            int next = Math.max(2, 2 * done);
            Block[] before = run(low, futures, done, next);
            Block[] after = run(high, futures, done, next);
            for (int b = done; b < next; b++) pairs.add(before[b], after[b]);
            done = next;
            Difference difference = difference(pairs, low, measure);
            if (clear(difference) || done == plan(low, futures).blocks()) return difference;
        }
    }

    private static boolean clear(Difference difference) {
        return Math.abs(difference.mean()) > 4 * difference.standardError();
    }

    private static Plan plan(RaceModel model, int futures) {
        return new Plan(model, 7, futures, Sampling.VARIED, 0);
    }

    /// The blocks from `done` to `next` of a plan.
    private static Block[] run(RaceModel model, int futures, int done, int next) {
        Plan plan = plan(model, futures);
        Block[] blocks = new Block[plan.blocks()];
        BitSet others = new BitSet();
        others.set(0, done);
        others.set(next, plan.blocks());
        Runner.run(plan, new TestThreads(2), others, b -> blocks[b.index()] = b, Progress.NONE, () -> false);
        return blocks;
    }

    private static Difference difference(PairedTally pairs, RaceModel model, String measure) {
        int equals = measure.indexOf('=');
        String name = equals < 0 ? measure : measure.substring(0, equals);
        for (int m = 0; m < model.measures().size(); m++)
            if (model.measures().get(m).name().equals(name))
                return switch (model.measures().get(m).kind()) {
                    case Measure.Kind.Quantity() -> pairs.quantity(m);
                    case Measure.Kind.Event() -> pairs.share(m, 1);
                    case Measure.Kind.Category(List<String> labels) ->
                        pairs.share(m, labels.indexOf(measure.substring(equals + 1)));
                };
        throw new IllegalArgumentException("no measure " + name);
    }
}
