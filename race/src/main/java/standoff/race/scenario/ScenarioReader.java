package standoff.race.scenario;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standoff.documents.CheckedMapping;
import standoff.documents.DocumentSource;
import standoff.documents.Documents;
import standoff.documents.InvalidDocument;
import standoff.documents.Mapping;
import standoff.documents.Node;
import standoff.documents.Place;
import standoff.documents.Problem;
import standoff.documents.Scalar;
import standoff.documents.Similarity;
import standoff.documents.StatedValue;
import standoff.experiment.Input;
import standoff.experiment.RankCorrelation;
import standoff.race.doctrine.BehaviourRule;
import standoff.race.doctrine.ScriptedOrder;
import standoff.race.world.Doctrine;
import standoff.race.world.Parameter;
import standoff.race.world.World;

/// Reads scenario files. What counts for an input, from the weakest to the strongest: the model's default; what the
/// file says that the naming file extends; the regime that is named; the naming file and what extends it; a regime
/// from the command line, which takes the place of a named one and lies above the file; a setting from the command
/// line.
///
/// A regime says all of a doctrine: what it does not state of it has the model's default again. Only the doctrine of a
/// nation that states its own `deterrence` is its own under every regime. Whatever is wrong is told by
/// [InvalidDocument].
public final class ScenarioReader {
    /// The regime of a scenario that names none.
    private static final String REFERENCE = "unmanaged-race";

    private final List<Parameter> parameters;
    private final DocumentSource files;
    private final Map<String, String> regimeFiles;
    private final ScenarioForm forms;

    /// A reader of the shipped scenarios, which knows no files.
    public ScenarioReader(List<Parameter> parameters) {
        this(parameters, DocumentSource.NONE, Map.of());
    }

    /// A reader of scenarios that ship or stand in files.
    public ScenarioReader(List<Parameter> parameters, DocumentSource files) {
        this(parameters, files, Map.of());
    }

    /// A reader that takes the text of these regime files, by path, for what stands in them, as
    /// [Scenario#regimeFiles] kept it: the files may have changed since or be gone.
    public ScenarioReader(List<Parameter> parameters, DocumentSource files, Map<String, String> regimeFiles) {
        this.parameters = List.copyOf(parameters);
        this.files = files;
        this.regimeFiles = Map.copyOf(regimeFiles);
        this.forms = new ScenarioForm(parameters);
    }

    /// Reads a scenario by the path of a file (it ends in `.yaml` or contains `/`) or the name of a shipped one.
    ///
    /// @param overlay a regime laid over the scenario, if any
    /// @param settings inputs to be held at a value, by name
    public Scenario read(String pathOrName, Optional<String> overlay, Map<String, String> settings) {
        return read(
                RegimeLayers.document(Documents.readLayers(pathOrName, ShippedScenarios.scenarios(), files)),
                overlay,
                settings);
    }

