package standoff.race.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import standoff.documents.Form;
import standoff.documents.Shape;
import standoff.experiment.Domain;
import standoff.race.world.Parameter;
import standoff.race.world.Scope;
import standoff.race.world.Section;

/// What may stand in a scenario file: the form that drives the checks and the printed schema, made from the
/// parameters.
public final class ScenarioForm {
    static final String NATION = "[A-H]";
    private static final String EFFORTS = "effort";

    private final List<Parameter> parameters;

    /// The form of scenarios with these parameters.
    public ScenarioForm(List<Parameter> parameters) {
        this.parameters = List.copyOf(parameters);
    }

    /// The form of a scenario file; with `complete` what a file that extends nothing must say is required.
    public Form form(boolean complete) {
        Form form = Form.of("A scenario: a described world, its nations and every input");
        form = complete
                ? form.required("scenario", Shape.text(), "its name, for example baseline-2026")
                : form.optional("scenario", Shape.text(), "its name, for example baseline-2026");
        form = form.optional("title", Shape.text(), "one line for headings")
                .optional("story", Shape.text(), "what it is about, in a paragraph")
                .optional("sources", Shape.listOf(Shape.text()), "what its story rests on")
                .optional("regime", Shape.text(), "the regime it is run under; see standoff list regimes");
        form = complete
                ? form.required("start", Shape.date(), "the first day")
                : form.optional("start", Shape.date(), "the first day");
        form = form.optional("horizon", Shape.length(), "12 years", "how long futures run at most")
                .optional("step", Shape.length(), "7 days", "length of a step: 1 to 28 days");
        Shape nations = Shape.named("the name of a nation, A to H", NATION, nation());
        form = complete
                ? form.required("nations", nations, "who takes part")
                : form.optional("nations", nations, "who takes part");
        form = form.optional(
                        "powers", section(Section.POWERS), "what holds for every power that does not say otherwise")
                .optional(
                        "between",
                        Shape.named("two powers such as A-B", NATION + "-" + NATION, section(Section.BETWEEN)),
                        "what lies between two powers")
                .optional("pairs", section(Section.BETWEEN), "what holds between all powers that do not say otherwise")
                .optional(
                        "watching",
                        Shape.named(
                                "a watcher and a watched such as A-on-B",
                                NATION + "-on-" + NATION,
                                section(Section.WATCHING)),
                        "what a power knows of another")
                .optional(
                        "watches",
                        section(Section.WATCHING),
                        "what holds for every watcher that does not say otherwise")
                .optional(
                        "ladder",
                        Shape.named(
                                "a rung, 1 to 7 (war, 8, and nuclear use, 9, have escalation.nuclear-use)",
                                "[1-7]",
                                section(Section.LADDER)),
                        "the escalation ladder, rung by rung")
                .optional(
                        "correlations", Shape.listOf(Correlations.form()), "which uncertain inputs are drawn together")
                .optional("script", Shape.listOf(order()), "orders, where decisions are scripted")
                .optional(
                        "strategies",
                        Shape.listOf(Strategies.form()),
                        "what nations do in each state of information, where decisions are injected");
        for (Section section : Section.values())
            if (section.scope() == Scope.GLOBAL)
                form = form.optional(section.key(), section(section), "parameters of " + section.key());
        return complete
                ? form.optional(RegimeLayers.BENEATH, form(false), "what lies beneath the regime, in a stored scenario")
                : form;
    }

    /// The form of a regime file: what it changes in any scenario.
    public Form regime() {
        Form form = Form.of("A regime: doctrines and agreements, laid over any scenario")
                .required("regime", Shape.text(), "its name, for example maim-declared")
                .optional("title", Shape.text(), "one line for headings")
                .optional("story", Shape.text(), "what it stands for, in a paragraph")
                .optional("powers", section(Section.POWERS), "what holds for every power")
                .optional("pairs", section(Section.BETWEEN), "what holds between all powers")
                .optional("watches", section(Section.WATCHING), "what holds for every watcher")
                .optional("every-nation", section(Section.NATIONS), "what holds for every nation");
        for (Section section : Section.values())
            if (section.scope() == Scope.GLOBAL)
                form = form.optional(section.key(), section(section), "parameters of " + section.key());
        return form;
    }

    /// A form with one field for each input of a scenario, by its name: what `--set` accepts.
    Form settings(InputIndex layout) {
        Form form = Form.of("Settings");
        for (InputInstance instance : layout.instances())
            form = form.optional(
                    instance.name(),
                    stated(instance.parameter()).unsourced(),
                    instance.parameter().meaning());
        return form;
    }

    private Form nation() {
        Form form = Form.of("A nation")
                .optional("label", Shape.text(), "the neutral name under which it is shown")
                .optional("role", Shape.choice(Role.labels()), "power", "what it is in the race")
                .optional("note", Shape.text(), "a remark");
        for (Map.Entry<String, Parameter> entry : byKey(Section.NATIONS).entrySet())
            form = form.optional(
                    entry.getKey(), stated(entry.getValue()), entry.getValue().meaning());
        for (Map.Entry<String, Parameter> entry : byKey(Section.POWERS).entrySet())
            form = form.optional(
                    entry.getKey(), stated(entry.getValue()), entry.getValue().meaning());
        return form;
    }

    private static Form order() {
        return Form.of("An order of a nation at a date")
                .required("at", Shape.date(), "when")
                .required("nation", Shape.text(), "who orders")
                .optional(EFFORTS, Shape.choice("halt", "steady", "race"), "the effort it orders")
                .optional("strikes", Shape.text(), "whom it strikes")
                .optional("rung", Shape.whole("rung", 1, 7), "at which rung");
    }

    private Form section(Section section) {
        Form form = Form.of("Parameters of " + section.key());
        for (Map.Entry<String, Parameter> entry : byKey(section).entrySet())
            form = form.optional(
                    entry.getKey(), stated(entry.getValue()), entry.getValue().meaning());
        return form;
    }

    private Map<String, Parameter> byKey(Section section) {
        Map<String, Parameter> found = new LinkedHashMap<>();
        for (Parameter parameter : parameters)
            if (parameter.section() == section) found.put(parameter.key(), parameter);
        return found;
    }

    static Shape.Stated stated(Parameter parameter) {
        Shape.Stated stated = switch (parameter.domain()) {
            case Domain.Real real -> Shape.stated(Shape.real(parameter.unit(), real.min(), real.max()));
            case Domain.Whole whole ->
                Shape.stated(new Shape.Quantity(parameter.unit(), whole.min(), whole.max(), true));
            case Domain.Choice choice -> Shape.stated(new Shape.Choice(choice.labels()));
            case Domain.Switch _ -> Shape.stated(Shape.onOff());
        };
        Parameter.Interval range = parameter.range();
        return range != null && range.logarithmic() ? stated.logarithmic() : stated;
    }
}
