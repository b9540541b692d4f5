package standoff.documents;

import java.util.Optional;

/// Where documents come from that are named by a path: the files of a machine, or nowhere.
public interface DocumentSource {
    /// No files: every path is refused.
    DocumentSource NONE = new DocumentSource() {
        @Override
        public String text(String path) {
            throw Problems.only(Place.of(path), "the name of a shipped document", "a file", "There are no files here.");
        }

        @Override
        public String beside(String file, String relative) {
            return relative;
        }

        @Override
        public Optional<Absence> absence(String path) {
            return Optional.of(new Absence("a file, and there are none here", ""));
        }
    };

    /// What stands where a file was expected, and what might have been meant.
    record Absence(String found, String suggestion) {}

    /// The text of the document at a path.
    ///
    /// @throws InvalidDocument where it cannot be read
    String text(String path);

    /// The path that `relative` means where it is written in `file`.
    ///
    /// @throws IllegalArgumentException where it is no path
    String beside(String file, String relative);

    /// Nothing where there is something to read at a path.
    Optional<Absence> absence(String path);
}
