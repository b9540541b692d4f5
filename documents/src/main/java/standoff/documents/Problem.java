package standoff.documents;

/// One thing that is wrong with a document: where, what was expected, what was found, what to try. A line of 0
/// stands for the file as a whole; `key` is the dotted path, empty where no key is concerned; `suggestion` is a
/// sentence or empty.
public record Problem(String file, int line, int column, String key, String expected, String found, String suggestion) {
    public Problem {
        if (file.isBlank() || expected.isBlank() || found.isBlank())
            throw new IllegalArgumentException("a problem says where, what was expected and what was found");
    }

    static Problem at(Place place, String key, String expected, String found, String suggestion) {
        return new Problem(place.file(), place.line(), place.column(), key, expected, found, suggestion);
    }

    /// One line, for example `two.yaml:41:7 nations.B.opacity: expected a share between 0 and 1, found 35. Did
    /// you mean 0.35?` The key is left out where the place already names it, as `--set nations.B.opacity=35`
    /// does.
    public String text() {
        String where = MessageText.oneLine(new Place(file, line, column).toString());
        String what = key.isEmpty() || (line == 0 && file.contains(key)) ? "" : " " + MessageText.oneLine(key);
        return where + what + ": expected " + expected + ", found " + found + "."
                + (suggestion.isEmpty() ? "" : " " + suggestion);
    }

    @Override
    public String toString() {
        return text();
    }
}
