package standoff.race.world;

import java.util.List;
import standoff.experiment.Mark;
import standoff.race.measures.Measures;

/// What lies between two powers, whoever of them acts.
public final class Dyad {
    public static final Parameter HOSTILITY = Parameter.real(Section.BETWEEN, "hostility", "share")
            .share()
            .value(.5)
            .linear(.25, .75)
            .means("How hostile the two are before anything happens; 0.5 is today's great-power rivalry")
            .enters("odds(up) x exp(.7 (hostility - .5)); odds(misread) x (1 + hostility - reassurance - .5)")
            .limit("at .5 and all else at the baseline the ladder's columns hold as stated")
            .raises(Measures.EXPECTED_WAR)
            .assumed("because no source measures it on this scale; 0.5 anchors the ladder's base rates");
    public static final Parameter ENTANGLEMENT = Parameter.real(Section.BETWEEN, "entanglement", "share")
            .share()
            .value(.4)
            .linear(.1, .8)
            .means("Share of military or nuclear command or civilian grid that shares the infrastructure an operation"
                    + " would hit")
            .enters("odds(misread) x (1 + 1.5 (entanglement - .4))")
            .limit("more entanglement, more misreading")
            .raises(Measures.EXPECTED_WAR)
            .assumed("because the share is secret; range of expert statements on shared power and networks");
    public static final Parameter HOTLINE = Parameter.real(Section.BETWEEN, "hotline", "share")
            .share()
            .value(.3)
            .linear(.1, .6)
            .means("Reliability and use of a crisis channel between the two militaries")
            .enters("odds(misread) x (1 - .5 (hotline - .3))")
            .limit("0: no channel")
            .lowers(Measures.EXPECTED_WAR)
            .assumed("because use in a crisis is rare and unmeasured");
    public static final Parameter NOTIFICATION = Parameter.real(Section.BETWEEN, "notification", "share")
            .share()
            .value(0)
            .linear(0, .2)
            .means("Share of large runs and exercises that are notified in advance")
            .enters("odds(misread) x (1 - .4 notification)")
            .limit("0: none, as today")
            .lowers(Measures.EXPECTED_WAR)
            .assumed("because no such agreement is in force");
    public static final Parameter DIALOGUE = Parameter.real(Section.BETWEEN, "dialogue", "share")
            .share()
            .value(.2)
            .linear(0, .4)
            .means("Depth of military and diplomatic dialogue on these dangers")
            .enters("odds(up) x exp(-.7 (dialogue - .2))")
            .limit("at .2 the ladder's columns hold as stated")
            .lowers(Measures.EXPECTED_WAR)
            .assumed("because it is a summary judgement; 0.2 stands for today's occasional talks");
    public static final Parameter REASSURANCE = Parameter.real(Section.BETWEEN, "reassurance", "share")
            .share()
            .value(0)
            .linear(0, .2)
            .means("Credible reassurance about intentions, for example renunciation of interference with nuclear"
                    + " command")
            .enters("odds(misread) x (1 + hostility - reassurance - .5)")
            .limit("0: none")
            .lowers(Measures.EXPECTED_WAR)
            .assumed("because no measure exists; see also Bell and others on costly signals");
    public static final Parameter TRANSPARENCY = Parameter.real(Section.BETWEEN, "transparency", "share")
            .share()
            .value(0)
            .linear(0, .2)
            .means("Verified openness of programmes to each other")
            .enters("sigma x (1 - transparency-weight x transparency)")
            .limit("0: only national means")
            .lowers(Measures.FIRST_STRIKE_PEAK)
            .assumed("because no verification of AI programmes is in force");
    public static final Parameter DISPUTE_RATE = Parameter.real(Section.BETWEEN, "dispute-rate", "1/yr")
            .bounds(0, 20)
            .value(.48)
            .range(.25, .9)
            .means("Rate of militarised disputes of other origin between the two")
            .enters("each enters the ladder at rung 1, 3, 4 or 6 by the entry mix")
            .limit("0: no disputes but those of the race")
            .raises(Measures.EXPECTED_WAR)
            .source("Correlates of War MID 5.0, United States and China 1990-2014: 12 in 25 years", Mark.DERIVED);
    public static final Parameter MISREADING = Parameter.real(Section.BETWEEN, "misreading", "factor")
            .bounds(0, 5)
            .value(1)
            .means("Factor on the odds of misreading, for agreements that change it")
            .enters("odds(misread) x misreading")
            .limit("0: nothing is misread")
            .raises(Measures.EXPECTED_WAR)
            .assumed("because agreements may halve it; 1 is no agreement");

    public static final List<Parameter> PARAMETERS = List.of(
            HOSTILITY,
            ENTANGLEMENT,
            HOTLINE,
            NOTIFICATION,
            DIALOGUE,
            REASSURANCE,
            TRANSPARENCY,
            DISPUTE_RATE,
            MISREADING);

    public final int first;
    public final int second;

    public double statedHostility;
    public double entanglement;
    public double hotline;
    public double notification;
    public double dialogue;
    public double reassurance;
    public double transparency;
    public double disputeRate;
    public double misreading;
    /// Hostility that acts have added since the start.
    public double grievance;
    /// Highest rung on which the two stand now, 0 to 9.
    public int rung;
    /// Steps that the two have stood above rung 0.
    public int crisisSteps;
    /// The highest rung reached in this future.
    public int highestRung;

    Dyad(int first, int second) {
        this.first = first;
        this.second = second;
    }

    void begin(ParameterValues values) {
        statedHostility = values.of(HOSTILITY, first, second);
        entanglement = values.of(ENTANGLEMENT, first, second);
        hotline = values.of(HOTLINE, first, second);
        notification = values.of(NOTIFICATION, first, second);
        dialogue = values.of(DIALOGUE, first, second);
        reassurance = values.of(REASSURANCE, first, second);
        transparency = values.of(TRANSPARENCY, first, second);
        disputeRate = values.of(DISPUTE_RATE, first, second);
        misreading = values.of(MISREADING, first, second);
        grievance = 0;
        rung = 0;
        crisisSteps = 0;
        highestRung = 0;
    }

    /// Adds to what the two hold against each other, in units of hostility.
    public void embitter(double hostility) {
        grievance += hostility;
    }

    /// Multiplies the odds that the two misread each other.
    public void misreadMore(double factor) {
        misreading *= factor;
    }

    /// Raises the rung on which the two stand.
    public void climb(int to) {
        rung = Math.max(rung, to);
        highestRung = Math.max(highestRung, rung);
    }
}
