package standoff.documents;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// A document cannot be used. Carries every problem that was found (at most a hundred), ordered by position.
public final class InvalidDocument extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public InvalidDocument(List<Problem> problems) {
        super(problems.stream().sorted(ORDER).map(Problem::text).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) throw new IllegalArgumentException("an invalid document has at least one problem");
        this.problems = problems.stream().sorted(ORDER).toList();
    }

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparingInt(Problem::column);

    public List<Problem> problems() {
        return problems;
    }
}
