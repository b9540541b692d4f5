package standoff.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import standoff.figures.Caption;
import standoff.figures.DisplayUnit;
import standoff.figures.Fan;
import standoff.figures.PageElement;
import standoff.figures.Quantiles;
import standoff.figures.SeriesColour;
import standoff.numerics.NormalLaw;
import standoff.race.DecisionTold;
import standoff.race.EventNarrative;
import standoff.race.FutureTrace;

/// One future of the run, told: true capability, the rival's estimate with its doubt, and the blurred red line.
final class OneFutureSection {
    /// Standard normal quantiles at .75, .90 and .95.
    private static final double Z75 = .6744897501960817;
    private static final String WEIGHED = "Numbers are payoffs (avoiding the rival's decisive advantage is 1) or"
            + " chances. A term tips a decision if without it, all else as it was, another decision would have been"
            + " taken; where several do, that which adds least comes first.";

    private OneFutureSection() {}

    static PageElement part(FutureTold told) {
        FutureTrace trace = told.trace();
        long future = told.future();
        String chosen = trace.strikes()
                ? "Future %d, the first of this run in which a power strikes: chosen to show the mechanism, not"
                        + " because it is likely."
                : "Future %d. No power strikes in the first of this run's futures.";
        return new PageElement.Section(
                "One future, told",
                List.of(
                        new PageElement.Prose(chosen.formatted(future) + " `standoff replay RUN --future " + future
                                + "` tells it again and proves it identical to what was recorded."),
                        signature(trace),
                        new PageElement.Bullets(numbered(trace.turns())),
                        new PageElement.Details(
                                "Why: what was weighed in each decision",
                                List.of(
                                        new PageElement.Prose(WEIGHED),
                                        new PageElement.Bullets(trace.decisions().stream()
                                                .map(OneFutureSection::reason)
                                                .toList()))),
                        new PageElement.Details(
                                "All that happened in this future",
                                List.of(new PageElement.Bullets(trace.story().stream()
                                        .map(OneFutureSection::line)
                                        .toList())))));
    }

    private static List<String> numbered(List<EventNarrative.Line> turns) {
        List<String> items = new ArrayList<>();
        for (EventNarrative.Line turn : turns) items.add("**" + (items.size() + 1) + "** " + line(turn));
        return items;
    }

    private static String reason(DecisionTold told) {
        return told.date() + " " + PageElement.Prose.literal(told.what()) + " " + PageElement.Prose.literal(told.why());
    }

    private static String line(EventNarrative.Line line) {
        return line.date() + " " + PageElement.Prose.literal(line.text());
    }

    static Fan signature(FutureTrace trace) {
        String watcher = trace.watcher().label();
        String target = trace.target().label();
        List<LocalDate> dates =
                trace.sights().stream().map(FutureTrace.Sight::date).toList();
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
                                normal(trace, FutureTrace.Sight::line, FutureTrace.Sight::lineDoubt),
                                List.of()),
                        new Fan.Spread(
                                EventNarrative.own(watcher) + " estimate",
                                Fan.Look.BANDS,
                                SeriesColour.ORANGE,
                                normal(trace, FutureTrace.Sight::estimate, FutureTrace.Sight::doubt),
                                List.of()),
                        new Fan.Spread(
                                target + " in truth",
                                Fan.Look.BANDS,
                                SeriesColour.BLUE,
                                normal(trace, FutureTrace.Sight::truth, sight -> 0),
                                List.of())),
                moments(trace, dates));
    }

    private static List<Quantiles> normal(
            FutureTrace trace, ToDoubleFunction<FutureTrace.Sight> mean, ToDoubleFunction<FutureTrace.Sight> sd) {
        List<Quantiles> steps = new ArrayList<>();
        for (FutureTrace.Sight sight : trace.sights()) {
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
    private static List<Fan.Moment> moments(FutureTrace trace, List<LocalDate> dates) {
        List<Fan.Moment> moments = new ArrayList<>();
        for (int i = 0; i < trace.turns().size(); i++) {
            LocalDate date = trace.turns().get(i).date();
            if (!date.isAfter(dates.getLast())) moments.add(new Fan.Moment(date, String.valueOf(i + 1)));
        }
        return moments;
    }
}
