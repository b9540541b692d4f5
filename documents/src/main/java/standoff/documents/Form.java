package standoff.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A mapping with known keys, as a form with fields to be filled in. Declared once by the reader of a kind of
/// document:
///
/// ```java
/// static final Form NATION = Form.of("A nation that races")
///         .required("label", Shape.text(), "neutral name")
///         .optional("opacity", Shape.stated(Shape.real("share", 0, 1)), "how little rivals see");
/// Checked nation = NATION.check(Documents.read(path));
/// ```
public record Form(String meaning, List<Field> fields) implements Shape {

    /// One key: what may stand there, what it means. `preset` is the text that stands for an absent key.
    public record Field(String key, Shape shape, boolean required, Optional<String> preset, String meaning) {}

    public Form {
        fields = List.copyOf(fields);
        if (fields.stream().map(Field::key).distinct().count() < fields.size())
            throw new IllegalArgumentException("a form has no key twice: " + keys(fields));
    }

    public static Form of(String meaning) {
        return new Form(meaning, List.of());
    }

    /// With a key that must be there.
    public Form required(String key, Shape shape, String meaning) {
        return with(new Field(key, shape, true, Optional.empty(), meaning));
    }

    /// With a key that may be there.
    public Form optional(String key, Shape shape, String meaning) {
        return with(new Field(key, shape, false, Optional.empty(), meaning));
    }

    /// With a key that reads as `preset` where it is absent.
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

    /// Holds a document against this form. Nothing is thrown: ask [CheckedMapping#finish].
    public CheckedMapping check(Mapping document) {
        return new ShapeCheck().form(document, "", this);
    }

    /// This form as JSON Schema (draft 2020-12) for editors.
    public String schema(String id) {
        return Schema.print(this, id);
    }

    /// The same for documents that may say `extends`, and then need not be complete.
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
