package standoff.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import standoff.experiment.Shares;
import standoff.figures.Bars;
import standoff.figures.Caption;
import standoff.figures.ConfusionMatrix;
import standoff.figures.DisplayUnit;
import standoff.figures.Estimate;
import standoff.figures.PageElement;
import standoff.figures.SeriesColour;
import standoff.figures.StackedBars;
import standoff.race.world.Ladder;

/// Strikes, right and mistaken; wars, intended and misread; rungs reached.
final class ConflictSection {
    private ConflictSection() {}

    static PageElement part(RunStatistics statistics) {
        return new PageElement.Section(
                "Strikes and escalation",
                List.of(
                        prose(statistics),
                        confusion(statistics),
                        strikesByRung(statistics),
                        wars(statistics),
                        rungs(statistics)));
    }

    private static PageElement prose(RunStatistics statistics) {
        double crossedStruck = statistics.mean("crossed-struck").value();
        double crossed = crossedStruck + statistics.mean("crossed-unstruck").value();
        double mistaken = statistics.mean("uncrossed-struck").value();
        StringBuilder text = new StringBuilder(
                "A power strikes in " + percent(statistics.event("struck").value()) + " of futures.");
        if (crossed > 0)
            text.append(" Of the targets that crossed a watcher's red line, ")
                    .append(percent(crossedStruck / crossed))
                    .append(" were struck by it;");
        if (crossedStruck + mistaken > 0)
            text.append(" of the targets that were struck, ")
                    .append(percent(mistaken / (crossedStruck + mistaken)))
                    .append(" had not crossed it.");
        text.append(" War comes in ")
                .append(percent(statistics.event("war").value()))
                .append(" of futures");
        double war = statistics.event("war").value();
        if (war > 0)
            text.append("; ")
                    .append(percent(statistics.event("war-misread").value() / war))
                    .append(" of these wars turned on a misreading");
        return new PageElement.Prose(text.append('.').toString());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "**%.1f %%**", 100 * share);
    }

    private static ConfusionMatrix confusion(RunStatistics statistics) {
        Caption caption = new Caption(
                "Strikes against the truth",
                DisplayUnit.of("pairs of watcher and target per future"),
                "Each power as the target of each other power, at the end of its future: had it in truth crossed the"
                        + " watcher's red line, and was it struck? Marked are the two ways in which a strike and the"
                        + " line part: a strike on a target below it, which is mistaken, and a crossing that drew no"
                        + " strike, which is an error only where one was threatened. Better intelligence lowers the"
                        + " first and may raise strikes.");
        return new ConfusionMatrix(
                caption,
                "95 % interval",
                new ConfusionMatrix.Sides("line crossed", "line not crossed"),
                new ConfusionMatrix.Sides("struck", "not struck"),
                new ConfusionMatrix.Cell("struck beyond the line", statistics.mean("crossed-struck")),
                new ConfusionMatrix.Cell("crossed and not struck", statistics.mean("crossed-unstruck")),
                new ConfusionMatrix.Cell("mistaken", statistics.mean("uncrossed-struck")),
                new ConfusionMatrix.Cell("quiet", statistics.mean("uncrossed-unstruck")));
    }

    private static Bars strikesByRung(RunStatistics statistics) {
        List<Bars.Bar> bars = new ArrayList<>();
        for (int rung = Ladder.FIRST_OPERATION; rung <= Ladder.LAST_OPERATION; rung++)
            bars.add(new Bars.Bar(
                    rung + " " + Ladder.name(rung), statistics.mean("strikes-rung-" + rung), SeriesColour.BLUE));
        Caption caption = new Caption(
                "Strikes by rung",
                DisplayUnit.of("strikes per future"),
                "First acts only: answers to strikes are not counted here, but count in the highest rung below.");
        return new Bars(caption, "95 % interval", bars);
    }

    private static StackedBars wars(RunStatistics statistics) {
        Caption caption = new Caption(
                "Wars, cut two ways",
                DisplayUnit.shareOf("futures"),
                "A war is misread where the step that led to it would not have been taken had the act been read as it"
                        + " was meant. Disputes are those of other origin, at the rate measured between great powers;"
                        + " they would come without a race too. In brackets: 95 % interval (Wilson).");
        return new StackedBars(
                caption,
                List.of(
                        new StackedBars.Bar(
                                "by reading",
                                List.of(
                                        piece("intended", statistics.event("war-intended"), SeriesColour.BLUE),
                                        piece("misread", statistics.event("war-misread"), SeriesColour.VERMILLION))),
                        new StackedBars.Bar(
                                "by origin",
                                List.of(
                                        piece("strikes", statistics.event("war-strike"), SeriesColour.PURPLE),
                                        piece("disputes", statistics.event("war-dispute"), SeriesColour.GREY),
                                        piece("outages", statistics.event("war-outage"), SeriesColour.SKY)))));
    }

    private static StackedBars.Piece piece(String label, Estimate estimate, SeriesColour hue) {
        return new StackedBars.Piece(label, estimate, hue);
    }

    private static Bars rungs(RunStatistics statistics) {
        Shares shares = statistics.shares("highest-rung");
        List<Bars.Bar> bars = new ArrayList<>();
        for (int rung = 0; rung < shares.labels().size(); rung++)
            bars.add(new Bars.Bar(
                    shares.labels().get(rung),
                    statistics.share("highest-rung", rung),
                    rung >= Ladder.WAR
                            ? SeriesColour.VERMILLION
                            : rung >= Ladder.FIRST_OPERATION ? SeriesColour.ORANGE : SeriesColour.GREY));
        Caption caption = new Caption(
                "Highest rung reached",
                DisplayUnit.shareOf("futures"),
                "The highest step of the escalation ladder in each future, over all pairs of powers, whatever set off"
                        + " the crisis. From rung 3 on there is an operation, from rung 8 on there is war.");
        return new Bars(caption, "95 % interval (Wilson)", bars);
    }
}
