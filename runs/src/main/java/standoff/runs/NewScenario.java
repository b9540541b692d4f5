package standoff.runs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import standoff.documents.DocumentSource;
import standoff.race.RaceParameters;
import standoff.race.scenario.Scenario;
import standoff.race.scenario.ScenarioReader;

/// A scenario file of somebody's own, that starts from another scenario.
public final class NewScenario {
    private NewScenario() {}

    /// Writes the file.
    ///
    /// @param file  must not exist
    /// @param from  a scenario file's path or a shipped scenario's name
    /// @param files where a scenario is looked for that is named by a path
    /// @param whole whether to write all that the other scenario says, instead of extending it
    public static void write(Path file, String from, boolean whole, DocumentSource files) throws IOException {
        Scenario scenario = new ScenarioReader(RaceParameters.PARAMETERS, files).read(from, Optional.empty(), Map.of());
        String text = whole ? scenario.text() : beginning(file, from, scenario);
        Path beside = file.resolveSibling("." + file.getFileName() + ".part");
        Files.writeString(beside, text, StandardCharsets.UTF_8);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String name(Path file) {
        String name =
                String.valueOf(file.getFileName()).replaceAll("\\.ya?ml$", "").replaceAll("[^A-Za-z0-9._-]+", "-");
        return name.matches("[A-Za-z0-9].*") ? name : "my" + name;
    }

    /// A shipped scenario's name, or the way to the other file from where this one stands.
    private static String seenFrom(Path file, String from) {
        Path other = Path.of(from);
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isRegularFile(other) || folder == null) return from;
        return "\"" + folder.relativize(other.toAbsolutePath()).toString().replace("\\", "/") + "\"";
    }

    private static String beginning(Path file, String from, Scenario scenario) {
        return "scenario: " + name(file) + "\nextends: " + seenFrom(file, from) + "\ntitle: \""
                + scenario.title().replace("\"", "\\\"")
                + " (variant)\"\n"
                + """

                # Say only what differs. Every input is listed by: standoff list inputs; explained by: standoff explain nations.B.opacity
                # nations:
                #   B:
                #     opacity: {value: 0.8, range: 0.7 to 0.9, source: "assumed, because …", mark: J}
                # A bare value keeps range, source and mark:
                # between:
                #   A-B: {hotline: 0.5}
                # mechanisms: {disputes: off}
                """;
    }
}
