package standoff.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What stands behind a path may be anything; reading it gives a mapping or says why not, soon and in little
/// memory.
class ReadingTest {
    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /// The only problem, with the folder's name taken out.
    private String told(Path path) {
        InvalidDocument invalid = catchThrowableOfType(
                InvalidDocument.class,
                () -> assertTimeoutPreemptively(
                        Duration.ofSeconds(8), () -> Documents.read(path.toString(), new FileDocuments())));
        assertThat(invalid).as("an InvalidDocument").isNotNull();
        assertThat(invalid.problems()).hasSize(1);
        return invalid.problems().getFirst().text().replace(folder + "/", "");
    }

    @Test
    void aMissingFileSuggestsANearNameInTheSameFolder() throws IOException {
        file("baseline-2026.yaml", "a: 1");
        assertThat(told(folder.resolve("basline-2026.yaml")))
                .isEqualTo("basline-2026.yaml: expected a YAML file, found no file of that name."
                        + " Did you mean baseline-2026.yaml?");
        assertThat(told(folder.resolve("nowhere/two.yaml")))
                .isEqualTo("nowhere/two.yaml: expected a YAML file, found no file of that name."
                        + " There is no folder nowhere.");
    }

    @Test
    void aDirectoryIsNotAFile() throws IOException {
        Path scenarios = Files.createDirectory(folder.resolve("scenarios"));
        Files.writeString(scenarios.resolve("two.yaml"), "a: 1");
        assertThat(told(scenarios))
                .isEqualTo("scenarios: expected a YAML file, found a directory. Did you mean scenarios/two.yaml?");
    }

