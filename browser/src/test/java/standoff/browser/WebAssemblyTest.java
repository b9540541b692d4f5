package standoff.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import standoff.figures.Chromium;
import standoff.race.scenario.ShippedScenarios;

/// The portable half in a browser, opened from one file on disk, gives the answers of the Java platform to the letter.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebAssemblyTest {
    private static final Path MODULE = Path.of("target/wasm/classes.wasm");
    private static final String SEED = "7";
    private static final int FUTURES = 256;

    private @Nullable Chromium chromium;
    private @Nullable Page page;

    static Stream<String> scenarios() {
        return ShippedScenarios.scenarios().names().stream();
    }

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        chromium = Chromium.start();
        Path file = folder.resolve("laboratory.html");
        SelfContainedPage.write(MODULE, file);
        page = chromium.open(file, 800, 600);
    }

    @AfterEach
    void thePageAsksForNothingElse() {
        Objects.requireNonNull(chromium).assertSilent();
    }

    @AfterAll
    void close() {
        if (chromium != null) chromium.close();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void allMeasuresOf256FuturesHaveTheBitsOfTheJavaPlatform(String scenario) {
        assertThat(ask("measures", scenario, SEED, FUTURES))
                .isEqualTo(Laboratory.measures(scenario, SEED, FUTURES))
                .contains("\"hash\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "schelling1960/chicken",
                "skyrms2004/stag-hunt",
                "mckelveymclennan1997/nine",
                "kuhn1950/poker",
                "selten1975/horse",
                "chokreps1987/beer-quiche"
            })
    void theEquilibriaOfAGameHaveTheCertificatesOfTheJavaPlatform(String game) {
        assertThat(ask("equilibria", game))
                .isEqualTo(Laboratory.equilibria(game))
                .contains("\"regret\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"expected-war", "lead-months", "ending"})
    void aChartIsDrawnAsOnTheJavaPlatform(String measure) {
        assertThat(ask("histogram", "baseline-2026", SEED, FUTURES, measure))
                .isEqualTo(Laboratory.histogram("baseline-2026", SEED, FUTURES, measure))
                .contains("\\u003csvg");
    }

    @Test
    void theAnswerToAQuestionIsThatOfTheJavaPlatform() {
        assertThat(ask("answer", "baseline-2026", SEED, FUTURES, 4))
                .isEqualTo(Laboratory.answer("baseline-2026", SEED, FUTURES, 4))
                .contains("\"firstStrike\"");
    }

    @Test
    void theReportIsThatOfTheJavaPlatform() {
        assertThat(ask("report", "baseline-2026", SEED, FUTURES, 4))
                .isEqualTo(Laboratory.report("baseline-2026", SEED, FUTURES, 4))
                .contains("<svg");
    }

    @Test
    void theSameQuestionAskedAgainHasTheSameAnswer() {
        assertThat(ask("measures", "maim-mutual", SEED, 64)).isEqualTo(ask("measures", "maim-mutual", SEED, 64));
    }

    private String ask(String function, Object... given) {
        var told = (Map<?, ?>) Objects.requireNonNull(page)
                .evaluate("([name, given]) => ask(name, given)", List.of(function, List.of(given)));
        return String.valueOf(told.get("answer"));
    }
}
