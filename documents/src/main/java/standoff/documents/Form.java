package standoff.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The keys that a kind of document has, like a form with fields to fill in. The reader of such documents declares
/// it once:
///
/// ```java
/// static final Form NATION = Form.of("A nation that races")
///         .required("label", Shape.text(), "neutral name")
///         .optional("opacity", Shape.stated(Shape.real("share", 0, 1)), "how little rivals see");
/// CheckedMapping nation = NATION.check(Documents.read(path));
/// ```
public record Form(String meaning, List<Field> fields) implements Shape {

    /// One key: what may stand there and what it means. Where the key is absent, `preset` is read instead.
    public record Field(String key, Shape shape, boolean required, Optional<String> preset, String meaning) {}

    public Form {
        fields = List.copyOf(fields);
        if (fields.stream().map(Field::key).distinct().count() < fields.size())
            throw new IllegalArgumentException("a form has no key twice: " + keys(fields));
    }

    public static Form of(String meaning) {
        return new Form(meaning, List.of());
    }

    /// This form with one more key, which must be there.
    public Form required(String key, Shape shape, String meaning) {
        return with(new Field(key, shape, true, Optional.empty(), meaning));
    }

    /// This form with one more key, which may be there.
    public Form optional(String key, Shape shape, String meaning) {
        return with(new Field(key, shape, false, Optional.empty(), meaning));
    }

    /// This form with one more key, which reads as `preset` where it is absent.
    public Form optional(String key, Shape.Value shape, String preset, String meaning) {
        Problems problems = new Problems();
        ScalarReader.read(new Scalar(Place.of("preset"), preset, false), key, shape, problems);
        problems.throwIfAny();
        return with(new Field(key, shape, false, Optional.of(preset), meaning));
    }

    private Form with(Field field) {
        List<Field> more = new ArrayList<>(fields);
        more.add(field);
        return new Form(meaning, more);
    }

    /// Checks a document against this form. Problems are gathered; [CheckedMapping#finish] throws them.
    public CheckedMapping check(Mapping document) {
        return new ShapeCheck().form(document, "", this);
    }

    /// This form as JSON Schema (draft 2020-12) for editors.
    public String schema(String id) {
        return Schema.print(this, id);
    }

    /// This form as JSON Schema for documents that may say `extends`: no key is required.
    public String extensibleSchema(String id) {
        return Schema.printExtensible(this, id);
    }

    Optional<Field> field(String key) {
        return fields.stream().filter(f -> f.key().equals(key)).findFirst();
    }

    List<String> keys() {
        return keys(fields);
    }

    private static List<String> keys(List<Field> fields) {
        return fields.stream().map(Field::key).toList();
    }
}