    @Test
    void aFileThatMayNotBeReadIsSaidToBeOne() throws IOException {
        Path secret = file("secret.yaml", "a: 1");
        assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret), "this user may read every file");
        assertThat(told(secret)).isEqualTo("secret.yaml: expected a readable file, found a file that may not be read.");
    }

    @Test
    void aStreamThatBreaksIsToldToBeOne() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        assertThatThrownBy(() -> Documents.read("broken", closed))
                .hasMessage("broken: expected readable text, found an error of the system: Stream closed.");
    }

    @Test
    void aFileOf100MegabytesIsRefusedByItsSize() throws IOException {
        Path huge = folder.resolve("huge.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(100L << 20);
        }
        long start = System.nanoTime();
        assertThat(told(huge))
                .isEqualTo("huge.yaml: expected a file of at most 1 MB, found 100.0 MB. Is it the right file?");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void anEndlessDeviceIsReadNoFurtherThanTheLimit() {
        Path zero = Path.of("/dev/zero");
        assumeTrue(Files.exists(zero), "no such device here");
        assertThat(told(zero))
                .isEqualTo("/dev/zero: expected a file of at most 1 MB, found more. Is it the right file?");
    }

    @Test
    void anEndlessStreamIsReadNoFurtherThanTheLimit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertThatThrownBy(() -> Documents.read("endless", endless))
                .isInstanceOf(InvalidDocument.class)
                .hasMessage("endless: expected a file of at most 1 MB, found more. Is it the right file?");
    }

    @Test
    void aPipeIsReadLikeAFile() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no pipes here");
        Thread writer = Thread.ofVirtual().start(() -> {
            try {
                Files.writeString(pipe, "a: 1\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(Documents.read(pipe.toString(), new FileDocuments()).keys()).containsExactly("a");
        writer.join();
    }

    @Test
    void aFileThatIsNoUtf8IsRefusedWithTheByteAndItsPlace() throws IOException {
        // "a: 1\n" is 5 bytes, "b: ü" 5 more with the ü as C3 BC; then comes a Latin-1 é, the byte at offset 10.
        byte[] start = "a: 1\nb: ü".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(start, start.length + 1);
        bytes[start.length] = (byte) 0xE9;
        Path latin = Files.write(folder.resolve("latin.yaml"), bytes);
        assertThat(told(latin))
                .isEqualTo("latin.yaml:2:5: expected UTF-8 text, found the byte 0xE9 at offset 10."
                        + " Save the file as UTF-8.");
        assertThat(told(Files.write(folder.resolve("wide.yaml"), "a: 1".getBytes(StandardCharsets.UTF_16))))
                .isEqualTo("wide.yaml:1:1: expected UTF-8 text, found the byte 0xFE at offset 0."
                        + " Save the file as UTF-8.");
    }

    @Test
    void aTextCutInTheMiddleOfACharacterIsNoUtf8() throws IOException {
        byte[] cut = Arrays.copyOf("a: ü".getBytes(StandardCharsets.UTF_8), 4);
        assertThat(told(Files.write(folder.resolve("cut.yaml"), cut)))
                .isEqualTo("cut.yaml:1:4: expected UTF-8 text, found the byte 0xC3 at offset 3."
                        + " Save the file as UTF-8.");
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        Mapping document = Documents.read(file("bom.yaml", "\uFEFFa: 1\n").toString(), new FileDocuments());
        assertThat(document.entries().getFirst().key().place().column()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("lineEnds")
    void linesCountAlikeWhateverEndsThem(String end) throws IOException {
        Mapping document = Documents.read(
                file("lines.yaml", "a: 1" + end + end + "b:" + end + "  c: 3" + end)
                        .toString(),
                new FileDocuments());
        Mapping b = (Mapping) document.get("b").orElseThrow();
        Place c = b.get("c").orElseThrow().place();
        assertThat(c.line()).isEqualTo(4);
        assertThat(c.column()).isEqualTo(6);
        assertThat(told(file("tab.yaml", "a: 1" + end + "\tb: 2"))).startsWith("tab.yaml:2:1:");
    }

    static Stream<String> lineEnds() {
        return Stream.of("\n", "\r\n", "\r");
    }

    @Test
    void columnsCountCodePoints() throws IOException {
        // {é: 😀, c: 1}: the value 1 is the 11th character, though the text has more chars and bytes before it
        Mapping document =
                Documents.read(file("unicode.yaml", "{é: 😀, c: 1}\n").toString(), new FileDocuments());
        assertThat(document.get("c").orElseThrow().place().column()).isEqualTo(11);
        assertThat(told(file("bell.yaml", "a: 😀\u0007"))).startsWith("bell.yaml:1:5:");
    }

    @Test
    void kindsFollowTheCoreSchemaOfYaml12() {
        assertThat(Stream.of("on", "yes", "2026-07-01", "1_000", "1e", "0b1", "=")
                        .map(Scalar::kindOf))
                .containsOnly(Scalar.Kind.TEXT);
        assertThat(Stream.of("7", "-7", "+7", "0o17", "0x1F").map(Scalar::kindOf))
                .containsOnly(Scalar.Kind.WHOLE);
        assertThat(Stream.of("7.", ".5", "1e3", "-1.5E-3").map(Scalar::kindOf)).containsOnly(Scalar.Kind.REAL);
        assertThat(Stream.of("true", "False").map(Scalar::kindOf)).containsOnly(Scalar.Kind.BOOLEAN);
        assertThat(Stream.of("", "~", "null").map(Scalar::kindOf)).containsOnly(Scalar.Kind.NOTHING);
        assertThat(Stream.of(".nan", "-.inf").map(Scalar::kindOf)).containsOnly(Scalar.Kind.NOT_FINITE);
    }

    @Test
    void aFewAliasesAreWrittenOut() throws IOException {
        Mapping document =
                Documents.read(file("alias.yaml", "a: &x {b: 1}\nc: *x\n").toString(), new FileDocuments());
        assertThat(document.get("c")).contains(document.get("a").orElseThrow());
    }

    /// Files made to hurt: each with the start of what is told, all in time and without a stack overflow.
    record Bomb(String text, String told) {
        @Override
        public String toString() {
            return told;
        }
    }

    static Stream<Bomb> bombs() {
        String nines = IntStream.range(1, 12)
                .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(9) + "]\n")
                .collect(Collectors.joining());
        String keys = IntStream.range(0, 110_000)
                .mapToObj(i -> Integer.toString(i, 36) + ":\n")
                .collect(Collectors.joining());
        String ladder =
                IntStream.range(0, 1000).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining());
        return Stream.of(
                new Bomb("a: &x 1\nb: [" + "*x,".repeat(51) + "]", "bomb.yaml:2:155: expected at most 50 aliases"),
                new Bomb(
                        "a0: &a0 [x]\n" + nines,
                        "bomb.yaml:7:10: expected at most 200000 values once aliases are written out, found more."),
                new Bomb(
                        "a0: &a0 [" + "x,".repeat(9000) + "]\n" + nines,
                        "bomb.yaml:3:14: expected at most 200000 values once aliases are written out, found more."),
                new Bomb("a: " + "[".repeat(100_000), "bomb.yaml:1:53: expected at most 50 levels of nesting"),
                new Bomb("{a: ".repeat(100_000), "bomb.yaml:1:198: expected at most 50 levels of nesting"),
                new Bomb("- ".repeat(100_000), "bomb.yaml:1:101: expected at most 50 levels of nesting"),
                new Bomb("? ".repeat(100_000), "bomb.yaml:1:101: expected at most 50 levels of nesting"),
                new Bomb(ladder, "bomb.yaml:50:50: expected at most 50 levels of nesting"),
                new Bomb(keys, "bomb.yaml:100000:6: expected at most 200000 values once aliases are written out"),
                new Bomb("a: " + "x".repeat(900_000), "bomb.yaml:1:4: expected a value of at most 20000 characters"),
                new Bomb("a: \"" + "x\\n".repeat(90_000), "bomb.yaml:1:4: expected a closing quote"),
                new Bomb("k".repeat(300) + ": 1", "bomb.yaml:1:1: expected a key of 1 to 200 characters on a line"),
                new Bomb("!".repeat(900_000), "bomb.yaml:1:1: expected a value without a tag"),
                new Bomb("a: |\n" + "  x\n".repeat(200_000), "bomb.yaml:1:4: expected a value of at most 20000"),
                new Bomb("---\n".repeat(200_000), "bomb.yaml:2:1: expected one document in a file"),
                new Bomb("x".repeat((1 << 20) + 1), "bomb.yaml: expected a file of at most 1 MB, found 1.0 MB."));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aBombIsRefusedInTime(Bomb bomb) throws IOException {
        assertThat(told(file("bomb.yaml", bomb.text()))).startsWith(bomb.told());
    }

    @Test
    void aThousandProblemsAreToldAsAHundred() {
        String keys =
                IntStream.range(0, 1000).mapToObj(i -> "key" + i + ": 1\n").collect(Collectors.joining());
        InvalidDocument invalid = catchThrowableOfType(
                InvalidDocument.class,
                () -> FormTest.SCENARIO.check(FormTest.document(keys)).finish());
        List<Problem> problems = invalid.problems();
        assertThat(problems).hasSize(Problems.LIMIT);
    }
}
