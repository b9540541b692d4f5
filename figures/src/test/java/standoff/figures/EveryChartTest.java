package standoff.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/// What holds for each kind of chart.
class EveryChartTest {
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
        for (Layout layout : Layout.values()) {
            String drawing = Drawing.of(chart, layout, "").marks().toString();
            assertThat(drawing).doesNotContain("NaN").doesNotContain("Infinity");
        }
        onAPage(chart);
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
        for (Layout layout : Layout.values()) {
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
