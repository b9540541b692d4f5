package standoff.race.scenario;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standoff.documents.Checked;
import standoff.documents.Documents;
import standoff.documents.InvalidDocument;
import standoff.documents.Mapping;
import standoff.documents.Node;
import standoff.documents.Place;
import standoff.documents.Problem;
import standoff.documents.Scalar;
import standoff.documents.StatedValue;
import standoff.experiment.Input;
import standoff.experiment.RankCorrelation;
import standoff.race.doctrine.Behaviour;
import standoff.race.doctrine.Order;
import standoff.race.world.Effort;
import standoff.race.world.Parameter;
import standoff.race.world.World;

/// Reads scenario files. What counts for an input, from the weakest to the strongest: the model's default, the
/// regime that the file names, the file, the regime laid over it, a setting from the command line. Whatever is
/// wrong is told by [InvalidDocument].
public final class ScenarioReader {
    private final List<Parameter> parameters;
    private final ScenarioForm forms;

    /// A reader of scenarios with these parameters.
    public ScenarioReader(List<Parameter> parameters) {
        this.parameters = List.copyOf(parameters);
        this.forms = new ScenarioForm(parameters);
    }

    /// Reads a scenario by the path of a file (it ends in `.yaml` or contains `/`) or the name of a shipped one.
    ///
    /// @param overlay a regime laid over the scenario, if any
    /// @param settings inputs to be held at a value, by name
    public Scenario read(String pathOrName, Optional<String> overlay, Map<String, String> settings) {
        Mapping document = isPath(pathOrName)
                ? Documents.readExtending(Path.of(pathOrName), Shelf.scenarios())
                : Documents.readExtending(pathOrName, Shelf.scenarios());
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
        Checked checked = forms.form(true).check(document);
        checked.finish();
        List<Participant> nations = nations(checked);
        checked.finish();
        Layout layout = new Layout(parameters, nations);
        namesFit(checked, nations);
        String named = checked.has("regime") ? checked.text("regime") : "unmanaged-race";
        Optional<Checked> base =
                named.equals("unmanaged-race") ? Optional.empty() : Optional.of(regime(checked, named));
        Optional<Checked> over = overlay.map(name -> regime(checked, name));
        List<Input> inputs = new ArrayList<>();
        List<Double> references = new ArrayList<>();
        for (Instance instance : layout.instances()) {
            StatedValue below = Inputs.preset(instance);
            if (base.isPresent()) below = Layers.regime(base.get(), instance, below);
            StatedValue own = Layers.scenario(checked, instance, nations, below);
            references.add(own.value().orElse(instance.preset()));
            inputs.add(Inputs.input(instance, over.isPresent() ? Layers.regime(over.get(), instance, own) : own));
        }
        checked.finish();
        base.ifPresent(Checked::finish);
        over.ifPresent(Checked::finish);
        set(layout, inputs, settings);
        LocalDate start = checked.date("start");
        int stepDays = stepDays(checked);
        long steps = Math.round(checked.length("horizon").days() / stepDays);
        if (steps < 1 || steps > 5000)
            checked.refuse("horizon", "1 to 5,000 steps of " + stepDays + " days", steps + " steps", "");
        checked.finish();
        List<Order> script = script(checked, nations, start, stepDays);
        List<Behaviour> strategies = Strategies.read(checked, nations);
        List<RankCorrelation> correlations = Correlations.read(checked, inputs);
        checked.finish();
        return new Scenario(
                checked.text("scenario"),
                checked.has("title") ? checked.text("title") : checked.text("scenario"),
                checked.has("story") ? checked.text("story") : "",
                overlay.orElse(named),
                start,
                stepDays,
                (int) steps,
                nations,
                script,
                strategies,
                layout,
                inputs,
                correlations,
                references,
                Documents.write(document),
                Documents.digest(document));
    }

    private Checked regime(Checked scenario, String name) {
        try {
            Mapping document =
                    isPath(name) ? Documents.read(Path.of(name)) : Documents.readExtending(name, Shelf.regimes());
            Checked regime = forms.regime().check(document);
            regime.finish();
            return regime;
        } catch (InvalidDocument e) {
            if (isPath(name) || Shelf.regimes().names().contains(name)) throw e;
            scenario.refuse(
                    "regime", "one of " + String.join(", ", Shelf.regimes().names()), name, nearest(name));
            scenario.finish();
            throw e;
        }
    }

