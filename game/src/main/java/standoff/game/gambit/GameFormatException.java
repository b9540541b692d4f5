package standoff.game.gambit;

/// A file that is not a game: where, what was expected, what was found.
public final class GameFormatException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    GameFormatException(String source, int line, int column, String message) {
        super(source + ":" + line + ":" + column + ": " + message);
        this.line = line;
        this.column = column;
    }

    /// The line, counted from 1.
    public int line() {
        return line;
    }

    /// The column in bytes, counted from 1.
    public int column() {
        return column;
    }
}
