package standoff.study;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import standoff.experiment.Sampling;

/// A [Question] as nested values by the names of its components, in which it is kept with a run; a component that is
/// absent is left out.
public final class StoredQuestion {
    private StoredQuestion() {}

    public static Map<String, Object> of(Question question) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("scenario", question.scenario());
        question.text().ifPresent(text -> values.put("text", text));
        question.regime().ifPresent(regime -> values.put("regime", regime));
        values.put("regimeFiles", question.regimeFiles());
        values.put("settings", question.settings());
        values.put("futures", question.futures());
        values.put("seed", question.seed());
        values.put("sampling", question.sampling().name().toLowerCase(Locale.ROOT));
        values.put("branched", question.branched());
        return values;
    }

    /// @throws IllegalArgumentException where the values are no question
    public static Question read(Map<String, ?> values) {
        return new Question(
                value(values, "scenario", String.class),
                text(values, "text"),
                text(values, "regime"),
                texts(values, "regimeFiles"),
                texts(values, "settings"),
                value(values, "futures", Number.class).longValue(),
                value(values, "seed", Number.class).longValue(),
                Sampling.valueOf(value(values, "sampling", String.class).toUpperCase(Locale.ROOT)),
                value(values, "branched", Number.class).intValue());
    }

    private static <T> T value(Map<String, ?> values, String key, Class<T> kind) {
        Object value = values.get(key);
        if (!kind.isInstance(value))
            throw new IllegalArgumentException("question." + key + ": expected a "
                    + kind.getSimpleName().toLowerCase(Locale.ROOT) + ", found "
                    + (value == null ? "none" : value.toString()));
        return kind.cast(value);
    }

    private static Optional<String> text(Map<String, ?> values, String key) {
        return values.containsKey(key) ? Optional.of(value(values, key, String.class)) : Optional.empty();
    }

    private static Map<String, String> texts(Map<String, ?> values, String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<?, ?> stored = value(values, key, Map.class);
        stored.forEach((name, text) -> texts.put(name.toString(), text.toString()));
        return texts;
    }
}