    /// Reads the scenario that a document describes.
    ///
    /// @param overlay a regime laid over the scenario, if any
    /// @param settings inputs to be held at a value, by name; a name without a dot sets another key of the document
    public Scenario read(Mapping stated, Optional<String> overlay, Map<String, String> settings) {
        Mapping document = stated;
        Map<String, String> inputs = new LinkedHashMap<>();
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            if (setting.getKey().contains(".")) inputs.put(setting.getKey(), setting.getValue());
            else document = Documents.override(document, setting.getKey(), setting.getValue());
        }
        return resolve(document, overlay, inputs);
    }

    private static boolean isPath(String text) {
        return text.endsWith(".yaml") || text.endsWith(".yml") || text.contains("/");
    }

    /// The scenario that this document describes.
    public Scenario resolve(Mapping document, Optional<String> overlay, Map<String, String> settings) {
        RegimeLayers layers = RegimeLayers.of(document);
        CheckedMapping checked = forms.form(true).check(layers.whole());
        checked.finish();
        ScenarioHeader frame = ScenarioHeader.of(checked);
        List<Participant> nations = nations(checked);
        checked.finish();
        InputIndex layout = new InputIndex(parameters, nations);
        namesFit(checked, nations);
        String named = checked.has("regime") ? checked.text("regime") : REFERENCE;
        Map<String, String> read = new LinkedHashMap<>();
        boolean replaced = overlay.filter(name -> !name.equals(named)).isPresent();
        CheckedMapping regime = replaced
                ? regime(overlay.get(), Place.of("--regime " + overlay.get()), "", read)
                : regime(
                        named, checked.has("regime") ? checked.place("regime") : Place.of("the model"), "regime", read);
        CheckedMapping beneath = forms.form(false).check(layers.beneath());
        CheckedMapping above = forms.form(false).check(layers.above());
        List<Input> inputs = new ArrayList<>();
        for (InputInstance instance : layout.instances()) {
            boolean ruled = !ownDoctrine(checked, instance, nations);
            StatedValue stated = Inputs.byDefault(instance);
            stated = StatedInputs.scenario(beneath, instance, nations, stated);
            if (!replaced && ruled) stated = StatedInputs.regime(regime, instance, stated);
            stated = StatedInputs.scenario(above, instance, nations, stated);
            if (replaced && ruled) stated = StatedInputs.regime(regime, instance, stated);
            inputs.add(Inputs.input(instance, stated));
        }
        beneath.finish();
        above.finish();
        regime.finish();
        set(layout, inputs, settings);
        List<ScriptedOrder> script = Script.read(checked, nations, frame, inputs);
        List<BehaviourRule> strategies = Strategies.read(checked, nations);
        List<RankCorrelation> correlations = Correlations.read(checked, inputs);
        checked.finish();
        return new Scenario(
                frame.name(),
                checked.has("title") ? checked.text("title") : frame.name(),
                checked.has("story") ? checked.text("story") : "",
                overlay.orElse(named),
                frame.start(),
                frame.stepDays(),
                frame.steps(),
                nations,
                script,
                strategies,
                layout,
                inputs,
                correlations,
                read,
                Documents.write(document),
                Documents.digest(document));
    }

    /// Whether this is a number of the doctrine of a nation that has a doctrine of its own.
    private static boolean ownDoctrine(CheckedMapping whole, InputInstance instance, List<Participant> nations) {
        if (!Doctrine.PARAMETERS.contains(instance.parameter())) return false;
        String nation = nations.get(instance.first()).name();
        return whole.mapping("nations").mapping(nation).has(Doctrine.DETERRENCE.key());
    }

    /// A regime that was named at a place.
    ///
    /// @param read keeps the text of regimes that are no part of the program
    private CheckedMapping regime(String name, Place asked, String key, Map<String, String> read) {
        Mapping document;
        if (regimeFiles.containsKey(name)) {
            document = Documents.read(
                    name, new ByteArrayInputStream(regimeFiles.get(name).getBytes(StandardCharsets.UTF_8)));
            read.put(name, regimeFiles.get(name));
        } else if (isPath(name)) {
            document = Documents.read(file(name, asked, key), files);
            read.put(name, Documents.write(document));
        } else if (ShippedScenarios.regimes().names().contains(name)) {
            document = Documents.readExtending(name, ShippedScenarios.regimes(), files);
        } else {
            throw wrong(
                    asked,
                    key,
                    "one of " + String.join(", ", ShippedScenarios.regimes().names()),
                    name,
                    nearest(name));
        }
        CheckedMapping regime = forms.regime().check(document);
        regime.finish();
        return regime;
    }

    /// A regime's file, beside the scenario that names it or in the folder of who asks.
    private String file(String name, Place asked, String key) {
        if (!key.isEmpty()) {
            String beside = files.beside(asked.file(), name);
            if (files.absence(beside).isEmpty()) return beside;
        }
        if (files.absence(name).isEmpty()) return name;
        throw wrong(asked, key, "a regime's name or file", "no file " + name, "See: standoff list regimes");
    }

    private static InvalidDocument wrong(Place asked, String key, String expected, String found, String suggestion) {
        return new InvalidDocument(
                List.of(new Problem(asked.file(), asked.line(), asked.column(), key, expected, found, suggestion)));
    }

    private static String nearest(String name) {
        return ShippedScenarios.regimes().names().stream()
                .filter(known -> known.contains(name) || name.contains(known))
                .findFirst()
                .or(() -> Similarity.to(name, ShippedScenarios.regimes().names()))
                .map(known -> "Did you mean " + known + "?")
                .orElse("");
    }

    private static List<Participant> nations(CheckedMapping checked) {
        CheckedMapping named = checked.mapping("nations");
        List<Participant> nations = new ArrayList<>();
        for (String name : named.keys()) {
            CheckedMapping nation = named.mapping(name);
            if (nation.choice("role").equals(Role.ABSENT)) continue;
            Role role = Role.of(nation.choice("role"));
            String label = nation.has("label") ? nation.text("label") : name;
            nations.stream()
                    .filter(other -> other.label().equals(label))
                    .findFirst()
                    .ifPresent(other -> nation.refuse("label", "a label of its own", "that of " + other.name(), ""));
            nations.add(new Participant(name, label, role));
        }
        long powers = nations.stream().filter(n -> n.role() == Role.POWER).count();
        if (nations.size() < 2 || nations.size() > World.MOST_NATIONS)
            checked.refuse("nations", "2 to 8 nations", nations.size() + "", "");
        else if (powers < 2)
            checked.refuse("nations", "at least two powers", powers + "", "Give two nations role: power.");
        return nations;
    }

    /// Sections for one nation or pair must name nations that take part, watchers and powers in the right order.
    private static void namesFit(CheckedMapping checked, List<Participant> nations) {
        List<String> powers = nations.stream()
                .filter(n -> n.role() == Role.POWER)
                .map(Participant::name)
                .toList();
        for (String section : List.of("between", "watching")) {
            if (!checked.has(section)) continue;
            CheckedMapping mapping = checked.mapping(section);
            for (String key : mapping.keys()) {
                String[] names = key.split(section.equals("between") ? "-" : "-on-", 2);
                boolean fit = powers.contains(names[0]) && powers.contains(names[1]) && !names[0].equals(names[1]);
                if (fit && section.equals("between") && powers.indexOf(names[0]) > powers.indexOf(names[1]))
                    mapping.refuse(
                            key,
                            "the two powers in the order of nations",
                            key,
                            "Did you mean " + names[1] + "-" + names[0] + "?");
                else if (!fit) mapping.refuse(key, "two of the powers " + String.join(", ", powers), key, "");
            }
        }
    }

    /// Holds inputs at the values set from the command line.
    private void set(InputIndex layout, List<Input> inputs, Map<String, String> settings) {
        if (settings.isEmpty()) return;
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            String where = "--set " + setting.getKey() + "=" + setting.getValue();
            try {
                CheckedMapping checked =
                        forms.settings(layout).check(alone(where, setting.getKey(), setting.getValue()));
                checked.finish();
                for (int i = 0; i < inputs.size(); i++) {
                    InputInstance instance = layout.instances().get(i);
                    if (!instance.name().equals(setting.getKey())) continue;
                    StatedValue stated = checked.stated(instance.name()).orElseThrow();
                    if (stated.range().isPresent() || stated.weights().isPresent()) {
                        checked.refuse(
                                instance.name(),
                                "one value at which it is held",
                                setting.getValue(),
                                "Write a range into a scenario file.");
                        checked.finish();
                    }
                    inputs.set(i, Inputs.held(instance, stated.value().orElse(instance.defaultValue()), where));
                }
            } catch (InvalidDocument e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) throw new InvalidDocument(problems);
    }

    /// A document that says nothing but this one setting, under its whole name.
    private static Mapping alone(String where, String name, String value) {
        Place place = Place.of(where);
        Node node = Documents.override(new Mapping(place, List.of()), name, value);
        while (node instanceof Mapping inner
                && inner.entries().size() == 1
                && !inner.entries().getFirst().key().text().equals("value"))
            node = inner.entries().getFirst().value();
        return new Mapping(place, List.of(new Mapping.Entry(new Scalar(place, name, false), node)));
    }
}