    private static String nearest(String name) {
        return Shelf.regimes().names().stream()
                .filter(known -> known.contains(name) || name.contains(known))
                .findFirst()
                .map(known -> "Did you mean " + known + "?")
                .orElse("");
    }

    private static List<Participant> nations(Checked checked) {
        Checked named = checked.mapping("nations");
        List<Participant> nations = new ArrayList<>();
        for (String name : named.keys()) {
            Checked nation = named.mapping(name);
            Role role = Role.of(nation.choice("role"));
            nations.add(new Participant(name, nation.has("label") ? nation.text("label") : name, role));
        }
        long powers = nations.stream().filter(n -> n.role() == Role.POWER).count();
        if (nations.size() < 2 || nations.size() > World.MOST_NATIONS)
            checked.refuse("nations", "2 to 8 nations", nations.size() + "", "");
        else if (powers < 2)
            checked.refuse("nations", "at least two powers", powers + "", "Give two nations role: power.");
        return nations;
    }

    /// Sections for one nation or pair must name nations that take part, watchers and powers in the right order.
    private static void namesFit(Checked checked, List<Participant> nations) {
        List<String> powers = nations.stream()
                .filter(n -> n.role() == Role.POWER)
                .map(Participant::name)
                .toList();
        for (String section : List.of("between", "watching")) {
            if (!checked.has(section)) continue;
            Checked mapping = checked.mapping(section);
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

    private static int stepDays(Checked checked) {
        double days = checked.length("step").days();
        if (days != Math.rint(days) || days < 1 || days > 28)
            checked.refuse("step", "1 to 28 whole days", days + " days", "");
        checked.finish();
        return (int) days;
    }

    private List<Order> script(Checked checked, List<Participant> nations, LocalDate start, int stepDays) {
        List<Order> orders = new ArrayList<>();
        if (!checked.has("script")) return orders;
        List<String> names = nations.stream().map(Participant::name).toList();
        for (Checked line : checked.mappings("script")) {
            long day = start.until(line.date("at"), java.time.temporal.ChronoUnit.DAYS);
            int step = (int) Math.max(1, (day + stepDays - 1) / stepDays);
            int nation = names.indexOf(line.text("nation"));
            if (nation < 0) line.refuse("nation", "one of " + names, line.text("nation"), "");
            boolean strikes = line.has("strikes");
            if (strikes == line.has("effort")) {
                line.refuse("nation", "either an effort or whom it strikes", strikes ? "both" : "neither", "");
                continue;
            }
            if (!strikes) {
                Effort effort =
                        Effort.values()[List.of("halt", "steady", "race").indexOf(line.choice("effort"))];
                orders.add(Order.effort(step, Math.max(0, nation), effort));
                continue;
            }
            int target = names.indexOf(line.text("strikes"));
            if (target < 0 || target == nation || nations.get(target).role() != Role.POWER)
                line.refuse("strikes", "another power", line.text("strikes"), "");
            else if (!line.has("rung")) line.refuse("strikes", "a rung beside it", "none", "Write rung: 3 to 7.");
            else orders.add(Order.strike(step, Math.max(0, nation), target, line.whole("rung")));
        }
        return orders;
    }

    /// Holds inputs at the values set from the command line.
    private void set(Layout layout, List<Input> inputs, Map<String, String> settings) {
        if (settings.isEmpty()) return;
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            String where = "--set " + setting.getKey() + "=" + setting.getValue();
            try {
                Checked checked = forms.settings(layout).check(alone(where, setting.getKey(), setting.getValue()));
                checked.finish();
                for (int i = 0; i < inputs.size(); i++) {
                    Instance instance = layout.instances().get(i);
                    if (!instance.name().equals(setting.getKey())) continue;
                    StatedValue stated = checked.stated(instance.name()).orElseThrow();
                    inputs.set(i, Inputs.held(instance, stated.value().orElse(instance.preset()), where));
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
