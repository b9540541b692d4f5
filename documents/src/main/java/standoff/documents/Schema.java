package standoff.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import standoff.json.JsonArray;
import standoff.json.JsonObject;
import standoff.json.JsonValue;

/// Prints a form as JSON Schema, draft 2020-12, for editors. A document that [Form#check] accepts is valid under
/// it; what the schema cannot say (bounds of numbers with a unit, a value inside its range) only the check finds.
/// `partial` prints what a document may hold that extends another: the same keys, none of them required.
final class Schema {
    private static final String NUMBER_START = "^" + AmountReader.NUMBER;

    private final boolean partial;

    private Schema(boolean partial) {
        this.partial = partial;
    }

    static String print(Form form, String id) {
        return printed(headed(form, id, new Schema(false).form(form)));
    }

    static String printExtensible(Form form, String id) {
        Map<String, Object> extending = new Schema(true).form(form);
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put(
                ExtendsResolver.KEY,
                described(type("string"), "A file, or the name of a document, that this one changes"));
        keys.putAll(properties(extending));
        extending.put("properties", keys);
        Map<String, Object> schema = new LinkedHashMap<>();
        Map<String, Object> extendsAnother = type("object");
        extendsAnother.put("required", List.of(ExtendsResolver.KEY));
        schema.put("if", extendsAnother);
        schema.put("then", extending);
        schema.put("else", new Schema(false).form(form));
        return printed(headed(form, id, schema));
    }

    private static String printed(Map<String, Object> schema) {
        return json(schema).indented() + "\n";
    }

    private static JsonValue json(Object schema) {
        return switch (schema) {
            case Map<?, ?> map -> {
                JsonObject.Builder object = JsonObject.builder();
                map.forEach((key, value) -> object.put(key.toString(), json(value)));
                yield object.build();
            }
            case List<?> list -> JsonArray.of(list, Schema::json);
            case Double number -> JsonValue.of(number.doubleValue());
            case Number number -> JsonValue.of(number.longValue());
            case Boolean truth -> JsonValue.of(truth.booleanValue());
            default -> JsonValue.of(schema.toString());
        };
    }

    private static Map<String, Object> properties(Map<String, Object> schema) {
        Map<String, Object> properties = new LinkedHashMap<>();
        if (schema.get("properties") instanceof Map<?, ?> map)
            map.forEach((key, value) -> properties.put(key.toString(), value));
        return properties;
    }

