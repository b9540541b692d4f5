package standoff.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import standoff.experiment.InputSampler;
import standoff.experiment.Plan;
import standoff.figures.Caption;
import standoff.figures.DisplayUnit;
import standoff.figures.Fan;
import standoff.figures.PageElement;
import standoff.figures.Quantiles;
import standoff.figures.SeriesColour;
import standoff.numerics.NormalLaw;
import standoff.race.EventNarrative;
import standoff.race.FutureTrace;
import standoff.race.RaceModel;

/// One future of the run, told: true capability, the rival's estimate with its doubt, and the blurred red line.
final class OneFutureSection {
    /// How many futures are looked through for one with a strike.
    private static final int LOOKED_THROUGH = 200;
    /// Standard normal quantiles at .75, .90 and .95.
    private static final double Z75 = .6744897501960817;

    private OneFutureSection() {}

    /// A future of a run and its portrait.
    record Told(long future, FutureTrace portrait) {}

    /// The first future in which a power strikes, or the first of all where none does.
    static Told first(RaceModel model, Plan plan) {
        InputSampler sampler = InputSampler.of(plan);
        FutureTrace portrait = model.portray(sampler.future(0));
        if (portrait.strikes()) return new Told(0, portrait);
        for (long future = 1; future < Math.min(LOOKED_THROUGH, plan.futures()); future++) {
            FutureTrace other = model.portray(sampler.future(future));
            if (other.strikes()) return new Told(future, other);
        }
        return new Told(0, portrait);
    }

    static PageElement part(RaceModel model, Plan plan) {
        Told told = first(model, plan);
        FutureTrace portrait = told.portrait();
        long future = told.future();
        String chosen = portrait.strikes()
                ? "Future %d, the first of this run in which a power strikes: chosen to show the mechanism, not"
                        + " because it is likely."
                : "Future %d. No power strikes in the first of this run's futures.";
        return new PageElement.Section(
                "One future, told",
                List.of(
                        new PageElement.Prose(chosen.formatted(future) + " `standoff replay RUN --future " + future
                                + "` tells it again and proves it identical to what was recorded."),
                        signature(portrait),
                        new PageElement.Bullets(numbered(portrait.turns())),
                        new PageElement.Details(
                                "All that happened in this future",
                                List.of(new PageElement.Bullets(portrait.story().stream()
                                        .map(OneFutureSection::line)
                                        .toList())))));
    }

    private static List<String> numbered(List<EventNarrative.Line> turns) {
        List<String> items = new ArrayList<>();
        for (EventNarrative.Line turn : turns) items.add("**" + (items.size() + 1) + "** " + line(turn));
        return items;
    }

    private static String line(EventNarrative.Line line) {
        return line.date() + " " + PageElement.Prose.literal(line.text());
    }

    static Fan signature(FutureTrace portrait) {
        String watcher = portrait.watcher().label();
        String target = portrait.target().label();
        List<LocalDate> dates =
                portrait.sights().stream().map(FutureTrace.Sight::date).toList();
        Caption caption = new Caption(
                "What " + target + " can do, what " + watcher + " believes, and where " + watcher
                        + " takes its red line to be",
                DisplayUnit.of("OOM of effective compute above the leader at the start"),
                "The line of " + PageElement.Prose.literal(target) + " is the truth. The fan is the estimate of "
                        + PageElement.Prose.literal(watcher)
                        + " as it believes it, so where the truth leaves the fan it is surprised. The blurred band is"
                        + " the capability that it will not accept, known only as well as anyone knows where recursion"
                        + " begins.");
        return new Fan(
                caption,
                dates,
                List.of(
                        new Fan.Spread(
                                "red line of " + watcher,
                                Fan.Look.BLURRED,
                                SeriesColour.VERMILLION,
                                normal(portrait, FutureTrace.Sight::line, FutureTrace.Sight::lineDoubt),
                                List.of()),
                        new Fan.Spread(
                                EventNarrative.own(watcher) + " estimate",
                                Fan.Look.BANDS,
                                SeriesColour.ORANGE,
                                normal(portrait, FutureTrace.Sight::estimate, FutureTrace.Sight::doubt),
                                List.of()),
                        new Fan.Spread(
                                target + " in truth",
                                Fan.Look.BANDS,
                                SeriesColour.BLUE,
                                normal(portrait, FutureTrace.Sight::truth, sight -> 0),
                                List.of())),
                moments(portrait, dates));
    }

    private static List<Quantiles> normal(
            FutureTrace portrait, ToDoubleFunction<FutureTrace.Sight> mean, ToDoubleFunction<FutureTrace.Sight> sd) {
        List<Quantiles> steps = new ArrayList<>();
        for (FutureTrace.Sight sight : portrait.sights()) {
            double m = mean.applyAsDouble(sight);
            double s = sd.applyAsDouble(sight);
            steps.add(new Quantiles(
                    m - NormalLaw.QUANTILE_95 * s,
                    m - NormalLaw.QUANTILE_90 * s,
                    m - Z75 * s,
                    m,
                    m + Z75 * s,
                    m + NormalLaw.QUANTILE_90 * s,
                    m + NormalLaw.QUANTILE_95 * s));
        }
        return steps;
    }

    /// The turning points, numbered as in the list below the figure.
    private static List<Fan.Moment> moments(FutureTrace portrait, List<LocalDate> dates) {
        List<Fan.Moment> moments = new ArrayList<>();
        for (int i = 0; i < portrait.turns().size(); i++) {
            LocalDate date = portrait.turns().get(i).date();
            if (!date.isAfter(dates.getLast())) moments.add(new Fan.Moment(date, String.valueOf(i + 1)));
        }
        return moments;
    }
}
