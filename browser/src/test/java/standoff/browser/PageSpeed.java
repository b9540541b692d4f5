package standoff.browser;

import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import standoff.figures.Chromium;

/// Measures what the module weighs, how long it loads, and its futures per second beside those of the Java platform in
/// one thread, in turn: `PageSpeed [repetitions]`, in the folder of the room.
final class PageSpeed {
    private static final Path MODULE = Path.of("target/wasm/classes.wasm");
    private static final String SCENARIO = "baseline-2026";
    private static final int FUTURES = 256;

    private PageSpeed() {}

    public static void main(String[] arguments) throws IOException {
        int repetitions = arguments.length == 0 ? 20 : Integer.parseInt(arguments[0]);
        byte[] module = Files.readAllBytes(MODULE);
        Path file = Files.createTempFile("laboratory", ".html");
        SelfContainedPage.write(MODULE, file);
        System.out.printf(
                Locale.ROOT,
                "module %.2f MB, gzipped %.2f MB, page %.2f MB%n",
                mega(module.length),
                mega(SelfContainedPage.gzipped(module).length),
                mega(Files.size(file)));
        try (Chromium chromium = Chromium.start()) {
            List<Double> loads = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                loads.add(milliseconds(chromium.open(file, 800, 600), "", List.of()));
                chromium.closePages();
            }
            System.out.printf(Locale.ROOT, "loading the module %.0f ms%n", median(loads));
            Page page = chromium.open(file, 800, 600);
            List<Double> wasm = new ArrayList<>();
            List<Double> java = new ArrayList<>();
            for (int i = 0; i < repetitions; i++) {
                String seed = String.valueOf(i);
                wasm.add(milliseconds(page, "measures", List.of(SCENARIO, seed, FUTURES)));
                long begun = System.nanoTime();
                Laboratory.measures(SCENARIO, seed, FUTURES);
                java.add((System.nanoTime() - begun) / 1e6);
            }
            System.out.printf(
                    Locale.ROOT,
                    "first %d futures: WebAssembly %.0f ms, Java %.0f ms%n",
                    FUTURES,
                    wasm.getFirst(),
                    java.getFirst());
            List<Double> settledWasm = wasm.subList(repetitions / 2, repetitions);
            List<Double> settledJava = java.subList(repetitions / 2, repetitions);
            System.out.printf(
                    Locale.ROOT,
                    "then, futures per second, median: WebAssembly %.0f, Java %.0f%n",
                    FUTURES / median(settledWasm) * 1000,
                    FUTURES / median(settledJava) * 1000);
        } finally {
            Files.delete(file);
        }
    }

    private static double milliseconds(Page page, String function, List<?> given) {
        var told = (Map<?, ?>) page.evaluate("([name, given]) => ask(name, given)", List.of(function, given));
        return ((Number) requireNonNull(told.get("milliseconds"))).doubleValue();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double mega(long bytes) {
        return bytes / 1e6;
    }
}
