package standoff.game.gambit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import standoff.numerics.Rational;

/// The words, quoted labels, numbers and braces of a file, with the place where each began.
final class Tokens {
    private static final int END = -1;
    private static final int LONGEST_WORD = 1000;
    private static final int LONGEST_LABEL = 1 << 20;
    private static final long LONGEST_FILE = 4L << 30;
    private static final int LONGEST_MESSAGE = 600;
    private static final int MOST_WARNINGS = 50;
    /// Of the memory that Java may take, what a game may fill while it is read.
    private static final double SHARE_OF_MEMORY = 0.85;

    private static final int DIGITS_IN_A_LONG = 18;

    private final InputStream in;
    private final String source;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long total;
    private int line = 1;
    private int column = 1;
    private int startLine = 1;
    private int startColumn = 1;
    private byte[] text = new byte[64];
    private int length;
    private final List<String> warnings = new ArrayList<>();
    private int unnamedWarnings;
    private final long memory;
    private long held;

    /// @param memory that Java may take, bytes
    Tokens(InputStream in, String source, long memory) {
        this.in = in;
        this.source = source;
        this.memory = memory;
    }

    private int peek() throws IOException {
        if (at == filled) {
            filled = in.read(buffer);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
            total += filled;
            if (total > LONGEST_FILE) throw error("the file is longer than 4 GB and is refused");
        }
        return buffer[at] & 255;
    }

    private void skip() {
        if (buffer[at++] == '\n') {
            line++;
            column = 1;
        } else {
            column++;
        }
    }

    /// Moves to the next token; commas count as space. The end of the file reads as -1.
    private int next() throws IOException {
        int c = peek();
        while (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == ',') {
            skip();
            c = peek();
        }
        startLine = line;
        startColumn = column;
        return c;
    }

    boolean atEnd() throws IOException {
        return next() == END;
    }

    boolean at(char expected) throws IOException {
        return next() == expected;
    }

    /// Whether a number comes next.
    boolean atNumber() throws IOException {
        int c = next();
        return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.';
    }

    void expect(char expected, String why) throws IOException {
        if (next() != expected) throw error("expected '" + expected + "' " + why + ", found " + found());
        skip();
    }

    /// Takes the character where it comes next.
    boolean take(char wanted) throws IOException {
        if (next() != wanted) return false;
        skip();
        return true;
    }

    String word(String expected) throws IOException {
        next();
        readWord();
        if (length == 0) throw error("expected " + expected + ", found " + found());
        return new String(text, 0, length, StandardCharsets.ISO_8859_1);
    }

    /// The single letter that says what a node is.
    int letter(String expected) throws IOException {
        next();
        readWord();
        if (length != 1)
            throw error("expected " + expected + ", found " + (length == 0 ? found() : "'" + word() + "'"));
        return text[0];
    }

