package standoff.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import standoff.results.FinishedRun;
import standoff.results.UnusableRun;
import standoff.study.Answer;
import standoff.study.AnswerJson;
import standoff.study.Question;
import standoff.study.StoredQuestion;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// The answer of a run in its folder, `analysis.json`: what its report shows, for programs, and for drawing the report
/// again.
final class AnalysisFile {
    static final String NAME = "analysis.json";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addDeserializer(double.class, new NumberOrNull(double.class))
                    .addDeserializer(Double.class, new NumberOrNull(Double.class))
                    .addDeserializer(Question.class, new QuestionByName()))
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private AnalysisFile() {}

    static void write(Path folder, Answer answer) throws IOException {
        Files.writeString(folder.resolve(NAME), AnswerJson.of(answer).indented() + "\n");
    }

    /// @throws UnusableRun where the folder has no answer, or one that this version does not know
    static Answer read(FinishedRun run) {
        Path file = run.folder().resolve(NAME);
        if (!Files.isRegularFile(file))
            throw new UnusableRun(run.folder() + ": expected " + NAME + ", found none; run the scenario again");
        try {
            JsonNode tree = MAPPER.readTree(Files.readString(file));
            int format = tree.path("format").asInt(0);
            if (format != Answer.FORMAT)
                throw new UnusableRun(file + ": expected format " + Answer.FORMAT + ", found " + format
                        + "; read it with the version that wrote it, or run the scenario again");
            return MAPPER.treeToValue(tree, Answer.class);
        } catch (IOException e) {
            throw new UnusableRun(file + ": cannot be read: " + e.getMessage(), e);
        } catch (JacksonException e) {
            throw new UnusableRun(
                    file + ": cannot be read: " + e.getOriginalMessage()
                            + "; it was changed or cut off: run the scenario" + " again",
                    e);
        }
    }

    /// A number, or null where there is none.
    private static final class NumberOrNull extends StdScalarDeserializer<Double> {
        NumberOrNull(Class<?> type) {
            super(type);
        }

        @Override
        public Double deserialize(JsonParser parser, DeserializationContext context) {
            return parser.getDoubleValue();
        }

        @Override
        public Double getNullValue(DeserializationContext context) {
            return Double.NaN;
        }
    }

    /// A question from the values by which it is kept with a run.
    private static final class QuestionByName extends StdDeserializer<Question> {
        QuestionByName() {
            super(Question.class);
        }

        @Override
        public Question deserialize(JsonParser parser, DeserializationContext context) {
            Map<String, ?> values = context.readValue(
                    parser, context.getTypeFactory().constructMapType(Map.class, String.class, Object.class));
            try {
                return StoredQuestion.read(values);
            } catch (IllegalArgumentException e) {
                throw DatabindException.from(parser, e.getMessage(), e);
            }
        }
    }
}
