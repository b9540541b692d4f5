package standoff.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A mapping that was held against its [Form] (or against names of one shape), with typed access to what was
/// read. Where something was wrong the problem is noted and the accessor answers something harmless, so that
/// checking goes on; call [#finish] before using any of it in earnest.
///
/// Asking for a key that the form does not declare, by the wrong type, or for an optional one that is absent
/// without saying what then, is a fault of the program: IllegalArgumentException.
public final class CheckedMapping {
    private final Mapping mapping;
    private final String path;
    private final Shape shape;
    private final Map<String, Object> values;
    private final Problems problems;

    CheckedMapping(Mapping mapping, String path, Shape shape, Map<String, Object> values, Problems problems) {
        this.mapping = mapping;
        this.path = path;
        this.shape = shape;
        this.values = values;
        this.problems = problems;
    }

    /// Throws [InvalidDocument] with all problems of the whole document, if there is any.
    public void finish() {
        problems.throwIfAny();
    }

    /// Notes a problem that only the caller can see, at the value under `key`.
    public void refuse(String key, String expected, String found, String suggestion) {
        problems.add(place(key), ShapeCheck.join(path, key), expected, found, suggestion);
    }

    /// The keys that are there and read well, in the order of the document; then the absent ones that have a
    /// preset.
    public List<String> keys() {
        return List.copyOf(values.keySet());
    }

    /// Whether `key` is there and reads well; true for one with a preset.
    public boolean has(String key) {
        shapeOf(key);
        return values.containsKey(key);
    }

    /// Where the value under `key` was written; where this mapping was, if it was not.
    public Place place(String key) {
        return mapping.get(key).map(Node::place).orElse(mapping.place());
    }

    /// The dotted path of this mapping from the top of the document.
    public String path() {
        return path;
    }

    public String text(String key) {
        return value(key, String.class, "");
    }

    /// The label of a choice.
    public String choice(String key) {
        return value(
                key,
                String.class,
                shapeOf(key) instanceof Shape.Choice c ? c.labels().getFirst() : "");
    }

    public double real(String key) {
        double harmless = shapeOf(key) instanceof Shape.Quantity q ? Math.clamp(0.0, q.min(), q.max()) : 0;
        return value(key, Double.class, harmless);
    }

    public int whole(String key) {
        if (!(shapeOf(key) instanceof Shape.Quantity q && q.whole()))
            throw new IllegalArgumentException(key + " is no whole number");
        return Math.toIntExact(Math.round(real(key)));
    }

    public boolean onOff(String key) {
        return value(key, Boolean.class, false);
    }

    public LocalDate date(String key) {
        return value(key, LocalDate.class, LocalDate.of(1970, 1, 1));
    }

    public TimeSpan length(String key) {
        return value(key, TimeSpan.class, new TimeSpan(1, TimeSpan.Measure.DAYS));
    }

    /// An input; empty where it is absent.
    public Optional<StatedValue> stated(String key) {
        if (!(shapeOf(key) instanceof Shape.Stated)) throw new IllegalArgumentException(key + " is no input");
        return Optional.ofNullable((StatedValue) values.get(key));
    }

    /// An input, with what the document leaves open taken from `model`. A value and a range that come from
    /// different sides and do not fit are a problem.
    public StatedValue stated(String key, StatedValue model) {
        Optional<StatedValue> written = stated(key);
        if (written.isEmpty()) return model;
        StatedValue filled = written.get().over(model);
        if (filled.isConsistent()) return filled;
        boolean ownValue = written.get().value().isPresent();
        String number = MessageText.number(filled.value().orElseThrow());
        String range = filled.range().orElseThrow().toString();
        if (ownValue)
            refuse(key, "a value inside the model's range " + range, number, StatedValues.giveBoth(number, "a to b"));
        else refuse(key, "a range that holds the model's value " + number, range, StatedValues.giveBoth("a", range));
        return model;
    }

    /// The mapping under `key`; an empty one where it is absent.
    public CheckedMapping mapping(String key) {
        Shape inner = shapeOf(key);
        if (!(inner instanceof Form || inner instanceof Shape.Named))
            throw new IllegalArgumentException(key + " is no mapping");
        CheckedMapping nothing = new CheckedMapping(
                new Mapping(place(key), List.of()), ShapeCheck.join(path, key), inner, Map.of(), problems);
        return (CheckedMapping) values.getOrDefault(key, nothing);
    }

    /// The mappings in the list under `key`; none where it is absent.
    public List<CheckedMapping> mappings(String key) {
        return items(key, CheckedMapping.class);
    }

    /// The texts or labels in the list under `key`; none where it is absent.
    public List<String> texts(String key) {
        return items(key, String.class);
    }

    private <T> List<T> items(String key, Class<T> type) {
        if (!(shapeOf(key) instanceof Shape.ListOf)) throw new IllegalArgumentException(key + " is no list");
        List<?> items = (List<?>) values.getOrDefault(key, List.of());
        if (!items.stream().allMatch(type::isInstance))
            throw new IllegalArgumentException(key + " is no list of " + type.getSimpleName());
        return items.stream().map(type::cast).toList();
    }

    private <T> T value(String key, Class<T> type, T harmless) {
        shapeOf(key);
        Object value = values.get(key);
        if (type.isInstance(value)) return type.cast(value);
        if (value != null) throw new IllegalArgumentException(key + " is no " + type.getSimpleName());
        if (problems.none())
            throw new IllegalArgumentException(key + " is absent and has no preset: ask has(key) first");
        return harmless;
    }

    private Shape shapeOf(String key) {
        return switch (shape) {
            case Form form ->
                form.field(key)
                        .orElseThrow(() -> new IllegalArgumentException("no key " + key + " in " + form.meaning()))
                        .shape();
            case Shape.Named named -> named.each();
            case Shape.Value _, Shape.Stated _, Shape.ListOf _ ->
                throw new IllegalArgumentException(path + " is no mapping");
        };
    }
}
