package standoff.game.gambit;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.StrategicGame;

/// Reads and writes games in Gambit's formats.
///
/// The format: <https://gambitproject.readthedocs.io/en/latest/formats.html>. Departures from Gambit's own reader:
/// labels may repeat, and chance probabilities that miss 1 by rounding (up to 1e-3) are normalised; both are accepted
/// with a warning. A name that ends in `.gz`, or content that is gzipped, is unpacked on the way.
public final class GambitFiles {
    /// What is assumed to be there for a game that does not come from a file, bytes.
    private static final long MEMORY_FOR_A_STREAM = 1L << 30;

    private GambitFiles() {}

    /// Reads a game from a file; the format is told by the content, not by the name.
    ///
    /// @throws GameFormatException where the content is not a game
    public static GameFile read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString(), Runtime.getRuntime().maxMemory());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /// Reads a game from a text.
    public static GameFile read(String text, String source) {
        try {
            return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a game from a stream, which is left open; a game that would take more than 1 GB of memory is refused.
    ///
    /// @param source what messages call the place the game comes from
    public static GameFile read(InputStream in, String source) throws IOException {
        return read(in, source, MEMORY_FOR_A_STREAM);
    }

    private static GameFile read(InputStream in, String source, long memory) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(2);
        boolean packed = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        InputStream plain = packed ? new GZIPInputStream(buffered, 1 << 16) : buffered;
        Tokens tokens = new Tokens(plain, source, memory);
        try {
            return read(tokens);
        } catch (OutOfMemoryError tooLarge) {
            throw tokens.tooLarge();
        }
    }

    private static GameFile read(Tokens tokens) throws IOException {
        return switch (tokens.word("EFG or NFG")) {
            case "EFG" -> new EfgReader(tokens).read();
            case "NFG" -> new NfgReader(tokens).read();
            case String other ->
                throw tokens.error("expected a game that begins with EFG or NFG, found '" + other
                        + "' (action-graph games are not read; scenarios are for `run`)");
        };
    }

    /// The game in its canonical text: information sets and outcomes numbered by first appearance.
    public static String write(Game game) {
        StringBuilder text = new StringBuilder();
        try {
            write(game, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// Writes the game to a file, gzipped where the name ends in `.gz`.
    public static void write(Game game, Path file) {
        try (OutputStream plain = Files.newOutputStream(file);
                OutputStream out = file.toString().endsWith(".gz") ? new GZIPOutputStream(plain, 1 << 16) : plain;
                Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            write(game, writer);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private static void write(Game game, Appendable out) throws IOException {
        switch (game) {
            case ExtensiveGame tree -> new EfgWriter(tree, out).write();
            case StrategicGame table -> new NfgWriter(table, out).write();
        }
    }
}
