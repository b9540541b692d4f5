package standoff.json;

/// The JSON value `true` or `false`.
public record JsonBoolean(boolean truth) implements JsonValue {}
