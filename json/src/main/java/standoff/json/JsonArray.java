package standoff.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// A JSON array.
public record JsonArray(List<JsonValue> values) implements JsonValue {
    public JsonArray {
        values = List.copyOf(values);
    }

    /// The array of what `value` makes of each element, in their order.
    public static <T> JsonArray of(Collection<? extends T> elements, Function<? super T, ? extends JsonValue> value) {
        List<JsonValue> values = new ArrayList<>(elements.size());
        for (T element : elements) values.add(value.apply(element));
        return new JsonArray(values);
    }

    public static JsonArray ofStrings(Collection<String> texts) {
        return of(texts, JsonString::new);
    }

    /// Numbers that are infinite or not a number become null.
    public static JsonArray ofNumbers(Collection<Double> numbers) {
        return of(numbers, number -> JsonValue.of(number.doubleValue()));
    }

    /// Numbers that are infinite or not a number become null.
    public static JsonArray ofNumbers(double... numbers) {
        List<JsonValue> values = new ArrayList<>(numbers.length);
        for (double number : numbers) values.add(JsonValue.of(number));
        return new JsonArray(values);
    }
}
