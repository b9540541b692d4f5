package standoff.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page in a real browser, opened as a file.
class BrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path HERE = Path.of("target", "look");
    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    @BeforeAll
    static void open() throws IOException {
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
        Files.createDirectories(HERE);
        Files.writeString(HERE.resolve("report.html"), Demonstration.page().html());
    }

    @AfterAll
    static void close() {
        if (browser != null) browser.close();
        if (playwright != null) playwright.close();
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "390, 844", "768, 1024"})
    void thePageFitsItsWidthAndAsksForNothing(int width, int height) {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context =
                browser().newContext(new Browser.NewContextOptions().setViewportSize(width, height))) {
            Page page = opened(context, complaints);
            Object overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
            assertThat(((Number) overflow).intValue()).isLessThanOrEqualTo(0);
            assertThat(complaints).isEmpty();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(HERE.resolve(width + ".png"))
                    .setFullPage(true));
            int n = 0;
            for (var section : page.querySelectorAll("main > section"))
                section.screenshot(new com.microsoft.playwright.ElementHandle.ScreenshotOptions()
                        .setPath(HERE.resolve(width + "-" + ++n + ".png")));
        }
    }

    private static Browser browser() {
        assumeTrue(browser != null, "no " + CHROMIUM + " on this machine");
        return java.util.Objects.requireNonNull(browser);
    }

    private static Page opened(BrowserContext context, List<String> complaints) {
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onRequest(request -> {
            if (!request.url().startsWith("file:")) complaints.add("request for " + request.url());
        });
        page.navigate(HERE.resolve("report.html").toUri().toString());
        return page;
    }

    @Test
    void itPrints() throws IOException {
        try (BrowserContext context = browser().newContext()) {
            Page page = opened(context, new ArrayList<>());
            page.pdf(new Page.PdfOptions().setPath(HERE.resolve("report.pdf")).setPreferCSSPageSize(true));
            assertThat(Files.size(HERE.resolve("report.pdf"))).isGreaterThan(10_000);
        }
    }
}