    private static Map<String, Object> headed(Form form, String id, Map<String, Object> body) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", id);
        schema.put("title", form.meaning());
        schema.putAll(body);
        return schema;
    }

    private Map<String, Object> form(Form form) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Form.Field field : form.fields()) {
            SequencedMap<String, Object> property = shape(field.shape());
            field.preset().ifPresent(preset -> property.putFirst("default", preset));
            String unit = ExpectedText.unit(field.shape());
            property.putFirst("description", field.meaning() + (unit.isEmpty() ? "" : " [" + unit + "]"));
            properties.put(field.key(), property);
        }
        Map<String, Object> schema = type("object");
        schema.put("properties", properties);
        List<String> required = form.fields().stream()
                .filter(Form.Field::required)
                .map(Form.Field::key)
                .toList();
        if (!partial && !required.isEmpty()) schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private SequencedMap<String, Object> shape(Shape shape) {
        return switch (shape) {
            case Shape.Text _ -> text("\\S");
            case Shape.Date _ -> text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
            case Shape.Length _ -> text(TimeSpan.PATTERN);
            case Shape.Choice choice -> among(choice.labels());
            case Shape.OnOff _ -> among(List.of("on", "off", true, false));
            case Shape.Quantity quantity -> either(number(quantity), text(NUMBER_START + unit(quantity) + "$"));
            case Shape.Stated stated -> stated(stated);
            case Shape.ListOf list -> list(list);
            case Shape.Named named -> named(named);
            case Form form -> described(new LinkedHashMap<>(form(form)), form.meaning());
        };
    }

    private static String unit(Shape.Quantity quantity) {
        return new UnitOfMeasure(quantity.unit()).pattern();
    }

    private SequencedMap<String, Object> list(Shape.ListOf list) {
        SequencedMap<String, Object> schema = type("array");
        schema.put("items", shape(list.each()));
        if (list.min() > 0) schema.put("minItems", list.min());
        if (list.max() < Integer.MAX_VALUE) schema.put("maxItems", list.max());
        return schema;
    }

    private SequencedMap<String, Object> named(Shape.Named named) {
        SequencedMap<String, Object> schema = type("object");
        schema.put("propertyNames", described(text("^(" + named.names() + ")$"), named.meaning()));
        schema.put("additionalProperties", shape(named.each()));
        if (named.min() > 0 && !partial) schema.put("minProperties", named.min());
        if (named.max() < Integer.MAX_VALUE) schema.put("maxProperties", named.max());
        return schema;
    }

    private SequencedMap<String, Object> stated(Shape.Stated stated) {
        List<Object> ways = new ArrayList<>();
        ways.add(shape(stated.of()));
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("value", described(shape(stated.of()), "The stated value"));
        if (stated.ranged() && stated.of() instanceof Shape.Quantity quantity) {
            SequencedMap<String, Object> range =
                    text(NUMBER_START + unit(quantity) + " +to +" + AmountReader.NUMBER + unit(quantity) + "$");
            if (!stated.sourced() || partial) ways.add(range);
            parts.put("value", described(either(shape(quantity), range), "The stated value, or a range around it"));
            parts.put("range", described(range, "a to b: the 90 % interval"));
        }
        if (stated.of() instanceof Shape.Quantity) {
            parts.put("at-least", described(shape(stated.of()), "Its value, where what is below has less"));
            parts.put("at-most", described(shape(stated.of()), "Its value, where what is below has more"));
        }
        parts.put("source", described(text("\\S"), "Where it is from, or the words \"assumed, because …\""));
        parts.put("mark", described(among(StatedValues.MARKS), "V verified, D derived, M from memory, J judgement"));
        if (stated.ranged()) {
            parts.put("distribution", described(among(StatedValue.Family.labels()), "How draws spread"));
            parts.put("scale", described(among(StatedValue.Scale.labels()), "On which axis distances are measured"));
        }
        if (!(stated.of() instanceof Shape.Quantity))
            parts.put("among", described(weights(stated.of()), "How likely each is"));
        parts.put("note", text("\\S"));
        SequencedMap<String, Object> mapping = type("object");
        mapping.put("properties", parts);
        mapping.put("additionalProperties", false);
        mapping.put("minProperties", 1);
        if (stated.sourced() && !partial) mapping.put("dependentRequired", together(stated));
        ways.add(mapping);
        return either(ways.toArray());
    }

    /// A mapping from labels to weights.
    private static SequencedMap<String, Object> weights(Shape of) {
        List<String> labels = of instanceof Shape.Choice choice ? choice.labels() : List.of("off", "on");
        Map<String, Object> each = new LinkedHashMap<>();
        for (String label : labels) {
            SequencedMap<String, Object> weight = type("number");
            weight.put("minimum", 0);
            each.put(label, weight);
        }
        SequencedMap<String, Object> mapping = type("object");
        mapping.put("properties", each);
        mapping.put("additionalProperties", false);
        mapping.put("minProperties", 1);
        return mapping;
    }

    private static Map<String, Object> together(Shape.Stated stated) {
        Map<String, Object> together = new LinkedHashMap<>();
        if (stated.ranged()) together.put("range", List.of("source", "mark"));
        if (!(stated.of() instanceof Shape.Quantity)) together.put("among", List.of("source", "mark"));
        together.put("source", List.of("mark"));
        together.put("mark", List.of("source"));
        return together;
    }

    private static SequencedMap<String, Object> number(Shape.Quantity quantity) {
        SequencedMap<String, Object> schema = type(quantity.whole() ? "integer" : "number");
        if (Double.isFinite(quantity.min())) schema.put("minimum", quantity.min());
        if (Double.isFinite(quantity.max())) schema.put("maximum", quantity.max());
        return schema;
    }

    private static SequencedMap<String, Object> type(String type) {
        SequencedMap<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        return schema;
    }

    private static SequencedMap<String, Object> text(String pattern) {
        SequencedMap<String, Object> schema = type("string");
        schema.put("pattern", pattern);
        return schema;
    }

    private static SequencedMap<String, Object> among(List<?> values) {
        SequencedMap<String, Object> schema = new LinkedHashMap<>();
        schema.put("enum", values);
        return schema;
    }

    private static SequencedMap<String, Object> either(Object... ways) {
        SequencedMap<String, Object> schema = new LinkedHashMap<>();
        schema.put("anyOf", List.of(ways));
        return schema;
    }

    private static SequencedMap<String, Object> described(SequencedMap<String, Object> schema, String meaning) {
        schema.putFirst("description", meaning);
        return schema;
    }
}
