package standoff.documents;

import java.util.List;

/// Sets single values in a document, as a command line asks. A problem names `--set path=value` as its place.
final class OverrideApplier {
    private OverrideApplier() {}

    static Mapping override(Mapping document, String path, String value) {
        Place place = Place.of("--set " + MessageText.oneLine(path) + "=" + MessageText.shortened(value));
        List<String> keys = KeyPath.keys(document, path);
        if (keys.isEmpty()) {
            String found = path.isEmpty() ? "nothing" : MessageText.shortened(path);
            throw Problems.only(place, "a path such as nations.B.opacity", found, "");
        }
        Node node = moved(parsed(place, value), place);
        for (String key : keys.reversed())
            node = new Mapping(place, List.of(new Mapping.Entry(new Scalar(place, key, false), node)));
        return DocumentMerge.over((Mapping) node, document);
    }

    private static Node parsed(Place place, String value) {
        if (value.isBlank()) throw Problems.only(place, "a value", "nothing", "");
        try {
            return Composer.composeAny(place.file(), CharacterCheck.checked(place.file(), value));
        } catch (InvalidDocument e) {
            Problem first = e.problems().getFirst();
            throw Problems.only(place, first.expected(), first.found(), first.suggestion());
        }
    }

    /// A copy of a node with `place` as the place where it was written.
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
