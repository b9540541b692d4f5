package standoff.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import standoff.experiment.Shares;
import standoff.figures.Bars;
import standoff.figures.Caption;
import standoff.figures.Hue;
import standoff.figures.Part;
import standoff.figures.Unit;

/// How the futures end.
final class EndingsSection {
    private EndingsSection() {}

    static Part part(Findings findings) {
        Shares shares = findings.shares("ending");
        List<Bars.Bar> bars = new ArrayList<>();
        IntStream.range(0, shares.labels().size())
                .boxed()
                .filter(label -> shares.count(label) > 0)
                .sorted(Comparator.comparingLong((Integer label) -> shares.count(label))
                        .reversed())
                .forEach(label -> bars.add(new Bars.Bar(
                        shares.labels().get(label),
                        findings.share("ending", label),
                        hue(shares.labels().get(label)))));
        Caption caption = new Caption(
                "How the futures end",
                Unit.shareOf("futures"),
                "Each future has one ending. The intervals say how well " + findings.futures()
                        + " futures pin the shares down under these assumptions, and nothing about whether the"
                        + " assumptions hold.");
        return new Part.Section("Endings", List.of(new Bars(caption, "95 % interval (Wilson)", bars)));
    }

    private static Hue hue(String label) {
        if (label.startsWith("decisive")) return Hue.BLUE;
        if (label.startsWith("shared")) return Hue.GREEN;
        if (label.startsWith("war") || label.startsWith("nuclear")) return Hue.VERMILLION;
        if (label.startsWith("none")) return Hue.GREY;
        return Hue.ORANGE;
    }
}
