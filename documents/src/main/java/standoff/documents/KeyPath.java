package standoff.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A dotted path such as `nations.B.opacity`, cut into keys. Keys may hold blanks and commas; where keys of the
/// document hold dots themselves, the longest that fits is taken.
final class KeyPath {
    private KeyPath() {}

    /// The keys of `path`; none where it is no path.
    static List<String> keys(Mapping document, String path) {
        List<String> keys = new ArrayList<>();
        Optional<Mapping> here = Optional.of(document);
        String rest = path + ".";
        while (!rest.isEmpty() && keys.size() < Composer.DEPTH) {
            String key = first(here, rest);
            if (key.isBlank()) return List.of();
            keys.add(key);
            here = here.flatMap(m -> m.get(key))
                    .filter(Mapping.class::isInstance)
                    .map(Mapping.class::cast);
            rest = rest.substring(key.length() + 1);
        }
        return rest.isEmpty() ? keys : List.of();
    }

    private static String first(Optional<Mapping> here, String rest) {
        return here.stream()
                .flatMap(m -> m.keys().stream())
                .filter(k -> rest.startsWith(k + "."))
                .max(Comparator.comparingInt(String::length))
                .orElse(rest.substring(0, rest.indexOf('.')));
    }
}
