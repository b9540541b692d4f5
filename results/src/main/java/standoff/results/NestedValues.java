package standoff.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Values as JSON has them: maps by name, lists, texts, numbers, yes and no. Room `results` stores a question in this
/// form without knowing what it means.
final class NestedValues {
    private NestedValues() {}

    /// A copy that cannot be changed, in which a whole number is a `Long` and any other a `Double`.
    static Map<String, Object> copy(Map<?, ?> values) {
        Map<String, Object> copy = new LinkedHashMap<>();
        values.forEach((key, value) -> copy.put((String) key, copyOf(key.toString(), value)));
        return Collections.unmodifiableMap(copy);
    }

    private static Object copyOf(String name, @Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> copy(map);
            case List<?> list -> list.stream().map(each -> copyOf(name, each)).toList();
            case String text -> text;
            case Boolean yes -> yes;
            case Integer number -> (long) number;
            case Long number -> number;
            case Double number when Double.isFinite(number) -> number;
            case null, default ->
                throw new IllegalArgumentException(
                        name + ": expected a map, a list, a text, a finite number, true or false, found " + value);
        };
    }

    /// In words, where two values differ; the name of a place is that of the maps and lists it stands in.
    static List<String> differences(String name, Object then, Object now) {
        List<String> found = new ArrayList<>();
        compare(name, then, now, found);
        return found;
    }

    private static void compare(String name, @Nullable Object then, @Nullable Object now, List<String> found) {
        if (Objects.equals(then, now)) return;
        if (then instanceof Map<?, ?> one && now instanceof Map<?, ?> other) {
            Set<Object> keys = new LinkedHashSet<>(one.keySet());
            keys.addAll(other.keySet());
            for (Object key : keys) compare(name + "." + key, one.get(key), other.get(key), found);
        } else found.add("the " + name + " was " + inWords(then) + " and is " + inWords(now));
    }

    private static String inWords(@Nullable Object value) {
        if (value == null) return "not given";
        String text = value.toString();
        return text.contains("\n") || text.length() > 80 ? "another text" : text;
    }
}
