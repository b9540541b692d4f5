package standoff.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A document over its parents.
class ExtendsResolverTest {
    @TempDir
    Path folder;

    private static final ShippedDocuments SHIPPED =
            new ShippedDocuments(List.of("baseline-2026", "hidden-rival", "circle"), name -> {
                String text = switch (name) {
                    case "baseline-2026" -> FormTest.TWO;
                    case "hidden-rival" -> "extends: baseline-2026\nnations: {B: {opacity: .9}}\n";
                    default -> "extends: circle\n";
                };
                return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            });

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private CheckedMapping read(Path path) {
        CheckedMapping scenario =
                FormTest.SCENARIO.check(Documents.readExtending(path.toString(), SHIPPED, new FileDocuments()));
        scenario.finish();
        return scenario;
    }

    private String told(Path path) {
        InvalidDocument invalid = catchThrowableOfType(InvalidDocument.class, () -> read(path));
        assertThat(invalid).as("an InvalidDocument").isNotNull();
        assertThat(invalid.problems()).hasSize(1);
        return invalid.problems().getFirst().text().replace(folder + "/", "");
    }

    private static StatedValue lag(CheckedMapping scenario) {
        return scenario.mapping("nations").mapping("B").stated("lag").orElseThrow();
    }

    @Test
    void aChildChangesWhatItSaysAndKeepsTheRest() throws IOException {
        CheckedMapping scenario = read(file("child.yaml", """
            extends: baseline-2026
            scenario: child
            nations: {C: {label: Cedar}}
            """));
        assertThat(scenario.text("scenario")).isEqualTo("child");
        assertThat(scenario.mapping("nations").keys()).containsExactly("A", "B", "C");
        assertThat(scenario.mapping("nations").mapping("A").text("label")).isEqualTo("Aster");
    }

    @Test
    void aParentMayBeAFileBesideTheChildAndHaveAParentItself() throws IOException {
        Files.createDirectory(folder.resolve("more"));
        file("base.yaml", FormTest.TWO);
        file("more/middle.yaml", "extends: ../base.yaml\nscenario: middle\nhorizon: 9 years\n");
        CheckedMapping scenario = read(file("child.yaml", "extends: more/middle.yaml\nscenario: child\n"));
        assertThat(scenario.text("scenario")).isEqualTo("child");
        assertThat(scenario.length("horizon").years()).isEqualTo(9);
        assertThat(scenario.place("horizon").file()).endsWith("middle.yaml");
    }

    @Test
    void aShippedDocumentMayExtendAnother() {
        CheckedMapping scenario =
                FormTest.SCENARIO.check(Documents.readExtending("hidden-rival", SHIPPED, new FileDocuments()));
        scenario.finish();
        assertThat(scenario.mapping("nations")
                        .mapping("B")
                        .stated("opacity")
                        .orElseThrow()
                        .value())
                .hasValue(0.9);
    }

    @Test
    void aCommandLineNamesAFileOrAShippedDocument() throws IOException {
        Path child = file("child.yaml", "extends: baseline-2026\nscenario: child\n");
        assertThat(Documents.write(Documents.readExtending(child.toString(), SHIPPED, new FileDocuments())))
                .startsWith("scenario: child\n");
        assertThatThrownBy(() -> Documents.readExtending("baseline-2025", SHIPPED, new FileDocuments()))
                .hasMessage("baseline-2025: expected the name of a shipped document, found baseline-2025."
                        + " Did you mean baseline-2026?");
        assertThatThrownBy(() -> Documents.readExtending("", SHIPPED, new FileDocuments()))
                .hasMessage("\"\": expected the name of a shipped document, found nothing."
                        + " A file is named by a path ending in .yaml.");
        assertThatThrownBy(() -> Documents.readExtending("a\0b.yaml", SHIPPED, new FileDocuments()))
                .hasMessage("a\\u0000b.yaml: expected a path, found a\\u0000b.yaml.");
    }

    @Test
    void everyNodeKeepsThePlaceWhereItWasWritten() throws IOException {
        Mapping merged = Documents.readExtending(
                file("child.yaml", "extends: baseline-2026\nnations:\n  B: {opacity: 0.8}\n")
                        .toString(),
                SHIPPED,
                new FileDocuments());
        Mapping b = (Mapping)
                ((Mapping) merged.get("nations").orElseThrow()).get("B").orElseThrow();
        assertThat(b.get("opacity").orElseThrow().place())
                .isEqualTo(new Place(folder.resolve("child.yaml").toString(), 3, 16));
        assertThat(b.get("lag").orElseThrow().place().file()).isEqualTo("baseline-2026");
    }

    @Test
    void aBareValueKeepsRangeSourceAndMarkOfTheParent() throws IOException {
        StatedValue lag = lag(read(file("child.yaml", "extends: baseline-2026\nnations: {B: {lag: 9}}\n")));
        assertThat(lag.value()).hasValue(9);
        assertThat(lag.range()).contains(new StatedValue.Range(4, 14));
        assertThat(lag.source()).contains("ECI, 2026");
        assertThat(lag.mark()).contains('V');
    }

