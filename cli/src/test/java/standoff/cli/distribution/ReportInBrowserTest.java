package standoff.cli.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The report of a run in Chromium, opened from its file without a network, on a desk and on a phone. Without a
/// Chromium at its usual place these tests are skipped. `target/look/` keeps pictures of its sections.
class ReportInBrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
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
    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    @BeforeAll
    static void start() {
        if (!Files.isExecutable(CHROMIUM)) return;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void stop() {
        if (browser != null) browser.close();
        if (playwright != null) playwright.close();
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "390, 844"})
    void itIsWholeReadableAndSilentAtThisWidth(int width, int height) throws Exception {
        assumeTrue(browser != null, "no Chromium at " + CHROMIUM);
        List<String> complaints = new ArrayList<>();
        Browser.NewContextOptions offline =
                new Browser.NewContextOptions().setViewportSize(width, height).setOffline(true);
        try (BrowserContext context = Objects.requireNonNull(browser).newContext(offline)) {
            Page page = context.newPage();
            page.onPageError(complaints::add);
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onRequest(request -> {
                String url = request.url();
                if (!url.startsWith("file:") && !url.startsWith("data:")) complaints.add("request for " + url);
            });
            page.navigate(WholeRun.folder().resolve("report.html").toUri().toString());
            photograph(page, width);

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
        }
        assertThat(complaints).isEmpty();
    }

    private static void photograph(Page page, int width) {
        int number = 0;
        for (ElementHandle section : page.querySelectorAll(".masthead, main > section"))
            section.screenshot(new ElementHandle.ScreenshotOptions()
                    .setPath(LOOK.resolve("report-" + width + "-" + number++ + ".png")));
    }

    @SuppressWarnings("unchecked") // the script gives a list of texts
    private static List<String> strings(Page page, String script) {
        return (List<String>) page.evaluate(script);
    }
}
