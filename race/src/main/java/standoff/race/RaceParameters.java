package standoff.race;

import java.util.ArrayList;
import java.util.List;
import standoff.race.accidents.Accidents;
import standoff.race.accidents.Misuse;
import standoff.race.accidents.Welfare;
import standoff.race.agreement.Agreements;
import standoff.race.coalition.Coalition;
import standoff.race.doctrine.Decisions;
import standoff.race.escalation.Escalation;
import standoff.race.intelligence.Intelligence;
import standoff.race.intelligence.Posture;
import standoff.race.program.Programmes;
import standoff.race.sabotage.Sabotage;
import standoff.race.world.Automation;
import standoff.race.world.Doctrine;
import standoff.race.world.Dyad;
import standoff.race.world.Ladder;
import standoff.race.world.Parameter;
import standoff.race.world.Payoffs;
import standoff.race.world.Thresholds;

/// All parameters of the race, in the order in which files, pages and points list them.
public final class RaceParameters {
    public static final List<Parameter> PARAMETERS = parameters();

    private RaceParameters() {}

    private static List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>();
        all.addAll(Automation.PARAMETERS);
        all.addAll(Programmes.PARAMETERS);
        all.addAll(Thresholds.PARAMETERS);
        all.addAll(Posture.PARAMETERS);
        all.addAll(Intelligence.PARAMETERS);
        all.addAll(Payoffs.PARAMETERS);
        all.addAll(Doctrine.PARAMETERS);
        all.addAll(Decisions.PARAMETERS);
        all.addAll(Dyad.PARAMETERS);
        all.addAll(Ladder.PARAMETERS);
        all.addAll(Sabotage.PARAMETERS);
        all.addAll(Escalation.PARAMETERS);
        all.addAll(Coalition.PARAMETERS);
        all.addAll(Agreements.PARAMETERS);
        all.addAll(Accidents.PARAMETERS);
        all.addAll(Misuse.PARAMETERS);
        all.addAll(Welfare.PARAMETERS);
        return List.copyOf(all);
    }
}
