package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standoff.documents.FileDocuments;
import standoff.race.scenario.Scenario;
import standoff.race.scenario.ScenarioReader;
import standoff.race.world.Nation;
import standoff.race.world.World;

class TurnTest {
    private static final Path BASELINE = Path.of("../scenarios/baseline-2026.yaml");

    @Test
    void theStagesThatManifestsListAreTheCallsOfAStepInTheirOrder() throws IOException {
        Scenario scenario = new ScenarioReader(RaceParameters.PARAMETERS, new FileDocuments())
                .read(BASELINE.toString(), Optional.empty(), Map.of());
        List<Nation> nations = List.of(new Nation(0, "a", "A", true, true), new Nation(1, "b", "B", true, true));
        Turn turn = new Turn(new World(nations, 7, 52), scenario);

        List<String> listed = turn.stages().stream()
                .map(stage -> stage.mechanism().getClass().getName())
                .toList();
        assertThat(called()).isEqualTo(listed);
    }

    /// The classes whose `advance` the compiled step calls, in order.
    private static List<String> called() throws IOException {
        ClassModel turn;
        try (InputStream bytes = Objects.requireNonNull(Turn.class.getResourceAsStream("Turn.class"))) {
            turn = ClassFile.of().parse(bytes.readAllBytes());
        }
        MethodModel advance = turn.methods().stream()
                .filter(method -> method.methodName().equalsString("advance"))
                .findFirst()
                .orElseThrow();
        return advance.code()
                .orElseThrow()
                .elementStream()
                .filter(InvokeInstruction.class::isInstance)
                .map(InvokeInstruction.class::cast)
                .filter(call -> call.name().equalsString("advance"))
                .map(call -> call.owner().asInternalName().replace('/', '.'))
                .toList();
    }
}
