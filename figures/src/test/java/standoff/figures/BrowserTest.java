package standoff.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page in Chromium, opened from a file. Without a Chromium each of these tests is skipped. `target/look/` keeps
/// the report, and with `-Dlook=true` pictures of its sections, to be looked at after a change.
class BrowserTest {
    private static final Path LOOK = Path.of("target", "look");
    private static @Nullable Chromium started;

    /// The labels of the drawings that are shown, with their size on the screen, their box, and that of their
    /// drawing; boxes are a little larger than the letters in them.
    private static final String VISIBLE = """
        const svgs = [...document.querySelectorAll('.drawing svg')].filter(s => s.getClientRects().length > 0);
        const texts = svgs.flatMap(svg => {
          const frame = svg.getBoundingClientRect();
          const scale = frame.width / svg.viewBox.baseVal.width;
          return [...svg.querySelectorAll('text')].filter(t => t.textContent !== '').map(t => ({
            svg, frame, text: t.textContent, box: t.getBoundingClientRect(),
            size: scale * Number(t.getAttribute('font-size')) }));
        });
        const outside = t => t.box.left < t.frame.left - 1 || t.box.right > t.frame.right + 1
          || t.box.top < t.frame.top - 1 || t.box.bottom > t.frame.bottom + 1;
        const touching = (t, u) => t.svg === u.svg
          && u.box.left < t.box.right - 1 && t.box.left < u.box.right - 1
          && u.box.top < t.box.bottom - 4 && t.box.top < u.box.bottom - 4;
        """;

    @BeforeAll
    static void start() throws IOException {
        started = Chromium.start();
        Files.createDirectories(LOOK);
        Files.writeString(
                LOOK.resolve("report.html"), DemonstrationReport.page().html());
        Files.writeString(LOOK.resolve("crowded.html"), CrowdedCharts.page().html());
    }

    @AfterAll
    static void stop() {
        chromium().close();
    }

    @AfterEach
    void close() {
        chromium().closePages();
    }

    private static Chromium chromium() {
        return Objects.requireNonNull(started);
    }

    private static Page open(String file, int width, int height) {
        return chromium().open(LOOK.resolve(file), width, height);
    }

