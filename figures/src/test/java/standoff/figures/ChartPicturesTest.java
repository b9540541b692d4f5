package standoff.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static standoff.figures.ParsedMarkup.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/// The pictures say the numbers: lengths and places are read back from the SVG.
class ChartPicturesTest {
    private static final Caption SHARES = new Caption("Shares", DisplayUnit.shareOf("futures"), "");
    private static final Caption MONTHS = new Caption("Months", DisplayUnit.of("months"), "");

    @ParameterizedTest
    @EnumSource
    void barsAreAsLongAsTheirNumbers(ChartWidth layout) {
        Bars chart = new Bars(
                SHARES,
                "95 % interval",
                List.of(
                        new Bars.Bar("half", new Estimate(.5, .4, .6), SeriesColour.BLUE),
                        new Bars.Bar("quarter", new Estimate(.25, .2, .3), SeriesColour.BLUE)));
        ParsedMarkup svg = drawn(chart, layout);
        List<Element> bars = svg.all("//g[title]//rect");
        assertThat(number(bars.getFirst(), "width")).isCloseTo(2 * number(bars.getLast(), "width"), within(.03));
        assertThat(svg.texts("//g/title"))
                .containsExactly(
                        "half: 50.0\u00a0% (40.0 to 60.0\u00a0%)", "quarter: 25.0\u00a0% (20.0 to 30.0\u00a0%)");
        // the whisker of the first bar runs from .4 to .6: its length is .2/.5 of the bar
        Element whisker = svg.all("//g[title]/line").getFirst();
        double length = number(whisker, "x2") - number(whisker, "x1");
        assertThat(length).isCloseTo(.4 * number(bars.getFirst(), "width"), within(.03));
    }

    @ParameterizedTest
    @EnumSource
    void aBarBelowZeroRunsToTheLeft(ChartWidth layout) {
        Bars chart = new Bars(
                MONTHS,
                "",
                List.of(
                        new Bars.Bar("gain", Estimate.exact(2), SeriesColour.BLUE),
                        new Bars.Bar("loss", Estimate.exact(-1), SeriesColour.BLUE)));
        List<Element> bars = drawn(chart, layout).all("//g[title]//rect");
        double zero = number(bars.getFirst(), "x");
        assertThat(number(bars.getLast(), "x") + number(bars.getLast(), "width"))
                .isCloseTo(zero, within(.02));
    }

    @ParameterizedTest
    @EnumSource
    void aFanRunsThroughItsMediansAndInsideItsBands(ChartWidth layout) {
        Fan chart = fan(List.of(spread(0), spread(5), spread(10)));
        ParsedMarkup svg = drawn(chart, layout);
        List<double[]> median = points(svg.all("//path[@stroke-width='2.3']").getFirst());
        // 1 July 2026, 2027 and 2029 are 0, 365 and 1096 days: the middle one lies at 365/1096 of the way
        double span = median.get(2)[0] - median.get(0)[0];
        assertThat(median.get(1)[0] - median.get(0)[0]).isCloseTo(span * 365 / 1096, within(.11));
        assertThat(median.get(1)[1]).isCloseTo((median.get(0)[1] + median.get(2)[1]) / 2, within(.11));
        // the band of 90 %: three points above, three below, the median of 10 halfway between 8 and 12
        List<double[]> band = points(svg.all("//path[@fill-opacity]").getFirst());
        assertThat(band).hasSize(6);
        assertThat(median.get(2)[1]).isCloseTo((band.get(2)[1] + band.get(3)[1]) / 2, within(.11));
    }

    @Test
    void aFanBreaksWhereThereIsNoValue() {
        Fan chart = fan(List.of(spread(0), Quantiles.NONE, spread(10)));
        Element median =
                drawn(chart, ChartWidth.WIDE).all("//path[@stroke-width='2.3']").getFirst();
        assertThat(median.getAttribute("d")).matches("M[^L]*M[^L]*");
    }

