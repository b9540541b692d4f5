package standoff.documents;

/// Where something was written: a file (or `--set key=value`), line and column from 1, columns in Unicode code
/// points. Line 0 means the file as a whole.
public record Place(String file, int line, int column) {
    public Place {
        if (line < 0 || column < 0) throw new IllegalArgumentException("lines and columns count from 1");
    }

    /// The whole of `file`.
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
