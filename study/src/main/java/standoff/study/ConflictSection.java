package standoff.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import standoff.figures.Bars;
import standoff.figures.Caption;
import standoff.figures.ConfusionMatrix;
import standoff.figures.DisplayUnit;
import standoff.figures.Estimate;
import standoff.figures.PageElement;
import standoff.figures.SeriesColour;
import standoff.figures.StackedBars;
import standoff.race.measures.Measures;
import standoff.race.world.Ladder;

/// Strikes, right and mistaken; wars, intended and misread; rungs reached.
final class ConflictSection {
    private ConflictSection() {}

    static PageElement part(MeasureTable measures) {
        return new PageElement.Section(
                "Strikes and escalation",
                List.of(
                        prose(measures),
                        confusion(measures),
                        strikesByRung(measures),
                        wars(measures),
                        rungs(measures)));
    }

    private static PageElement prose(MeasureTable measures) {
        double crossedStruck = measures.mean(Measures.CROSSED_STRUCK).value();
        double crossed =
                crossedStruck + measures.mean(Measures.CROSSED_UNSTRUCK).value();
        double mistaken = measures.mean(Measures.UNCROSSED_STRUCK).value();
        StringBuilder text = new StringBuilder(
                "A power strikes in " + percent(measures.share(Measures.STRUCK).value()) + " of futures.");
        if (crossed > 0)
            text.append(" Of the targets that crossed a watcher's red line, ")
                    .append(percent(crossedStruck / crossed))
                    .append(" were struck by it;");
        if (crossedStruck + mistaken > 0)
            text.append(" of the targets that were struck, ")
                    .append(percent(mistaken / (crossedStruck + mistaken)))
                    .append(" had not crossed it.");
        text.append(" War comes in ")
                .append(percent(measures.share(Measures.WAR).value()))
                .append(" of futures");
        double war = measures.share(Measures.WAR).value();
        if (war > 0)
            text.append("; ")
                    .append(percent(measures.share(Measures.WAR_MISREAD).value() / war))
                    .append(" of these wars turned on a misreading");
        return new PageElement.Prose(text.append('.').toString());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "**%.1f %%**", 100 * share);
    }

    private static ConfusionMatrix confusion(MeasureTable measures) {
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
                new ConfusionMatrix.Cell("struck beyond the line", measures.mean(Measures.CROSSED_STRUCK)),
                new ConfusionMatrix.Cell("crossed and not struck", measures.mean(Measures.CROSSED_UNSTRUCK)),
                new ConfusionMatrix.Cell("mistaken", measures.mean(Measures.UNCROSSED_STRUCK)),
                new ConfusionMatrix.Cell("quiet", measures.mean(Measures.UNCROSSED_UNSTRUCK)));
    }

    private static Bars strikesByRung(MeasureTable measures) {
        List<Bars.Bar> bars = new ArrayList<>();
        for (int rung = Ladder.FIRST_OPERATION; rung <= Ladder.LAST_OPERATION; rung++)
            bars.add(new Bars.Bar(
                    rung + " " + Ladder.name(rung), measures.mean(Measures.strikesAt(rung)), SeriesColour.BLUE));
        Caption caption = new Caption(
                "Strikes by rung",
                DisplayUnit.of("strikes per future"),
                "First acts only: answers to strikes are not counted here, but count in the highest rung below.");
        return new Bars(caption, "95 % interval", bars);
    }

    private static StackedBars wars(MeasureTable measures) {
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
                                        piece("intended", measures.share(Measures.WAR_INTENDED), SeriesColour.BLUE),
                                        piece(
                                                "misread",
                                                measures.share(Measures.WAR_MISREAD),
                                                SeriesColour.VERMILLION))),
                        new StackedBars.Bar(
                                "by origin",
                                List.of(
                                        piece("strikes", measures.share(Measures.WAR_STRIKE), SeriesColour.PURPLE),
                                        piece("disputes", measures.share(Measures.WAR_DISPUTE), SeriesColour.GREY),
                                        piece("outages", measures.share(Measures.WAR_OUTAGE), SeriesColour.SKY),
                                        piece(
                                                "first launches",
                                                measures.share(Measures.WAR_LAUNCH),
                                                SeriesColour.ORANGE)))));
    }

    private static StackedBars.Piece piece(String label, Estimate estimate, SeriesColour colour) {
        return new StackedBars.Piece(label, estimate, colour);
    }

    private static Bars rungs(MeasureTable measures) {
        List<MeasureTable.LabelShare> shares = measures.shares(Measures.HIGHEST_RUNG);
        List<Bars.Bar> bars = new ArrayList<>();
        for (int rung = 0; rung < shares.size(); rung++)
            bars.add(new Bars.Bar(shares.get(rung).label(), shares.get(rung).share(), colour(rung)));
        Caption caption = new Caption(
                "Highest rung reached",
                DisplayUnit.shareOf("futures"),
                "The highest step of the escalation ladder in each future, over all pairs of powers, whatever set off"
                        + " the crisis. From rung 3 on there is an operation, from rung 8 on there is war.");
        return new Bars(caption, "95 % interval (Wilson)", bars);
    }

    private static SeriesColour colour(int rung) {
        if (rung >= Ladder.WAR) return SeriesColour.VERMILLION;
        return rung >= Ladder.FIRST_OPERATION ? SeriesColour.ORANGE : SeriesColour.GREY;
    }
}
