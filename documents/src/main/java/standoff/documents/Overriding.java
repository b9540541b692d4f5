package standoff.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Sets single values from a command line. All that is wrong is told of the place `--set path=value`.
final class Overriding {
    private Overriding() {}

    static Mapping override(Mapping document, String path, String value) {
        Place place = Place.of("--set " + path + "=" + Wording.shortened(value));
        Node node = moved(parsed(place, value), place);
        for (String key : keys(document, path, place).reversed())
            node = new Mapping(place, List.of(new Mapping.Entry(new Scalar(place, key, false), node)));
        return Merging.over((Mapping) node, document);
    }

    /// The path cut at its dots; where keys of the document contain dots themselves, the longest that fits is
    /// taken.
    private static List<String> keys(Mapping document, String path, Place place) {
        List<String> keys = new ArrayList<>();
        Optional<Mapping> here = Optional.of(document);
        String rest = path;
        while (!rest.isEmpty()) {
            String remaining = rest;
            String key = here.stream()
                    .flatMap(m -> m.keys().stream())
                    .filter(k -> remaining.equals(k) || remaining.startsWith(k + "."))
                    .max(Comparator.comparingInt(String::length))
                    .orElse(remaining.substring(
                            0, remaining.indexOf('.') < 0 ? remaining.length() : remaining.indexOf('.')));
            keys.add(key);
            here = here.flatMap(m -> m.get(key))
                    .filter(Mapping.class::isInstance)
                    .map(Mapping.class::cast);
            rest = rest.length() > key.length() ? rest.substring(key.length() + 1) : "";
        }
        if (keys.isEmpty() || keys.stream().anyMatch(String::isBlank) || path.endsWith("."))
            throw Problems.only(
                    place,
                    "a path such as nations.B.opacity",
                    path.isEmpty() ? "nothing" : Wording.shortened(path),
                    "");
        return keys;
    }

    private static Node parsed(Place place, String value) {
        if (value.isBlank()) throw Problems.only(place, "a value", "nothing", "");
        try {
            return Composer.composeAny(place.file(), Characters.checked(place.file(), value));
        } catch (InvalidDocument e) {
            Problem first = e.problems().getFirst();
            throw Problems.only(place, first.expected(), first.found(), first.suggestion());
        }
    }

    /// The same node as if written at `place`.
    private static Node moved(Node node, Place place) {
        return switch (node) {
            case Scalar s -> new Scalar(place, s.text(), s.quoted());
            case Sequence s ->
                new Sequence(place, s.items().stream().map(i -> moved(i, place)).toList());
            case Mapping m ->
                new Mapping(
                        place,
                        m.entries().stream()
                                .map(e -> new Mapping.Entry((Scalar) moved(e.key(), place), moved(e.value(), place)))
                                .toList());
        };
    }
}
