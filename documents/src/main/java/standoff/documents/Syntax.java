package standoff.documents;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/// Puts the parser's complaints about syntax into our words.
final class Syntax {
    private Syntax() {}

    static InvalidDocument problem(String file, MarkedYamlEngineException e) {
        Place place = e.getProblemMark()
                .or(e::getContextMark)
                .map((Mark m) -> Composer.place(file, m))
                .orElse(Place.of(file));
        String found = String.valueOf(e.getProblem()).replaceFirst("^found ", "");
        return Problems.only(place, "YAML 1.2", Wording.shortened(found), "");
    }
}