    int integer(String expected) throws IOException {
        next();
        readWord();
        int value = 0;
        int from = length > 1 && text[0] == '+' ? 1 : 0;
        for (int i = from; i < length; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9 || value > 100_000_000)
                throw error("expected " + expected + " (a whole number), found '" + word() + "'");
            value = value * 10 + digit;
        }
        if (length == from) throw error("expected " + expected + " (a whole number), found " + found());
        return value;
    }

    Rational number(String expected) throws IOException {
        next();
        readWord();
        if (length == 0) throw error("expected " + expected + " (a number), found " + found());
        Rational brief = shortDecimal();
        if (brief != null) return brief;
        String word = new String(text, 0, length, StandardCharsets.ISO_8859_1);
        try {
            Rational number = Rational.parse(word);
            if (number.bitLength() > 1000 && Double.isInfinite(number.toDouble()))
                throw error("expected " + expected + " below 1.8e308 in size, found '" + shortened(word) + "'");
            return number;
        } catch (NumberFormatException e) {
            throw error(
                    "expected " + expected + " (a number such as 3, -1/2 or 0.25), found '" + shortened(word) + "'");
        }
    }

    /// The number that the word is, where it has digits, perhaps a sign and a point, and fits into a long: nearly all.
    private @Nullable Rational shortDecimal() {
        int from = text[0] == '-' || text[0] == '+' ? 1 : 0;
        int digits = length - from;
        long value = 0;
        long scale = 0;
        for (int i = from; i < length; i++) {
            int digit = text[i] - '0';
            if (digit >= 0 && digit <= 9) {
                value = value * 10 + digit;
                scale *= 10;
            } else if (text[i] == '.' && scale == 0) {
                digits--;
                scale = 1;
            } else {
                return null;
            }
            if (digits > DIGITS_IN_A_LONG) return null;
        }
        if (digits == 0) return null;
        if (text[0] == '-') value = -value;
        return scale <= 1 ? Rational.of(value) : Rational.of(value, scale);
    }

    String label(String expected) throws IOException {
        if (next() != '"') throw error("expected " + expected + " (a label in quotes), found " + found());
        skip();
        length = 0;
        for (int c = peek(); c != '"'; c = peek()) {
            if (c == END)
                throw error("expected a closing quote for the label that begins here, found the end of the file");
            skip();
            if (c == '\\') {
                int escaped = peek();
                if (escaped == '"' || escaped == '\\') {
                    skip();
                    c = escaped;
                }
            }
            keep((byte) c);
            if (length > LONGEST_LABEL)
                throw error("the label that begins here is longer than 1 MB: is its closing quote missing?");
        }
        skip();
        return length == 0 ? "" : decoded();
    }

    private String decoded() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(text, 0, length, StandardCharsets.ISO_8859_1);
        }
    }

    private void readWord() throws IOException {
        length = 0;
        for (int c = peek(); c > ' ' && c != ',' && c != '{' && c != '}' && c != '"'; c = peek()) {
            keep((byte) c);
            skip();
            if (length > LONGEST_WORD) throw error("found a word of more than 1000 characters");
        }
    }

    private String word() {
        return shortened(new String(text, 0, length, StandardCharsets.ISO_8859_1));
    }

    private void keep(byte c) {
        if (length == text.length) text = Arrays.copyOf(text, length * 2);
        text[length++] = c;
    }

    private String found() throws IOException {
        int c = peek();
        return c == END ? "the end of the file" : c > ' ' && c < 127 ? "'" + (char) c + "'" : "a byte of value " + c;
    }

    static String shortened(String word) {
        return word.length() <= 40 ? word : word.substring(0, 40) + "…";
    }

    /// A sentence that quotes at length loses its middle.
    private static String bounded(String message) {
        return message.length() <= LONGEST_MESSAGE
                ? message
                : message.substring(0, LONGEST_MESSAGE / 2) + " … "
                        + message.substring(message.length() - LONGEST_MESSAGE / 2);
    }

    /// Counts what a reader keeps, and refuses what would fill the memory before it does.
    void keeps(long bytes) {
        held += bytes;
        if (held > memory * SHARE_OF_MEMORY) throw tooLarge();
    }

    /// That Java may take, bytes.
    long memory() {
        return memory;
    }

    GameFormatException tooLarge() {
        return error("the game is larger than the memory of " + (memory >> 20)
                + " MB holds, and is read no further: give Java more, with -Xmx");
    }

    GameFormatException error(String message) {
        String asked = message.endsWith("the end of the file") ? message + ": is it complete?" : message;
        return new GameFormatException(source, startLine, startColumn, bounded(asked));
    }

    void warn(String message) {
        if (warnings.size() < MOST_WARNINGS)
            warnings.add(source + ":" + startLine + ":" + startColumn + ": " + bounded(message));
        else unnamedWarnings++;
    }

    List<String> warnings() {
        List<String> all = new ArrayList<>(warnings);
        if (unnamedWarnings > 0) all.add(source + ": and " + unnamedWarnings + " more warnings");
        return all;
    }
}
