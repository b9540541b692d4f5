package standoff.race.scenario;

import java.util.ArrayList;
import java.util.List;
import standoff.documents.Documents;
import standoff.documents.Mapping;
import standoff.documents.Place;
import standoff.documents.Scalar;

/// What a scenario says above and beneath the regime that it names. A file that names a regime puts it over the file
/// that it extends, and says itself what is different from it.
///
/// In one document what lies beneath stands under the key `beneath`, so that a stored scenario is read like the files
/// that it came from.
///
/// @param above   the naming document and those that extend it
/// @param beneath the documents that it extends; empty where there are none
record RegimeLayers(Mapping above, Mapping beneath) {
    static final String BENEATH = "beneath";
    private static final String REGIME = "regime";

    /// One document from a chain of them, the child first: the first that names a regime divides it.
    static Mapping document(List<Mapping> chain) {
        int naming = 0;
        while (naming < chain.size() && chain.get(naming).get(REGIME).isEmpty()) naming++;
        if (naming >= chain.size() - 1) return Documents.merged(chain);
        Mapping above = Documents.merged(chain.subList(0, naming + 1));
        Mapping beneath = Documents.merged(chain.subList(naming + 1, chain.size()));
        List<Mapping.Entry> entries = new ArrayList<>(above.entries());
        entries.add(new Mapping.Entry(new Scalar(beneath.place(), BENEATH, false), beneath));
        return new Mapping(above.place(), entries);
    }

    /// The layers of one document.
    static RegimeLayers of(Mapping document) {
        if (!(document.get(BENEATH).orElse(null) instanceof Mapping beneath))
            return new RegimeLayers(document, new Mapping(Place.of("the model"), List.of()));
        return new RegimeLayers(
                new Mapping(
                        document.place(),
                        document.entries().stream()
                                .filter(entry -> !entry.key().text().equals(BENEATH))
                                .toList()),
                beneath);
    }

    /// Both together: all but the inputs is read from it.
    Mapping whole() {
        return beneath.entries().isEmpty() ? above : Documents.merged(List.of(above, beneath));
    }
}
