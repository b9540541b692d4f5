package standoff.results;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// How manifests, summaries and what commands print are written as JSON and read back: records as objects, keys in the
/// order of the
/// components, numbers as the shortest decimal that reads back to the same bits, one line per entry of a list.
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .defaultPrettyPrinter(new Layout())
            .build();

    private Json() {}

    /// The JSON of a record, with a line break at its end.
    public static String write(Object facts) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(facts) + "\n";
    }

    /// A number for JSON, which has none that is not finite: null.
    public static @Nullable Double number(double value) {
        return Double.isFinite(value) ? value : null;
    }

    /// @throws UnusableRun where the text is not what was expected; the message names the file and the place
    static <T> T read(Path file, byte[] text, Class<T> type) {
        try {
            JsonNode tree = MAPPER.readTree(new String(text, StandardCharsets.UTF_8));
            JsonNode format = tree.path("format");
            if (!format.isInt())
                throw new UnusableRun(file + ": expected a run folder's file with its \"format\", found none; is this "
                        + "the folder of a run?");
            if (format.asInt() != Manifest.FORMAT)
                throw new UnusableRun(file + ": expected format " + Manifest.FORMAT + ", found " + format.asInt()
                        + "; it was written by another version of the program: read it with that one, or run the "
                        + "scenario again");
            return MAPPER.treeToValue(tree, type);
        } catch (JacksonException e) {
            String place = e.getLocation() == null || e.getLocation().getLineNr() < 1
                    ? ""
                    : ":" + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
            throw new UnusableRun(
                    file + place + ": cannot be read: "
                            + e.getOriginalMessage().replaceFirst("(?s)[:;]? *(expected close marker|\\(|\n).*", "")
                            + "; it was changed or cut off: restore it, or run the scenario again",
                    e);
        }
    }

    /// Breaks lines down to the entries of a list, and keeps each entry on one line.
    private static final class Layout extends DefaultPrettyPrinter {
        private static final long serialVersionUID = 1;
        private static final int BROKEN_LEVELS = 2;

        Layout() {
            super(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator(""));
            Indenter shallow = new Shallow();
            indentObjectsWith(shallow);
            indentArraysWith(shallow);
        }

        @Override
        public DefaultPrettyPrinter createInstance() {
            return new Layout();
        }

        @Override
        public void writeEndObject(JsonGenerator generator, int entries) {
            if (_nesting <= BROKEN_LEVELS) super.writeEndObject(generator, entries);
            else {
                _nesting--;
                generator.writeRaw(" }");
            }
        }

        @Override
        public void writeEndArray(JsonGenerator generator, int entries) {
            if (_nesting <= BROKEN_LEVELS || entries == 0) super.writeEndArray(generator, entries);
            else {
                _nesting--;
                generator.writeRaw(" ]");
            }
        }

        private static final class Shallow extends DefaultIndenter {
            private static final long serialVersionUID = 1;

            Shallow() {
                super("  ", "\n");
            }

            @Override
            public void writeIndentation(JsonGenerator generator, int level) {
                if (level <= BROKEN_LEVELS) super.writeIndentation(generator, level);
                else generator.writeRaw(' ');
            }
        }
    }
}
