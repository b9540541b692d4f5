package standoff.json;

/// The JSON value `null`.
public enum JsonNull implements JsonValue {
    NULL
}
