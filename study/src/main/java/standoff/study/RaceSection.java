package standoff.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import standoff.experiment.Timeline;
import standoff.figures.Caption;
import standoff.figures.DisplayUnit;
import standoff.figures.Fan;
import standoff.figures.PageElement;
import standoff.figures.Quantiles;
import standoff.figures.SeriesColour;
import standoff.race.EventNarrative;
import standoff.race.scenario.Participant;

/// Truth, belief and red line on one axis, and how far the rivals are apart in both clocks.
final class RaceSection {
    private static final DisplayUnit OOM = DisplayUnit.of("OOM of effective compute above the leader at the start");
    /// Moments at which fewer futures than this share are still under way are not drawn.
    private static final double LEAST = .05;

    private final Answer answer;
    private final List<Integer> moments;
    private final List<LocalDate> dates;

    private RaceSection(Answer answer) {
        this.answer = answer;
        Timeline timeline = answer.timeline();
        List<Long> underWay = answer.fans().getFirst().futures();
        moments = IntStream.range(0, timeline.count())
                .filter(moment -> underWay.get(moment) >= LEAST * underWay.getFirst() && underWay.get(moment) > 0)
                .filter(moment -> moment % 2 == 0)
                .boxed()
                .toList();
        dates = moments.stream().map(timeline::date).toList();
    }

    static PageElement part(Answer answer) {
        RaceSection section = new RaceSection(answer);
        List<Participant> powers = answer.race().powers();
        List<PageElement> parts = new ArrayList<>();
        parts.add(new PageElement.Prose(
                "Bands are over the futures still under way at a date: those that have ended are no longer"
                        + " counted, so late dates show a selection. A band spans futures, not the doubt within one."));
        for (Participant watcher : powers)
            for (Participant target : powers)
                if (!watcher.equals(target) && parts.size() < 3) parts.add(section.signature(watcher, target));
        if (powers.size() > 1) parts.add(section.errors(powers));
        parts.add(section.lag(powers));
        for (int i = 0; i < powers.size(); i++)
            for (int j = i + 1; j < powers.size() && parts.size() < 7; j++)
                parts.add(section.gap(powers.get(i), powers.get(j)));
        return new PageElement.Section("The race: truth and belief", parts);
    }

    private Fan signature(Participant watcher, Participant target) {
        String pair = watcher.name() + "-on-" + target.name();
        Caption caption = new Caption(
                "What " + target.label() + " can do, what " + watcher.label() + " believes, and where "
                        + EventNarrative.own(watcher.label()) + " red line lies",
                OOM,
                "The red line is where automation of AI research reaches 90 % (and the doctrine's offset); nobody"
                    + " knows it sharply, and it differs from future to future. That the estimates spread like the"
                    + " truth does not say that they are right in any one future: how wrong they are is drawn below.");
        return new Fan(
                caption,
                dates,
                List.of(
                        spread(
                                "red line of " + watcher.label(),
                                watcher.name() + ".line",
                                Fan.Look.BLURRED,
                                SeriesColour.VERMILLION),
                        spread(
                                target.label() + " in truth",
                                target.name() + ".capability",
                                Fan.Look.BANDS,
                                SeriesColour.BLUE),
                        spread(
                                EventNarrative.own(watcher.label()) + " estimate",
                                pair + ".estimate",
                                Fan.Look.EDGES,
                                SeriesColour.ORANGE)),
                List.of());
    }

    /// How far the estimates are off, of each power about each other.
    private Fan errors(List<Participant> powers) {
        List<Fan.Spread> spreads = new ArrayList<>();
        for (Participant watcher : powers)
            for (Participant target : powers)
                if (!watcher.equals(target) && spreads.size() < 2)
                    spreads.add(spread(
                            watcher.label() + " about " + target.label(),
                            watcher.name() + "-on-" + target.name() + ".error",
                            spreads.isEmpty() ? Fan.Look.BANDS : Fan.Look.EDGES,
                            SeriesColour.at(spreads.size())));
        Caption caption = new Caption(
                "How far each is wrong about the other",
                DisplayUnit.of("OOM, estimate less truth"),
                "Below zero the rival is further than believed: room for a surprise. Above zero it is taken for"
                        + " further than it is: room for a mistaken strike.");
        return new Fan(caption, dates, spreads, List.of());
    }

    private Fan lag(List<Participant> powers) {
        List<Fan.Spread> spreads = new ArrayList<>();
        for (Participant power : powers)
            spreads.add(spread(power.label(), power.name() + ".lag", Fan.Look.BANDS, SeriesColour.at(spreads.size())));
        Caption caption = new Caption(
                "Lag behind the leader in months",
                DisplayUnit.of("months"),
                "How long ago the leader had the capability that a nation has now; 60 months stands for all that is"
                        + " longer. Under fast take-off this clock and the next one diverge: weeks can be orders of"
                        + " magnitude.");
        return new Fan(caption, dates, spreads, List.of());
    }

    private Fan gap(Participant one, Participant other) {
        Caption caption = new Caption(
                "Gap of " + one.label() + " over " + other.label() + " in orders of magnitude",
                DisplayUnit.of("OOM of effective compute"),
                "Above zero " + PageElement.Prose.literal(one.label())
                        + " leads; 1 OOM is ten times the effective compute.");
        return new Fan(
                caption,
                dates,
                List.of(spread("gap", one.name() + "-" + other.name() + ".gap", Fan.Look.BANDS, SeriesColour.PURPLE)),
                List.of());
    }

    private Fan.Spread spread(String label, String series, Fan.Look look, SeriesColour colour) {
        SeriesFan fan = answer.fan(series);
        List<Quantiles> steps = moments.stream().map(fan::at).toList();
        return new Fan.Spread(label, look, colour, steps, List.of());
    }
}
