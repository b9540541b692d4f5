package standoff.benchmark;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import standoff.experiment.Plan;
import standoff.experiment.Runner;
import standoff.experiment.Sampling;
import standoff.experiment.Tally;
import standoff.experiment.Workers;
import standoff.numerics.Units;
import standoff.race.RaceModel;
import standoff.race.RaceParameters;
import standoff.race.scenario.ScenarioReader;

/// Nation-weeks per CPU second of the whole model on the baseline, through the runner with one thread: points,
/// turns, measures, series, statistics, and whatever else the process does meanwhile. Percentiles over many short
/// runs, since neighbours on a shared machine slow some of them.
public final class RaceRate {
    private static final int WARM_UP = 16;
    private static final double WEEKS_PER_YEAR = Units.DAYS_PER_YEAR / Units.DAYS_PER_WEEK;
    private static final List<String> OFF_BY_DEFAULT = List.of(
            "mechanisms.safety-choice",
            "mechanisms.investment",
            "mechanisms.agreements",
            "mechanisms.coalition",
            "options.hide",
            "options.harden",
            "options.disperse",
            "options.retaliate",
            "options.recruit",
            "options.sprint",
            "options.bargain");

    private RaceRate() {}

    /// Arguments: futures of a run, runs, then inputs to hold (`mechanisms.coalition=on`) or `everything`, which
    /// turns on what is off by default.
    public static void main(String[] arguments) {
        int futures = Integer.parseInt(arguments[0]);
        double[] rates = new double[Integer.parseInt(arguments[1])];
        Map<String, String> held = new LinkedHashMap<>();
        for (String argument : Arrays.copyOfRange(arguments, 2, arguments.length)) {
            if (argument.equals("everything")) for (String input : OFF_BY_DEFAULT) held.put(input, "on");
            else held.put(argument.substring(0, argument.indexOf('=')), argument.substring(argument.indexOf('=') + 1));
        }
        RaceModel model = new RaceModel(
                new ScenarioReader(RaceParameters.PARAMETERS).read("baseline-2026", Optional.empty(), held));
        int years = model.measures().stream().map(m -> m.name()).toList().indexOf("years");
        for (int run = -WARM_UP; run < rates.length; run++) {
            long begun = ProcessTime.spent();
            Tally tally =
                    Runner.run(new Plan(model, run + WARM_UP, futures, Sampling.VARIED, 0), Workers.inThisThread());
            double weeks = tally.quantity(years).mean() * futures * WEEKS_PER_YEAR;
            if (run >= 0) rates[run] = weeks * model.scenario().nations().size() * 1e3 / (ProcessTime.spent() - begun);
        }
        Arrays.sort(rates);
        System.out.printf(
                Locale.ROOT,
                "million nation-weeks per CPU second: median %.2f, best tenth above %.2f%n",
                rates[rates.length / 2],
                rates[rates.length * 9 / 10]);
    }
}
