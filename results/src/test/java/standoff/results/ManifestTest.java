package standoff.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    @TempDir
    Path folder;

    /// A manifest with every number of it fixed.
    private static Manifest manifest() {
        return TinyRuns.manifest(TinyRuns.PLAN)
                .begin(new Manifest.Session(
                        Instant.parse("2026-07-01T08:00:00Z"), null, 2, 8, "Linux 6.1", "amd64", "Temurin 25"))
                .finish(Instant.parse("2026-07-01T08:00:03.5Z"));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("manifest.json"), text);
    }

    @Test
    void aManifestReadsBackAsItWasWritten() throws IOException {
        write(Json.write(manifest()));
        assertThat(FinishedRun.open(folder).manifest()).isEqualTo(manifest());
    }

    /// Changing this file is changing the format: raise its number and write a migration note.
    @Test
    void theFormatIsTheOneThatWasPublished() throws IOException {
        try (InputStream published =
                Objects.requireNonNull(ManifestTest.class.getResourceAsStream("manifest-format-2.json"))) {
            assertThat(Json.write(manifest())).isEqualTo(new String(published.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void numbersKeepTheirBits() throws IOException {
        Manifest.InputEntry entry = manifest().inputs().getFirst();
        assertThat(entry.low()).isEqualTo(.05);
        assertThat(entry.max()).isNull(); // infinity has no place in JSON: there is no upper bound
        Path file = write("{\"format\":2,\"name\":\"x\",\"unit\":\"-\",\"from\":0.30000000000000004,\"to\":4.9E-324,"
                + "\"label\":\"\"}");
        Manifest.SeriesEntry back = Json.read(file, Files.readAllBytes(file), Manifest.SeriesEntry.class);
        assertThat(back.from()).isEqualTo(0.1 + 0.2);
        assertThat(back.to()).isEqualTo(Double.MIN_VALUE);
    }

    @Test
    void theDigestIsThatOfWhatDeterminesTheBits() {
        Manifest one = manifest();
        assertThat(TinyRuns.manifest(TinyRuns.PLAN).digest()).isEqualTo(one.digest()); // not who ran it when
        assertThat(TinyRuns.manifest(TinyRuns.plan(2, 140)).digest()).isNotEqualTo(one.digest());
        assertThat(TinyRuns.manifest(TinyRuns.plan(new TinyModel("2", 0), 1, 140))
                        .digest())
                .isNotEqualTo(one.digest());
    }

    /// FIPS 180-4 gives the digest of "abc".
    @Test
    void aDigestIsTheSha256() {
        assertThat(Digest.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void theQuestionIsStoredAsItIs() {
        assertThat(manifest().question())
                .containsExactly(
                        Map.entry("scenario", "scenario: tiny-2026\nhorizon: 4 weeks\n"),
                        Map.entry("regime", "unmanaged-race"),
                        Map.entry("levels", List.of(1L, .5, true)));
        assertThatThrownBy(() -> NestedValues.copy(Map.of("a", Map.of("b", Double.NaN))))
                .hasMessage("b: expected a map, a list, a text, a finite number, true or false, found NaN");
    }

    @Test
    void anotherFormatIsNamed() throws IOException {
        Path file = write(Json.write(manifest()).replace("\"format\": 2", "\"format\": 1"));
        assertThatThrownBy(() -> FinishedRun.open(folder))
                .isInstanceOf(UnusableRun.class)
                .hasMessage(
                        file + ": expected format 2, found 1; it was written by another version of the program: read"
                                + " it with that one, or run the scenario again");
    }

    @Test
    void aFileThatWasCutOffIsNamedWithThePlace() throws IOException {
        String text = Json.write(manifest());
        Path file = write(text.substring(0, text.length() / 2));
        assertThatThrownBy(() -> FinishedRun.open(folder))
                .isInstanceOf(UnusableRun.class)
                .hasMessageMatching(Pattern.quote(file.toString()) + ":\\d+:\\d+: cannot be read: (?s:.*)restore it.*");
    }

    @Test
    void aMissingKeyIsNamed() throws IOException {
        write(Json.write(manifest()).replace("\"seed\"", "\"sead\""));
        assertThatThrownBy(() -> FinishedRun.open(folder))
                .isInstanceOf(UnusableRun.class)
                .hasMessageContaining("seed");
    }

    @Test
    void someOtherJsonIsNoManifest() throws IOException {
        for (String text : new String[] {"{}", "[]", "17", "{\"format\":\"1\"}"}) {
            write(text);
            assertThatThrownBy(() -> FinishedRun.open(folder))
                    .isInstanceOf(UnusableRun.class)
                    .hasMessageContaining("is this the folder of a run?");
        }
    }

    @Test
    void aFolderWithoutAManifestIsNoRun() {
        assertThatThrownBy(() -> FinishedRun.open(folder))
                .isInstanceOf(UnusableRun.class)
                .hasMessage(folder + ": expected the folder of a run, with a manifest.json, found none");
    }
}
