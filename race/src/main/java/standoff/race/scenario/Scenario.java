package standoff.race.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import standoff.experiment.Input;
import standoff.experiment.RankCorrelation;
import standoff.race.doctrine.BehaviourRule;
import standoff.race.doctrine.ScriptedOrder;

/// A described world: what a scenario file says, with everything it leaves open filled in by the model.
///
/// @param name     its identifier, for example `baseline-2026`
/// @param story    what it is about, in a paragraph
/// @param regime   the regime it is run under
/// @param stepDays length of a step
/// @param steps    number of steps to the horizon
/// @param script   orders, where decisions are scripted
/// @param strategies what nations do in each state of information, where decisions are injected
/// @param layout   which input stands where
/// @param correlations rank correlations among uncertain inputs
/// @param regimeFiles the text of each regime that is no part of the program, by the path it was named by
/// @param text     the resolved document in canonical form
/// @param digest   SHA-256 of that text, hexadecimal
public record Scenario(
        String name,
        String title,
        String story,
        String regime,
        LocalDate start,
        int stepDays,
        int steps,
        List<Participant> nations,
        List<ScriptedOrder> script,
        List<BehaviourRule> strategies,
        InputIndex layout,
        List<Input> inputs,
        List<RankCorrelation> correlations,
        Map<String, String> regimeFiles,
        String text,
        String digest) {
    public Scenario {
        nations = List.copyOf(nations);
        script = List.copyOf(script);
        strategies = List.copyOf(strategies);
        inputs = List.copyOf(inputs);
        correlations = List.copyOf(correlations);
        regimeFiles = Map.copyOf(regimeFiles);
    }

    /// The date at the end of a step.
    public LocalDate date(int step) {
        return start.plusDays((long) stepDays * step);
    }
}
