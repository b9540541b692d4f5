package standoff.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import standoff.experiment.Domain;
import standoff.experiment.Input;
import standoff.experiment.Lever;
import standoff.experiment.Measure;
import standoff.experiment.Numbers;
import standoff.experiment.Tally;
import standoff.experiment.Uncertainty;
import standoff.figures.Estimate;
import standoff.figures.Page;
import standoff.figures.Part;
import standoff.figures.Table;
import standoff.figures.Table.Cell;
import standoff.figures.Unit;
import standoff.race.RaceModel;
import standoff.race.scenario.Participant;
import standoff.race.scenario.Scenario;
import standoff.results.Manifest;

/// The report of a run of the race, as one page.
public final class RaceReport {
    private RaceReport() {}

    /// The page of a run of this model.
    ///
    /// @param branched how many of its futures are branched for first-strike stability, by so many threads
    public static Page page(RaceModel model, Manifest manifest, Tally tally, int branched, int threads) {
        Scenario scenario = model.scenario();
        Findings findings = new Findings(model, tally);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Notice(
                "Conditional explorations, not forecasts",
                "Every figure here follows from the assumptions listed below and from nothing else. Change one"
                        + " and run it again."));
        parts.add(tiles(findings));
        parts.add(xlrm(model));
        parts.add(EndingsSection.part(findings));
        parts.add(OneFutureSection.part(model, manifest.plan()));
        parts.add(RaceSection.part(model, findings));
        parts.add(ConflictSection.part(findings));
        parts.addAll(FirstStrikeSection.parts(model, manifest.plan(), branched, threads));
        parts.add(measures(model, findings));
        parts.add(AssumptionsSection.part(model.inputs()));
        parts.add(new Part.Section(
                "Run it again",
                List.of(
                        new Part.Prose("The same command gives the same bits, on one thread or many, on any machine."),
                        new Part.Command("in a terminal", manifest.command()))));
        return new Page(
                "Standoff · run of a scenario",
                scenario.title(),
                Part.Prose.literal(scenario.story()),
                List.of(
                        new Page.Fact("scenario", scenario.name()),
                        new Page.Fact("regime", scenario.regime()),
                        new Page.Fact("futures", String.format(Locale.ROOT, "%,d", findings.futures())),
                        new Page.Fact("seed", String.valueOf(manifest.plan().seed())),
                        new Page.Fact("from", scenario.start() + " to " + scenario.date(scenario.steps())),
                        new Page.Fact("model", model.id().toString())),
                parts,
                "Scenario digest " + scenario.digest().substring(0, 12)
                        + ". Policy analysis: operations have effects and consequences only.");
    }

    private static Part tiles(Findings findings) {
        return new Part.Tiles(List.of(
                tile(findings.mean("strikes"), "strikes per future", false),
                tile(findings.event("any-mistaken"), "futures with a mistaken strike", true),
                tile(findings.event("surprise"), "futures with a surprise crossing", true),
                tile(findings.mean("expected-war"), "expected wars per future", true),
                tile(findings.mean("expected-war-net"), "of these, not out of disputes", true)));
    }

    private static Part.Tiles.Tile tile(Estimate estimate, String label, boolean percent) {
        String value = percent
                ? String.format(Locale.ROOT, "%.1f %%", 100 * estimate.value())
                : String.format(Locale.ROOT, "%.2f", estimate.value());
        String note = percent
                ? String.format(Locale.ROOT, "%.1f – %.1f %%", 100 * estimate.low(), 100 * estimate.high())
                : String.format(Locale.ROOT, "%.2f – %.2f", estimate.low(), estimate.high());
        return new Part.Tiles.Tile(value, label, "95 %: " + note);
    }

    private static Part xlrm(RaceModel model) {
        Scenario scenario = model.scenario();
        long uncertain =
                model.inputs().stream().filter(Uncertainty.class::isInstance).count();
        List<String> uncertainties = new ArrayList<>();
        uncertainties.add("**" + uncertain
                + " uncertain inputs**, drawn jointly in every future, each with range, source and mark");
        for (Input input : model.inputs())
            if (input instanceof Uncertainty && HEADLINE.contains(input.name()))
                uncertainties.add(Part.Prose.literal(input.meaning()) + ": " + AssumptionsSection.value(input) + " ("
                        + AssumptionsSection.range(input) + ")");
        List<String> levers = new ArrayList<>();
        levers.add("regime: **" + Part.Prose.literal(scenario.regime()) + "**");
        for (Input input : model.inputs())
            if (input instanceof Lever
                    && (input.name().endsWith(".deterrence")
                            || input.name().endsWith(".rung-cap")
                            || input.provenance().source().startsWith("--set")))
                levers.add("`" + input.name() + "`: " + AssumptionsSection.value(input));
        List<String> relations = new ArrayList<>();
        relations.add("model " + model.id() + ", steps of " + scenario.stepDays() + " days; the turn: "
                + String.join(" → ", model.mechanisms()));
        relations.add("nations: "
                + String.join(
                        ", ",
                        scenario.nations().stream()
                                .map((Participant n) -> Part.Prose.literal(n.label()) + " (" + n.name() + ", "
                                        + n.role().label() + ")")
                                .toList()));
        relations.addAll(mechanisms(model.inputs()));
        List<String> measures = model.measures().stream()
                .limit(12)
                .map(measure -> Part.Prose.literal(measure.label()))
                .toList();
        List<String> measured = new ArrayList<>(measures);
        measured.add("… " + model.measures().size() + " in all, below");
        return new Part.Section(
                "What is varied, chosen, related and measured",
                List.of(new Part.Xlrm(uncertainties, levers, relations, measured)));
    }

    /// Which mechanisms are on and which are off, and what the others are set to.
    private static List<String> mechanisms(List<Input> inputs) {
        List<String> lines = new ArrayList<>();
        Map<String, List<String>> switches = new TreeMap<>(Comparator.reverseOrder()); // on before off
        for (Input input : inputs) {
            if (!input.name().startsWith(MECHANISMS)) continue;
            String name = "`" + input.name().substring(MECHANISMS.length()) + "`";
            String setting = AssumptionsSection.value(input);
            if (input.domain() instanceof Domain.Switch)
                switches.computeIfAbsent(setting, same -> new ArrayList<>()).add(name);
            else lines.add(name + ": " + setting);
        }
        switches.forEach((setting, names) -> lines.add("mechanisms " + setting + ": " + String.join(", ", names)));
        return lines;
    }

    private static final String MECHANISMS = "mechanisms.";

    private static final List<String> HEADLINE = List.of(
            "programmes.software-return",
            "programmes.automation-spread",
            "nations.B.lag",
            "thresholds.decisive-lead",
            "thresholds.superintelligence",
            "nations.A.fear",
            "nations.A.war",
            "watching.A-on-B.sigma");

    private static Part measures(RaceModel model, Findings findings) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Measure measure : model.measures()) {
            switch (measure.kind()) {
                case Measure.Kind.Quantity _ -> {
                    Numbers numbers = findings.numbers(measure.name());
                    rows.add(row(
                            measure,
                            measure.unit(),
                            findings.mean(measure.name()),
                            numbers.quantile(.05),
                            numbers.quantile(.5),
                            numbers.quantile(.95),
                            numbers.count()));
                }
                case Measure.Kind.Event _ ->
                    rows.add(row(
                            measure,
                            "share of futures",
                            findings.event(measure.name()),
                            Double.NaN,
                            Double.NaN,
                            Double.NaN,
                            findings.futures()));
                case Measure.Kind.Category _ -> {}
            }
        }
        return new Part.Section(
                "All measures",
                List.of(new Table(
                        "Means and shares with 95 % Monte Carlo intervals; quantiles over the futures to which a"
                                + " measure applies",
                        List.of("measure", "unit", "mean or share", "low", "high", "5 %", "median", "95 %", "futures")
                                .stream()
                                .map(Table.Column::new)
                                .toList(),
                        rows)));
    }

    private static List<Cell> row(
            Measure measure, String unit, Estimate estimate, double low, double median, double high, long count) {
        Unit plain = Unit.of("value");
        return List.of(
                Cell.text(measure.label()),
                Cell.text(unit),
                Cell.number(estimate.value(), plain),
                Cell.number(estimate.low(), plain),
                Cell.number(estimate.high(), plain),
                Cell.number(low, plain),
                Cell.number(median, plain),
                Cell.number(high, plain),
                Cell.number((double) count, plain));
    }
}
