package standoff.study;

import java.time.LocalDate;
import java.util.List;
import standoff.race.RaceModel;
import standoff.race.scenario.Participant;
import standoff.race.scenario.Role;
import standoff.race.scenario.Scenario;

/// What was run, in short: the scenario and the model.
///
/// @param scenario   its name
/// @param story      what it is about, in a paragraph
/// @param regime     it was run under
/// @param start      of every future
/// @param steps      to the horizon, of so many days
/// @param nations    in the order of the scenario
/// @param mechanisms in the order of the turn
/// @param model      with its version
/// @param digest     SHA-256 of the scenario's text, hexadecimal
public record RaceOutline(
        String scenario,
        String title,
        String story,
        String regime,
        LocalDate start,
        int stepDays,
        int steps,
        List<Participant> nations,
        List<String> mechanisms,
        String model,
        String digest) {
    public RaceOutline {
        nations = List.copyOf(nations);
        mechanisms = List.copyOf(mechanisms);
    }

    static RaceOutline of(RaceModel model) {
        Scenario scenario = model.scenario();
        return new RaceOutline(
                scenario.name(),
                scenario.title(),
                scenario.story(),
                scenario.regime(),
                scenario.start(),
                scenario.stepDays(),
                scenario.steps(),
                scenario.nations(),
                model.mechanisms(),
                model.id().toString(),
                scenario.digest());
    }

    /// The date at the horizon.
    public LocalDate end() {
        return start.plusDays((long) stepDays * steps);
    }

    List<Participant> powers() {
        return nations.stream().filter(nation -> nation.role() == Role.POWER).toList();
    }
}
