package standoff.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a document says, without places and layout: maps, lists, and scalars as kind and text.
final class DocumentContent {
    private DocumentContent() {}

    static Object of(Node node) {
        return switch (node) {
            case Mapping mapping -> {
                Map<String, Object> map = new LinkedHashMap<>();
                for (Mapping.Entry entry : mapping.entries())
                    map.put(entry.key().text(), of(entry.value()));
                yield map;
            }
            case Sequence list -> list.items().stream().map(DocumentContent::of).toList();
            case Scalar scalar ->
                scalar.kind() == Scalar.Kind.NOTHING ? "NOTHING" : List.of(scalar.kind(), scalar.text());
        };
    }
}
