package standoff.documents;

import java.util.ArrayList;
import java.util.List;

/// Gathers what is wrong with a document, so that all of it can be told at once.
final class Problems {
    /// The greatest number of problems that is kept; more nobody reads, and a file of garbage costs no memory.
    static final int LIMIT = 100;

    private final List<Problem> found = new ArrayList<>();

    void add(Place place, String key, String expected, String found, String suggestion) {
        if (this.found.size() == LIMIT) return;
        String foreign =
                suggestion.isEmpty() || !MessageText.foreign(key).isEmpty() ? MessageText.foreign(key + found) : "";
        String tried = (suggestion + " " + foreign).strip();
        this.found.add(Problem.at(place, key, expected, found, tried));
    }

    int count() {
        return found.size();
    }

    boolean isFull() {
        return found.size() == LIMIT;
    }

    boolean none() {
        return found.isEmpty();
    }

    void throwIfAny() {
        if (!found.isEmpty()) throw new InvalidDocument(found);
    }

    /// The problems noted so far and one more.
    InvalidDocument and(Problem last) {
        List<Problem> all = new ArrayList<>(found);
        all.add(last);
        return new InvalidDocument(all);
    }

    static InvalidDocument only(Place place, String expected, String found, String suggestion) {
        return only(place, "", expected, found, suggestion);
    }

    static InvalidDocument only(Place place, String key, String expected, String found, String suggestion) {
        return new InvalidDocument(List.of(Problem.at(place, key, expected, found, suggestion)));
    }
}
