package standoff.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standoff.documents.DocumentSource;
import standoff.experiment.Plan;
import standoff.experiment.Runner;
import standoff.experiment.Sampling;
import standoff.experiment.Tally;
import standoff.experiment.Workers;
import standoff.race.Ending;
import standoff.race.RaceModel;
import standoff.race.RaceParameters;
import standoff.race.measures.MeasureKey;
import standoff.race.measures.Measures;
import standoff.race.scenario.Participant;
import standoff.race.scenario.Role;
import standoff.race.scenario.Scenario;
import standoff.race.scenario.ScenarioReader;
import standoff.race.scenario.ShippedScenarios;
import standoff.race.world.EndingKind;

/// Regimes over one scenario, side by side under common luck: how futures end, who strikes whom in what belief, what
/// comes of it, and how much of the halting is owed to strikes.
public final class RegimeTable {
    /// What one regime makes of the scenario; shares are of futures, strikes and wars per future.
    ///
    /// @param leader     decisive advantage of the first power, and of any other
    /// @param strikes    of all powers, and of the first alone
    /// @param early      share of the strikes on programmes that had not crossed recursion
    /// @param mistaken   share of the strikes on programmes below the striker's line
    /// @param warNet     expected wars, those out of disputes of other origin left out
    /// @param halted     share of time for which the first power halts, and the same where nobody strikes
    /// @param welfare    mean payoff of the powers
    public record Row(
            String regime,
            double leader,
            double others,
            double shared,
            double none,
            double lossOfControl,
            double war,
            double strikes,
            double strikesOfFirst,
            double early,
            double mistaken,
            double warNet,
            double surprise,
            double halted,
            double haltedUnstruck,
            double welfare) {}

    private final String scenario;
    private final DocumentSource files;
    private final long futures;
    private final long seed;
    private final Workers workers;

    /// @param scenario a file's path or a shipped scenario's name
    /// @param files    where scenarios and regimes are looked for that are named by a path
    public RegimeTable(String scenario, DocumentSource files, long futures, long seed, Workers workers) {
        this.scenario = scenario;
        this.files = files;
        this.futures = futures;
        this.seed = seed;
        this.workers = workers;
    }

    /// The shipped regimes, the unmanaged race first.
    public static List<String> shipped() {
        List<String> names = new ArrayList<>(ShippedScenarios.regimes().names());
        names.remove("unmanaged-race");
        names.addFirst("unmanaged-race");
        return names;
    }

    /// The row of one regime.
    ///
    /// @throws standoff.documents.InvalidDocument where the scenario or the regime is wrong
    public Row row(String regime) {
        RaceModel model = model(regime, Map.of());
        Tally tally = lived(model);
        List<Participant> powers = model.scenario().nations().stream()
                .filter(nation -> nation.role() == Role.POWER)
                .toList();
        Participant first = powers.getFirst();
        double strikes = mean(model, tally, Measures.STRIKES);
        double welfare = 0;
        for (Participant power : powers)
            welfare += mean(model, tally, Measures.PAYOFF.of(power.name(), power.label())) / powers.size();
        MeasureKey halted = Measures.HALTED.of(first.name(), first.label());
        RaceModel calm = model(regime, Map.of("mechanisms.strikes", "off"));
        return new Row(
                model.scenario().regime(),
                ending(model, tally, EndingKind.ADVANTAGE, first, true),
                ending(model, tally, EndingKind.ADVANTAGE, first, false),
                ending(model, tally, EndingKind.SHARED, first, false),
                ending(model, tally, EndingKind.NONE, first, false),
                ending(model, tally, EndingKind.LOSS_OF_CONTROL, first, false)
                        + ending(model, tally, EndingKind.MISUSE, first, false),
                ending(model, tally, EndingKind.WAR, first, false)
                        + ending(model, tally, EndingKind.NUCLEAR, first, false),
                strikes,
                mean(model, tally, Measures.STRIKES_BY.of(first.name(), first.label())),
                strikes == 0 ? Double.NaN : mean(model, tally, Measures.EARLY_STRIKES) / strikes,
                strikes == 0 ? Double.NaN : mean(model, tally, Measures.MISTAKEN) / strikes,
                mean(model, tally, Measures.EXPECTED_WAR_NET),
                share(model, tally, Measures.SURPRISE),
                mean(model, tally, halted),
                mean(calm, lived(calm), halted),
                welfare);
    }

    private RaceModel model(String regime, Map<String, String> settings) {
        Scenario read = new ScenarioReader(RaceParameters.PARAMETERS, files)
                .read(scenario, regime.isEmpty() ? Optional.empty() : Optional.of(regime), settings);
        return new RaceModel(read);
    }

    private Tally lived(RaceModel model) {
        return Runner.run(new Plan(model, seed, futures, Sampling.VARIED, 0), workers);
    }

    private static double mean(RaceModel model, Tally tally, MeasureKey measure) {
        return tally.quantity(model.place(measure)).mean();
    }

    private static double share(RaceModel model, Tally tally, MeasureKey event) {
        return tally.shares(model.place(event)).share(1);
    }

    private static double ending(RaceModel model, Tally tally, EndingKind kind, Participant first, boolean ofFirst) {
        double share = 0;
        List<Ending> endings = model.endings();
        for (int e = 0; e < endings.size(); e++) {
            boolean its = endings.get(e).nation().filter(first::equals).isPresent();
            if (endings.get(e).kind() == kind && its == ofFirst)
                share += tally.shares(model.place(Measures.ENDING)).share(e);
        }
        return share;
    }
}