    @Test
    void aBareValueOutsideTheParentsRangeTellsBothPlacesAndWhatToWrite() throws IOException {
        assertThat(told(file("child.yaml", "extends: baseline-2026\nnations: {B: {lag: 20}}\n")))
                .isEqualTo("child.yaml:2:20 nations.B.lag: expected a value inside its range 4 to 14"
                        + " (baseline-2026:10:35), found 20."
                        + " Give both: {value: 20, range: a to b, source: …, mark: …}.");
    }

    /// `lag: {value: 7 months, range: 4 to 14, source: "ECI, 2026", mark: V}` is what the parent says.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        8 to 12                                       | 10  | 8 to 12  | ECI, 2026 | V
        {range: 6 to 9}                               | 7   | 6 to 9   | ECI, 2026 | V
        {range: 6 to 9, source: mine, mark: J}        | 7   | 6 to 9   | mine      | J
        {value: 1 year}                               | 12  | 4 to 14  | ECI, 2026 | V
        {value: 20, range: 9 to 30, source: x, mark: D} | 20 | 9 to 30 | x         | D
        {note: as before}                             | 7   | 4 to 14  | ECI, 2026 | V
        """)
    void partsOfAStatedValueMerge(String child, double value, String range, String source, char mark)
            throws IOException {
        StatedValue lag = lag(read(file("child.yaml", "extends: baseline-2026\nnations: {B: {lag: " + child + "}}\n")));
        assertThat(lag.value()).hasValue(value);
        assertThat(lag.range().orElseThrow()).hasToString(range);
        assertThat(lag.source()).contains(source);
        assertThat(lag.mark()).contains(mark);
    }

    @Test
    void aNewSourceDoesNotInheritTheMarkOfTheOldOne() throws IOException {
        assertThat(told(file("child.yaml", "extends: baseline-2026\nnations: {B: {lag: {source: mine}}}\n")))
                .isEqualTo("child.yaml:2:29 nations.B.lag: expected a mark beside the source, found none."
                        + " Write mark: V (verified), D (derived), M (from memory) or J (judgement).");
    }

    @Test
    void partsLaidOverABareValueKeepIt() throws IOException {
        CheckedMapping scenario = read(file(
                "child.yaml",
                "extends: baseline-2026\nnations: {B: {opacity: {range: .5 to .7, source: mine, mark: J}}}\n"));
        StatedValue opacity =
                scenario.mapping("nations").mapping("B").stated("opacity").orElseThrow();
        assertThat(opacity.value()).hasValue(0.6);
        assertThat(opacity.range()).contains(new StatedValue.Range(0.5, 0.7));
    }

    @Test
    void listsReplace() throws IOException {
        file("base.yaml", "a: [1, 2]\n");
        Mapping merged = Documents.readExtending(
                file("child.yaml", "extends: base.yaml\na: [3]\n").toString(), SHIPPED, new FileDocuments());
        assertThat(Documents.write(merged)).isEqualTo("a:\n  - 3\n");
    }

    @Test
    void aCircleShowsItsChain() throws IOException {
        file("b.yaml", "extends: a.yaml\n");
        Path a = file("a.yaml", "extends: b.yaml\n");
        assertThat(told(a))
                .isEqualTo("b.yaml:1:10 extends: expected a chain of documents that ends,"
                        + " found a.yaml -> b.yaml -> a.yaml. Break the circle.");
        assertThat(told(file("self.yaml", "extends: ./self.yaml\n"))).contains("found self.yaml -> self.yaml");
        assertThatThrownBy(() -> Documents.readExtending("circle", SHIPPED, new FileDocuments()))
                .hasMessageContaining("circle -> circle");
    }

    @Test
    void aChainHasAtMostEightDocuments() throws IOException {
        for (int i = 1; i <= 9; i++) file(i + ".yaml", i == 9 ? FormTest.TWO : "extends: " + (i + 1) + ".yaml\n");
        assertThat(read(folder.resolve("2.yaml")).text("scenario")).isEqualTo("two");
        assertThat(told(folder.resolve("1.yaml")))
                .isEqualTo("8.yaml:1:10 extends: expected at most 8 documents in a chain, found 1.yaml -> 2.yaml ->"
                        + " 3.yaml -> 4.yaml -> 5.yaml -> 6.yaml -> 7.yaml -> 8.yaml -> 9.yaml.");
    }

    @Test
    void aMissingParentSuggestsANearName() throws IOException {
        file("base.yaml", "a: 1\n");
        assertThat(told(file("one.yaml", "extends: bse.yaml\n")))
                .isEqualTo("one.yaml:1:10 extends: expected a file, found no file bse.yaml. Did you mean base.yaml?");
        assertThat(told(file("two.yaml", "extends: basline-2026\n")))
                .isEqualTo("two.yaml:1:10 extends: expected the name of a shipped document, found basline-2026."
                        + " Did you mean baseline-2026?");
        assertThat(told(file("three.yaml", "extends: [a]\n")))
                .isEqualTo("three.yaml:1:10 extends: expected a file or the name of a document, found a list.");
        assertThat(told(file("four.yaml", "extends: ./\n")))
                .isEqualTo("four.yaml:1:10 extends: expected a file, found the directory " + folder
                        + ". Did you mean base.yaml?");
    }
}