    @Test
    void aBlurredLineIsDarkestAtItsMedian() {
        Fan chart = new Fan(
                MONTHS,
                List.of(LocalDate.of(2026, 7, 1), LocalDate.of(2029, 7, 1)),
                List.of(new Fan.Spread(
                        "line", Fan.Look.BLURRED, SeriesColour.VERMILLION, List.of(spread(5), spread(5)), List.of())),
                List.of());
        List<Double> heights = drawn(chart, ChartWidth.WIDE).all("//path[@fill-opacity]").stream()
                .map(path -> points(path).getLast()[1] - points(path).getFirst()[1])
                .toList();
        assertThat(heights).hasSize(9).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void moreDatesThanADrawingCanShowAreThinnedButTheEndsStay() {
        int[] kept = FanPaths.thinned(627, 100);
        assertThat(kept).hasSize(100).startsWith(0).endsWith(626).isSorted();
        assertThat(FanPaths.thinned(3, 100)).containsExactly(0, 1, 2);
        assertThat(FanPaths.thinned(0, 100)).isEmpty();
    }

    @Test
    void aFanRefusesDatesOutOfOrderAndSeriesOfAnotherLength() {
        List<LocalDate> fallingDates = List.of(LocalDate.of(2027, 1, 1), LocalDate.of(2026, 1, 1));
        assertThatThrownBy(() -> new Fan(MONTHS, fallingDates, List.of(), List.of()))
                .hasMessage("Months: expected rising dates, found 2027-01-01 before 2026-01-01");
        assertThatThrownBy(() -> fan(List.of(spread(1))))
                .hasMessage("lag: expected a value for each of 3 dates, found 1");
        assertThatThrownBy(() -> new Quantiles(1, 2, 3, 2, 5, 6, 7)).hasMessageContaining("rising order");
        assertThatThrownBy(() -> new Quantiles(1, Double.NaN, 3, 4, 5, 6, 7)).hasMessageContaining("seven NaN");
    }

    @Test
    void quantilesBetweenThoseKnownLieOnStraightLines() {
        Quantiles q = new Quantiles(0, 10, 20, 30, 40, 50, 60);
        assertThat(q.at(.05)).isZero();
        // a third of the way from .10 to .25
        assertThat(q.at(.15)).isCloseTo(10 + 10 / 3.0, within(1e-12));
        assertThat(q.at(.95)).isEqualTo(60);
    }

    @Test
    void theTableOfAFanHoldsWhatWasGiven() {
        Table table = fan(List.of(spread(0), spread(5), spread(10))).data();
        assertThat(table.csv().lines())
                .containsExactly(
                        "date,lag: 5 %,lag: 10 %,lag: 25 %,lag: 50 %,lag: 75 %,lag: 90 %,lag: 95 %",
                        "2026-07-01,-2,-1.5,-1,0,1,1.5,2",
                        "2027-07-01,3,3.5,4,5,6,6.5,7",
                        "2029-07-01,8,8.5,9,10,11,11.5,12");
    }

    @Test
    void piecesOfAStackedBarFillItsWhole() {
        StackedBars chart = new StackedBars(
                SHARES,
                List.of(new StackedBars.Bar(
                        "war",
                        List.of(
                                new StackedBars.Piece("intended", .03, SeriesColour.BLUE),
                                new StackedBars.Piece("misread", .01, SeriesColour.ORANGE)))));
        List<Element> pieces = drawn(chart, ChartWidth.WIDE).all("//g[title]/g/rect[1]");
        // .03 and .01 of .04 of 860 units
        assertThat(number(pieces.getFirst(), "width")).isCloseTo(645, within(.01));
        assertThat(number(pieces.getLast(), "x")).isCloseTo(645, within(.01));
        assertThat(number(pieces.getLast(), "width")).isCloseTo(215, within(.01));
        assertThat(chart.sentence())
                .isEqualTo("Bars cut into pieces, share of futures (%): war 4.0\u00a0%, of which intended 3.0\u00a0%,"
                        + " misread 1.0\u00a0%.");
    }

    @Test
    void theTwoWaysToBeWrongLookDifferentFromTheTwoToBeRight() {
        ConfusionMatrix chart = DemonstrationReport.matrix();
        ParsedMarkup svg = drawn(chart, ChartWidth.NARROW);
        List<String> fills = svg.all("//g[title]/rect").stream()
                .map(rect -> rect.getAttribute("fill"))
                .toList();
        assertThat(fills)
                .containsExactly(
                        SeriesColour.BLUE.colour(),
                        SeriesColour.VERMILLION.colour(),
                        SeriesColour.VERMILLION.colour(),
                        SeriesColour.BLUE.colour());
        // and without colour: only they carry a hatched edge
        assertThat(svg.all("//g[title]/g/path[@stroke='" + Canvas.PAPER + "']")).hasSize(2);
    }

    @Test
    void aDifferenceWithinItsErrorIsHollow() {
        Differences chart = new Differences(
                new Caption("d", DisplayUnit.pointsOf("futures"), ""),
                "95 % interval",
                "less",
                "more",
                List.of(
                        new Differences.Row("sure", new Estimate(.02, .01, .03)),
                        new Differences.Row("unsure", new Estimate(.01, -.01, .03))));
        List<Element> points = drawn(chart, ChartWidth.WIDE).all("//g[title]/path");
        assertThat(points.getFirst().getAttribute("fill")).isEqualTo(SeriesColour.BLUE.colour());
        assertThat(points.getLast().getAttribute("fill")).isEqualTo(Canvas.PAPER);
    }

    @Test
    void aTornadoPutsTheLargestSwingFirst() {
        Tornado chart = new Tornado(
                SHARES,
                .3,
                List.of(
                        new Tornado.Swing("small", "0", "1", .29, .31),
                        new Tornado.Swing("missing", "0", "1", Double.NaN, .31),
                        new Tornado.Swing("falling", "0", "1", .5, .1)));
        assertThat(chart.swings().stream().map(Tornado.Swing::label)).containsExactly("falling", "small", "missing");
        List<Element> bars = drawn(chart, ChartWidth.WIDE).all("//g[title]/g/rect[1]");
        // the high setting of the falling one gives less: its bar ends where the low one's begins
        double baseline = number(bars.get(0), "x");
        assertThat(number(bars.get(1), "x") + number(bars.get(1), "width")).isCloseTo(baseline, within(.02));
    }

    @Test
    void theAreaOfAHistogramFollowsItsHeights() {
        Histogram chart = new Histogram(
                SHARES,
                DisplayUnit.of("months"),
                List.of(0.0, 1.0, 2.0),
                List.of(.2, .4),
                SeriesColour.BLUE,
                List.of());
        List<Element> bins = drawn(chart, ChartWidth.WIDE).all("//g[title]//rect");
        assertThat(number(bins.getLast(), "height")).isCloseTo(2 * number(bins.getFirst(), "height"), within(.03));
        assertThat(chart.sentence()).contains("the highest bin, 40.0\u00a0%, from 1 to 2");
        assertThatThrownBy(() -> new Histogram(
                        SHARES, DisplayUnit.of("months"), List.of(0.0, 1.0), List.of(), SeriesColour.BLUE, List.of()))
                .hasMessage("Shares: expected one more edge than the 0 heights, found 2");
    }

    @ParameterizedTest
    @EnumSource
    void aHatchStaysInsideItsBox(SeriesColour hue) {
        Element path = new ParsedMarkup("<path d='" + Hatching.path(hue.hatch(), 10, 20, 33.5, 17.5) + "'/>")
                .all("/path")
                .getFirst();
        assertThat(points(path).isEmpty()).isEqualTo(hue == SeriesColour.BLUE);
        for (double[] point : points(path)) {
            assertThat(point[0]).isBetween(10.0, 43.5);
            assertThat(point[1]).isBetween(20.0, 37.5);
        }
    }

    @Test
    void aLongListIsToldToTheTwelfthAndCounted() {
        List<Bars.Bar> bars = new ArrayList<>();
        for (int i = 1; i <= 15; i++) bars.add(new Bars.Bar("b" + i, Estimate.exact(i), SeriesColour.BLUE));
        assertThat(new Bars(MONTHS, "no interval", bars).sentence())
                .startsWith("Bars, months, with no interval: b1 1; b2 2")
                .endsWith("b12 12; and 3 more in the table.");
    }

    private static Fan fan(List<Quantiles> steps) {
        return new Fan(
                MONTHS,
                List.of(LocalDate.of(2026, 7, 1), LocalDate.of(2027, 7, 1), LocalDate.of(2029, 7, 1)),
                List.of(new Fan.Spread("lag", Fan.Look.BANDS, SeriesColour.BLUE, steps, List.of())),
                List.of());
    }

    private static Quantiles spread(double median) {
        return new Quantiles(median - 2, median - 1.5, median - 1, median, median + 1, median + 1.5, median + 2);
    }

    private static ParsedMarkup drawn(Chart chart, ChartWidth layout) {
        return new ParsedMarkup("<g>" + Drawing.of(chart, layout, "").marks() + "</g>");
    }

    private static List<double[]> points(Element path) {
        Matcher matcher = Pattern.compile("[ML]([-0-9. ]+)").matcher(path.getAttribute("d"));
        List<double[]> points = new ArrayList<>();
        while (matcher.find())
            points.add(Arrays.stream(matcher.group(1).split(" ", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray());
        return points;
    }
}
