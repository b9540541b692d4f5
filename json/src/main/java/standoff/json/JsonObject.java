package standoff.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A JSON object: members in the order in which they were put, no key twice.
public record JsonObject(List<Member> members) implements JsonValue {
    public JsonObject {
        members = List.copyOf(members);
        Set<String> keys = new HashSet<>();
        for (Member member : members)
            if (!keys.add(member.key()))
                throw new IllegalArgumentException("expected every key once, found " + member.key() + " twice");
    }

    public static Builder builder() {
        return new Builder();
    }

    /// A key and its value; in the key, U+FFFD stands for a surrogate without its partner.
    public record Member(String key, JsonValue value) {
        public Member {
            key = JsonString.wellFormed(key);
        }
    }

    /// Collects members; [#build] checks that no key stands twice.
    public static final class Builder {
        private final List<Member> members = new ArrayList<>();

        private Builder() {}

        public Builder put(String key, JsonValue value) {
            members.add(new Member(key, value));
            return this;
        }

        public Builder put(String key, String text) {
            return put(key, JsonValue.of(text));
        }

        /// A number that is infinite or not a number becomes null.
        public Builder put(String key, double number) {
            return put(key, JsonValue.of(number));
        }

        public Builder put(String key, long number) {
            return put(key, JsonValue.of(number));
        }

        public Builder put(String key, boolean truth) {
            return put(key, JsonValue.of(truth));
        }

        public Builder putStrings(String key, Collection<String> texts) {
            return put(key, JsonArray.ofStrings(texts));
        }

        /// Numbers that are infinite or not a number become null.
        public Builder putNumbers(String key, Collection<Double> numbers) {
            return put(key, JsonArray.ofNumbers(numbers));
        }

        public JsonObject build() {
            return new JsonObject(members);
        }
    }
}
