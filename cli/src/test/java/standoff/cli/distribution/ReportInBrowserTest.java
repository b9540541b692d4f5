package standoff.cli.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standoff.figures.Chromium;

/// The report of a run in Chromium, opened from its file without a network, on a desk and on a phone. Without a
/// Chromium these tests are skipped. `target/look/` keeps pictures of its sections.
class ReportInBrowserTest {
    private static final Path LOOK = Path.of("target", "look");
    private static final List<String> HEADINGS = List.of(
            "What is varied, chosen, related and measured",
            "Endings",
            "What the outcomes hang on",
            "One future, told",
            "The race: truth and belief",
            "Strikes and escalation",
            "First-strike stability",
            "All measures",
            "What was assumed",
            "Run it again");

    @ParameterizedTest
    @CsvSource({"1440, 900", "390, 844"})
    void itIsWholeReadableAndSilentAtThisWidth(int width, int height) throws Exception {
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.open(WholeRun.folder().resolve("report.html"), width, height);
            Chromium.photograph(page, ".masthead, main > section", LOOK, "report-" + width);

            assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                    .as("pixels to scroll sideways")
                    .isEqualTo(0);
            assertThat(strings(page, "[...document.querySelectorAll('main h2')].map(h => h.textContent.trim())"))
                    .containsExactlyElementsOf(HEADINGS);
            assertThat(strings(
                            page,
                            "[...document.querySelectorAll('figure')].filter(f => !f.querySelector('figcaption')"
                                    + " ?.textContent.trim()).map(f => f.outerHTML.slice(0, 200))"))
                    .as("charts without a title")
                    .isEmpty();
            assertThat(strings(
                            page,
                            "[...document.querySelectorAll('figure svg')].filter(s => s.getAttribute('role') !== 'img'"
                                    + " || !(s.getAttribute('aria-label') || s.getAttribute('aria-labelledby')))"
                                    + ".map(s => s.outerHTML.slice(0, 200))"))
                    .as("charts without an alternative in words")
                    .isEmpty();
            assertThat(strings(page, "[...document.querySelectorAll('figure')].map(f => f.id)"))
                    .hasSizeGreaterThan(8);
            chromium.assertSilent();
        }
    }

    @SuppressWarnings("unchecked") // the script gives a list of texts
    private static List<String> strings(Page page, String script) {
        return (List<String>) page.evaluate(script);
    }
}
