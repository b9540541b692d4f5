package standoff.game.gambit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.catalog.Catalog;

/// Files that are nearly games: those of the catalog and a kept corpus, bent at random places from a seed. A bent file
/// that is still read is bent further.
final class MutatedGames {
    /// What readers stumble over: braces, quotes, numbers at the edge of what fits, words of the formats.
    private static final List<String> WORDS = List.of(
            "{",
            "}",
            "\"",
            "\\",
            ",",
            " ",
            "\n",
            "0",
            "1",
            "-1",
            "+",
            "2",
            "99999999",
            "100000000",
            "2147483648",
            "1/3",
            "1/0",
            "-0",
            "1e400",
            "1e-400",
            "1e9999999999",
            "0.1",
            ".5",
            "5.",
            "NaN",
            "Infinity",
            "c",
            "p",
            "t",
            "EFG",
            "NFG",
            "R",
            "D",
            "\"\"",
            "{ }",
            "{ \"a\" 1 }",
            "{ 1 1 }",
            "\u0000",
            "\u00ff",
            "\u2013",
            "\ufeff",
            "//");

    private static final List<String> KEPT =
            List.of("chance-of-many-primes.efg", "deep.efg", "forgetful.efg", "outcomes.nfg", "payoffs-on-the-way.efg");
    private static final int LARGEST = 20_000;
    private static final int MOST_KEPT = 400;

    private final Random random;
    private final List<byte[]> corpus = new ArrayList<>();
    private final int given;

    /// @param trees whether to bend trees or tables
    MutatedGames(long seed, boolean trees) {
        this.random = new Random(seed);
        for (String name : Catalog.names()) {
            Game game = Catalog.game(name);
            if (game instanceof ExtensiveGame == trees)
                corpus.add(GambitFiles.write(game).getBytes(StandardCharsets.UTF_8));
        }
        for (String name : KEPT) if (name.endsWith(trees ? ".efg" : ".nfg")) corpus.add(kept(name));
        this.given = corpus.size();
    }

    private static byte[] kept(String name) {
        try (InputStream in = Objects.requireNonNull(MutatedGames.class.getResourceAsStream("corpus/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] next() {
        byte[] bent = corpus.get(random.nextInt(corpus.size())).clone();
        for (int times = 1 + random.nextInt(4); times > 0; times--) bent = bend(bent);
        return bent;
    }

    /// Keeps a file that was read, to bend it further.
    void keep(byte[] read) {
        if (read.length > LARGEST) return;
        if (corpus.size() < MOST_KEPT) corpus.add(read);
        else corpus.set(given + random.nextInt(corpus.size() - given), read);
    }

    private byte[] bend(byte[] file) {
        if (file.length == 0) return word();
        int at = random.nextInt(file.length);
        int length = 1 + random.nextInt(StrictMath.min(file.length - at, 1 + random.nextInt(60)));
        byte[] piece = Arrays.copyOfRange(file, at, at + length);
        return switch (random.nextInt(8)) {
            case 0 -> replaced(file, at, 1, new byte[] {(byte) random.nextInt(256)});
            case 1 -> replaced(file, at, length, new byte[0]);
            case 2 -> replaced(file, at, 0, piece);
            case 3 -> replaced(file, at, 0, word());
            case 4 -> replaced(file, at, length, word());
            case 5 -> replaced(file, random.nextInt(file.length), 0, piece);
            case 6 -> spliced(file, at);
            default -> replaced(file, at, 0, repeated(piece, 1 + random.nextInt(200)));
        };
    }

    private byte[] word() {
        return WORDS.get(random.nextInt(WORDS.size()))
                .getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    }

    private byte[] spliced(byte[] file, int at) {
        byte[] other = corpus.get(random.nextInt(corpus.size()));
        return replaced(
                file, at, file.length - at, Arrays.copyOfRange(other, random.nextInt(other.length + 1), other.length));
    }

    private static byte[] repeated(byte[] piece, int times) {
        byte[] all = new byte[piece.length * times];
        for (int i = 0; i < times; i++) System.arraycopy(piece, 0, all, i * piece.length, piece.length);
        return all;
    }

    private static byte[] replaced(byte[] file, int at, int length, byte[] by) {
        byte[] made = new byte[file.length - length + by.length];
        System.arraycopy(file, 0, made, 0, at);
        System.arraycopy(by, 0, made, at, by.length);
        System.arraycopy(file, at + length, made, at + by.length, file.length - at - length);
        return made;
    }
}
