package standoff.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What holds for each kind of chart.
class EveryChartTest {
    private static final JsonMapper READER = JsonMapper.builder().build();

    private static final String HOSTILE = "</script></svg><img src=x onerror=alert(1)>\"'&\u0000\u202E]]> **x**";

    static List<Chart> plain() {
        return EveryChart.labelled("war or peace");
    }

    static List<Chart> hostile() {
        return EveryChart.labelled(HOSTILE);
    }

    static List<Chart> withoutData() {
        return EveryChart.withoutData();
    }

    static List<Chart> withGaps() {
        return EveryChart.withGaps();
    }

    @Test
    void theListOfChartsHasEveryKind() {
        assertThat(plain().stream().map(Chart::getClass).map(Class::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(List.of(Chart.class.getPermittedSubclasses()).stream()
                        .map(Class::getSimpleName)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("plain")
    void aFileOfItsOwnHasTitleUnitAndTextAlternative(Chart chart) {
        ParsedMarkup svg = new ParsedMarkup(chart.svg());
        Element root = svg.all("/*").getFirst();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-label"))
                .startsWith("war or peace. ")
                .contains(chart.sentence())
                .endsWith(".");
        assertThat(svg.texts("/*/*[local-name()='text']")).contains("war or peace");
        assertThat(svg.texts("//*[local-name()='text']")).anyMatch(text -> text.contains("share of futures (%)"));
    }

    @ParameterizedTest
    @MethodSource("plain")
    void onAPageItHasACaptionTwoDrawingsATableAndAFile(Chart chart) {
        ParsedMarkup page = onAPage(chart);
        assertThat(page.texts("//*[local-name()='figcaption']/*[local-name()='strong']"))
                .containsExactly("Figure 1 war or peace");
        assertThat(page.all("//*[local-name()='svg']"))
                .hasSize(2)
                .allSatisfy(svg -> assertThat(svg.getAttribute("aria-label")).contains(chart.sentence()));
        assertThat(page.all("//*[local-name()='tbody']/*[local-name()='tr']"))
                .hasSameSizeAs(chart.data().rows());
        assertThat(page.all("//*[local-name()='a'][@download]").getFirst().getAttribute("download"))
                .isEqualTo("war-or-peace.csv");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileLabelStaysText(Chart chart) {
        assertThat(chart.svg()).doesNotContain("<img").doesNotContain("</script>");
        assertThat(new ParsedMarkup(chart.svg()).all("//*[local-name()='img' or local-name()='script']"))
                .isEmpty();
        ParsedMarkup page = onAPage(chart);
        assertThat(page.all("//*[local-name()='img']")).isEmpty();
        assertThat(page.all("//*[local-name()='script']")).hasSize(1);
        assertThat(page.texts("//*[local-name()='figcaption']/*[local-name()='strong']")
                        .getFirst())
                .contains("</script></svg><img src=x onerror=alert(1)>\"'&")
                .doesNotContain("\u202E");
    }

    @ParameterizedTest
    @MethodSource("withoutData")
    void withoutDataThereIsASentenceAndNoPicture(Chart chart) {
        assertThat(chart.isEmpty()).isTrue();
        ParsedMarkup page = onAPage(chart);
        assertThat(page.all("//*[local-name()='svg']")).isEmpty();
        assertThat(page.texts("//*[@class='absent']"))
                .containsExactly("There is nothing to draw: Nothing has no finite value in these data.");
        ParsedMarkup alone = new ParsedMarkup(chart.svg());
        assertThat(alone.texts("//*[local-name()='text']")).containsExactly("Nothing", "no data");
    }

    @ParameterizedTest
    @MethodSource("withGaps")
    void aMissingNumberLeavesTheOthersDrawn(Chart chart) {
        assertThat(chart.isEmpty()).isFalse();
        for (ChartWidth layout : ChartWidth.values()) {
            String drawing = Drawing.of(chart, layout, "").marks().toString();
            assertThat(drawing).doesNotContain("NaN").doesNotContain("Infinity");
        }
        onAPage(chart);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void asDataItHasItsCaptionAndEveryLabelAsItWas(Chart chart) {
        JsonNode json = READER.readTree(chart.json().indented());
        assertThat(json.get("format").asInt()).isEqualTo(1);
        assertThat(json.get("title").asString()).isEqualTo(HOSTILE);
        assertThat(json.get("unit").get("factor").asInt()).isEqualTo(100);
        assertThat(json.get("empty").asBoolean()).isFalse();
        assertThat(json.findValuesAsString("label")).allMatch(HOSTILE::equals);
        assertThat(chart.json().indented()).doesNotContain("</script>");
    }

    @Test
    void everyKindHasAnotherName() {
        assertThat(plain().stream()
                        .map(c ->
                                READER.readTree(c.json().compact()).get("chart").asString()))
                .containsExactly(
                        "bars",
                        "fan",
                        "confusion-matrix",
                        "stacked-bars",
                        "grouped-bars",
                        "histogram",
                        "differences",
                        "tornado",
                        "game-tree");
    }

    @Test
    void theNumbersOfTheDataAreThoseGiven() {
        JsonNode fan = READER.readTree(plain().get(1).json().compact());
        assertThat(fan.get("dates").get(1).asString()).isEqualTo("2027-07-01");
        JsonNode spread = fan.get("spreads").get(0);
        assertThat(spread.get("p50").get(2).asDouble()).isEqualTo(4);
        assertThat(spread.get("p05").get(0).asDouble()).isEqualTo(1 - .5);
        assertThat(spread.get("traces").get(0).get(1).asDouble()).isEqualTo(2.1);
        JsonNode bar =
                READER.readTree(plain().get(0).json().compact()).get("bars").get(1);
        assertThat(bar.get("value").asDouble()).isEqualTo(.5);
        assertThat(bar.get("low").asDouble()).isEqualTo(.4);
        assertThat(bar.get("high").asDouble()).isEqualTo(.6);
    }

    @ParameterizedTest
    @MethodSource("withoutData")
    void dataWithoutANumberSaySo(Chart chart) {
        JsonNode json = READER.readTree(chart.json().compact());
        assertThat(json.get("empty").asBoolean()).isTrue();
        assertThat(json.get("sentence").asString()).startsWith("There is nothing to draw");
    }

    @ParameterizedTest
    @MethodSource("withGaps")
    void aMissingNumberIsNullInTheData(Chart chart) {
        assertThat(chart.json().compact()).doesNotContain("NaN", "Infinity");
        READER.readTree(chart.json().compact());
    }

    @ParameterizedTest
    @MethodSource("plain")
    void aFragmentIsWhatThePageShowsUnderIdentifiersOfItsOwn(Chart chart) {
        ParsedMarkup fragment = new ParsedMarkup(chart.html("run-1-"));
        assertThat(fragment.all("//*[local-name()='svg']")).hasSize(2);
        assertThat(fragment.all("//*[@id]"))
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.getAttribute("id")).startsWith("run-1-"));
        assertThat(chart.html("run-1-").replace("run-1-", ""))
                .isEqualTo(page(chart).html().lines().dropWhile(l -> !l.startsWith("<figure")).toList().stream()
                        .takeWhile(l -> !l.startsWith("</main"))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    @ParameterizedTest
    @MethodSource("plain")
    void theDrawingAloneIsAnElementOfAPage(Chart chart) {
        for (ChartWidth width : ChartWidth.values()) {
            Element svg = new ParsedMarkup(chart.svg(width, "now-")).all("/*").getFirst();
            assertThat(svg.getTagName()).isEqualTo("svg");
            assertThat(ParsedMarkup.number(svg, "width")).isEqualTo(width.width());
        }
    }

    @ParameterizedTest
    @MethodSource("plain")
    void theSameDataGiveTheSameBytesInEveryLanguage(Chart chart) {
        String here = chart.svg() + page(chart).html();
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(chart.svg() + page(chart).html()).isEqualTo(here);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @ParameterizedTest
    @MethodSource("plain")
    void noLetterIsSmallerThanTheLayoutSays(Chart chart) {
        for (ChartWidth layout : ChartWidth.values()) {
            ParsedMarkup drawing =
                    new ParsedMarkup("<g>" + Drawing.of(chart, layout, "").marks() + "</g>");
            assertThat(drawing.all("//text"))
                    .isNotEmpty()
                    .allSatisfy(text ->
                            assertThat(ParsedMarkup.number(text, "font-size")).isGreaterThanOrEqualTo(layout.small()));
        }
    }

    private static Page page(Chart chart) {
        return new Page("", "A page", "", List.of(), List.of(chart), "");
    }

    private static ParsedMarkup onAPage(Chart chart) {
        return new ParsedMarkup(page(chart).html());
    }
}
