package standoff.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Checks a tree against its shape: notes every problem and reads what can be read.
final class ShapeCheck {
    /// The greatest number of keys that a message names.
    private static final int MOST_LISTED = 32;

    private static final int NAMED = 6;

    private final Problems problems = new Problems();

    CheckedMapping form(Mapping mapping, String path, Form form) {
        Map<String, Object> values = new LinkedHashMap<>();
        Set<String> meant = new HashSet<>();
        for (Mapping.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            Optional<Form.Field> field = form.field(key);
            if (field.isEmpty()) unknown(entry.key(), path, form).ifPresent(meant::add);
            else read(entry.value(), join(path, key), field.get().shape()).ifPresent(v -> values.put(key, v));
        }
        for (Form.Field field : form.fields())
            if (mapping.get(field.key()).isEmpty() && !meant.contains(field.key()))
                absent(field, mapping.place(), path).ifPresent(v -> values.put(field.key(), v));
        return new CheckedMapping(mapping, path, form, values, problems);
    }

    /// Notes an unknown key and returns the key that was probably meant, so that it is not reported as missing too.
    private Optional<String> unknown(Scalar key, String path, Form form) {
        Optional<String> meant = problems.isFull() ? Optional.empty() : Similarity.to(key.text(), form.keys());
        problems.add(
                key.place(),
                join(path, key.text()),
                meant.isEmpty() && form.keys().size() <= MOST_LISTED ? MessageText.either(form.keys()) : "a known key",
                "an unknown key",
                meant.map(m -> "Did you mean '" + m + "'?").orElseGet(() -> known(key.text(), form.keys())));
        return meant;
    }

    /// What to try where no key resembles the unknown one.
    private static String known(String written, List<String> keys) {
        if (written.equals("<<")) return "Merge keys are not read here: write the values out.";
        if (keys.size() <= MOST_LISTED) return "";
        return "Known here are " + String.join(", ", keys.subList(0, NAMED)) + " and " + (keys.size() - NAMED)
                + " more.";
    }

    /// The value of a key that is absent.
    private Optional<? extends Object> absent(Form.Field field, Place place, String path) {
        String key = join(path, field.key());
        if (field.required()) {
            String expected = "the key '" + field.key() + "' with " + ExpectedText.by(field.shape());
            problems.add(place, key, expected, "no such key", "");
        }
        return field.preset().flatMap(p -> read(new Scalar(place, p, false), key, field.shape()));
    }

    private CheckedMapping named(Mapping mapping, String path, Shape.Named shape) {
        Map<String, Object> values = new LinkedHashMap<>();
        Pattern names = Pattern.compile(shape.names());
        for (Mapping.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!names.matcher(key).matches())
                problems.add(entry.key().place(), join(path, key), shape.meaning(), MessageText.shortened(key), "");
            else read(entry.value(), join(path, key), shape.each()).ifPresent(v -> values.put(key, v));
        }
        count(mapping, path, mapping.entries().size(), shape.min(), shape.max());
        return new CheckedMapping(mapping, path, shape, values, problems);
    }

    private List<Object> list(Sequence list, String path, Shape.ListOf shape) {
        List<Object> values = new ArrayList<>();
        int index = 0;
        for (Node item : list.items())
            read(item, path + "[" + ++index + "]", shape.each()).ifPresent(values::add);
        count(list, path, list.items().size(), shape.min(), shape.max());
        return List.copyOf(values);
    }

    private void count(Node node, String path, int count, int min, int max) {
        if (count < min) problems.add(node.place(), path, "at least " + min + " of them", String.valueOf(count), "");
        if (count > max) problems.add(node.place(), path, "at most " + max + " of them", String.valueOf(count), "");
    }

    private Optional<? extends Object> read(Node node, String path, Shape shape) {
        return switch (shape) {
            case Shape.Value value -> ScalarReader.read(node, path, value, problems);
            case Shape.Stated stated -> StatedValues.read(node, path, stated, problems);
            case Form form when node instanceof Mapping mapping -> Optional.of(form(mapping, path, form));
            case Shape.Named named when node instanceof Mapping mapping -> Optional.of(named(mapping, path, named));
            case Shape.ListOf list when node instanceof Sequence items -> Optional.of(list(items, path, list));
            case Form _, Shape.Named _, Shape.ListOf _ -> {
                problems.add(
                        node.place(), path, ExpectedText.by(shape), node.described(), MessageText.colonMissing(node));
                yield Optional.empty();
            }
        };
    }

    static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
