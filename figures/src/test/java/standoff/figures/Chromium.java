package standoff.figures;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The Chromium of this machine, headless, for tests that look at pages. It is looked for on the PATH; without one a
/// test that opens a page is skipped by name. One test class starts it once and closes it at its end.
public final class Chromium implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final @Nullable Playwright playwright;
    private final @Nullable Browser browser;
    private final List<BrowserContext> contexts = new ArrayList<>();

    /// What a page threw, wrote to its console, asked the user or requested from elsewhere than its file.
    private final List<String> complaints = new ArrayList<>();

    private Chromium(@Nullable Playwright playwright, @Nullable Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Chromium start() {
        Optional<Path> program = onThePath("chromium").or(() -> onThePath("chromium-browser"));
        if (program.isEmpty()) return new Chromium(null, null);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(program.get())
                                .setArgs(FLAGS)));
    }

    /// Opens a file in a window of its own; the calling test is skipped where there is no Chromium.
    public Page open(Path file, Browser.NewContextOptions options) {
        assumeTrue(browser != null, "no Chromium on the PATH");
        BrowserContext context = Objects.requireNonNull(browser).newContext(options);
        contexts.add(context);
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onDialog(dialog -> complaints.add("dialog: " + dialog.message()));
        page.onRequest(request -> {
            String url = request.url();
            if (!url.startsWith("file:") && !url.startsWith("data:") && !url.startsWith("blob:"))
                complaints.add("request for " + url);
        });
        page.navigate(file.toUri().toString());
        return page;
    }

    /// Opens a file in a window of this size, in pixels, without a network.
    public Page open(Path file, int width, int height) {
        return open(
                file,
                new Browser.NewContextOptions().setViewportSize(width, height).setOffline(true));
    }

    /// The pages that were opened asked for nothing and had nothing to say.
    public void assertSilent() {
        assertThat(complaints).isEmpty();
    }

    /// Closes the windows that are open and forgets what their pages said.
    public void closePages() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        complaints.clear();
    }

    /// Takes pictures of the parts of a page that a selector finds, numbered in the order of the page.
    public static void photograph(Page page, String selector, Path folder, String name) {
        int number = 0;
        for (ElementHandle part : page.querySelectorAll(selector))
            part.screenshot(
                    new ElementHandle.ScreenshotOptions().setPath(folder.resolve(name + "-" + number++ + ".png")));
    }

    @Override
    public void close() {
        if (browser != null) browser.close();
        if (playwright != null) playwright.close();
    }

    private static Optional<Path> onThePath(String program) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
            Path found = Path.of(folder, program);
            if (!folder.isEmpty() && Files.isExecutable(found)) return Optional.of(found);
        }
        return Optional.empty();
    }
}