    private static Page open(int width, int height) {
        return open("report.html", width, height);
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "768, 1024", "390, 844"})
    void thePageFitsItsWidthAndAsksForNothing(int width, int height) {
        Page page = open(width, height);
        assertThat(number(page, "document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(0);
        if (width != 768) photograph(page, ".masthead, main > section", String.valueOf(width));
        chromium().assertSilent();
    }

    @ParameterizedTest
    @CsvSource({
        "report.html, 1440, 900",
        "report.html, 768, 1024",
        "report.html, 390, 844",
        "crowded.html, 1440, 900",
        "crowded.html, 390, 844"
    })
    void everyLabelIsReadableInsideItsDrawingAndClearOfTheOthers(String file, int width, int height) {
        Page page = open(file, width, height);
        assertThat(number(page, "document.querySelectorAll('.drawing').length")).isGreaterThanOrEqualTo(10);
        if (file.equals("crowded.html")) photograph(page, "figure", "crowded-" + width);
        assertThat(strings(page, "texts.map(t => t.size)"))
                .allSatisfy(size -> assertThat(Double.parseDouble(size)).isGreaterThanOrEqualTo(9));
        assertThat(strings(page, "texts.filter(outside).map(t => t.text)")).isEmpty();
        assertThat(strings(
                        page,
                        "texts.flatMap((t, i) => texts.slice(i + 1).filter(u => touching(t, u)).map(u =>"
                                + " t.text + ' | ' + u.text))"))
                .isEmpty();
    }

    @Test
    void textsAreNoWiderThanTheLayoutReckonedWith() {
        Page page = open(1440, 900);
        for (String line : strings(page, "texts.map(t => t.text + '\\t' + t.size + '\\t' + t.box.width)")) {
            List<String> cells = List.of(line.split("\t", -1));
            double reckoned = TextMetrics.width(cells.get(0), Double.parseDouble(cells.get(1)));
            assertThat(Double.parseDouble(cells.get(2)))
                    .as(cells.get(0))
                    .isLessThanOrEqualTo(TextMetrics.BOLD * reckoned + 1);
        }
    }

    @Test
    void itPrintsOnSheetsOfPaper() throws IOException {
        Page page = open(1440, 900);
        byte[] pdf = page.pdf(
                new Page.PdfOptions().setPath(LOOK.resolve("report.pdf")).setPreferCSSPageSize(true));
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(text).startsWith("%PDF");
        // one piece before each page and one after the last; the demonstration fills seven sheets of A4
        assertThat(text.split("/Type /Page\\b", -1)).hasSizeBetween(1 + 5, 1 + 8);
        chromium().assertSilent();
    }

    @Test
    void oneClickShowsOnlyTheAssumptions() {
        Page page = open(1440, 900);
        page.click("button[data-mark=J]");
        assertThat(strings(
                        page,
                        "[...document.querySelectorAll('.cards tbody tr:not([hidden]) th')].map(e => e.textContent)"))
                .containsExactly("nations.A.safety share", "nations.B.opacity", "between.A,B.hostility");
        page.click("button[data-mark='']");
        assertThat(page.querySelectorAll(".cards tbody tr:not([hidden])")).hasSize(8);
    }

    @Test
    void aColumnSortsByItsNumbers() {
        Page page = open(1440, 900);
        page.click("th:has-text('default') button");
        assertThat(strings(page, "[...document.querySelectorAll('.cards td data')].map(e => e.value)"))
                .containsExactly("0.06", "0.33", "0.35", "0.5", "0.6", "3.4", "7", "15000000");
        page.click("th:has-text('default') button");
        assertThat(page.getAttribute("th:has-text('default')", "aria-sort")).isEqualTo("descending");
        assertThat(page.textContent(".cards td data")).isEqualTo("15,000,000");
    }

    @Test
    void thePointerReadsAFan() {
        Page page = open(1440, 900);
        page.hover("#figure_2 svg.wide");
        assertThat(page.textContent("#figure_2 .readout"))
                .matches("20\\d\\d-\\d\\d-\\d\\d: red line, blurred 3.4 \\(90 %: 2.82 to 3.98\\) · Boreal, as Aster"
                        + " believes .* · Boreal, true .*");
        assertThat(page.getAttribute("#figure_2 svg.wide .crosshair", "visibility"))
                .isEqualTo("visible");
        chromium().assertSilent();
    }

    @Test
    void numbersAndPicturesCanBeSaved() throws IOException {
        Page page = open(1440, 900);
        Download csv = page.waitForDownload(() -> page.click("#figure_1 .csv"));
        assertThat(csv.suggestedFilename()).isEqualTo("endings-of-10-000-futures.csv");
        assertThat(Files.readString(csv.path()))
                .isEqualTo(DemonstrationReport.bars().data().csv());
        Download svg = page.waitForDownload(() -> page.click("#figure_1 button:has-text('SVG')"));
        ParsedMarkup picture = new ParsedMarkup(Files.readString(svg.path()));
        assertThat(picture.texts("//*[local-name()='text']")).contains("Figure 1 Endings of 10,000 futures");
        Download png = page.waitForDownload(() -> page.click("#figure_7 button:has-text('PNG')"));
        assertThat(Files.readAllBytes(png.path()))
                .startsWith(0x89, 'P', 'N', 'G')
                .hasSizeGreaterThan(20_000);
        chromium().assertSilent();
    }

    @Test
    void oneClickTakesTheCommand() {
        Page page = open(1440, 900);
        page.click(".copy");
        assertThat(page.evaluate("getSelection().toString()"))
                .isEqualTo(page.textContent(".command code"))
                .asString()
                .startsWith("standoff run scenarios/baseline-2026.yaml");
        chromium().assertSilent();
    }

    @Test
    void aChartOfItsOwnOpensAsAPicture() throws IOException {
        Files.writeString(
                LOOK.resolve("signature.svg"), DemonstrationReport.signature().svg());
        Page page = open("signature.svg", 920, 560);
        assertThat(page.evaluate("document.documentElement.tagName")).isEqualTo("svg");
        page.screenshot(new Page.ScreenshotOptions().setPath(LOOK.resolve("signature.png")));
        chromium().assertSilent();
    }

    @Test
    void withoutAScriptNothingIsMissing() {
        Page page = chromium()
                .open(LOOK.resolve("report.html"), new Browser.NewContextOptions().setJavaScriptEnabled(false));
        assertThat(page.locator("figure:visible").count()).isEqualTo(11);
        assertThat(page.locator("tbody tr:visible").count()).isEqualTo(8);
        assertThat(page.locator("button:visible").count()).isZero();
    }

    @Test
    void aHostileFileDoesNothing() throws IOException {
        String hostile = "</script></style></svg>\"'><img src=x onerror=alert(1)><script>alert(2)</script>\n=x";
        List<PageElement> parts = new ArrayList<>(EveryChart.labelled(hostile));
        parts.add(new PageElement.Prose(hostile));
        parts.add(new Table(hostile, List.of(new Table.Column(hostile)), List.of(List.of(Table.Cell.text(hostile)))));
        Files.writeString(
                LOOK.resolve("hostile.html"),
                new standoff.figures.Page(hostile, hostile, hostile, List.of(), parts, hostile).html());
        Page page = open("hostile.html", 390, 844);
        assertThat(page.querySelectorAll("img")).isEmpty();
        assertThat(page.querySelectorAll("script")).hasSize(1);
        assertThat(number(page, "document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(0);
        chromium().assertSilent();
    }

    private static void photograph(Page page, String parts, String name) {
        if (Boolean.getBoolean("look")) Chromium.photograph(page, parts, LOOK, name);
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    private static List<String> strings(Page page, String expression) {
        Object found = page.evaluate("() => {" + VISIBLE + "return " + expression + ";}");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}
